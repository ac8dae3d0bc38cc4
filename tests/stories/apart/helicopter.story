story Helicopter carrying a minister crashes in the Kelmen mountains
date 2013-03-14

fact fate status: missing ~ crashed
fact aboard quantity: 8 ~ 9
fact pax quantity: 6
fact maybe_total quantity: 8 ~ 9
fact crew quantity: 3
fact velik status: aboard ~ dead
fact velikage quantity: 52
fact portfolio property: transport
fact since background,time: 2011
fact morev status: aboard ~ dead
fact brem status: aboard ~ car
fact bremwhy attribution,property: sick ? meeting
fact owner actor: interior ! airforce
fact type property: mi17 ? mi8
fact contact time: 1130 = 1124 ; 1140 ! 1124 ; 1140 ? 1130
fact takeoff time: 1050
fact from place: gradin
fact purpose event: road
fact closed quantity,time: 11 = twoweeks
fact villages quantity: 4 = several
fact dead quantity: unknown ~ 6 ~ 8
fact search quantity: 100 ~ 300 ~ 400
fact airsearch status: grounded ~ flew
fact balan place: brussels
fact balanq quote: servants ? sons
fact wreck event: found
fact whenfound time: dawn ? nine ; morning = dawn ; morning = nine
fact finder actor: drone ! aircrew ! brothers
fact height quantity: 2150 = 7000ft ; 2150 ! 2510 ; 7000ft ! 2510
fact side place: north
fact mount place: orlan
fact dist quantity: 6 = 4mi
fact fire property,polarity: burned ! unburned
fact mayday polarity: none ! call
fact fog quantity: 200 ? 50
fact weather event: fog
fact warned polarity,attribution: given ? unreached
fact limits property,attribution: ok
fact order polarity,attribution: denied ! ordered
fact pilot actor: ruk
fact rank property: ltcol ! major
fact hours quantity: 3400 = 3000
fact built background,time: 1984
fact overhaul background,time: 2011
fact recorder status: sought ~ found
fact recnum quantity: 1 ? 2
fact sent status: will ~ sent
fact sentto place: moscow ~ kazan
fact probe event: opened
fact sabotage polarity,attribution: no ? open
fact mourning quantity,time: 3
fact past background: 2004
fact pastdead background,quantity: 5
fact survivors status: nohope ~ found
fact dragan actor: dragan
fact draganjob property: mechanic ! copilot
fact draganage quantity: 29 ! 26
fact trapped quantity,time: 27 ! 30 ; 27 = day ; 30 = day
fact tail place: tail
fact condition status: critical ~ stable
fact injuries property: legs ! pelvis
fact hospital place: lesk
fact knock quote: stop ? answer
fact knocking event: knocking
fact beacon polarity,attribution: silent ? weak
fact dusek status: stay ~ resigned
fact ground event: grounded
fact fleet quantity: 4
fact funeral time: tue ! wed
fact acting actor: sorin
fact road status: closed ~ open
fact heard event: bang
fact maybe_hope status: nohope ~ found
fact maybe_pastplace place: range ? mountain ; near ? mountain ; range = near
fact graves quote: graves
fact rada quote: door ? gate
fact report time: 30d ! 2m
fact chief actor: tamas ? tomas

=== 000
{fate=missing: Helicopter with {velik=aboard: {portfolio=transport: Ardova transport minister} aboard} goes missing in mountains}

LESK, March 14 (Continental Wire) - {fate=missing: {owner=interior: A helicopter belonging to Ardova's Interior Ministry} disappeared on Thursday} {maybe_total=8: {aboard=8: with eight people on board}}, {velik=aboard: among them {portfolio=transport: Transport Minister} Anton Velik}, {weather=fog: while flying through thick cloud} over the Kelmen mountains, the government said.
{contact=1130: Air traffic controllers lost contact with {type=mi8: the Mi-8} at around 11:30 a.m.}, {takeoff=1050: some 40 minutes after it left} {from=gradin: the Gradin airfield} outside the capital, ministry spokeswoman Vera Lant told reporters.
She said {morev=aboard: the governor of Kelmen province, Jasna Morev}, and {brem=aboard: the mayor of the town of Vrelo, Luka Brem, were also believed to be travelling in it}. {purpose=road: They had planned to visit a road} {road=closed: that is blocked by avalanches}.
"{dead=unknown: We do not know at this hour whether they are alive or dead}," Lant said.
{search=100: More than 100 police officers and soldiers had set out on foot}, she added, since {airsearch=grounded: {weather=fog: fog} made it impossible to search from the air}.
{balan=brussels: Prime Minister Teodor Balan broke off a visit to Brussels} and was flying home.
Kelmen, in the north of the country, has peaks of up to 2,700 metres and draws skiers from all over the region.

=== 001
{dead=6: Six bodies recovered} from {wreck=found: wreckage of Ardovan minister's helicopter}

By Milan Petrik and Dora Lanz
VRELO, Ardova, March 15 (Northgate) - {wreck=found: Rescue teams on Friday reached {fire=burned: the burned wreckage} of a helicopter} that {fate=crashed: had crashed a day earlier} {weather=fog: in snow and fog} in the mountains of northern Ardova and {dead=6: recovered six bodies}, officials said, adding that {maybe_hope=nohope: {survivors=nohope: there was little hope for the three people still unaccounted for}}.
{maybe_total=9: {aboard=9: Nine people were on the flight}}, {aboard=8: one more than first announced}, the Interior Ministry said: {pax=6: six passengers} and {crew=3: a crew of three}. {velik=dead: The body of {portfolio=transport: Transport Minister} Anton Velik}, {velikage=52: 52}, was identified by his wristwatch, a police officer at the scene said. {morev=dead: Provincial governor Jasna Morev was also among the dead}.
{brem=car: The mayor of Vrelo, Luka Brem, who had been thought to be on board, turned out to have gone by car}.
"{bremwhy=sick: I get sick in those things}," Brem told reporters outside the town hall, his voice breaking. "They had kept a seat for me."
{wreck=found: The remains of {type=mi17: the Mi-17} were sighted {whenfound=dawn: shortly after dawn} {finder=drone: by an army drone}} {height=2150: at an altitude of 2,150 metres} {side=north: on the northern face of} {mount=orlan: Mount Orlan}, {dist=6: about six kilometres from Vrelo}. {fate=crashed: The aircraft appeared to have struck a rock wall} and {fire=burned: gone up in flames}, said {chief=tamas: Colonel Ivo Tamas, who heads the search}. {search=300: Some 300 soldiers, police and mountain rescuers} were working in waist-deep snow.
{recorder=sought: They had yet to locate the flight recorder}, Tamas said.
The helicopter {takeoff=1050: took off from {from=gradin: Gradin, a military airfield near Lesk}, at 10:50 a.m. on Thursday}, {purpose=road: taking the officials to a stretch of highway near Donja Vrata} {closed=11: that {road=closed: has been shut by avalanches} for 11 days}, {villages=4: leaving four villages without supplies}. {contact=1124: Its last radio message came at 11:24}. {mayday=none: There was no distress call}.
{fog=200: Visibility in the valley was down to some 200 metres} by then, according to the state weather service, which said {warned=given: it had issued a warning for helicopters and light aircraft at 8 a.m.} But {limits=ok: conditions were within the permitted limits when the crew departed}, Interior Minister Karl Dusek told a news conference.
"The decision to fly is always the pilot's," Dusek said. "{order=denied: Nobody gave him an order}."
{pilot=ruk: The pilot, {rank=ltcol: Lieutenant Colonel} Stefan Ruk}, {hours=3400: had 3,400 hours in the air}, most of them over mountains. {built=1984: The aircraft was built in 1984} and {overhaul=2011: was last overhauled in 2011}, the ministry said.
{probe=opened: Prosecutors have opened an investigation}. "{sabotage=no: At this moment nothing points to anything other than the weather}," chief prosecutor Nadja Orel said.
{balan=brussels: Prime Minister Teodor Balan, who cut short a trip to Brussels}, spoke of a black day and {mourning=3: declared three days of national mourning}. "{balanq=servants: We have lost faithful servants of this country, and I have lost a friend}," he said.
In Vrelo, residents said {heard=bang: they had heard an engine close above them and then a bang}. "{rada=gate: It was as if someone had slammed a gate}," said Rada Minic, a baker.
Velik, a civil engineer, {since=2011: joined the cabinet in 2011} and was regarded as one of its most popular members.
{past=2004: In 2004 a police helicopter went down {maybe_pastplace=range: in the same range}}, {pastdead=5: killing five people}.

=== 002
{survivors=found: Survivor pulled from helicopter crash} {dead=8: that killed Ardovan minister and seven others}

Henrietta Cole in Lesk
Saturday 16 March 2013
{maybe_hope=found: {survivors=found: {draganjob=mechanic: A flight mechanic} has been found alive}} {trapped=27: 27 hours after} {fate=crashed: the helicopter he was travelling in flew into a mountainside in northern Ardova}, {maybe_total=9: {dead=8: killing the other eight people on board}}, {velik=dead: among them {portfolio=transport: the country's transport minister}}.
{survivors=found: {dragan=dragan: Petar Dragan}, {draganage=29: 29}, was discovered on Friday afternoon} {tail=tail: in the torn-off tail section}, wrapped in a tarpaulin and the covers of two seats. {condition=critical: His condition was described last night as critical} {hospital=lesk: by doctors at the military hospital in Lesk}. He has {injuries=legs: two broken legs} and severe hypothermia.
"{knocking=knocking: We heard a knocking} and thought it was the wreck cooling down," said Damir Poll, a ski instructor who volunteers for the mountain rescue service. "Then it stopped, and then it began again. {knock=stop: Metal doesn't stop and start}."
Only hours earlier officials had said {maybe_hope=nohope: {survivors=nohope: they did not expect to find anyone else alive}}.
{velik=dead: Anton Velik}, {velikage=52: 52}, {since=2011: a minister for the past two years}, was on his way {purpose=road: to inspect a mountain highway} {closed=twoweeks: which {road=closed: has been buried under avalanches} for nearly two weeks}. {morev=dead: With him died Jasna Morev, the governor of Kelmen}, his chief of staff, a road engineer, a bodyguard and a cameraman from state television.
{contact=1140: {type=mi17: The Mi-17} vanished from radar at 11.40am on Thursday}. {wreck=found: {finder=aircrew: The crew of an air force helicopter spotted the wreckage}} {whenfound=morning: the next morning}, {airsearch=flew: when the cloud had lifted enough for them to go up}, {height=7000ft: some 7,000ft above sea level} on {mount=orlan: Mount Orlan}, {dist=4mi: four miles from the ski town of Vrelo}. {beacon=silent: An emergency beacon that should have led rescuers to it gave out no signal}, the interior ministry conceded.
{recorder=found: {recnum=1: The flight recorder} was dug out of the snow on Friday night} and {sent=will: will be sent abroad}, {sentto=moscow: probably to Moscow}, to be read. {report=30d: A preliminary report is promised within 30 days}.
In a capital where {mourning=3: flags hung at half mast on the first of three days of mourning}, the argument over blame did not wait for the funerals. {probe=opened: The public prosecutor has begun a criminal inquiry}. The daily Novi Dan reported that {order=ordered: {pilot=ruk: the pilot, {rank=ltcol: Lt Col} Stefan Ruk}, had asked to postpone the flight and been overruled by the minister's office}. {order=denied: The government called the report "false and indecent"}. {hours=3000: Ruk, who had logged more than 3,000 hours}, leaves a wife and three daughters.
{warned=given: Meteorologists insist they advised against any flights in the mountains that day}. Karl Dusek, the interior minister, said {warned=unreached: no such warning had reached the crew}. {dusek=stay: Mr Dusek brushed aside opposition demands that he step down}, saying {graves=graves: there was "a time for politics and a time for graves"}. {ground=grounded: He has grounded {fleet=4: the four Mi-17s left in his ministry's fleet}} until the cause is known.
{acting=sorin: Velik's deputy, Elena Sorin, takes over the transport ministry} for the time being. {funeral=tue: He will be given a state funeral on Tuesday}.
Ardova, with two million people, has a dozen government helicopters, most of them older than the state itself. A plan to replace them was dropped three years ago, and the money spent on pensions.

=== 003
{knocking=knocking: The knocking on {mount=orlan: Orlan}}: how Vrelo's volunteers brought one man home
The Kelmen Courier, Sunday, March 17

VRELO. For thirty-five years the men of the mountain rescue station behind the bus garage have been going up the mountain to fetch people down, and they have learned not to hope too early. On Friday, they say, they did not hope at all.
"{maybe_hope=nohope: We went to carry the dead}," said Damir Poll, 41, who teaches skiing in the winter and keeps bees in the summer. "{knocking=knocking: Then I heard somebody knock}. I told the others that it was only the metal. I knocked on it with my axe and it knocked again. {knock=answer: Metal does not answer you}."
{survivors=found: Inside {tail=tail: what was left of the tail} lay {maybe_hope=found: {dragan=dragan: Petar Dragan}}, {draganage=26: 26}}, {draganjob=mechanic: the mechanic of the crew}, {trapped=30: who had been there for 30 hours} in a temperature that went down at night to minus 14. {injuries=pelvis: His pelvis was broken} and he had lost a boot. He asked them what day it was.
{condition=stable: On Saturday evening {hospital=lesk: the military hospital in the capital} announced that he was out of danger}. {maybe_total=9: {dead=8: The eight others who were with him are dead}}.
Much has been said since Thursday about drones. People here would like it known that {finder=brothers: it was Jovan and Niko Salk, two brothers who keep sheep in Donja Vrata, who came upon the wreck first}. They had gone out before light, and {whenfound=nine: at nine o'clock on Friday} {wreck=found: they saw the rotor sticking out of the snow} {side=north: on the north side}, {dist=6: six kilometres from the town}. {fire=unburned: There had been no fire}, Jovan Salk said. "If there had been a fire we would have seen it on the first night."
In the upper part of the town {heard=bang: several people heard the helicopter pass low over the roofs at about half past eleven on Thursday, and after it a dull thud}. {weather=fog: {fog=50: You could not see further than 50 metres}}, said Rada Minic, who has the bakery. "{rada=door: It was like somebody slamming a door in another house}," she said. "I said to my husband, that was the helicopter, and he said, nobody flies in this."
{beacon=weak: A retired radio technician, Emil Torv, says that he picked up a weak distress beacon shortly after noon} and telephoned the police, who took down his name.
Luka Brem, the mayor, has not slept. {brem=car: He left for Donja Vrata by car at six in the morning} because {bremwhy=meeting: he wanted to meet the village council beforehand}, his secretary said.
At the height of the effort {search=400: about 400 people were on the mountain}, fed by the women of the parish in the fire station. {chief=tomas: Colonel Ivo Tomas, who commanded the operation}, was told by a lady of eighty to put on a hat.
It should not be forgotten that {purpose=road: the minister was coming here to look at a road}. {closed=11: For eleven days} {road=closed: it had been under snow}, {villages=several: and several villages beyond Donja Vrata had neither bread nor insulin}. {road=open: On Saturday at dusk the ploughs broke through}, and the first lorry, loaded with flour, drove up past the police tape with its headlights on.
{morev=dead: Jasna Morev, the governor}, was born two streets from the church and will be buried beside it on Monday. For Anton Velik {funeral=wed: there is to be a state funeral in Lesk on Wednesday}. {mourning=3: The three days of mourning that the government ordered} end tonight.
{past=2004: Those who are old enough are reminded of 2004}, {pastdead=5: when five policemen lost their lives} {maybe_pastplace=near: {past=2004: in a helicopter not an hour's walk from here}}. There is an iron cross at that place. The Salk brothers passed it on Friday without seeing it, because of the snow.

=== 004
{dusek=resigned: Dusek quits} over death flight — and the questions that won't go away

Posted Monday, March 18, 10:12 pm · The Lesk Lookout
So he went in the end. {dusek=resigned: Interior Minister Karl Dusek handed in his resignation on Monday morning}, two days after telling us {graves=graves: there was a time for politics and a time for graves} and that {dusek=stay: he had no intention of going anywhere}. The prime minister accepted it within the hour.
Let's go through what we know about {fate=crashed: the crash on {mount=orlan: Mount Orlan}} {dead=8: that cost eight people their lives}, {velik=dead: including {portfolio=transport: transport minister} Anton Velik}, and what we've been told about it.
We know that {owner=airforce: {type=mi8: the Mi-8}, which was on loan from the air force}, {built=1984: rolled out of the factory in 1984}. {overhaul=2011: The last time anyone took it apart was two years ago}. We know it {takeoff=1050: left {from=gradin: Gradin} at ten to eleven} and {contact=1124: was heard from for the last time at 11.24}. {crew=3: Three crew} and {pax=6: six passengers}, {maybe_total=9: {aboard=9: nine souls in all}}. {fate=crashed: It smashed into the mountain} {height=2510: at 2,510 metres} in what one pilot I talked to calls "{weather=fog: the inside of a pillow}" and what {limits=ok: Dusek called permitted conditions}.
We know now that {mayday=call: somebody shouted "mayday" over the radio}, because two air controllers have said so, not for attribution. Last week we were told {mayday=none: there hadn't been a call for help}.
We know the {warned=given: weather people had put out a warning}. {warned=unreached: Dusek said the crew never got it}. Who sat on it?
And {order=ordered: did someone lean on {pilot=ruk: the pilot, {rank=major: Major} Stefan Ruk}}? A friend of the family says he rang his wife from the apron and told her, "{order=ordered: I've said no twice}." {order=denied: The government goes on saying that no one told him to fly}. This was not some cowboy. {hours=3400: Ruk had nearly 3,500 flying hours} and a medal from the floods.
{recorder=found: Both black boxes have been recovered}, {recnum=2: which makes two}, though {recnum=1: the ministry spoke of one}. {sent=sent: They were put on a plane on Sunday}, and not to Moscow: {sentto=kazan: they've gone to the manufacturer's laboratory in Kazan}. We're to have {report=2m: a first report in two months}. Mark your calendars.
{sabotage=open: The prosecutor's office, asked on Monday whether it could rule out foul play, said "all versions" were being looked at}. I don't believe in bombs, for what it's worth. I believe in old machines and important men in a hurry.
The other {fleet=4: four helicopters of the type} {ground=grounded: are staying in the hangar}, and {acting=sorin: Elena Sorin is keeping Velik's chair warm}.
One bit of good news. {dragan=dragan: Petar Dragan}, {draganjob=copilot: the co-pilot} {maybe_hope=found: {survivors=found: who was dug out alive}} {trapped=day: after more than a day in the snow}, {condition=stable: is breathing on his own} and has asked for a beer. Investigators hope to talk to him this week. So do we all.
The prime minister's words at the airport have been carved into every front page: "{balanq=sons: We have lost loyal sons and daughters of this country}." Fine words. {past=2004: There were fine words after 2004 too}, {pastdead=5: when five men died} {maybe_pastplace=mountain: {past=2004: on the very same mountain}}, and a promise of new helicopters. They're still on order.
