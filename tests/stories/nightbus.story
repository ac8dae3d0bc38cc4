story Knife attack on a night bus in Calder Ness
date 2019-11-03

fact attack event,place: bus
fact dead quantity,event: 1
fact hurt quantity: 3 ~ 4
fact driver property,actor: driver
fact driverage quantity: 52
fact drivername actor: unnamed ~ named
fact street place: harbour ! mill
fact when time: 1150 = lateSat ; 1150 ! 1220 ; lateSat ! 1220
fact route property: 14
fact weapon property: kitchen ! machete ; knife = kitchen ; knife ? machete
fact weaponfound status: notfound ~ found
fact suspect status: atlarge ~ arrested
fact arrestplace place: boatyard ! station
fact suspectage quantity: 24 ! 27 ; twenties = 24 ; twenties = 27
fact suspectname actor: calloway
fact alone quantity,actor: alone ! two
fact nurse property,actor: offduty ! retired
fact girl status: missing ~ found
fact girlage quantity: 14
fact motive property,attribution: unknown ? fare ; fare ? grudge ; unknown ~ grudge
fact terror polarity,attribution: no ? possible
fact fled event: ran
fact union attribution: screens
fact years quantity,background: 20
fact father property: three
fact student actor: student
fact appeal event: appeal
fact hammer background,property: hammer
fact silence status,event: will ~ done
fact job property,actor: buses
fact wound property: hacked ? single
fact pell2 event: search
fact passengers quantity: 19 ? dozens ; 19 ! 12 ; 12 ? dozens
fact critical status,quantity: critical ~ stable ; four ! critical ; four ? stable
fact known property,background: known ! unknown ; noconv = unknown ; noconv ? known
fact charge status: charged
fact court time: mon ! tue
fact earlier background,event: 2016
fact earlierhurt background,quantity: 3
fact cctv event: cctv
fact shout quote: money
fact coat property: green
fact services status: suspended ~ resumed
fact flowers event: flowers
fact witness attribution: lenz
fact screens property,status: noscreen

=== 000
{dead=1: Bus driver killed}, {hurt=3: three hurt} in {attack=bus: Calder Ness {weapon=knife: knife} attack}
Calder Ness Echo, Sunday, Nov 3, 8 a.m.
{dead=1: A bus driver was stabbed to death} and {hurt=3: three passengers were injured} when {attack=bus: a man attacked people on a night bus in Calder Ness} {when=lateSat: late on Saturday}.
{suspect=atlarge: Police are still searching for the attacker}, {fled=ran: who ran off towards the docks}. {suspectage=twenties: He is described as being in his twenties}, thin and {coat=green: wearing a green coat}.
{driver=driver: The driver}, {drivername=unnamed: whose name has not been released}, {driverage=52: was 52} and {years=20: had worked for Ness Buses since 1998}. {father=three: He leaves a wife and three children}, the company said. {dead=1: He died at the scene}.
{street=harbour: The attack happened at the Harbour Street stop} {when=1150: at 11.50 p.m. on Saturday}. {route=14: The number 14} {passengers=19: was carrying 19 passengers}, the company said.
"He asked for a ticket and then {shout=money: he shouted something about money}," said {witness=lenz: Karin Lenz, who was sitting behind the driver}. {nurse=offduty: An off-duty nurse gave first aid} to the wounded.
Superintendent Ray Pell said {weapon=kitchen: the weapon was believed to be a kitchen knife}. {weaponfound=notfound: It has not been found}. {pell2=search: Dogs and a helicopter were used in the search}. "{motive=unknown: We do not know the motive}," he said. "{terror=no: There is nothing to suggest terrorism}. {alone=alone: We believe that he acted alone}."
{girl=missing: A girl {girlage=14: of 14} who was on the bus has not been seen since}. {appeal=appeal: Police appealed to anyone who had seen her or the attacker to come forward}.
{services=suspended: All night services have been suspended}.
{earlier=2016: In 2016 a man {hammer=hammer: with a hammer} attacked passengers on the same route}. {earlierhurt=3: Three people were hurt then}. {union=screens: The drivers' union has asked for protective screens for years}. {screens=noscreen: The bus had none}, it said.
Calder Ness, a port of 90,000, was unusually quiet on Sunday morning. White tents stood over the stop and rows of buses stood empty in the depot. {silence=will: Drivers are to hold a minute's silence on Monday}.

=== 001
{weapon=machete: MACHETE} MANIAC ON {attack=bus: THE NIGHT BUS}
Daily Comet, Sunday, Nov 3, late edition
{dead=1: {father=three: Dad-of-three} driver slaughtered}; {hurt=4: {critical=four: four fighting for life}}
{dead=1: A hero driver {wound=hacked: was hacked to death}} {when=1220: at twenty past midnight} as {attack=bus: a maniac ran amok on a packed night bus in Calder Ness}, {weapon=machete: swinging a machete}.
{father=three: Dad-of-three} {drivername=named: Martin Sole}, {driverage=52: 52}, died in his seat. {hurt=4: Four passengers were slashed}, {critical=critical: one of them critically}.
{witness=lenz: "He came up the steps screaming," sobbed passenger Karin Lenz}. "{shout=money: He kept yelling: where is my money?}"
{passengers=dozens: Dozens of revellers} fled for their lives when {route=14: the number 14} {street=mill: stopped in Mill Road}. {nurse=retired: A retired nurse}, 68, knelt in the blood and {student=student: saved a student's life}.
{alone=two: A second man was waiting outside}, two passengers told the Daily Comet, and {fled=ran: both ran off into the dark together}. {pell2=search: Cops with dogs and a chopper combed the docks}. {suspect=atlarge: Police were still hunting them this afternoon} and {weaponfound=notfound: had not found the blade}.
{terror=possible: Detectives are looking at a possible terror motive}, a security source said. {motive=fare: But others said it all began with a row over the fare}.
{girl=missing: Fears were growing for a schoolgirl {girlage=14: aged 14} who vanished from the bus}.
{coat=green: The knifeman, in a long green coat}, {suspectage=twenties: is thought to be in his twenties}. {known=known: He was well known to police}, a neighbour said.
{appeal=appeal: Police begged witnesses to come forward}. {services=suspended: No night buses will run until further notice}.
"He was the kindest man on the road," said a neighbour of the dead driver, who asked not to be named. {years=20: He had been at the wheel for 20 years}.
{union=screens: Union bosses have been demanding screens for ages}. Bus drivers were seething. "{screens=noscreen: We have no screens}, nothing," said one. {earlier=2016: Three years ago a {hammer=hammer: hammer-wielding} thug ran riot on the same line} and {earlierhurt=3: left three people hurt}.
{flowers=flowers: Flowers were piling up at the stop today}.

=== 002
{suspect=arrested: Man held} over {attack=bus: Calder Ness bus attack}; {girl=found: missing girl is safe}
CALDER NESS, Nov 4 (Channel Six) - {suspect=arrested: {suspectage=27: A 27-year-old man} was arrested on Sunday evening} over {attack=bus: the stabbing on a night bus in Calder Ness} in which {dead=1: the driver was killed} and {hurt=4: four passengers were injured}.
{suspectname=calloway: Dean Calloway}, {suspectage=27: 27}, {suspect=arrested: {arrestplace=boatyard: was seized in a disused boatyard}}, police said on Monday. {charge=charged: He has been charged with murder} and {court=tue: will appear in court on Tuesday}.
{weaponfound=found: Divers found a knife in the harbour}, {weapon=kitchen: a kitchen knife with a 20-centimetre blade}. {alone=alone: Superintendent Ray Pell said Calloway had acted alone} and that {terror=no: the attack had no link to terrorism}.
{job=buses: Calloway used to work for Ness Buses} and {motive=grudge: bore it a grudge}, Pell said. {known=unknown: He had no criminal record and was not known to police}.
{drivername=named: The driver was named as Martin Sole}, {driverage=52: 52}. {driver=driver: The driver} {years=20: had been with the company for more than twenty years} and {father=three: was the father of three children}.
Police were alerted {when=1150: at ten to midnight on Saturday}. {cctv=cctv: Camera pictures show} {coat=green: a man in a green coat} {fled=ran: running from the bus} {street=harbour: in Harbour Street}, seconds after {passengers=12: the 12 passengers} had got off.
{hurt=3: Police at first spoke of three wounded}. {critical=stable: A student {critical=critical: who had been in a critical condition} is now stable}, the hospital said. {nurse=offduty: {student=student: She owes her life to a nurse} who was on her way home from work}, a surgeon added.
{girl=found: The {girlage=14: 14-year-old} girl who had been missing was found unhurt at a friend's house on Sunday}.
{attack=bus: The attack} has revived the debate about safety on public transport. {union=screens: The drivers' union has long called for screens}, and {screens=noscreen: there was none on this bus}. {earlier=2016: A man {hammer=hammer: with a hammer} attacked people on the same route in 2016}, {earlierhurt=3: injuring three}. The transport minister is to meet the union next week.
{silence=done: Drivers all over the city stopped for a minute's silence at noon on Monday}. {services=resumed: Night buses are running again}. {flowers=flowers: Flowers have been laid at the stop}.

=== 003
{charge=charged: {job=buses: Former bus mechanic} charged} with {dead=1: killing driver}
Calder Ness Echo, Tuesday, Nov 5
{charge=charged: {job=buses: A former mechanic of Ness Buses} has been charged with murder} after {attack=bus: Saturday's attack on the {route=14: number 14} night bus}. {suspectname=calloway: Dean Calloway}, {suspectage=24: 24}, {court=mon: appeared before magistrates on Monday}.
{suspect=arrested: He was arrested on Sunday}, {suspect=atlarge: some eighteen hours after {fled=ran: he had fled}}, {arrestplace=station: on a platform of the central station}.
{dead=1: The driver, {drivername=named: Martin Sole}, {driverage=52: 52} and {father=three: a father of three}, died of {wound=single: a single stab wound}}. {years=20: He had driven for Ness Buses for 21 years}. {hurt=4: Four people were wounded}; two are still in hospital.
{motive=grudge: The prosecutor said Calloway believed that the company owed him money} {shout=money: and had shouted about it}. {weapon=knife: The knife} {weaponfound=found: was recovered from the harbour}. {cctv=cctv: Cameras filmed him} {fled=ran: running away}.
{terror=no: Police again ruled out a terrorist background}. {alone=alone: Calloway had no helper}, they said. {known=noconv: He has no previous convictions}. He spoke only to confirm his name and address, and stared at the floor while the charge was read.
{nurse=offduty: Sister Mabel Orr, the nurse who happened to be on the bus on her way home}, said she had only done her job. "I held a hand, that is all," she told the Echo. She had been on duty since noon.
{services=resumed: Night services began again on Monday}, {services=suspended: after being stopped for one night}. {silence=done: Buses stopped for a minute on Monday in memory of the driver}. {screens=noscreen: The bus on which Mr Sole died had no screen}, and Ness Buses promised to fit them in all of its vehicles by spring.
{earlier=2016: Passengers on {route=14: the 14} were attacked before, in 2016}, when {earlierhurt=3: three were hurt} {hammer=hammer: by a man with a hammer}.
{flowers=flowers: Hundreds have left flowers at the {street=harbour: Harbour Street} stop}.
