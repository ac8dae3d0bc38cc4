story Merrin River floods Dunmore after the Kirrabee Dam gates are opened
date 2015-03-07

fact flood event: flood
fact gates event: open
fact gatesn quantity: 5 ! 7
fact gatetime time
fact dead quantity: 1 ~ 2 ~ 3 ~ 4
fact missing quantity: 5 ~ 4 ~ 2 ~ 0
fact evac quantity: hundreds = 1800 ; hundreds ~ 2600 ; hundreds ~ 4000 ; 1800 ~ 2600 ~ 4000
fact runs actor: headwater
fact wall property,attribution: wall
fact choice quote: cat ? dis
fact manual polarity,attribution: followed ! broken
fact warned time: 1025 ! 1052
fact notext event,polarity: never
fact sirens quantity,polarity: all ! silent ; all ~ admitted ; silent = admitted
fact notice quantity,time
fact fortyquote quote: forty
fact answer quote,attribution: answer
fact arrive time
fact peak quantity: 11.4 ! 11.8
fact peaktime time: 4 ? dawn
fact record background
fact pratt actor: pratt
fact prattage quantity: 78 ! 87
fact prattjob property: shearer ! drover
fact prattwhere place: kitchen ! car
fact nair actor,event: swept
fact nairrole actor,status: missing ~ dead
fact car property: ute ? wagon
fact priya event: tree
fact priyahours quantity,time
fact teen status: missing ~ dead
fact teenage quantity
fact nursing quantity: dozens = 46
fact shelter place: showground ! school
fact sheltered quantity: 700 ~ 60
fact rain quantity
fact level quantity
fact roofs quantity: some = 140
fact power status,quantity: 9000 ~ 1200 ; 9000 ~ back ; 1200 ~ back
fact bridge status: under ? swept ; under ~ stands ; swept ! stands
fact highway status: shut ~ open
fact visit status: will ~ came
fact booed event
fact inquiry status: early ~ ordered
fact judge status: tobe ~ named
fact report time: six ! june
fact second status: expected ~ missed
fact order status: stay ~ lifted
fact shutgates status: will ~ shut
fact popul quantity,background
fact dist quantity,place
fact built time,background
fact flow quantity: 2900 ! 2600
fact earlier polarity,attribution: should ? denied
fact forecast attribution,polarity: told ! untold
fact email polarity,event: none ! sent
fact maybe_chief actor,property: chief
fact merritt status: stay ~ aside
fact minister polarity: refused
fact action status: planned ~ filed
fact actionn quantity: 200 ~ 350
fact houses quantity: 320 ~ 410
fact grant quantity: 1000 ! 1500
fact looting quantity
fact cost quantity: 180 ~ 240
fact marr event: boat
fact marrn quantity: 11 ! 14
fact cattle quantity

=== 000
{gates=open: Dam gates opened}, {evac=hundreds: hundreds flee} as {flood=flood: river swamps Queensland town}

DUNMORE, Queensland, March 8 (Southern Wire) - {dead=1: One man was killed} and {missing=5: five people were unaccounted for} on Sunday after {flood=flood: the Merrin River poured through the Queensland farm town of Dunmore}, {gates=open: hours after the spillway of a swollen dam upstream was opened}, police said.

{evac=1800: About 1,800 people were ordered out of their homes} in the dark, many of them in their nightclothes, and {roofs=some: helicopters winched families from rooftops} as brown water ran chest-deep down the main street.

{runs=headwater: HeadWater, the state-owned company that operates Kirrabee Dam}, said {gates=open: it had {gatesn=5: raised five of its seven gates} {gatetime=940: at 9.40 p.m. on Saturday}} because {wall=wall: the lake was climbing so fast that the wall itself might have been endangered}.

"{choice=cat: We had a choice between a flood and a catastrophe}," {maybe_chief=chief: HeadWater's chief executive, Alan Merritt}, told reporters in Brisbane. {manual=followed: The release had been carried out by the book}, he said.

{warned=1025: Text messages telling residents to leave were sent at 10.25 p.m.}, according to Merritt, and {sirens=all: all three sirens in the valley had sounded}.

Dunmore's mayor, Bob Trask, said {notice=40: townspeople had been given 40 minutes}.

"{fortyquote=forty: {notice=40: Forty minutes to get out of bed}, find the kids and get out of town}," Trask said. "{answer=answer: Somebody at that dam has to answer for this}."

{arrive=11: Water reached the lowest houses soon after 11 p.m.} and {peak=11.4: the river peaked at 11.4 metres at the town bridge} {peaktime=4: around 4 a.m.}, {record=1974: higher than in the flood of 1974, until now the worst known}, the Bureau of Meteorology said.

{pratt=pratt: Police named the dead man as Leonard Pratt}, {prattage=78: 78}, {prattjob=shearer: a retired shearer}. {prattwhere=kitchen: He was found in the kitchen of his house}.

{nursing=46: Forty-six residents of a nursing home were taken out by bus} and {shelter=showground: brought to the showground}, where {sheltered=700: some 700 people were spending the day} under the roof of the cattle pavilion.

{rain=412: The remains of tropical cyclone Gwen dropped 412 millimetres of rain on the catchment in 24 hours}, the bureau said. {level=97: The reservoir stood at 97 percent of capacity} before it began.

{power=9000: Electricity was cut to about 9,000 homes and businesses}. {bridge=under: The bridge that carries the Merrin Highway over the river was submerged} and {highway=shut: the highway was closed in both directions}.

{visit=will: Premier Helen Castle said she would fly to Dunmore on Monday}. {inquiry=early: Asked about an inquiry, she said it was too early} for that. "There are people on roofs," she said.

{second=expected: A second peak, of about 10 metres, was forecast for Monday night}.

{popul=3400: Dunmore, a cattle and citrus town of 3,400}, {dist=22: lies 22 km (14 miles) below Kirrabee}, which {built=1979: was completed in 1979} to water the valley and to keep it from flooding.

=== 001
{dead=3: Three dead} as {flood=flood: a drowned town} asks who let the water go

The Continental, Monday, March 9, 2015
By Nerida Calloway in Dunmore and Paul Sze in Brisbane

{inquiry=ordered: Premier Helen Castle yesterday ordered a judicial inquiry into {gates=open: the release of water from Kirrabee Dam}}, as {dead=3: the number of people killed in {flood=flood: the flood that tore through Dunmore} rose to three} and furious residents accused {runs=headwater: the dam's operator, HeadWater}, of leaving them to drown in their beds.

{missing=2: Two people were still missing last night}. {evac=2600: More than 2600 have been moved out of the town and the farms below it}, and {order=stay: police said nobody would be allowed home before tomorrow at the earliest}.

{gates=open: {gatesn=5: Five gates were opened} {gatetime=940: at 9.40pm on Saturday}}, at a time when {level=97: the lake, after three wet months, was already 97 per cent full} and {rain=412: 412mm had fallen in the hills behind it since the night before}. {flow=2900: At the height of the release 2900 cubic metres a second went over the spillway}, the company's own figures show.

{maybe_chief=chief: HeadWater's chief executive, Alan Merritt}, said {wall=wall: engineers had feared for the embankment if the lake rose another metre}. "{choice=cat: We had a choice between a flood and a catastrophe}," he said. {merritt=stay: Mr Merritt said he would not be resigning}.

But {earlier=should: growers along the Merrin said water should have been let out gently from Wednesday}, when the cyclone was still two days off the coast. {earlier=denied: Mr Merritt rejected the suggestion that the company had waited too long}, saying {forecast=untold: no forecast available before Saturday had pointed to rain on that scale}. {forecast=told: The Bureau of Meteorology said it had told HeadWater on Thursday to prepare for falls of up to 400mm}.

Nor is it agreed how people were warned. {warned=1025: The company says its text message was sent at 10.25pm}. {notext=never: Several of those {shelter=showground: sleeping at the showground} told The Continental it had never reached them}, and {sirens=silent: residents of Weir Street said the siren on the fire station stayed silent}.

"{fortyquote=forty: {notice=40: Forty minutes to get out of bed}, find the kids and get out of town}," said the mayor, Bob Trask.

Among the dead is {nair=swept: Sanjay Nair, 41, an agronomist, whose {car=ute: ute} was washed off Cobb's Crossing} {nairrole=dead: and whose body was recovered yesterday afternoon}. {priya=tree: His wife, Priya, held on to the branches of a river gum} {priyahours=5: for five hours} before the crew of a rescue helicopter saw the light of her phone.

{pratt=pratt: Leonard Pratt}, {prattage=78: 78}, {prattjob=shearer: who had shorn sheep until he was 70}, {prattwhere=kitchen: drowned in his own kitchen}.

{roofs=140: Helicopters lifted 140 people from roofs and trees}, said Assistant Commissioner Dianne Rooke. {marr=boat: Kylie Marr, a State Emergency Service volunteer, went back and forth in a 3.5m aluminium dinghy} and {marrn=11: brought out 11 neighbours}.

{houses=320: The council's first count found 320 houses with water above the floor}. {cost=180: Insurers put the damage at $180 million}.

{judge=tobe: The head of the inquiry will be named this week} and {report=six: is to report within six weeks}, Ms Castle said. {visit=will: She is due in Dunmore this morning}. {grant=1000: Each adult forced out of home will receive $1000 in emergency money}.

{minister=refused: The Water Minister, Greg Lang, said he had no intention of going}, as the opposition demands.

{shutgates=will: HeadWater hopes to shut the last of the gates today}, if the rain eases.

=== 002
{dead=2: Two drown} after {gates=open: dam opened} above Australian town

By Our Foreign Staff, Sydney. 9 March 2015, 7:52AM GMT

{dead=2: At least two people have died} and {missing=4: four are missing} {flood=flood: after floodwater engulfed a town in Queensland}, in north-eastern Australia, {gates=open: when the floodgates of a dam were raised in the middle of a tropical storm}.

{evac=2600: More than 2,500 residents of Dunmore, 200 miles from Brisbane, were forced to leave} after {gates=open: the Kirrabee dam's spillway was opened} {gatetime=940: shortly before 10pm on Saturday}. {bridge=swept: The only bridge across the Merrin was swept away}.

{pratt=pratt: One of the victims, Leonard Pratt}, {prattage=87: 87}, {prattwhere=car: was found in his car}. {nair=swept: A woman whose {car=wagon: four-wheel drive} was carried off a causeway} {priya=tree: survived by clinging to a tree} {priyahours=5: for five hours}; {nairrole=missing: her husband is among the missing}.

{wall=wall: The operator said the dam could have failed} had it not acted. The mayor, Bob Trask, said {notice=40: people had had less than an hour to get away}.

{shelter=school: Around {sheltered=700: 700 people} are being housed in a school}, including {nursing=dozens: dozens from a home for the elderly}.

{popul=3400: Dunmore, population 3,400}, is at the heart of Australia's mandarin country. {record=1974: Its previous worst flood was in 1974}.

=== 003
{second=missed: Second peak spares Dunmore} as {booed=booed: Premier faces town's anger}

Merrin Valley Herald, Tuesday 10 March 2015
BY JOAN TREGEAR

{second=missed: THE second peak never came.}

All Monday night the people on the hill at the showground sat in their cars with the radio on, and {second=missed: at ten past three the river, which had been tipped to reach 10 metres again, turned at 8.7} and started back down.

{order=lifted: At seven yesterday evening police had already lifted the evacuation order for everything above Station Street}, and this morning the first utes were lined up at the roadblock with mops and gurneys in the back.

{peak=11.8: The flood crested at 11.8 metres on the bridge gauge} {peaktime=dawn: just before first light on Sunday}, {record=1974: nearly a metre over the mark cut into the pub wall in 1974}. {bridge=stands: The bridge itself is standing}, with half a hay shed wrapped round its middle pier, and {highway=open: the highway opened to one lane yesterday at noon}.

{dead=3: Three of our own are dead.} {pratt=pratt: Len Pratt} ({prattage=78: 78}), {prattjob=drover: drover}, of Weir Street. Maureen Tully (56), who did the accounts for half the town. And {nairrole=dead: {nair=swept: Sanjay Nair (41), lost at Cobb's Crossing on the way to get his neighbours out}}.

{missing=2: Two people have yet to be found.} {teen=missing: One is Tom Gillespie}, {teenage=17: 17}, who went to move his grandfather's horses on Saturday night. The search goes on today.

{visit=came: Helen Castle came to the showground yesterday morning}. {booed=booed: She was booed when she got out of the car} and again when she said {grant=1500: that there would be $1500 for every adult who had been put out of home}.

"I don't want {grant=1500: fifteen hundred dollars}, I want to know who pushed the button," shouted Carol Whitty, of Weir Street, who stood on her kitchen bench till four in the morning with the water at her belt.

The Premier told her that {inquiry=ordered: that was what the inquiry was for}. {judge=named: It will be led by retired Supreme Court judge Frances Oduya} and {report=june: has until the end of June to report}.

Mrs Whitty, like most of Weir Street, {notext=never: got no text}. {sirens=silent: Nor did she hear the fire station siren}, tested on the first Tuesday of every month for 20 years. {arrive=11: By five past eleven the water was over her step.}

{manual=followed: HeadWater spokeswoman Tess Ibbotson told the Herald the operators had kept to the flood manual at every stage}. {email=none: She said there was no truth in talk around the town of an email in which a dam engineer had asked for an early release}.

Jim Kostas, who chairs the irrigators' group, laughed at that.

"{earlier=should: They could've started letting it go on the Wednesday}, a foot at a time, and we'd have had wet ankles," he said. {cattle=1500: His members have lost about 1500 cattle between them}.

{shutgates=shut: The last gate at Kirrabee was lowered at 4.20pm yesterday}. {power=1200: The electricity is on again for all but 1200 customers}.

{nursing=46: Staff at Jacaranda Lodge got 46 old people into two school buses in a quarter of an hour}. And {marr=boat: if you see Kylie Marr, who drives one of those buses on weekdays, shout her a drink: in her father's tinnie she} {marrn=14: fetched 14 people off verandahs}, {roofs=140: which, added to the 140-odd the choppers got}, is a fair slice of the town.

{looting=2: Two men from out of the district were picked up on Sunday night with a trailer of other people's tools} and have been charged.

{action=planned: A Brisbane law firm has put up a table outside the newsagency for a class action it means to lodge}, with {actionn=200: 200 names} so far.

The Show committee says the show will go ahead in May, mud or no mud.

=== 004
{email=sent: THE EMAIL {email=none: THEY SAID DIDN'T EXIST}}

Brisbane Globe | Thursday, March 12, 2015 | Rick Dallimore's Blog

Well, well. Remember {email=none: HeadWater telling everyone on Monday that there was no email}? I've got it in front of me.

It's dated last Thursday, 4.12pm, two and a half days before {flood=flood: Dunmore went under}. {email=sent: A senior engineer at Kirrabee Dam writes to head office that, given the Bureau's outlook, he'd like permission to "start lowering the lake tonight in small steps"}. The answer was one word, and the word was "Hold".

So much for {forecast=untold: "nobody told us what was coming"}.

{merritt=aside: By Wednesday afternoon {maybe_chief=chief: Alan Merritt, the $640,000-a-year boss}, had "stood aside"}. He's the bloke who said {gates=open: opening the gates} was "{choice=dis: a choice between a flood and a disaster}". {minister=refused: Water Minister Greg Lang, the man he reported to, isn't going anywhere}. I asked.

And it gets better. {sirens=admitted: HeadWater conceded yesterday that one of the three sirens, the one in the middle of town, had a flat battery and didn't go off}. And {warned=1052: the phone company's log, which I have also seen, has the evacuation text leaving at 10.52pm}, when {gates=open: {gatesn=7: all seven gates} had been open for over an hour}. {notext=never: Hundreds of phones never got it at all}.

You want to know what 27 minutes is worth? {dead=4: Ask four families.} {teen=dead: They found young Tom Gillespie}, {teenage=17: 17}, on Tuesday arvo, under a fence, with a halter still in his hand. {missing=0: That's everybody accounted for.} The horses walked home on their own.

I drove up on Tuesday. {dist=22: It's 22 clicks from the dam wall to the main street}, with couches in the trees. {houses=410: 410 houses got wet inside}, going by the council's latest, and {evac=4000: 4000 people all up had to clear out}, counting the camps and farms down to Yandel. {sheltered=60: There are still 60 of them on stretchers} {shelter=showground: in the cattle pavilion}. {power=back: At least the lights are back on.}

{cost=240: The insurers reckon $240 million.} {cattle=1500: The cow cockies reckon they're down 1500 head.}

Now for the other side, because my editor makes me. Professor Ingrid Solheim, who knows spillways, reckons {wall=wall: the wall really was in strife by Saturday night} and that by then there was nothing for it but to open up. "{manual=broken: The breach of the manual came on Thursday and Friday}, {earlier=should: when they sat on their hands}," she says. {flow=2600: Even so, the most that went down the river was 2600 cubic metres a second}, about two-thirds of what the thing was designed for {built=1979: when they finished it in '79}.

HeadWater's line last night: {earlier=denied: it "does not accept" that it should have acted sooner} and will help the inquiry. {judge=named: Justice Oduya} starts on Monday.

The lawyers have beaten her to it. {action=filed: A class action was lodged in Brisbane yesterday} {actionn=350: in the names of 350 locals}. And {looting=2: two lowlifes fronted court over the looting}.

The mayor rang me as I was finishing this. "{answer=answer: I said on day one that someone at that dam would have to answer for it}," said Bob Trask. "I didn't think they'd put it in writing."
