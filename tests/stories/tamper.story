story Former employee arrested over poisoned baby food in Stanmere
date 2012-10-12

fact arrest event: arrested
fact poison event: poison
fact where place: park = sister ; park = motel ; sister ! motel
fact when time: 620 ; morning = 620 ; dawn = 620 ; morning = dawn ; 620 ? 700 ; morning = 700 ; dawn = 700
fact named status,actor: unnamed ~ pask
fact age quantity: 40s = 44 ; 40s = 45 ; 44 ! 45
fact worked background: worked
fact job property: inspector ? warehouse
fact left time,background: last ! march
fact charges status: none ~ five
fact jars quantity: 9 ~ 11 ~ 12
fact stores quantity,place: several = 5 ; several = 6 ; 5 ? 6
fact sick quantity: 2
fact condition status: serious ~ stable ~ home
fact substance property,status: secret ~ weed
fact money quantity: 600000 ! 500000
fact letters quantity,property: letters ? emails
fact recall event: recall
fact jarsrecall quantity: 40000
fact shelves event: shelves
fact presser status: will ~ held
fact first event,time: first
fact video event: video
fact van event: van
fact vancolour property: silver ? white
fact breathe quote,attribution: breathe
fact relieved quote,attribution: relieved
fact alone property,attribution: alone ? open
fact court status: will ~ did
fact reward quantity: 50000
fact lid property: lid
fact plant status: idle
fact calls quantity: 2400 ~ 2700
fact searches event: search
fact crimp event: crimp
fact worst background: 1994
fact keep event: keep

=== 000
{arrest=arrested: Arrest made} in {poison=poison: Stanmere baby food poisonings}, sources say
{arrest=arrested: Police have arrested a man} in connection with {poison=poison: the poisoned jars of baby food that have terrified parents in and around Stanmere for the past two weeks}, two law enforcement sources told Channel 9 News on Friday.
{arrest=arrested: The suspect, {age=40s: a man in his 40s}, was taken into custody} {where=park: in the suburb of Weller Park} {when=morning: early Friday morning}, the sources said. {named=unnamed: His name has not been released}. {worked=worked: He is believed to have worked at one time for Orchard Lane, the company whose jars were tampered with}, one of them said.
{presser=will: Police Chief Dana Whitcombe will hold a news conference at 3 p.m.}
{jars=9: Nine contaminated jars have been found} since Sept. 30, {stores=several: in several supermarkets in Stanmere and two neighboring towns}. {sick=2: Two infants have been made sick}. {condition=serious: One of them, a 10-month-old girl, was still in serious condition} at Mercy Children's Hospital on Thursday night, a spokeswoman said.
{substance=secret: Police have refused to say what was in the jars}. A source who has seen the lab report described it only as "something most people have in their garage."
The source also said that {video=video: investigators had been going frame by frame through video from the stores' security cameras}, looking for shoppers who put something on the shelf rather than taking something off it. {van=van: {vancolour=silver: A silver van}, which appeared in the footage from three of the parking lots, was towed away} from a street in Weller Park shortly after the arrest.
{letters=letters: Whoever planted the jars sent three letters to Orchard Lane}, {money=600000: demanding $600,000}, according to a person at the company who spoke on condition of anonymity because he was not authorized to discuss the case. The last, which arrived on Monday, warned that the next jar would be found "by someone who can't read labels."
{recall=recall: Orchard Lane has recalled {jarsrecall=40000: 40,000 jars} of its pear and apricot purees}. {plant=idle: Its plant in Stanmere has been shut since Oct. 3}. {shelves=shelves: Hollin's and Brightway, the two biggest chains in the region, have cleared all of its products from their shelves}.
{first=first: The first jar was found on Sept. 30 by Karen Dole, a mother of twins}, who noticed that the safety button on the lid was already up. "It smelled wrong," she told Channel 9 at the time. "It smelled like my dad's shed."
Martin Ruiz, a former federal agent who has worked on product tampering cases, said extortionists often come from inside. "They know how the seal works, and they nearly always know how much the company can pay," he said.
Whether the person wants the money is another matter, Ruiz said. In about half of such cases, he said, nobody ever comes to collect it.
{reward=50000: The city has offered a reward of $50,000} for information leading to a conviction. Mayor Paul Tierney said on Thursday that the police were receiving more than 300 calls a day, among them many from parents who wanted to know whether they could trust a jar that had been in the cupboard since the summer.
The health department's advice has not changed: {keep=keep: do not feed it, do not open it, do not throw it away}.

=== 001
{arrest=arrested: {worked=worked: Ex-employee of baby food maker} held in {poison=poison: Stanmere poisonings}}
By Alice Kemper and Tom Okafor, Stanmere Chronicle, Friday, Oct. 12, 2012, 9:40 p.m.
{arrest=arrested: {worked=worked: A man who used to work for the company {poison=poison: whose baby food he is suspected of poisoning}} was arrested} {when=dawn: at dawn on Friday} {where=sister: at his sister's house in Weller Park}, ending a two-week search that had set mothers smelling jars under the kitchen light.
{named=pask: The police identified him as Leonard Pask}, {age=44: 44}, of Stanmere. {worked=worked: {job=inspector: Mr. Pask was a quality inspector at the Orchard Lane plant on Canal Road}} for eleven years, {left=last: until he was laid off last year}, the company said.
"{breathe=breathe: Parents in this city can breathe a little easier tonight}," {presser=held: Chief Dana Whitcombe said at a news conference}. "{lid=lid: I would still ask them to check every lid}."
{charges=none: No charges had been filed as of Friday evening}. {court=will: Mr. Pask is expected to appear in court on Saturday}, the district attorney's office said.
{jars=11: The chief said that 11 jars had now been recovered}, {stores=5: from five stores}, and that {substance=weed: all of them had been laced with a weedkiller that was taken off the market in 2008}. {sick=2: Of the two children who fell ill}, {condition=stable: the girl, now in stable condition, is expected to recover fully} and the boy is at home.
She credited a 19-year-old cashier at the Brightway on Fourth Avenue, who remembered a customer who came in twice in one week and bought nothing. {video=video: Detectives went back to the store's video and found him}, the chief said, "with his hand in his coat in aisle seven, like a man looking for his glasses."
{van=van: {vancolour=white: A white van registered to Mr. Pask was seized}}. {crimp=crimp: In it, according to an affidavit, were rubber gloves, a crimping tool of the kind used to close lids and a notebook}. {searches=search: Officers also carried boxes out of his apartment and his sister's garage}.
{alone=alone: "We have no reason to believe that anyone else was involved," Chief Whitcombe said}.
Orchard Lane, which has 260 workers and has been in the city since 1931, issued a statement. {plant=idle: Its production lines have stood still for more than a week}. "{relieved=relieved: We are relieved, and we are heartsick that it may have been one of our own}," it said. {recall=recall: It recalled {jarsrecall=40000: 40,000 jars}} last week, and {shelves=shelves: most supermarkets have taken its whole range off their shelves}.
The company received {letters=letters: three typed letters}, {money=500000: asking for half a million dollars}, the chief confirmed.
Nobody answered the door on Friday at Mr. Pask's apartment, over a shoe repair shop on Lime Street. "He was quiet, but not the way they always say," said Ed Farrow, who runs the shop. "He'd fix your radio. He'd remember your kid's birthday. Then last winter he quit coming down."
A cousin, who asked not to be named, said that Mr. Pask had written to the company again and again after he lost his job, about a pension he thought he was owed. "He kept copies of everything," the cousin said. "He had them in shoeboxes, by year."
Karen Dole, {first=first: whose twins were a spoonful away from the first poisoned jar on Sept. 30}, heard the news in her car. She pulled over, she said, and sat there for a while.
"I don't hate him," she said. "I just want somebody to tell me which jars."
{reward=50000: The $50,000 reward offered by the city} may go to the cashier, Mayor Paul Tierney said, once there is a conviction. For now she has been given the rest of the week off, and a cake.
{worst=1994: The case has reminded many people here of 1994}, when poisoned cough drops killed a student in the state capital. No one was ever arrested for that.

=== 002
Stanmere man {charges=five: charged} with {poison=poison: poisoning baby food}
Posted: Saturday, October 13, 2012, 4:12 PM
STANMERE (Tri-State News) -- {charges=five: A {age=45: 45-year-old} man was charged on Saturday with five felony counts} in {poison=poison: the poisoning of baby food sold {stores=several: at supermarkets across three towns}}, and prosecutors said {jars=12: a twelfth tainted jar had turned up overnight}.
{named=pask: Leonard Pask} {court=did: appeared before Judge Ellen Sorrell in an orange jumpsuit} and spoke only to confirm his name. {charges=five: He faces two counts of attempted murder, two of product tampering and one of extortion}, and up to 60 years in prison.
His lawyer, Gail Manning, said he would plead not guilty. "My client is a lonely man with a grievance, and that is all he is," she said outside the courthouse. Bail was denied.
{arrest=arrested: Pask was arrested} {when=620: shortly before 6:30 a.m. on Friday} {where=motel: as he walked to a vending machine at a motel in Weller Park}, according to the charging document. {crimp=crimp: Detectives who searched his van found a tool for sealing lids and a pair of gloves}, it says.
The document says a fingerprint on the inside of one of the lids matched his, and that {video=video: he appears on the security video of four of {stores=6: the six stores where jars were found}}.
{worked=worked: {job=warehouse: Pask drove a forklift in Orchard Lane's warehouse}} {left=march: until he was fired in March}, the document says. {letters=emails: Prosecutors say he sent the company three e-mails from a public library}, {money=500000: demanding $500,000}.
{substance=weed: The poison was an old weedkiller}, {worked=worked: which he is said to have taken from the plant when he worked there}.
{jars=12: The twelfth jar, apricot, was brought to a police station by a grandmother} who had kept it in a drawer since September. It had not been opened.
{alone=open: Assistant District Attorney Neil Barros said investigators could not rule out that Pask had help}. "Three towns in an afternoon is a lot of driving," he said.
{condition=home: The 10-month-old girl who was the more seriously ill of the {sick=2: two children} went home on Saturday} with a balloon, Mercy Children's Hospital said.
{breathe=breathe: "Parents in this city can breathe a little easier tonight," Police Chief Dana Whitcombe had said} {presser=held: at a news conference on Friday}.
By Saturday some were not so sure. At the Hollin's on Canal Road a handwritten apology hung in aisle four, and Joanne Pruitt, who has a 7-month-old, was buying bananas. "I've got a fork," she said. "I'll mash."
{recall=recall: Orchard Lane, which has pulled {jarsrecall=40000: some 40,000 jars}}, said it would change to a shrink-wrapped lid. {plant=idle: The plant, idle since the beginning of the month}, is to start up again on Oct. 22. "{relieved=relieved: We are relieved, and we are heartsick that it may have been one of our own}," it said in a statement. Its shares, which have lost a fifth of their value since the first jar was found, are traded on the regional exchange and were suspended on Friday.
Experts say that copycats are the next worry. {worst=1994: After a student was killed by poisoned cough drops in 1994}, there were more than 60 false alarms in the state in the space of a month.
{calls=2700: The police hotline has taken some 2,700 calls}, and on Saturday it was still ringing. A hearing has been set for Oct. 24.

=== 003
STANMERE POLICE DEPARTMENT
NEWS RELEASE, October 12, 2012, 8:15 a.m.
{arrest=arrested: {when=620: At 6:20 this morning} detectives of the Major Crimes Unit, with the assistance of the Weller Park Police, arrested a {age=44: 44-year-old} male} {where=park: in the City of Weller Park} in connection with {poison=poison: the tampering of food products in Stanmere and nearby communities}.
{named=unnamed: The identity of the suspect is being withheld} pending the filing of charges. {charges=none: No charges have been filed at this time}.
{van=van: A vehicle has been impounded} and {searches=search: search warrants have been executed at two addresses}.
{jars=11: To date a total of eleven (11) jars of Orchard Lane infant food have been recovered} and sent to the state laboratory. {substance=secret: The nature of the contaminant will not be discussed at this time}.
{presser=will: Chief Whitcombe will brief the media at 3:00 p.m.} in the Community Room at headquarters. Seating is limited.
The public is reminded that the arrest does not mean that all jars have been found. {keep=keep: Do not use, open or discard any jar of this brand}. {lid=lid: Check that the button on the lid is down}. Place the jar in a bag and call the hotline, which is staffed 24 hours a day.
{calls=2400: The Department thanks the community for more than 2,400 calls}.
