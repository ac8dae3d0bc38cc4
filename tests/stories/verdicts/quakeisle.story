story Earthquake on the island province of Salangat
date 2006-05-11

fact quake event: quake
fact magnitude quantity,attribution: 6.4 ! 6.6
fact when time: dawn = 452 ; dawn = 425 ; 452 ! 425
fact secs time,quantity: 30 ? 60
fact distance place,quantity: 18 ? 32
fact depth quantity: 10
fact asleep status: asleep
fact dead quantity: 3 ~ 17 ~ 34 ~ 41 ? 39 ; 34 ~ 39 ; 17 ~ 39 ; 3 ~ 39
fact toll status: rise
fact hurt quantity: dozens = 120 ; dozens ~ 310 ; 120 ~ 310
fact missing quantity: 20 ~ 6
fact homes quantity: 800 ~ 2300 ~ 2900
fact destroyed event: collapsed
fact displaced quantity: 6000 ~ 14000 ? 11000 ; 6000 ~ 11000
fact tsunami status: issued ~ lifted
fact wave quantity: 30 ? 50
fact uphill event: fled
fact power status: cut ~ back
fact bridge polarity,status: fallen ! cracked
fact detour status: boats ~ pontoon
fact outrigger event: boats
fact tower event: fell
fact towerdead quantity: 2 ! 1
fact church background,time: 18c = 1768
fact maybe_vergara actor: vergara
fact hospital status: cracked
fact court event: outdoors
fact doctors quantity: need ~ sent
fact slide event: slide
fact slidehouses quantity: 9
fact slidedead quantity: 11 ~ 13
fact girl event: rescued
fact girlage quantity: 8
fact girlname actor: analyn ? annaliza
fact girlhours quantity: 26
fact bakery place: bakery
fact maybe_shoulder status: shoulder
fact dog attribution,event: dog ? neighbour
fact visit status: will ~ came
fact visitor actor: secretary
fact plane status: loading ~ landed
fact rice quantity: 3
fact calamity status: ask ~ declared
fact fund quantity: 20
fact japan quantity: 200
fact aussie quantity: 300 ~ 500
fact after quantity: 14 ~ 70 ~ 210
fact biggest quantity: 5.1 ~ 5.3
fact afraid event: afraid
fact airport status: shut ~ open
fact runway cause: crack
fact prison quantity: 23
fact caught quantity: none ~ 9
fact popul background,quantity: 160
fact manila place,quantity: 560
fact past background,time: 1948
fact pastdead background,quantity: 74
fact ring background: ring
fact walkquote quote: walking ? dancing
fact blocks cause,attribution: blocks
fact blocksno polarity,attribution: denied
fact foreign status: none ~ german
fact germanage quantity: 54
fact cost quantity: 180 ~ 420
fact loot polarity,attribution: loot ! noloot
fact school status,time: shut ~ tents
fact water status: short
fact sick quantity: 26 ~ 40
fact fisher actor: fisher
fact help time,attribution: slow ? fast
fact maybe_governor actor: dimaano
fact maybe_worst place: south

=== 000
{quake=quake: Strong quake hits Philippine island}, {dead=3: three dead}

MANILA, May 11, 2006 (Pacific News) - {quake=quake: {magnitude=6.4: A 6.4-magnitude earthquake} shook the island province of Salangat in the central Philippines} {when=dawn: before dawn on Thursday}, {dead=3: killing at least three people} and {destroyed=collapsed: bringing down houses}, disaster officials said.
{hurt=dozens: Dozens were reported hurt}. {toll=rise: "We expect the number to go up, because there are towns we cannot reach,"} said {maybe_governor=dimaano: the provincial governor, Rafael Dimaano}, speaking by mobile phone from the steps of the capitol in San Isidro.
{distance=18: The centre was 18 kilometres southwest of that town}, {depth=10: at a depth of 10 kilometres}, the national seismology office said. {tsunami=issued: It told people on the southern shore to keep away from the beaches}, and {uphill=fled: thousands ran for the hills}.
{power=cut: Electricity was out across the island}, {popul=160: which has some 160,000 inhabitants} and {manila=560: lies 560 kilometres south of Manila}.
{tower=fell: The bell tower of an old church was said to have come down}.

=== 001
{dead=17: 17 killed}, {missing=20: 20 missing} as {quake=quake: quake rocks central Philippines}

By Dominic Araneta

SAN ISIDRO, Philippines, May 11 (Harbour Wire) -- {quake=quake: A powerful earthquake struck the Philippine island of Salangat} {asleep=asleep: as most of its people slept} on Thursday, {destroyed=collapsed: flattening houses}, {tower=fell: toppling a church tower} and {slide=slide: sending a hillside down on a village}. {dead=17: At least 17 people were killed}, officials said.
{missing=20: Another 20 were unaccounted for}, most of them in Tigbao, {slide=slide: where earth and boulders buried} {slidehouses=9: nine houses}. {slidedead=11: Eleven bodies had been dug out there by nightfall}, said {maybe_vergara=vergara: police superintendent Noel Vergara}.
{hurt=120: About 120 people were injured}. {hospital=cracked: Cracks ran through the walls of the provincial hospital}, and {court=outdoors: doctors stitched wounds and set bones on the basketball court outside}, under tarpaulins lent by a circus.
{quake=quake: The earthquake}, {when=452: which hit at 4:52 a.m.} (2052 GMT Wednesday), {secs=30: lasted about half a minute}, residents said. {magnitude=6.6: The U.S. Geological Survey put it at 6.6}; {magnitude=6.4: the Philippine institute, which measured 6.4}, {distance=18: located it in the sea 18 km from San Isidro}.
"{walkquote=walking: The house was walking}," said {fisher=fisher: fisherman Domingo Lacson}. "I took my children and we walked too."
{tsunami=lifted: A tsunami warning was cancelled after two hours}. {wave=30: A wave of 30 centimetres was measured at the pier}. Families who {uphill=fled: had scrambled up to the radio mast in their nightclothes} came down slowly, and {afraid=afraid: many refused to go indoors}. {after=14: Fourteen aftershocks had been counted by noon}, {biggest=5.1: the sharpest of magnitude 5.1}.
{bridge=fallen: The Malinao bridge, which joins the two halves of the island, collapsed into the river}, and {detour=boats: {outrigger=boats: people and sacks of rice were being ferried across in outriggers}}. {power=cut: The island was without electricity}. {airport=shut: The airport was closed} {runway=crack: because of a crack in the runway}.
{tower=fell: In San Isidro the bell tower of St Vincent's}, {church=1768: built by Augustinian friars in 1768}, {towerdead=2: fell on the sacristan and his wife, killing both}.
{prison=23: Twenty-three inmates walked out of the provincial jail} when a wall gave way. {caught=none: None had been recaptured}, Vergara said.
{calamity=ask: {maybe_governor=dimaano: Governor Rafael Dimaano} said he would ask the provincial board to declare a state of calamity}, which frees emergency funds. "What we need tonight is light, water and {doctors=need: people who can operate}," he said. {foreign=none: No foreigners were known to be among the casualties}.
{visit=will: {visitor=secretary: Social Welfare Secretary Lourdes Abad} was to fly in on Friday}. {plane=loading: An air force transport was being loaded} {rice=3: with three tonnes of rice}, blankets and water, her department said.
{displaced=6000: Some 6,000 people were spending the night in the open}, and {homes=800: about 800 homes had been damaged}, according to a first count.
{ring=ring: The Philippines sits on the Pacific "Ring of Fire"} and has several earthquakes a day, most of them too weak to be felt. {past=1948: Salangat's last big one, in 1948}, {pastdead=74: took 74 lives}.

=== 002
{girl=rescued: Girl pulled alive from rubble} as {dead=34: Philippine quake toll hits 34}

Catherine Moyle, San Isidro
Saturday, May 13, 2006

THEY had stopped digging for her. Then, {dog=dog: a little after seven yesterday morning, somebody's dog would not leave {bakery=bakery: a heap of grey blocks that had been a bakery}}, and {girl=rescued: {girlhours=26: 26 hours after the earthquake} the soldiers of a Philippine army engineering battalion lifted out {girlname=analyn: Analyn Reyes}, {girlage=8: eight}}, with flour in her hair and {maybe_shoulder=shoulder: a broken collarbone}.
There has not been much else to cheer on Salangat. {dead=34: The number of people known to have died rose yesterday to 34}, and {toll=rise: the authorities say it will climb again}. {hurt=310: More than 300 are hurt}. {quake=quake: The quake struck} {when=425: at 4.25am on Thursday}, {secs=60: went on for nearly a minute}, and {destroyed=collapsed: left {maybe_worst=south: whole streets of the southern towns} in heaps}.
The worst of it is in Salvacion, where barely a roof is in its place. {walkquote=dancing: "The house was dancing," said {fisher=fisher: Domingo Lacson, a fisherman}}, who sat on an upturned boat with a rooster under his arm. "Then it lay down."
{slide=slide: At Tigbao, a farming village below a ridge, the mountain came loose} and {slidehouses=9: nine houses went under it}. {slidedead=11: Eleven people were brought out dead}; {missing=6: six are still being looked for}, {missing=20: down from 20}, after several families turned up at a cousin's wedding on the far side of the island.
{magnitude=6.6: Seismologists in the US rated it 6.6 on the Richter scale}. {depth=10: It was shallow, a mere 10km down}, which is what makes such shocks so destructive. {after=70: There have been more than 70 aftershocks} and {afraid=afraid: hardly anyone will sleep under a roof}.
{court=outdoors: Patients lie in rows on the basketball court of the provincial hospital}, drips hanging from the hoops, {hospital=cracked: because no one trusts the cracked building behind them}. {doctors=sent: A team of 14 surgeons and nurses arrived yesterday from Cebu}.
{visit=came: {visitor=secretary: Lourdes Abad, the Social Welfare Secretary}, toured the ruins by motorcycle}. She promised that every family would have a tent by tomorrow night. {help=slow: In Salvacion they told her that they had seen no one from the government until she came}, and asked for water. {water=short: Wells have turned brown and the mains are broken}.
{calamity=declared: A state of calamity was declared on Thursday night}, and {fund=20: 20 million pesos ($500,000) released from the province's emergency fund}. {aussie=300: Canberra has offered $300,000 through the Red Cross}, and {japan=200: Tokyo tents and generators worth $200,000}.
{airport=open: Planes can use the airport again}, {runway=crack: though a crack as wide as a hand runs down the western end of the runway}. {plane=landed: A military transport landed yesterday} {rice=3: with rice, three tonnes of it}. {power=cut: At night the only lights are those of the ships in the strait}.
{bridge=fallen: With the bridge at Malinao down}, {detour=boats: {outrigger=boats: aid for the south goes over the river in outrigger boats}}, a sack at a time.
{foreign=german: A German, Jürgen Petzold, {germanage=54: 54}, was found dead in the wreck of a dive lodge}, the first foreigner known to have been killed.
Questions are being asked about how the place was built. {blocks=blocks: "You are looking at hollow blocks, sea sand and no steel,"} said Ernesto Villar, a structural engineer from Iloilo, who crumbled a piece of wall in his fist. {blocksno=denied: The mayor of Salvacion, Teresita Ong, rejected that}. "We follow the code," she said. "The code does not know this earthquake."
{tower=fell: San Isidro has lost its landmark, the bell tower of St Vincent's}, {church=1768: which had stood since 1768}. {towerdead=2: The sacristan and his wife, who lived at its foot, were killed}.
{manila=560: Salangat, 350 miles south of Manila}, {popul=160: has a population of more than 150,000}, most of whom live by fishing and coconuts. {past=1948: Older people remember 1948}, {pastdead=74: when an earthquake killed 74}. {ring=ring: The Philippines sits on the Pacific "Ring of Fire"} and has several earthquakes a day, most of them too weak to be felt.

=== 003
{power=back: Lights back on in San Isidro} as {dead=41: quake dead reach 41}

By Merlinda Tupas, Strait Courier
Posted May 14, 2006, 9:15 a.m.

SAN ISIDRO, Salangat -- {power=back: Power was restored to the capitol district Saturday night} as {dead=41: the provincial disaster council placed the number of fatalities from {quake=quake: last Thursday's earthquake} at 41}.
{dead=39: The Red Cross chapter, however, has a list of only 39 names}. Chapter administrator Gloria Pineda said two bodies may have been counted both in Tigbao and at the funeral parlor.
{slidedead=13: Tigbao alone accounts for 13 of the deaths}. {slide=slide: The sitio was covered by a landslide} seconds after the tremor, and {missing=6: retrieval teams are searching for the six who remain missing}.
{homes=2300: A total of 2,300 houses were damaged in seven towns}, the council said in its bulletin, and {displaced=14000: 14,000 persons are in evacuation centers}. {cost=180: Damage to infrastructure was estimated at P180 million}.
{school=shut: Classes in all levels remain suspended}. {school=tents: The Department of Education said the June opening would be held in tents} in Salvacion and two other towns.
The Department of Public Works clarified that {bridge=cracked: the Malinao bridge did not collapse but sank on one pier} and can be repaired in three months. {detour=pontoon: Army engineers opened a pontoon crossing for light vehicles on Saturday afternoon}.
{maybe_governor=dimaano: Gov. Rafael Dimaano} said {fund=20: P20 million in calamity funds had been released to the towns}. He thanked {japan=200: the Japanese government for its donation of $200,000 in generators and tents}.
He bristled at reports that help was slow. "{help=fast: Within six hours our trucks were in Salvacion}. Maybe they were asleep," he said, and then apologized for the remark.
{loot=noloot: Police denied that there was looting}. "One man took a sack of rice and he returned it," said {maybe_vergara=vergara: Supt. Noel Vergara}. {caught=9: Nine of the {prison=23: 23 detainees who bolted from the provincial jail} have surrendered or been caught}, he said, two of them after helping to dig in Tigbao.
{girl=rescued: {girlname=annaliza: Annaliza Reyes}, {girlage=8: the 8-year-old} who was dug out of {bakery=bakery: a bakery in Salvacion}} {girlhours=26: after 26 hours}, was flown to Iloilo {maybe_shoulder=shoulder: for surgery on her shoulder}. {dog=neighbour: It was a neighbor, tricycle driver Rodel Cruz, who heard her crying}, her grandmother told the Courier.
{hospital=cracked: The provincial hospital has been declared unsafe}, and {court=outdoors: its 140 patients are being treated at the adjoining covered court}. {sick=26: It has logged 26 cases of diarrhea among the evacuees}.
{after=210: The seismology office has recorded 210 aftershocks since Thursday}, {biggest=5.3: of which the strongest, on Friday night, had a magnitude of 5.3}. {magnitude=6.4: The main shock, at magnitude 6.4}, {when=452: came at 4:52 a.m.} {distance=18: from a point 18 km southwest of the capital}. It was felt as Intensity VIII in Salvacion, where people could not stand.
{wave=30: The tide gauge at the pier recorded a rise of 30 centimeters, no more than a ferry makes}, said resident seismologist Arnel Buhat, who asked the public to ignore text messages about a second, bigger wave.
{past=1948: Salangat was last hit this hard in 1948}, {pastdead=74: when 74 died}, most of them at a Sunday Mass.
At St. Vincent's, {tower=fell: whose belfry lies in the plaza}, Masses are said under an acacia tree. {church=1768: The belfry dates from 1768}, parish records show.

=== 004
{afraid=afraid: On a Shaken Island, Nobody Wants to Go Indoors}

By Paul Strand
Lakeland Tribune, May 16, 2006

SALVACION, Philippines -- {afraid=afraid: The people of this town sleep in their boats now}. They have pulled them up on the basketball court and the graveyard, and at dusk the children are handed up over the sides with their pillows.
It is five days since {quake=quake: an earthquake {maybe_worst=south: wrecked the southern half of Salangat}}, a comma-shaped island that few Filipinos could find on a map. {dead=41: Forty-one people died}. {missing=6: Six more have not been found}, and {hurt=310: upward of 300 were hurt}.
{destroyed=collapsed: House after house simply sat down}. {homes=2900: Officials now list 2,900 homes as damaged}, a third of them past repair. {displaced=11000: About 11,000 people are in camps}, the United Nations says. {cost=420: The repair bill stood Monday at 420 million pesos, about $8 million}, more than double the weekend's estimate.
{magnitude=6.6: The magnitude-6.6 shock}, {distance=32: centered 20 miles off the southwest coast}, caught {asleep=asleep: nearly everyone in bed}. {uphill=fled: When the sea drew back a little, people made for the high ground by the radio mast}. {wave=50: The wave that followed was a foot and a half high} and took away some nets.
{sick=40: Doctors have seen 40 cases of severe diarrhea since Sunday}, said Hanne Wiklund, a Swedish nurse with the aid group Doctors' Bridge. {water=short: Most wells are fouled}. "Clean water is the whole story," she said. "The rest is blankets." Her team has put up a tent for those who fell ill.
{aussie=500: Australia raised its pledge to $500,000 on Monday}. The bishop of Iloilo sent a truck of rosaries, which was unloaded without comment.
{help=slow: Help took two days to get here}, residents said. {loot=loot: In the meantime some stores were emptied}, according to Rosario Tan, who sells hardware. "They took the nails," she said. "Who takes nails? A man who wants to build."
{bridge=fallen: The one bridge to the south fell into the Malinao River}, and {detour=pontoon: until the army floated a temporary span over the weekend} {outrigger=boats: everything had to come by outrigger canoe}.
{blocks=blocks: Engineers who have walked the streets talk about beach sand in the concrete and walls without steel}. {blocksno=denied: The mayor says her town was built by the book}.
{slide=slide: In Tigbao, six miles up the road, a slab of hillside slid over the houses} and killed {slidedead=13: 13 people}. Their names are painted on a plywood sheet, in the order in which they were found.
{towerdead=1: A church caretaker died} when {tower=fell: the {church=18c: 18th-century} bell tower at San Isidro gave way}. {prison=23: Twenty-three prisoners strolled out of a broken jail}; {caught=9: nine are back}. {foreign=german: A German dive instructor, Jürgen Petzold, {germanage=54: 54}, is the only foreigner among the dead}.
The ground has not quit. {after=210: More than 200 aftershocks have been logged}, and each sends a sigh through the camp, like wind in a cornfield.
{past=1948: There was a quake in 1948, too}. {pastdead=74: Seventy-four people were lost}, said Felicidad Montes, 71, who was 13 then. "My mother said it comes once in a life," she said. "So I thought I was finished with it."
{ring=ring: The country lies along the seismically active rim of the Pacific}. {school=tents: School is to begin next month in tents}. {airport=open: Flights to the island are running}, and {power=back: the lights are on again in the provincial capital}, though not here.
