story Gunman opens fire in the covered market of Aldersea
date 2012-10-20

fact attack event: attack
fact dead quantity: 2 ~ 3
fact hurt quantity: several = 6 ; several = 8 ; several = 9 ; 6 ~ 8 ! 9 ; 6 ~ 9
fact when time: 1110 ? 1120
fact weapon event: handgun ? shotgun
fact shots quantity: six ? five ? eight
fact length time,quantity: three ? five
fact arrest event: arrest
fact age quantity: forties = 44 ; forties = 43 ; 44 ! 43
fact name actor: unnamed ~ named
fact maybe_spelling actor: terence ? terrence
fact grab actor: butcher ? pair ; butcher ? three ; pair ! three
fact butcherage quantity: 36
fact butcherquote quote: load ? reload
fact pallets quote: pallets ? crates
fact arrive time,quantity: four
fact notterror polarity: ruled
fact stall property: keys
fact stallyears quantity: 16 ? 20
fact lost time: june ? july
fact arrears cause: rent
fact arrearsum quantity: 1900 ! 2300
fact motive status: open ~ found
fact grudge certainty,attribution: suspected ~ found
fact threat time: september
fact police polarity,attribution: told ? norecord
fact watchdog event: referred
fact maybe_watchdog event,status: called ~ referred
fact licence polarity: never ! revoked
fact gunfind quantity: second
fact search event: search
fact homes quantity: 12
fact bomb polarity: feared ~ clear
fact hoyle actor: hoyle
fact hoyleage quantity: 58
fact hoylejob property: cheese
fact bann actor: bannister
fact bannage quantity: 71
fact bannjob property: trawler ! docker
fact aneta actor: aneta
fact anetakids quantity: two ! one
fact anetadied time: evening ! morning
fact anetaplace place: leeds
fact boy quantity: child = 5 ! 6 ; child = 6
fact peel property: flowers
fact letter event: letter
fact boywound place: leg
fact boystate status: critical ~ stable
fact flown quantity: 2
fact heli event: flown
fact onspot status: dead
fact bacon event: bacon
fact tray event: struck
fact reloaded event: reload
fact home place: wharf
fact surgery event: surgery
fact unarmed property: unarmed
fact job property: locksmith
fact evicted event: evicted
fact gonehome quantity,status: three ~ four
fact maybe_grievance cause: grudge
fact held status: question ~ charged
fact attempts quantity: seven ! eight
fact court status,time: tuesday ~ appeared
fact confirm event: name
fact shut status,time: closed ~ friday ~ thursday
fact vigil status: will ~ held
fact crowd quantity: 400 ? 600
fact fund quantity: 30 ~ 41
fact minister status: will ~ came
fact size quantity: 140
fact built background: 1871
fact popul background,quantity: 68
fact where place,quantity: 40
fact past background: 1994
fact pastdead background,quantity: 2
fact footage event: appeal
fact maybe_officer actor: whitmore
fact school event: football
fact maybe_target cause: targeted ? random
fact maybe_quiet attribution: quiet

=== 000
{attack=attack: {dead=2: Two killed}, {hurt=several: several wounded} in shooting at English market}
ALDERSEA, England, Oct 20 (Interpress) - {attack=attack: A man opened fire inside a crowded covered market in the northern English town of Aldersea on Saturday}, {dead=2: killing two people} and {hurt=6: wounding at least six}, police said.
{arrest=arrest: A man {age=forties: in his forties} was arrested at the scene}. {name=unnamed: Police gave no name} and {motive=open: said it was too soon to talk of a motive}.
{when=1110: Officers were called at 11:10 a.m.}, when the Market Hall was packed with weekend shoppers.
{peel=flowers: Denise Peel, who keeps a flower stall by the east door}, said she had seen a man {weapon=handgun: with what looked like a pistol} walk past her without hurry. "{pallets=pallets: It sounded like somebody dropping pallets, and then everybody was running}," she said. {shots=six: She counted six or seven shots}.
Ambulances and {heli=heli: two helicopters were taking casualties} to hospital. One witness said {boy=child: a child was among the injured}.
{shut=closed: The market and the streets around it were closed}. {where=40: Aldersea lies on the coast about 40 miles east of Leeds}.

=== 001
Market gunman {grab=butcher: brought down by butcher} {dead=3: as third victim dies}

Saturday 20 October 2012, 22.50 BST
By Paul Renshaw, Albion News Agency, in Aldersea

{attack=attack: {maybe_grievance=grudge: A former trader with a grievance} walked into Aldersea's Victorian market hall on Saturday morning and shot at stallholders and customers}, {dead=3: leaving three people dead} and {hurt=8: eight injured}, {boy=5: among them a boy of five}.
{arrest=arrest: A local man {age=44: aged 44} was arrested on suspicion of murder} within minutes. {held=question: He was being questioned last night} at a police station outside the town.
{name=unnamed: Police would not name him}, but fellow traders said he was {job=locksmith: a locksmith} who {stall=keys: cut keys and mended shoes at a stall in the hall} {stallyears=16: for 16 years} until {lost=june: {evicted=evicted: the council took back his pitch} in June}.
{maybe_officer=whitmore: Detective Superintendent Carol Whitmore of Humber Coast Police} said {weapon=shotgun: the weapon was a sawn-off shotgun}. {shots=five: Five spent cartridges had been picked up}, she said. "{motive=open: We are keeping an open mind as to why this happened}, but {notterror=ruled: there is nothing at all to suggest terrorism}."
{onspot=spot: Two of the victims died where they fell}. {anetadied=evening: A third, {aneta=aneta: a woman in her twenties}, was pronounced dead shortly before 9pm} {anetaplace=leeds: at Leeds General Infirmary}, {heli=heli: to which {flown=2: two of the wounded} had been flown}. {boystate=critical: The boy was said to be in a critical condition} {surgery=op: after an operation}. {boywound=leg: He was hit in the thigh}.
The others were taken to St Aidan's Hospital in the town, where none was thought to be in danger of losing their life.
{when=1110: The first 999 call came at ten past eleven}. {arrive=four: {unarmed=unarmed: An unarmed patrol} was at the door four minutes later}, according to the force, {length=three: by which time it was all over}. {length=three: "From the first shot to the last was less than three minutes,"} Supt Whitmore said.
{grab=butcher: It was a butcher, Imran Sadiq}, {butcherage=36: 36}, who ended it. {tray=tray: He came over his counter and struck the man with a steel tray} {reloaded=reload: as he broke the gun open}, then sat on him. "{butcherquote=load: {reloaded=reload: I saw him going to load again} and I thought, no you don't}," said Mr Sadiq, whose apron was still on.
{peel=flowers: Denise Peel, a florist}, said: "{pallets=pallets: It sounded like somebody dropping pallets}. Then there was this silence, and then the screaming."
Shoppers hid in the cold store of a fishmonger and under trestle tables. A bride collecting her buttonholes was led out through a loading bay.
{maybe_target=targeted: Several traders believed that the gunman had been looking for the market manager}, who was on holiday. {grudge=suspected: {maybe_grievance=grudge: They said he had blamed the council for ruining him}}. {arrears=rent: {evicted=evicted: He is understood to have lost his stall} because of unpaid rent}.
{search=search: Police were last night searching {home=wharf: a terraced house in Wharf Street}}, and {homes=12: people from a dozen neighbouring homes were moved out} because {bomb=feared: of fears that it might contain explosives}.
{maybe_quiet=quiet: "He kept himself to himself,"} said a woman who lives opposite. "He did my locks. He wouldn't take a tip."
{size=140: The hall, which has 140 stalls} and {built=1871: was opened in 1871}, {shut=closed: will stay shut until further notice}, the council said. {minister=will: The Home Secretary is to visit the town on Monday}. {footage=appeal: Anyone who filmed inside the building was asked not to post the pictures but to give them to the police}.

=== 002
{police=told: Council warned police about market gunman}

From Harriet Lowe in Aldersea
Monday October 22 2012

{police=told: The man suspected of {attack=attack: shooting dead {dead=3: three people} in Aldersea's covered market} had been reported to the police by the town council}, {threat=september: which says he threatened its market manager in September}, The Sentinel has learnt.
{name=named: He was named locally yesterday as {maybe_spelling=terence: Terence Oldroyd}}, {age=44: 44}, {job=locksmith: a divorced locksmith}. {held=question: Detectives were given a further 36 hours to question him}.
{police=told: A council official said {letter=letter: a letter had been handed in} at the police station in Queen Street on September 18}, three days after {threat=september: Mr Oldroyd told the manager} that he would "finish the lot of you". {police=norecord: Humber Coast Police said it had so far found no record of such a letter}. {watchdog=referred: {maybe_watchdog=referred: It has referred itself to the police watchdog}}.
{attack=attack: The shooting} began {when=1120: at around 11.20 on Saturday morning}, next to a tea counter at the centre of the hall. {hoyle=hoyle: Margaret Hoyle}, {hoyleage=58: 58}, {hoylejob=cheese: who had sold cheese there since she left school}, was hit first. {bann=bannister: Joseph Bannister}, {bannage=71: 71}, {bannjob=trawler: a retired trawlerman} {bacon=bacon: who came in each Saturday for a bacon roll}, {onspot=spot: died beside her}.
{aneta=aneta: The third victim was Aneta Kowalczyk, a 29-year-old care worker} and {anetakids=two: mother of two girls}. {anetadied=evening: She died on Saturday evening} {anetaplace=leeds: in hospital in Leeds}.
{hurt=8: Of the eight people who were wounded}, {gonehome=three: three have gone home}. {boystate=stable: The youngest, {boy=5: a five-year-old boy}, was described last night as stable}, having been {boystate=critical: critically ill on Saturday}. {surgery=op: {boywound=leg: Pellets were removed from his upper leg} in a four-hour operation}. {heli=heli: He and {flown=2: one other survivor} had been carried to Leeds by air ambulance}.
{maybe_target=random: "I don't believe he was looking for anybody,"} said Alan Firth, who sells second-hand records. "He shot at whatever moved." {shots=eight: Mr Firth thought he heard eight shots}, though {shots=five: {maybe_officer=whitmore: Detective Superintendent Carol Whitmore}, who leads the inquiry, has spoken of five cartridges}. {length=five: It went on for some five minutes}, he said.
{grab=pair: The gunman was overpowered {reloaded=reload: as he reloaded} by Imran Sadiq, a butcher, and an off-duty fireman, Colin Marsh}, who pinned his legs. Mr Sadiq has become something of a reluctant celebrity; yesterday he asked reporters to leave him alone so that he could go to mosque. "{butcherquote=reload: {reloaded=reload: He was reloading}, and I thought it's now or never}," he said.
{weapon=shotgun: The shotgun's barrels had been sawn down to about a foot}. {licence=never: Mr Oldroyd had never held a shotgun certificate}, a police source said, and where he got the gun is one of the questions before the inquiry. {gunfind=second: A second weapon, a rifle, was found at {home=wharf: his home in Wharf Street}}, {search=search: which forensic officers were still searching yesterday}. {bomb=clear: Army specialists found no explosives there}, and {homes=12: the dozen households who had been told to leave} slept in their own beds last night.
Those who knew him describe a proud and punctual man who came apart. {stall=keys: He ran the key-cutting booth by the north door} {stallyears=20: for the best part of 20 years}. His marriage ended in 2010; trade fell away when a supermarket began cutting keys. {lost=june: In June {evicted=evicted: he was given notice to quit his pitch}}, {arrears=rent: owing the council rent} {arrearsum=2300: of about £2,300}.
{popul=68: Aldersea, a resort and fishing port of 68,000 people}, is no stranger to closed shops, but it is to crime of this kind. {past=1994: The last such killings in the county were in 1994}, when {pastdead=2: two people were shot dead in a raid on a post office at Hessing}.
{minister=will: The Home Secretary will come today}. {school=football: Local children's football matches were called off yesterday} as a mark of respect, and flags on the pier were lowered. {vigil=will: A candlelit vigil is to be held tonight outside the east door}.

=== 003
{held=charged: {job=locksmith: Locksmith} Charged} {attack=attack: in Rampage at English Market}

ALDERSEA, England -- {held=charged: {age=43: A 43-year-old} {job=locksmith: locksmith} {evicted=evicted: who had lost his stall} was charged Monday with {dead=3: three counts of murder}}, two days after {attack=attack: a rare shooting spree in a seaside market} that has revived a debate in Britain over how people with a grudge get hold of guns.
{name=named: {maybe_spelling=terrence: Terrence Oldroyd}}, {age=43: 43}, {attempts=eight: also faces eight counts of attempted murder}, prosecutors said. {court=tuesday: He is to go before a magistrate on Tuesday}.
Investigators said that {motive=found: {grudge=found: {maybe_grievance=grudge: a note found in his kitchen made clear that he had acted out of anger at local officials}}}, {arrears=rent: {evicted=evicted: who evicted him from the market} over back rent}. "It's a list of names and a list of sums," said {maybe_officer=whitmore: Carol Whitmore, the detective superintendent in charge}.
{threat=september: In mid-September, market workers said, Oldroyd shouted threats at a manager across the fish counters}. {police=told: The town says it reported the episode to the police}. {maybe_watchdog=called: Two opposition lawmakers called Monday for an independent body to look into what was done with the report}.
Nearly all handguns are banned in Britain, but more than half a million people hold certificates for shotguns. {licence=revoked: Oldroyd's was revoked in 2010 after a quarrel with a neighbor}, the police said. How he came by {weapon=shotgun: the sawed-off shotgun used on Saturday} is not known.
{grab=three: Three traders tackled the gunman, among them a butcher, Imran Sadiq}, {butcherage=36: 36}, {tray=tray: who laid him out with a meat tray}. {arrive=four: {unarmed=unarmed: The first officers, who like most in Britain carry no firearms}, got there four minutes after the emergency call}; an armed unit came a quarter of an hour later.
{onspot=spot: By then {hoyle=hoyle: Margaret Hoyle}, {hoylejob=cheese: a cheesemonger}, and {bann=bannister: Joseph Bannister}, {bannage=71: 71}, {bannjob=docker: a retired dockworker}, were dead}. {aneta=aneta: Aneta Kowalczyk, 29, who moved from Poland seven years ago}, {anetadied=morning: died in the early hours of Sunday}. She had gone to the market, a friend said, to buy a pumpkin for {anetakids=one: her daughter}.
{hurt=9: Nine people were hurt}. {boystate=stable: {boy=5: A 5-year-old boy}, the youngest of them, is in stable condition}, doctors said.
"{pallets=crates: It was like crates being dropped, one after another}," said {peel=flowers: Denise Peel, 62, who sells flowers}. She went on wrapping a bunch of chrysanthemums, she said, because her hands did not know what else to do.
{where=40: Aldersea, some 65 kilometers east of Leeds}, {popul=68: has almost 70,000 residents} and a pier that is older than most American cities west of the Mississippi. {size=140: Its market hall, with 140 or so stalls} {built=1871: under a glass roof put up in 1871}, is where the town buys its fish, its buttons and its gossip. {shut=friday: Officials hope to reopen it on Friday}.
{minister=came: The Home Secretary laid a wreath there Monday morning} and promised that nothing would be swept under the carpet. {fund=30: A fund for the families had reached 30,000 pounds, about $48,000}, by noon.
{maybe_quiet=quiet: {home=wharf: Neighbors on Wharf Street} said Oldroyd was polite and had little to say}. {gunfind=second: The police took a hunting rifle from his house}.
{past=1994: The county had not seen multiple killings with a gun since 1994}, when {pastdead=2: robbers killed a clerk and a customer in a village post office}.

=== 004
{confirm=name: "Yes," he said, and that was all}: {court=appeared: market accused in dock}

The Aldersea Examiner, Wednesday, October 24

{court=appeared: THE man accused of {attack=attack: the Market Hall killings} stood in the dock at Aldersea Magistrates' Court yesterday} for less than four minutes, while relatives of the dead sat close enough to touch the glass.
{name=named: {maybe_spelling=terence: Terence Oldroyd}}, {age=44: 44}, {home=wharf: of Wharf Street}, {confirm=name: spoke only to confirm his name, address and date of birth}. {held=charged: He is charged with {dead=3: murdering {hoyle=hoyle: Margaret Hoyle}, {bann=bannister: Joseph Bannister} and {aneta=aneta: Aneta Kowalczyk}}} {when=1110: shortly after 11am on Saturday}, and {attempts=seven: with seven attempted murders}. No plea was entered. He was remanded in custody to appear at Leeds Crown Court next week.
On Monday night {vigil=held: townsfolk filled Bridge Street from the east door to the tram stop for a vigil}. {crowd=400: Police put the number at 400}. {crowd=600: The Rev Susan Tate, who led the prayers, thought it nearer 600}.
{hoyle=hoyle: Mrs Hoyle}, {hoyleage=58: 58}, {hoylejob=cheese: was the third generation of her family to run the cheese stall}. Her son Gareth said she had meant to retire at Christmas.
{bann=bannister: Mr Bannister}, {bannage=71: 71}, {bannjob=trawler: spent 31 years on trawlers} and survived the loss of the Northern Gift in 1974. "The sea couldn't have him," said his brother Walter. "{bacon=bacon: And then he goes out for a bacon roll}."
{anetakids=two: Mrs Kowalczyk, who leaves daughters of four and seven}, {anetaplace=leeds: died in the infirmary at Leeds} {anetadied=evening: on Saturday night} with her husband at her side.
The Examiner understands that {boystate=stable: the youngest casualty is out of intensive care} and has asked for his scooter. {boy=6: The lad, who is six}, {boywound=leg: was shot in the leg}. {gonehome=four: Four of {hurt=8: the eight injured} are still in hospital}.
{grab=butcher: Butcher Imran Sadiq, {tray=tray: who felled the gunman with a tray}}, was clapped when he came to open his shutters for the police on Monday. {size=140: All 140 traders} were let in for an hour to clear spoiled stock.
{shut=thursday: The market will open its doors again tomorrow} at 8am after a minute's silence, though the tea counter will stay covered. The fish section will need longer. Rents will be waived until the New Year.
Council leader Brian Pask, who has been under fire since it emerged that {lost=july: {evicted=evicted: Oldroyd was put out of his stall} in July} {arrears=rent: for {arrearsum=1900: arrears of £1,900}}, said the town hall had done what it could. "{police=told: We told the police about him}. {threat=september: He made a threat in September} and {letter=letter: we put it in writing}." {police=norecord: The force repeated last night that it could trace no letter}. The watchdog's investigators are due here today, {watchdog=referred: {maybe_watchdog=referred: after the force referred the matter itself}}.
{notterror=ruled: Detectives have ruled out any terrorist link} and say {motive=found: {grudge=found: {maybe_grievance=grudge: they are satisfied he acted alone, out of a grudge over the loss of his livelihood}}}. {stall=keys: He had kept the key bar} {stallyears=16: for 16 years}.
{fund=41: The appeal for the families stood at £41,000 last night}. {footage=appeal: Police still want to see any film or photographs taken in the hall on Saturday}. {school=football: Sunday's junior football, called off at the weekend, will be played on November 4}.
