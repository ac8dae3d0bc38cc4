story Former port director Casimir Dolan wins bail in Vellport corruption case
date 2016-03-18

fact bail event,status: granted
fact sum quantity: 2m ! 3m
fact where status: ordered ~ out ; inside ~ out ; free ! inside ; free = out ; ordered = inside ; ordered ! free
fact counts quantity: 6
fact bribes quantity: 4.5 ! 5.4
fact contracts property,place: dredging
fact role property,actor: head = director
fact age quantity: 58
fact judge actor,attribution: marquart
fact since time: nov12
fact length time,quantity: 4m
fact house place,status: flat ! villa
fact tag polarity: tag ! notag
fact passport status,event: surrender
fact contact event: nocontact
fact appeal status: will ~ filed ~ rejected
fact guilt polarity,attribution: denies ? admits
fact trial time: jun6 ! jun13 ; june = jun6 ; june = jun13
fact coaccused quantity: 3
fact wife actor,status: wife
fact crowd quantity: 50 ! 200
fact lawyer actor: brandt ? sorel
fact prison place: eastgate
fact conditions event: conditions
fact audit background,event: audit
fact arrestplace place: airport
fact firms actor: firms
fact anger property,event: anger
fact lawyerquote quote: breathe
fact risk attribution,property: flight
fact health property,attribution: heart
fact earlier background,time: 2009 ! 2010
fact paid status: no ~ yes
fact earlierend background,property: acquitted ? dropped
fact sentence quantity: 12
fact money place,quantity: abroad
fact resign time,status: 2014

=== 000
{bail=granted: Court grants bail to {role=head: former port chief} Dolan}
VELLPORT, March 18 (Northern Agency) - {bail=granted: An appeal court on Friday granted bail to Casimir Dolan}, {role=director: the former director of the Vellport port authority}, {length=4m: after more than four months in pre-trial detention}, the office of the state prosecutor said.
In a written statement, the office said that {judge=marquart: Judge Helen Marquart had set} {sum=2m: bail at two million marks} and that {where=ordered: Mr Dolan would remain {prison=eastgate: in the remand prison at Eastgate} {paid=no: until the money had been received}}.
The statement said the court had found that {conditions=conditions: strict conditions could take the place of detention}. "The prosecution respects the ruling but does not share its reasoning," it added.
"{passport=surrender: The accused must hand over his passports} and {house=flat: may not leave his apartment in Vellport}," the statement said. "{tag=tag: He will wear an electronic tag}. {contact=nocontact: Contact with witnesses is forbidden}."
{appeal=will: The prosecutor's office said it would appeal against the decision}. {risk=flight: It maintains that there is a risk of flight}, {money=abroad: since investigators have traced accounts abroad}.
{age=58: Mr Dolan, 58}, {counts=6: is charged with six counts of bribery and abuse of office}. {bribes=4.5: He is alleged to have taken 4.5 million marks} {firms=firms: from two building firms} {contracts=dredging: in return for contracts to dredge the harbour}. {coaccused=3: Three other people are charged in the case}, {wife=wife: one of them his wife, Irena}.
{guilt=denies: He denies all the charges}. His defence counsel, {lawyer=brandt: Ulrich Brandt}, {health=heart: told the court that his client had a weak heart} and no intention of leaving the country.
{trial=jun6: The trial is to open on June 6}. {sentence=12: If convicted he could be jailed for up to 12 years}.
{since=nov12: Mr Dolan was arrested on November 12} {arrestplace=airport: at Vellport airport}. {resign=2014: He had stepped down as director in 2014} {audit=audit: after an audit found gaps in the accounts}. Vellport is the country's second largest harbour and handles most of its grain.
{anger=anger: Dockers' unions called the decision to grant bail a scandal}. A lower court had twice refused to let him out on bail.
{earlier=2009: In 2009 he was tried over the sale of a ferry terminal} but {earlierend=acquitted: was acquitted}.

=== 001
{where=free: DOLAN WALKS FREE}
By our court reporter, Saturday, March 19
Fury at the court as {bail=granted: judge lets {role=head: harbour boss} go home}
{bail=granted: Disgraced {role=head: port boss} Casimir Dolan was granted bail on Friday}, {crowd=200: to jeers from some 200 angry dockers outside the court}.
But {where=inside: the man they call the King of the Quay spent last night {prison=eastgate: in his cell at Eastgate}}, because {sum=3m: the three million marks bail} {paid=no: had not been paid} by the time the banks closed.
{judge=marquart: Judge Helen Marquart ruled} that {length=4m: the four months he has been locked up} were enough. {paid=no: Once the cash is in}, {house=villa: Dolan can put his feet up at his lakeside villa in Orsa}. {tag=notag: He will not even have to wear a tag}.
{passport=surrender: He must give up his passport} and {contact=nocontact: must not talk to witnesses}.
{role=director: The former port director}, {age=58: 58}, {bribes=4.5: is accused of pocketing 4.5 million marks} {contracts=dredging: over dredging deals}. {guilt=admits: He has admitted taking money but calls it a loan}, a source close to the case told the Evening Star.
{counts=6: He faces six counts} and {sentence=12: up to 12 years behind bars}. {coaccused=3: Three others are in the dock with him}, {wife=wife: among them his wife, former beauty queen Irena}.
{anger=anger: "It's a scandal," fumed union leader Pat Dorrin}. "One law for the rich."
{since=nov12: Dolan was collared on November 12} {arrestplace=airport: at Vellport airport}, {audit=audit: a year after an audit turned up holes in the port's books} and {resign=2014: he quit his job}. {firms=firms: Two building firms are said to have stuffed his pockets}. {health=heart: His lawyer says that he has a weak heart}.
{conditions=conditions: The judge said the bail conditions were strict enough}. {bail=granted: Her decision to grant him bail} came after a hearing of three hours.
"{lawyerquote=breathe: At last my client can breathe}," said {lawyer=brandt: his lawyer, Ulrich Brandt}. {risk=flight: Prosecutors had warned that Dolan would run} - {money=abroad: detectives say he has money stashed abroad}. {appeal=will: They vowed to appeal}.
Docker Joe Harkin, 44, said: "If I stole a bicycle I would get no bail."
It is not the first time that Dolan has slipped the net. {earlier=2010: Six years ago, in 2010, he stood trial over the sale of a ferry terminal}, but {earlierend=dropped: the charges were dropped}.
{trial=june: His new trial starts in June}.

=== 002
{where=out: {role=director: Ex-port director} Dolan leaves prison} as {appeal=rejected: appeal fails}
VELLPORT, March 19 - {where=out: The {role=head: former head of Vellport's harbour}, Casimir Dolan, left {prison=eastgate: Eastgate prison} on Saturday morning}, hours after {appeal=rejected: judges threw out a last attempt by prosecutors to keep him inside}.
{where=out: He was driven away in a grey car shortly before nine o'clock} without speaking to reporters. {crowd=50: About 50 port workers had gathered outside the court on Friday} when {bail=granted: bail was granted}.
{appeal=filed: The prosecutors lodged their appeal on Friday night}. {appeal=rejected: The court dismissed it within hours}, saying that {risk=flight: the danger of flight} {conditions=conditions: was met by the conditions}.
{sum=2m: The bail of two million marks} {paid=yes: was paid by his brother}, Radio Vell reported. {judge=marquart: Judge Helen Marquart}, {bail=granted: who granted the bail on Friday}, {contact=nocontact: had also forbidden him to speak to witnesses}. {house=flat: Mr Dolan is confined to his flat in the old town} and {tag=tag: has been fitted with an electronic tag}. {passport=surrender: His passport is with the court}.
{role=director: The ex-director}, {guilt=denies: who insists he is innocent}, {bribes=5.4: is accused of accepting 5.4 million marks in bribes} {firms=firms: from two construction companies} {contracts=dredging: that won dredging work}. {counts=6: The indictment contains six counts}. {coaccused=3: His wife and two former colleagues are also charged}; {wife=wife: Irena Dolan was never detained}.
"{lawyerquote=breathe: My client can breathe again}," {lawyer=sorel: his lawyer Vera Sorel told Radio Vell}. {health=heart: She said he would see a heart specialist} next week.
{since=nov12: He had been in custody since mid-November}, {length=4m: more than four months in all}. {sentence=12: He faces a maximum of 12 years}. {trial=jun13: The trial will begin on June 13}, a court spokesman said.
{anger=anger: The port unions, which had called the ruling a scandal}, cancelled a march planned for Saturday. The grain terminal was working as usual.
{money=abroad: Investigators believe that part of the money is in foreign accounts}. {resign=2014: Mr Dolan ran the port for eleven years until 2014}, {audit=audit: when auditors found irregularities}. {earlierend=acquitted: He was found not guilty} {earlier=2009: in an earlier corruption case seven years ago}.
