story Trawler Ciara Rose sinks after a collision off west Cork
date 2014-03-11

fact sink event: sunk
fact collide event: hit
fact dead quantity: 1 ~ 2
fact missing quantity: 4 ~ 3 ~ 2
fact rescued quantity: 2 ~ 3
fact crew quantity: 6 ~ 7
fact when time: 0330 ? 0305
fact alarm time: 0341 ! 0314
fact beacon event: beacon
fact mayday polarity,attribution: none ! heard
fact dist quantity,place: 12nm = 14mi ; 12nm = 22km ; 14mi = 22km ; 12nm ! 20mi ; 14mi ! 20mi ; 22km ! 20mi
fact length quantity: 24
fact built time,background: 1989
fact boat event: home ! out
fact sinktime quantity,time: 2 ! 5
fact rolled event: over ? two
fact selim actor: selim
fact selimage quantity: 29 ! 27
fact selimfrom property: egypt
fact skipper actor: crehan
fact skipage quantity: 52
fact skipstat status: missing ~ found
fact kin property: son ! nephew
fact engineer actor: wolak
fact raft event: raft
fact heli place: waterford
fact whistle event: santos
fact water quantity,time: 120 ? 90
fact hospital place: cuh ? bantry
fact cond status: treated ~ home
fact santoscond status: serious ~ better
fact student actor: lacey
fact studage quantity: 19
fact studwhy event: trip
fact lifeboats quantity: 3
fact boats quantity: 12 ~ 20 ~ 40
fact navy status: way ~ there
fact stop event,polarity: stood ! sailed
fact sailtime quantity,time: 40 = 37 ; 40 ! 60 ; 37 ! 60
fact recall event: back
fact unaware attribution,quote: unaware
fact lights polarity,attribution: none ! lit
fact flag property: antigua ! cyprus
fact shipcrew quantity: 11
fact unhurt event: unhurt
fact cargo event: feed
fact route place: to
fact vis property: clear
fact wind property: 5
fact quote quote: flats ? wall
fact everything quote,attribution: floats ? float
fact resume status: will ~ did
fact past time,background: 2005 ! 2006
fact pastdead quantity,background: 5
fact inquiry status: will ~ there
fact inspectors quantity: 2
fact visit status: will ~ came
fact depth quantity: 80
fact wreck status: will ~ found
fact berth event: cork
fact officer status: asked ~ arrested
fact watch actor: second ! captain
fact fund quantity: 60 ~ 85
fact vigil event: vigil
fact popul quantity,background: 900
fact father quantity: 4
fact bought time,background: 3
fact foundby actor: navy
fact tomasage quantity: 23
fact maybe_sail event: on
fact maybe_whistle event: whistle
fact maybe_navy status: way ~ there
fact maybe_court status: asked ~ court
fact cox actor: keohane
fact laceystat status: missing
fact maybe_before background: before

=== 001
{sink=sunk: Trawler sinks off Cork} after {collide=hit: collision with cargo ship}, {missing=4: four missing}
Tuesday 11 March 2014, 07.52
KILBRACK, Co Cork (IPW) — {missing=4: Four fishermen were missing} on Tuesday after {sink=sunk: their trawler went down} {collide=hit: in a collision with a cargo vessel} {dist=12nm: about 12 nautical miles off Carrigmore Head} in west Cork, the coast guard said.
{rescued=2: Two men were {raft=raft: winched from a life raft}} by {heli=waterford: a rescue helicopter from Waterford} and {hospital=bantry: flown to hospital in Bantry}, where {cond=treated: they were being treated for the effects of cold}. {crew=6: Six people were believed to have been on board}.
{beacon=beacon: The alarm was raised {alarm=0341: at 3.41am} when the trawler's emergency beacon began to transmit}. {mayday=none: There had been no mayday}, a spokesman said.
{lifeboats=3: Lifeboats from Kilbrack, Union Quay and Ballycraig} were at the scene, together with {boats=12: about a dozen fishing boats}. {navy=way: {maybe_navy=way: The naval vessel LÉ Gráinne was on her way from Haulbowline}}.
The trawler is understood to be the Ciara Rose, {length=24: a 24-metre boat} out of Kilbrack. {stop=stood: The cargo ship had stopped after the impact and was standing by}, the spokesman added. {wind=5: Winds were southwesterly force five} and {vis=clear: visibility was good}.
More follows.

=== 002
{missing=3: Hopes fade for three fishermen} after {collide=hit: trawler and cargo ship collide off Cork coast}
Orla Twomey, Marine Correspondent
Wednesday, March 12, 2014, 01:00
{dead=1: The body of one man was taken from the sea} and {missing=3: three of his crewmates were still unaccounted for last night} after {collide=hit: a Kilbrack trawler was struck by a cargo ship} {when=0330: at about half past three yesterday morning}.
{sink=sunk: The Ciara Rose sank {sinktime=2: in little more than two minutes}}, {dist=12nm: some 12 nautical miles southwest of Carrigmore Head}, according to one of {rescued=3: the three survivors}.
The dead man was named locally as {selim=selim: Ahmed Selim}, {selimage=27: 27}, {selimfrom=egypt: an Egyptian deckhand} who had settled in the village six years ago. {skipstat=missing: Those still being sought include {skipper=crehan: the owner and skipper, Michael Crehan}}, {skipage=52: 52}, {father=4: a father of four}.
{kin=nephew: Mr Crehan's nephew, Tomás}, and {engineer=wolak: the engineer, Piotr Wolak}, {raft=raft: were lifted from a life raft} by {heli=waterford: the Waterford-based helicopter Rescue 119}. {whistle=santos: The third man, Joel Santos, was hauled in by another trawler, the Stella Ann, {maybe_whistle=whistle: whose crew had heard a whistle in the dark}}. {water=120: He had been in the water for the best part of two hours}.
All three were {hospital=cuh: in Cork University Hospital} last night. {santoscond=serious: Mr Santos was described as serious but stable}; {cond=treated: the others were suffering from hypothermia}.
For much of the day {crew=6: the coast guard had believed that there were six men on the trawler}. {crew=7: It emerged only in the early afternoon that there was a seventh}: {student=lacey: Conor Lacey}, {studage=19: 19}, a student at Galway {studwhy=trip: who had asked to come along in his reading week}.
"{everything=floats: We went out with everything that floats}," said {cox=keohane: Denis Keohane, coxswain of the Kilbrack lifeboat}. {boats=20: By noon about 20 vessels were combing the area}, {navy=there: {maybe_navy=there: with LÉ Gráinne directing them}}. The search was stood down at nightfall and {resume=will: will begin again at first light today}.
The cargo ship, the 90-metre Baltic Heron, {flag=antigua: is registered in Antigua and Barbuda} and {route=to: was bound for Foynes} {cargo=feed: with a load of animal feed}. {unhurt=unhurt: None of {shipcrew=11: her crew of 11} was injured}.
{stop=sailed: Contrary to early reports, she did not stop}. {sailtime=40: She was some 40 minutes to the north} when {recall=back: the rescue centre at Valentia called her back}. {unaware=unaware: A statement issued for her owners in Bremen said the officer of the watch "was not aware of any contact with another vessel"}. {lights=none: No lights had been observed}, it said.
The night was {vis=clear: clear}, with a three-metre swell and {wind=5: a fresh breeze from the southwest}.
{boat=home: The Ciara Rose was on her way home after five days on the prawn grounds}, according to Nuala Hurley, who runs the fishermen's co-op. {built=1989: Built in Killybegs in 1989}, she was {bought=3: bought by Mr Crehan three years ago}.
{maybe_before=before: It is the second such blow to the village in a decade}. {past=2005: In November 2005 the Mary Bernadette was lost} {pastdead=5: with all five hands}.
{inquiry=will: The Marine Casualty Investigation Board is to send {inspectors=2: two inspectors} to Kilbrack this morning}. {visit=will: The Minister for the Marine, Fergal Roche, is also expected}.

=== 003
{dead=2: Second body found} after {sink=sunk: fishing boat's sinking} off Ireland
KILBRACK, Ireland (Atlantic Press, March 12) — {dead=2: Searchers recovered a second body Wednesday} from the waters off southwestern Ireland where {sink=sunk: a fishing boat sank} {collide=hit: after being rammed by a freighter in the dark}, {missing=2: leaving two men missing}, the Irish coast guard said.
{skipstat=found: The body was believed to be that of the boat's captain}, {skipper=crehan: Michael Crehan}, {skipage=52: 52}, officials said. {foundby=navy: {maybe_navy=there: A lookout on a navy patrol ship} spotted it} shortly before 2 p.m., four miles east of where the boat went down.
{dead=1: A deckhand was found dead Tuesday}. {rescued=3: Three of {crew=7: the seven people aboard} survived}.
The {length=24: 78-foot} Ciara Rose {collide=hit: was hit by the Baltic Heron}, {flag=cyprus: a Cyprus-flagged ship} {cargo=feed: carrying livestock feed} {route=to: to the port of Foynes}, {when=0330: around 3:30 a.m. on Tuesday}, {dist=14mi: about 14 miles off the coast}.
"{quote=flats: It came out of the dark like a block of flats}," Tomás Crehan, {tomasage=23: 23}, {kin=son: the captain's son}, told a radio station from his hospital bed. "{lights=lit: We were lit up like a Christmas tree}. How in God's name could they not see us?"
He said the bow struck near the wheelhouse and {rolled=over: rolled the boat over}. "{sinktime=2: Two minutes, and she was gone}," he said.
The owners, Weser Shipping of Bremen, Germany, have said {lights=none: the man on watch saw no lights} and {unaware=unaware: did not know that his ship had touched anything}. {stop=sailed: It kept going} {sailtime=60: for nearly an hour} {recall=back: before rescuers reached it by radio and ordered it to turn around}.
{berth=cork: On Wednesday it lay at a quay in Cork harbor under police guard}, smears of green paint on its bow. {unhurt=unhurt: No one aboard was hurt}. {officer=asked: {maybe_court=asked: Detectives were questioning the second officer}}, {watch=second: who they said was alone on the bridge}.
"We are not at the stage of using the word crime," police Superintendent Mary Nolan told reporters. "We're at the stage of asking people what they saw."
{resume=did: The search resumed at dawn}, with two helicopters overhead and divers waiting onshore. {wreck=will: A survey vessel was due Wednesday night to look for the wreck}, thought to lie in {depth=80: about 260 feet of water}.
{inquiry=there: {inspectors=2: A pair of investigators} from Ireland's marine accident board arrived in Kilbrack}, {popul=900: a village of 900 people} where the school was closed and boats stayed in port with their flags at half-staff.
{visit=came: Fergal Roche, the marine minister, spent an hour with the families} in a room above the lifeboat station. "There will be answers, and they will be given in public," he said.
{maybe_before=before: Kilbrack has been here before}. {past=2006: In 2006, another of its trawlers vanished in a storm}, {pastdead=5: killing five}.
Fishing remains Ireland's most dangerous job, with a death rate that safety officials put at 40 times that of the general workforce. Many of the crews now come from Egypt and the Philippines, on permits that unions say leave them little choice about when and how long they work.

=== 005
HIT AND RUN AT SEA: {collide=hit: Trawler {rolled=two: 'sliced in two'} by freighter} that {stop=sailed: {maybe_sail=on: SAILED ON}}
By Gary Tobin for Clarion Online
PUBLISHED: 10:14, 12 March 2014
A heartbroken fishing village was praying for a miracle this morning after {collide=hit: a giant cargo ship ploughed into a trawler} in the dead of night and {stop=sailed: carried on into the night}.
{dead=1: One man is dead} and {missing=3: three are lost} after {sink=sunk: the Ciara Rose plunged to the bottom of the Atlantic} {when=0305: just after 3am yesterday}, {dist=20mi: 20 miles off the Cork coast}.
{father=4: Dad-of-four} {skipper=crehan: Michael Crehan}, {skipage=52: 52}, the skipper, {skipstat=missing: is among the missing}, {laceystat=missing: as is {student=lacey: Conor Lacey}}, {studage=19: a 19-year-old} on {studwhy=trip: what was meant to be the adventure of his mid-term break}.
{kin=son: Crehan's son Tomás}, {tomasage=23: 23}, {rescued=3: one of three to be plucked alive} from the waves, told friends: "{quote=wall: It came out of the dark like a wall}."
One pal said last night: "He heard the lads shouting and then he didn't hear them. He won't talk about it and nobody will make him."
{rolled=two: The boat was cut clean in half}, locals said, and {sinktime=5: she took about five minutes to go down}. It is thought to be lying {depth=80: some 80 metres down}.
{whistle=santos: Deckhand Joel Santos was saved by {maybe_whistle=whistle: the whistle on his lifejacket}}. {water=90: The Filipino dad of two bobbed in the freezing swell for 90 minutes} {whistle=santos: before a passing boat heard him}. {santoscond=serious: He was in a serious condition} {hospital=cuh: in hospital in Cork} last night.
The dead man is {selim=selim: Ahmed Selim}, {selimage=29: 29}, {selimfrom=egypt: from Egypt}, a much-loved figure in Kilbrack who played in goal for the local five-a-side team.
It has been claimed that {mayday=heard: a garbled mayday was picked up} by a Spanish boat {alarm=0314: at 3.14am}, before {heli=waterford: a helicopter was scrambled from Waterford}. {lifeboats=3: Three lifeboats} and {boats=20: more than 20 fishing boats} joined in.
{boat=out: The Ciara Rose, {built=1989: a quarter of a century old}, had left harbour only hours earlier}.
{unaware=unaware: The German owners of the Baltic Heron insist its {shipcrew=11: 11-man crew} had no idea there had been a crash}. It was {route=to: heading for Foynes} {cargo=feed: with a hold full of cattle feed}.
But one skipper raged: "You don't hit 80 tons of steel and think it's a seagull. Somebody was asleep or somebody was lying."
{watch=captain: The captain was said to have been on the bridge himself} at the time.
{resume=did: The search got going again at 6.30 this morning}. {vigil=vigil: Hundreds held candles on the pier last night} as the priest read out the names of the crew, and {fund=60: an online appeal for the families has already topped €60,000}.
{cox=keohane: Lifeboat hero Denis Keohane} said: "{everything=float: Anything that could float went out} that night. There wasn't a man asked what he'd be paid for it."

=== 004
{skipstat=found: Skipper is brought home} as {missing=2: Kilbrack keeps watch for its last two}
The West Cork Sentinel, Friday, March 14, 2014
By Eileen Sheehy
The light over the ice plant, where {skipper=crehan: Michael Crehan} used to count his boxes, was still burning at four on Thursday afternoon when {skipstat=found: the hearse carrying the skipper of the Ciara Rose came down the hill into Kilbrack}.
Nobody had asked the shops to close, but they closed. {popul=900: Among 900 inhabitants} there was hardly a house that had not sent somebody to stand along the sea wall.
{foundby=navy: Mr Crehan ({skipage=52: 52}) was found by {maybe_navy=there: the crew of LÉ Gráinne} on Wednesday}, a day and a half after {collide=hit: his trawler was in collision with the cargo ship Baltic Heron} {dist=22km: about 22 kilometres off Carrigmore Head} and {sink=sunk: foundered}. {missing=2: Two of {crew=7: the seven on board} have not been found}: Seán Óg Minihane, who was 44, and {laceystat=missing: {student=lacey: Conor Lacey}}, {studage=19: 19}, the student from Drimoleague {studwhy=trip: who had gone for the spin}.
The funeral Mass will be at the Star of the Sea tomorrow at noon. The remains of {selim=selim: Ahmed Selim} ({selimage=29: 29}), {dead=2: the other man known to have died}, are to be flown home {selimfrom=egypt: to his people in Damietta, in Egypt}.
Gardaí confirmed last night that {officer=arrested: the Baltic Heron's second officer, a 38-year-old, had been arrested} {berth=cork: on board the ship in Cork}. {maybe_court=court: He is to be brought before Bandon District Court this morning}. {watch=second: He had the watch to himself at the time of the accident}, they said.
Positions recorded by satellite, which the Sentinel has seen, show that {stop=sailed: the ship held her course and speed} {sailtime=37: for 37 minutes} after {collide=hit: the two tracks met} {when=0330: at 3.31am}. {mayday=none: No distress call was ever received}. {beacon=beacon: It was the trawler's beacon, floating free as she sank, that told Valentia something was wrong}, {alarm=0341: at 3.41am}.
{lights=lit: Tomás Crehan, {kin=son: the skipper's only son}, has insisted that every light on the boat was burning}. {cond=home: He and {engineer=wolak: Piotr Wolak}, the boat's Polish engineer, were let home from hospital} on Wednesday evening and walked behind the hearse. {santoscond=better: Joel Santos has been moved out of intensive care} and is sitting up. Mrs Hurley of the co-op, who visited him {hospital=cuh: in CUH}, said {maybe_whistle=whistle: he still had the whistle}. "It's on the locker next to his phone. {raft=raft: The other two had the raft}, and he had a yoke that costs a euro twenty."
{boats=40: More than 40 boats} have now taken part in the search, which continues today along the shore between Carrigmore and Galley Strand. {wreck=found: The wreck was located by sonar late on Wednesday}, lying upright on sand {depth=80: at 82 metres}. Naval divers hope to reach it on Sunday.
"{everything=floats: We went out with everything that floats}, and we'll go again," said {cox=keohane: the lifeboat's coxswain, Denis Keohane}.
{inquiry=there: {inspectors=2: Two inspectors} of the Marine Casualty Investigation Board have been taking statements in the hall since Wednesday}. A report could take a year. {visit=came: The Minister, Fergal Roche, who came on Wednesday}, was asked by Mr Minihane's mother whether {maybe_sail=on: a ship could kill men and sail on}. He told her that he did not know.
The Ciara Rose, {length=24: a 24-metre twin-rigger}, {boat=home: was coming in with a full hold of prawns from a five-day trip}. {built=1989: She was 25 years old}, and the skipper, {bought=3: who had owned her for three years}, had put in a new engine at Christmas.
{fund=85: The fund for the families stood at €85,000} last night. {vigil=vigil: Since Tuesday's candlelight gathering on the pier}, somebody has put a jam jar with a candle on each of the seven bollards.
Older people have been saying the names of the Mary Bernadette. {pastdead=5: Five men were lost in her} {past=2005: in 2005}, and one was never found. His brother, Pakie Dwyer, was at the end of the wall on Thursday with his cap in his hand. "You'd want them all back," he said. "You can stand anything if you get them back."
