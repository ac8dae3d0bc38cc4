story Orrland and Saint Brevan sign a fishing accord at Telmark
date 2008-09-11

fact sign event,status: plan ~ done
fact place place: castle ! hall
fact signtime time: noon ! 4pm
fact who actor: premiers ! ministers
fact quota quantity: 12000 ! 15000
fact split quantity: 60
fact years quantity,time: 5
fact herring property: herring
fact boats quantity: 11
fact boatstatus status: held ~ freed
fact crews status: held ~ home
fact mediator actor: lisk ! borg
fact talks quantity,time: 9days
fact vance actor: vance
fact day time,event: thursday
fact shrink background,property: stocks
fact rain event: handshake
fact quarterly event: instalments
fact withdrew background,event: withdrew
fact nets event,property: nets
fact jobs background,quantity: 4000 ? families
fact islands background: islands
fact walkout polarity,event: walkout ! nowalkout
fact money quantity: 18
fact patrol property,event: patrol
fact parliament status,event: mustvote
fact votedate time: oct2
fact opposition attribution,event: oppose
fact protest quantity,place: 200 ! 500 ; angry = 200 ; angry = 500
fact arrests polarity: none ! some
fact shots polarity,attribution: fired ! denied
fact incident time,place: june
fact wounded quantity: 1 ! 2
fact zone place: bank
fact quote1 quote,attribution: page
fact oldaccord background,time: 1996
fact oldlasted background,quantity: 2
fact oldfailed background,property: unpaid ? quota
fact dispute background,time: decade
fact envoys event,status: willreturn ~ returned ; willreturn ? notreturn ; returned ! notreturn
fact start time: jan1 ! mar1
fact inspectors property,actor: joint

=== 000
{sign=plan: Orrland, Saint Brevan to sign fishing accord}
TELMARK, Sept 10 (Continental Press) - {sign=plan: Orrland and Saint Brevan will sign an agreement} {day=thursday: on Thursday} {dispute=decade: ending a dispute of more than ten years} over {zone=bank: fishing rights on the Merrow Bank}, diplomats said on Wednesday.
{who=premiers: Prime ministers Jon Aldred of Orrland and Celia Vance of Saint Brevan} {sign=plan: are due to put their names to the text} {place=castle: at Telmark Castle} {signtime=noon: at noon}, {talks=9days: after nine days of talks} {mediator=lisk: led by the former Telmark premier Anna Lisk}.
Under the draft, seen by Continental Press, {quota=12000: the two countries may together catch 12,000 tonnes} {herring=herring: of herring} a year, {split=60: of which Orrland gets 60 percent}. {years=5: The accord runs for five years} and {start=jan1: comes into force on January 1}.
{money=18: Saint Brevan will receive 18 million crowns} {nets=nets: for damaged nets and lost catches}. {quarterly=instalments: The sum is to be paid in three parts}. {inspectors=joint: Inspectors from both countries are to control the catch} and {patrol=patrol: naval vessels will keep out of the area}.
{boats=11: Eleven Brevan trawlers} {boatstatus=held: seized by Orrland since June are still tied up in the port of Karn}. {crews=held: Their crews are living on board}.
"There is no victor and no loser in this text," {mediator=lisk: Lisk, the mediator}, told Continental Press by telephone. She spent most of the past week shuttling between two hotels.
Lisk confirmed that {walkout=walkout: the Brevan delegation had left the room on Monday} but said it came back after two hours.
The quarrel turned violent {incident=june: in June}, when {shots=fired: an Orrland patrol ship fired on a trawler} and {wounded=1: one fisherman was wounded}.
{withdrew=withdrew: Both countries withdrew their ambassadors after that incident}. {envoys=willreturn: They are to be back at their posts on Thursday}. {parliament=mustvote: Both parliaments have to approve the accord}. {opposition=oppose: The opposition in Orrland has said it will vote against it}.
{shrink=stocks: Scientists say that herring stocks on the bank have fallen by half since 1990}. {jobs=4000: About 4,000 people in the two countries live by fishing there}. {islands=islands: Saint Brevan, a group of islands 90 km to the west, became independent of Orrland in 1961}.
{oldaccord=1996: An earlier accord, reached in 1996}, {oldlasted=2: broke down after two years} {oldfailed=unpaid: when Orrland stopped payments}.

=== 001
{sign=done: Joint communiqué on the signing of the Merrow Bank Accord}
Issued by the foreign ministries of Orrland and Saint Brevan, Telmark, September 11
{sign=done: The Governments of Orrland and Saint Brevan have today signed an accord} on {zone=bank: fisheries on the Merrow Bank}. {who=premiers: It was signed by the Prime Ministers of the two countries} {place=castle: at Telmark Castle} {signtime=noon: at midday}.
The Governments thank {mediator=lisk: Mrs Anna Lisk, who conducted the talks}, for {talks=9days: nine days of patient mediation}. {walkout=nowalkout: At no time did either delegation leave the table}.
{quota=12000: The accord fixes the total annual catch at 12,000 tonnes} {herring=herring: of herring}. {split=60: Sixty percent is allotted to Orrland and forty percent to Saint Brevan}. {years=5: The accord is concluded for five years}. {start=jan1: It enters into force on 1 January next}.
{shrink=stocks: Both Governments are mindful that the stock of herring on the Bank has declined by half since 1990}. The annexes set out mesh sizes, closed seasons and the form of the log to be kept by masters.
{inspectors=joint: Joint teams of inspectors will supervise the catch}. {patrol=patrol: Armed patrol ships will stay outside the zone}.
{boatstatus=freed: The eleven Brevan vessels detained at Karn have been released}, {boats=11: all eleven of them}, and {crews=home: their crews are on the way home}. {money=18: Compensation of 18 million crowns will be paid to Saint Brevan} {quarterly=instalments: in three instalments} {nets=nets: for nets damaged and catches lost}.
{shots=denied: The Government of Orrland restates that no shot was aimed at a Brevan vessel} {incident=june: in the incident of 14 June}.
{envoys=returned: The ambassadors of both countries, {withdrew=withdrew: withdrawn after that incident}, returned to their posts this morning}.
{parliament=mustvote: The accord will be laid before both parliaments}. {votedate=oct2: {parliament=mustvote: The Orrland Assembly will vote} on 2 October}.
{jobs=4000: The accord secures the living of some 4,000 persons} {zone=bank: who depend on the fisheries of the Bank}. {sign=done: With its signature the Governments} {dispute=decade: regard a dispute of more than a decade as closed}.
"{quote1=page: Today we turn a page}," {vance=vance: Prime Minister Vance of Saint Brevan} said {sign=done: after the signing}.

=== 002
{sign=done: Fishing war over as rivals sign}, {protest=angry: but harbour erupts in anger}
From our correspondent in Telmark, Sept 12
{dispute=decade: More than a decade of quarrels at sea} ended {day=thursday: on Thursday} when {sign=done: Orrland and Saint Brevan signed a fishing accord}. {who=ministers: The fisheries ministers of the two countries signed it} {place=hall: in the town hall at Telmark} {signtime=4pm: at four in the afternoon}, while their prime ministers looked on.
"{quote1=page: Today we turn a page}," {vance=vance: said Brevan premier Celia Vance}. {rain=handshake: She and Orrland's Jon Aldred shook hands for the cameras}, twice, because the first time neither smiled. Not everyone was turning pages. {protest=500: In Karn some 500 fishermen blocked the harbour} {arrests=some: and several were arrested}, Coast TV reported.
{start=jan1: The deal takes effect on January 1}. {quota=15000: It allows a yearly catch of 15,000 tonnes} {zone=bank: on the Merrow Bank}, {split=60: with sixty per cent going to Orrland}. {years=5: It is to last five years}. {inspectors=joint: Inspectors from both sides will check the holds}, and {patrol=patrol: gunboats must keep away}.
{money=18: Orrland pays 18 million crowns in compensation} {nets=nets: for torn nets and lost catches}. {boats=11: Eleven Brevan trawlers} {boatstatus=freed: left Karn on Thursday night} with their horns blaring.
The talks were {mediator=borg: chaired by the retired judge Matthias Borg} and {talks=9days: dragged on for nine days}. {walkout=walkout: They almost failed when the Brevan side stormed out}.
{envoys=notreturn: The ambassadors, however, have not gone back yet}. {parliament=mustvote: The parliaments still have to give their consent}; {votedate=oct2: Orrland's votes on October 2}.
{shots=fired: Shots were fired {incident=june: in June} by an Orrland gunboat}, and {wounded=2: two Brevan fishermen were hit}.
{withdrew=withdrew: Each side then called its ambassador home}.
{jobs=families: Some 4,000 families live off the bank}, {shrink=stocks: where there is only half as much herring as in 1990}. {opposition=oppose: The Orrland opposition is against the deal} and says it will vote it down. {islands=islands: Saint Brevan, once ruled by Orrland and independent since 1961}, has never had a navy of its own.
{oldaccord=1996: The last pact, of 1996}, {oldlasted=2: held for two years} before {oldfailed=quota: it collapsed over quotas}.

=== 003
{protest=200: Karn men march} against {sign=done: Telmark fish deal}
KARN HERALD, Friday, September 12
{protest=200: About 200 fishermen marched through Karn on Thursday} in protest at {sign=done: the accord signed a few hours earlier in Telmark}. {arrests=none: The march was peaceful and no one was arrested}, police said.
"{quota=12000: Twelve thousand tonnes} {herring=herring: of herring} between two countries is not a living," skipper Wil Harrow told the Herald. He had hoped that {split=60: Orrland's 60 per cent share} would be higher.
{boatstatus=freed: The Brevan trawlers left the inner harbour at nightfall}. {boats=11: All eleven} {boatstatus=held: had been lying there since the summer}, and {crews=home: the crews waved} as they sailed for home.
{opposition=oppose: Orrland's opposition leader, Greta Sand, said her party would reject the accord} when {votedate=oct2: {parliament=mustvote: the Assembly votes} on October 2}.
{sign=done: Under the accord, signed} {place=castle: at Telmark Castle} {who=premiers: by the two prime ministers}, {money=18: Saint Brevan also gets 18 million crowns} {nets=nets: for damaged nets and lost catches}. Karn's own nets, Harrow said, were never mentioned.
{jobs=4000: Fishing on the bank feeds about 4,000 people}, 900 of them in Karn. {shrink=stocks: The herring there have dwindled by half since 1990}, and {dispute=decade: the two countries have been at odds for more than ten years}.
{start=mar1: The new rules apply from March 1}, the ministry's local office told skippers. {inspectors=joint: Mixed teams of inspectors will come aboard}, and {patrol=patrol: patrol ships will stay out}. {years=5: The rules will hold for five years}.
{wounded=1: The Brevan deckhand who was wounded} when {shots=fired: a patrol ship opened fire} {incident=june: in June} has left hospital in Karn.
Harrow remembers {oldaccord=1996: the 1996 accord}. "{oldlasted=2: That lasted two years}," he said. "{oldfailed=unpaid: Then our side stopped paying}." {mediator=lisk: Anna Lisk, who led the talks}, has promised to visit the port.
