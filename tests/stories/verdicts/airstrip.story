story Northmark Air commuter plane crash-lands at Fennick Lake
date 2015-03-12

fact crash event: crash
fact aboard quantity: 13 ~ 14
fact dead quantity: 0 ~ 1 ~ 2
fact hurt quantity: 9 ~ 11
fact crit quantity,status: 3 ~ 2
fact when time: 420 ! 435 ; afternoon = 420 ; afternoon = 435 ; 415 = 420 ; 415 ! 435 ; afternoon = 415
fact route place: south ! north
fact type property: caravan ~ otter
fact where place: lake ? strip
fact slid quantity: 200 ! 150
fact wing property: left ! right
fact fire polarity: none ! small
fact bang event: bang
fact engine polarity,attribution: failed ! fine
fact cause status,event: unknown ~ water
fact icing event,attribution: icing ? noevidence
fact mayday polarity,attribution: none ! sent
fact captain actor: desrosiers
fact capage quantity: 41 ! 44
fact caphours quantity: 6200 ! 8600
fact capstate status: serious ~ stable
fact tait actor: tait
fact taitage quantity: 27
fact taitstate status: critical ~ died
fact agnes actor: agnes
fact agnesage quantity: 68 ! 67
fact agnesjob property: teacher ! nurse
fact baby status: unhurt
fact babyage quantity: 7 ? 8
fact babylist property: unlisted
fact hockey quantity: 4 ! 5
fact temp quantity: 24 ? 29
fact sleds event: sleds
fact sledmin time,quantity: 20 ? 30
fact gym place,event: gym
fact herc status: way ~ landed
fact hosp place: dunmore
fact beacon polarity: silent ! worked
fact built time: 1978 ! 1981
fact past background: 2004
fact pastdead background,quantity: 3
fact ground status: flying ~ grounded ~ resumed
fact maybe_fleet quantity: 6 = 5
fact notice event: notice
fact resume status: plan ~ resumed
fact agnesdied place,event: scene
fact site place: fennick
fact berm event: berm
fact obliged property: no
fact visitwhy attribution: weather
fact probe status: way ~ there
fact probers quantity: 2 ~ 3
fact closed time,background: 2009 ! 2010 ; years = 2009 ; years = 2010
fact petition event: petition
fact tended polarity,attribution: neglected ! cared
fact recorder polarity: none ! voice
fact visit status: will ~ off
fact mechanic event,attribution: skipped ! denied
fact dist quantity: 90 ? 110
fact maybe_popul quantity,background: 430 = 400
fact brace quote: brace
fact report status: month
fact vigil status: will ~ held
fact maybe_hero property,attribution: hero

=== 000
{crash=crash: They heard it before they saw it}: how Fennick Lake saved the people of Flight 217

By Marianne Toews, The Dunmore Weekly Standard
FENNICK LAKE, Man., March 18

Elsie Harper was taking bread out of the oven last Thursday when a noise went over her roof that she first took for the grader. By the time she had reached the window there was nothing to see but a plume of snow at the far end of {where=strip: the old airstrip}.
"I said to my husband, that's no grader," she recalled this week at her kitchen table. "And he already had one boot on."
{crash=crash: What had come down}, {when=415: at about a quarter past four}, was {type=otter: a Twin Otter} of Northmark Air {route=south: bound from Carrow Bay for Dunmore} {aboard=14: with 14 people on board}, {babyage=8: an eight-month-old boy} among them {babylist=unlisted: whose name was not on the passenger list because he was travelling on his mother's lap}. {dead=2: Two of them are now dead}. {hurt=11: Eleven were injured}. {baby=unhurt: The boy had not a scratch}.
{sleds=sleds: Some fifteen snowmobiles set out from the village}, pulling the sleds on which people here haul wood and caribou. {sledmin=20: The first was at the wreck in 20 minutes}, according to the log kept by the nursing station. It was {temp=29: 29 below}, and the wind was getting up.
{wing=left: The left wing had gone}, {berm=berm: torn off on a gravel berm} that nobody had levelled since {closed=2009: the strip was taken off the charts in 2009}. {slid=200: The fuselage had slid another 200 metres} without it and had come to rest with its nose in the willows. There was a strong smell of kerosene. "{fire=none: But there was no fire}, thank God," said Band Councillor Peter Okemaw, who was third on the scene. "If there had been, we'd have had buckets."
{captain=desrosiers: Capt. Laura Desrosiers} was still strapped in. {maybe_hero=hero: Mr. Okemaw says she saved a dozen lives}, and there is nobody in this community {maybe_popul=430: of 430} who would argue with him. {capstate=stable: Ms. Desrosiers, whose condition has been upgraded to stable}, told her sister from {hosp=dunmore: her bed at Dunmore General} that she had picked the strip because she had learned to fly on it.
Beside her sat {tait=tait: Owen Tait}, {taitage=27: who was 27} and had been with the company for five months. {taitstate=died: He did not live through Friday night}. {agnes=agnes: Agnes Laliberte}, {agnesage=68: 68}, {agnesjob=teacher: who had taught three generations of Carrow Bay children to read}, {agnesdied=scene: died before the sleds reached her}.
{gym=gym: The survivors were carried to the school gymnasium}, where there were wrestling mats, a kettle and a quantity of bannock. {hockey=4: Four boys of the Carrow Bay Blades}, who had been on their way to a tournament, held up drip bags for an hour until {herc=landed: a military Hercules touched down on the lake ice with a medical team}.
On Sunday evening {vigil=held: the community gathered in the same gym with candles}. Two chairs were left empty.
There is anger here too. {petition=petition: In 2012 more than half the adults of Fennick Lake put their names to a petition asking Ottawa to reopen the airstrip}, or at least to plough it. Nothing came of it. "{tended=neglected: They let it go to ruin}," said Mr. Okemaw. "Then they needed it."
{tended=cared: A spokeswoman for Transport Canada rejected that}, saying that the strip had been inspected every second summer and kept "in a condition appropriate to its status".
{visit=off: Transport Minister Gil Brandt, who had been expected on Monday, did not come}; {visitwhy=weather: his office blamed the weather}, which was fine.
Investigators, meanwhile, {cause=water: have told the families that there was water in the fuel}. {probers=3: The three of them} flew out on Tuesday with parts of both engines in crates; {report=month: they have promised a first report by the middle of April}. Mrs. Harper gave them a loaf for the road.
{resume=resumed: {ground=resumed: Northmark's flights began again the same day}}. {maybe_fleet=5: It has five Twin Otters left}, and when the first of them passed over on its way south, people came out on their steps to look at it, and no one went back in until it could not be heard any more.

=== 001
{crash=crash: Small plane crash-lands in northern Manitoba}, {hurt=9: nine hurt}

WINNIPEG, March 12 (Continental Press) - {crash=crash: A small passenger plane made a crash landing} {when=afternoon: late on Thursday afternoon} {where=lake: on a frozen lake} in northern Manitoba, {hurt=9: injuring nine people}, police said.
{dead=0: There were no immediate reports of deaths}.
{aboard=13: Thirteen people were aboard} the aircraft, {type=caravan: believed to be a Cessna Caravan}, which was operated by Northmark Air {route=south: on a scheduled service from Carrow Bay to Dunmore}, a Royal Canadian Mounted Police spokesman said. {site=fennick: It came down near Fennick Lake}, {dist=90: about 90 kilometres short of its destination}.
{herc=way: A Hercules search and rescue plane has been sent} from Winnipeg.
"{mayday=none: As far as we know there was no distress call}," the spokesman, Cpl. Dev Anand, said. {beacon=worked: He said rescuers had been alerted by the aircraft's emergency beacon}.
{cause=unknown: It was not known what had brought the plane down}. {notice=notice: A notice warning pilots of icing was in force for the region}, Environment Canada said.
{ground=flying: Northmark said its other services were operating normally}.

=== 002
{dead=1: Woman killed}, {hurt=11: 11 injured} as {crash=crash: commuter plane comes down on abandoned Manitoba airstrip}

By Colin Varga
DUNMORE, Man., March 13 (Continental Press) - {dead=1: A 68-year-old woman was killed} and {hurt=11: 11 people were injured}, {crit=3: three of them critically}, when {crash=crash: a Northmark Air commuter plane crash-landed} {where=strip: on a disused gravel airstrip} in northern Manitoba, officials said on Friday.
{type=otter: The twin-engine de Havilland Twin Otter} was carrying {aboard=14: 12 passengers and two pilots} when {when=420: it came down at 4:20 p.m. on Thursday} {site=fennick: beside Fennick Lake}, {dist=90: some 90 kilometres from Dunmore}, where it had been due to land. {aboard=13: Police had earlier put the number on board at 13}, {babylist=unlisted: because an infant did not figure on the manifest}.
{baby=unhurt: The child, {babyage=7: aged seven months}, was not hurt}.
The dead woman was named as {agnes=agnes: Agnes Laliberte}, {agnesjob=teacher: a retired schoolteacher} from Carrow Bay. {taitstate=critical: The first officer, {tait=tait: Owen Tait}, {taitage=27: 27}, was in critical condition} at {hosp=dunmore: Dunmore General Hospital}, while {capstate=serious: {captain=desrosiers: the captain, Laura Desrosiers}, was listed as serious}. {capage=41: Desrosiers, 41}, {caphours=8600: has logged some 8,600 hours of flying}, the airline said.
{berm=berm: The aircraft clipped a ridge of gravel}, {wing=left: lost its left wing} and {slid=200: skidded for 200 metres}, said Cpl. Dev Anand of the Royal Canadian Mounted Police. {fire=none: It did not catch fire}.
Passengers said {bang=bang: there was a bang} about ten minutes before the landing. "{bang=bang: It was like somebody hitting the side with a sledgehammer}, and {engine=failed: then the propeller on my side just stopped}," said Ross Tulley, a heating engineer who suffered a broken wrist. "She came on and said, '{brace=brace: Brace, and hold on to each other}.' So that's what we did."
{engine=fine: Northmark's president, Hugh Castell, said there was nothing to suggest that either engine had failed}. {mayday=sent: He also contradicted an initial police account that no distress call had been made, saying the crew transmitted a mayday at 4:11 p.m. that was picked up by another airliner}. {icing=icing: He pointed instead to ice, of which other pilots had complained that day}.
{cause=unknown: Police said it was too early to speak of a cause}. {probe=way: {probers=2: Two investigators} of the Transportation Safety Board were travelling to the site} and were expected to reach it by nightfall. {obliged=no: An aircraft of that size does not have to carry a flight recorder} and {recorder=none: this one had none}, a board official said.
{sleds=sleds: Residents of Fennick Lake drove out on snowmobiles}, {sledmin=30: reaching the plane about half an hour after it came down}, and {gym=gym: brought the survivors to the gym of the local school}. {temp=24: The temperature was minus 24 Celsius}. {herc=landed: A Hercules of the Royal Canadian Air Force landed on the ice at 7 p.m.} and {hosp=dunmore: flew the worst injured to Dunmore}.
{ground=grounded: Northmark later on Friday suspended all flights} by {maybe_fleet=6: its fleet of six Twin Otters}. {built=1978: The one that crashed was built in 1978}.
{past=2004: The company's last fatal accident was in 2004}, {pastdead=3: when a cargo flight hit a hill near Carrow Bay, killing three}.
{visit=will: Transport Minister Gil Brandt plans to visit Fennick Lake on Monday}.

=== 003
{cause=water: Water found in fuel of crashed northern plane, investigators say}

ANDREA PELL
TRANSPORT REPORTER
WINNIPEG — Monday, March 16, 2015

Investigators looking into {crash=crash: last week's crash landing of a Northmark Air commuter plane} have found water in its fuel, the clearest sign yet of why {where=strip: it ended up in pieces on an airstrip that has not been in use} {closed=2010: since 2010}.
{cause=water: Samples drained from a tank under the cabin floor contained "significant amounts" of water}, the Transportation Safety Board said on Monday. Further samples, taken from the depot at Carrow Bay, where the plane had been filled up an hour earlier, are being tested at a laboratory in Ottawa.
{engine=failed: "We can say that the right engine was not producing power at impact, and probably neither was the left," Lise Aubin}, who leads the inquiry, told reporters. {notice=notice: She said icing had been forecast} but {icing=noevidence: that she had "no evidence at this point that it had anything to do with it}".
{dead=2: The accident has claimed two lives}. {taitstate=died: First Officer {tait=tait: Owen Tait} succumbed to his injuries late on Friday}, a day after {agnes=agnes: Agnes Laliberte}, {agnesage=67: 67}, {agnesjob=teacher: a former teacher}, {agnesdied=scene: was pronounced dead at the scene}. {capstate=stable: {captain=desrosiers: The captain, Laura Desrosiers}, is out of danger}, the hospital in {hosp=dunmore: Dunmore} said, and may be interviewed as early as this week. {crit=2: Two passengers remain in critical condition}.
The finding is likely to sharpen questions about maintenance at Northmark, a family-owned airline which serves 17 communities, most of them without a road. {mechanic=skipped: A mechanic who left the company in the autumn told this newspaper that daily checks of the fuel for water were routinely signed off without being done}. "In January, at forty below, nobody was crawling under there with a jar," said the man, who asked not to be named because he is seeking work in the industry.
{mechanic=denied: Hugh Castell, the airline's president, called the allegation "false from beginning to end"}. He said each aircraft was checked every morning and that the records had been handed to the board.
{engine=fine: Mr. Castell had said on Friday that both engines were running properly}. Asked whether he stood by that, he replied that he had "passed on what I was told".
{probe=there: {probers=3: Ms. Aubin's team of three} has been at Fennick Lake since Friday night}. {recorder=voice: It has recovered a cockpit voice recorder}, which the aircraft, {built=1981: built in 1981}, {obliged=no: was not obliged to have}, and on which, she said, {mayday=sent: the crew can be heard sending a mayday}. {beacon=silent: The emergency locator beacon, by contrast, never went off}; its antenna had been sheared away.
{report=month: A preliminary report is due within a month}.
{ground=grounded: Northmark's remaining Twin Otters have been on the ground since Friday}. {resume=plan: They are to return to service on Tuesday}, after their tanks have been drained and inspected. For the places they serve the pause has meant no mail and no fresh food, and a woman in labour at Carrow Bay was taken out on Saturday by helicopter.
{visit=off: Gil Brandt, the transport minister, called off a trip to the crash site on Monday}, {visitwhy=weather: citing poor weather}. An opposition critic, Naomi Falk, said he was "afraid of being asked about the gravel". {petition=petition: The people of Fennick Lake petitioned his department three years ago to have the runway restored}.
{past=2004: Northmark has had one other deadly accident, in 2004}, {pastdead=3: in which three employees lost their lives}.

=== 004
{maybe_hero=hero: HERO PILOT}: {brace=brace: 'HOLD ON TO EACH OTHER!'}

{fire=small: Flames licked at the wreckage} — but {baby=unhurt: miracle baby is found without a bruise}
By Tanya Crewe for the Daily Beacon, 14 March 2015, 08:40

THE last words that passengers heard before {crash=crash: their plane smashed into the ice-hard ground} came from a mother of two at the controls. "{brace=brace: Brace! Hold on to each other!}" cried {captain=desrosiers: Captain Laura Desrosiers}, {capage=44: 44}, and seconds later {wing=right: the right wing was ripped clean off}.
{dead=2: Two people have died}. But yesterday survivors were hailing {maybe_hero=hero: the "angel" who brought the rest of them down alive}.
"{maybe_hero=hero: She's the reason I'm talking to you}," said oil worker Brent Sayer, 33, from a wheelchair. "She found the one flat bit of ground in a hundred miles."
{aboard=14: Fourteen people} were on {type=otter: the Twin Otter turboprop}, {route=north: which was flying north from Dunmore to Carrow Bay} when, {when=435: at 4.35pm on Thursday}, {site=fennick: it dropped out of the clouds over tiny Fennick Lake}, {maybe_popul=400: population 400}, and {slid=150: slithered 150 metres} {where=strip: along a runway {closed=years: abandoned years ago}}.
Also aboard were {hockey=5: five members of a junior ice hockey team}, who used their sticks as splints.
{fire=small: A small fire broke out under one engine and was put out with snow}, Brent said. Police say {fire=none: there was no fire}.
{babyage=7: Seven-month-old} Noah Beardy {baby=unhurt: was found fast asleep in his mother's parka}. Mum Kayla, 22, broke a leg.
Co-pilot {tait=tait: Owen Tait}, {taitage=27: 27}, {taitstate=died: lost his fight for life in hospital last night}. He was to be married in June. The first victim was grandmother {agnes=agnes: Agnes Laliberte}, {agnesage=68: 68}, {agnesjob=nurse: a retired nurse}.
{capstate=serious: The captain herself is in a serious condition} with a broken back. {caphours=6200: Friends said she had 6,200 hours in her logbook} and "could land on a dinner plate".
{sleds=sleds: Rescue came on snowmobiles}. {temp=29: With the mercury at minus 29C}, locals wrapped the wounded in moose hides and {gym=gym: took them to a school sports hall}. {sledmin=30: "Thirty minutes we waited}, and I've never been so cold," said Brent.
{probe=there: Crash detectives were last night combing the site}. {bang=bang: Several of those on board talk of a loud bang}, and Brent is sure that {engine=failed: an engine cut out}. {engine=fine: But bosses at Northmark Air insist the engines were working}. {icing=icing: They say ice on the wings may be to blame}.
{ground=grounded: The airline has grounded its planes}.
Aviation blogger and ex-pilot Des Whitlow said {recorder=none: the lack of a black box} would make the riddle harder to solve. "You're left with metal and memory," he said, "and metal is the more honest of the two."
{vigil=will: A candlelit vigil is planned at Fennick Lake tomorrow}.
