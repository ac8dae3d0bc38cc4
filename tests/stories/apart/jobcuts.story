story Castellan Group warns on profit, cuts jobs and loses its chief executive
date 2019-10-16

fact warning event: warning
fact warnings quantity: 3in14 = 3 ; 3in14 ! 3year ; 3year = 3
fact profit quantity: range = mid
fact expected quantity: 212 ? 220
fact jobs quantity: thousands = 4200 ; thousands = 4300 ; 4200 ? 4300
fact staff quantity: 31000 ! 34000
fact share quantity: seventh
fact ukjobs quantity: unsaid ~ 1850 ; unsaid ~ 2100 ; 1850 ! 2100
fact thorley event: leaves
fact thorleyage quantity: 57 ! 58
fact thorleywhen time: now ? month
fact thorleyyears quantity: 5 ? 4
fact thorleywhy event,attribution: agreed ! sacked
fact payoff quantity: 1.3 ! 1.9
fact nobonus polarity,attribution: none
fact heart quote: heart ? sadness
fact heir actor: dewit
fact heirjob property: finance ? operations
fact search status,time: six
fact shares quantity,time: 24 ~ 31
fact value quantity: 900 ! 1100
fact lowest time: 2009 ! 2011
fact recall event: recall
fact recalled quantity: 480000 ! 540000
fact recallcost quantity: 85 ! 95
fact fault property: heater ! lock
fact fires quantity: 54 ! 45
fact firehurt quantity,polarity: none ! 2
fact germany background: demand
fact dividend status: scrapped ! halved
fact saving quantity: 180
fact savingyear time: 2021 ! 2022
fact harwick status: risk ~ closes
fact harwickjobs quantity: 640 ? 700
fact harwickend time: 2020 ! summer ; mayor = 2020
fact harwickopen time,background: 1958 ! 1961
fact popul quantity: 11000 ? 12500
fact promise event: promised
fact promiseyear time: 2022 ! 2023
fact grant quantity: 18 ! 15
fact maybe_grantback status,attribution: seek ? met
fact betrayal quote: betrayal
fact marlowe actor: marlowe
fact told event,attribution: radio ! meeting
fact ballot status: ballot
fact walkout event: out
fact outnum quantity: 300 ! 200
fact outby attribution,polarity: none
fact poland event,attribution: moved ! denied
fact lodz quantity: 400
fact leland event: disappointed
fact lelandvisit status: will ~ came ; will ~ off ; came ! off
fact bailout polarity: none
fact bailoutask polarity,attribution: asked ! denied
fact task status: will ~ set
fact asleep quote,attribution: mehta ! orr
fact consult quantity,time: 45 ! 90
fact consultstart time: 4nov
fact investor actor: corvid
fact stake quantity: 8.4 ! 7
fact sale status,attribution: no ~ weighs ; no = deny ; weighs ! deny
fact debt quantity: 640 ? 700
fact covenant event: relaxed
fact rights polarity: no
fact italy quantity: 620 ! 580
fact italystrike event,quantity: 8
fact italymeet time: 23 ! 25
fact kassel status: spared ? cut
fact force polarity: unruled
fact easy quote: easy
fact forlicut event: cuts
fact dryersite place: italy
fact harwickplace place: durham = north
fact adhesion quantity,attribution: 90 ! 66

=== 000
{warning=warning: Castellan issues {warnings=3: third profit warning}}, {thorley=leaves: CEO Thorley to go}
LONDON, Oct 16 (Continental) - {warning=warning: British boiler and appliance maker Castellan Group said on Wednesday its profit would fall far short of expectations} and that {thorley=leaves: Chief Executive Marcus Thorley was leaving} {thorleywhen=now: with immediate effect}.
{profit=range: The company now sees operating profit of between 140 and 160 million pounds} this year, {expected=212: compared with an average analyst forecast of 212 million}. {recall=recall: It blamed a recall of tumble dryers} and {germany=demand: weak demand for boilers in Germany}.
{jobs=thousands: Several thousand jobs would go}, it said, {ukjobs=unsaid: without giving a breakdown by country}. {harwick=risk: A review of its plant at Harwick {harwickplace=north: in northern England} was "at an advanced stage"}.
{heir=dewit: {heirjob=finance: Finance Director Anneke de Wit} will take over as interim chief}. {dividend=scrapped: There will be no interim dividend}.
{shares=24: Castellan shares were down 24 percent by 0715 GMT}.
{warnings=3in14: It was the third such warning in 14 months}.

=== 001
{thorley=leaves: Castellan boss quits} as {jobs=4200: 4,200 jobs go} and {harwick=closes: Harwick factory is shut}
By Philippa Strand, Industry Correspondent, Union News Service
Wednesday 16 October 2019, 18.40
{jobs=4200: Castellan is to shed 4,200 jobs}, {ukjobs=1850: 1,850 of them in Britain}, and {harwick=closes: close its oldest factory} after {warning=warning: admitting that its profits will be nearly a third lower than the City had thought}.
The Leeds-based group, which makes Thermaline boilers and Whitby washing machines, also {thorley=leaves: parted company with its chief executive, Marcus Thorley, {thorleyage=57: 57}}, {thorleyyears=5: who had run it for almost five years}. {thorleywhy=agreed: The chairman, Sir Alan Pryde, said the decision had been taken by mutual agreement}.
"{heart=heart: It is with a heavy heart that I leave a company I love}," Mr Thorley said in a statement. {nobonus=none: He is not getting a bonus}.
{shares=31: The shares ended the day 31 per cent lower at 218p}, {lowest=2009: a level last seen in 2009}, {value=900: wiping £900 million off the value of the business}.
{harwick=closes: The plant at Harwick, {harwickplace=durham: County Durham}, {harwickjobs=640: which employs 640 people} and {harwickopen=1958: has made boilers since 1958}, will wind down} {harwickend=2020: by the end of next year}. {forlicut=cuts: Smaller cuts will fall on nine other sites, among them Forlì in Italy}. {kassel=spared: The German plant in Kassel is not affected}.
{heir=dewit: Anneke de Wit, {heirjob=finance: the finance director}, who becomes interim chief executive}, told reporters: "{easy=easy: There is no easy way to say this to people who have done nothing wrong}." {saving=180: She said the measures would save £180 million a year} {savingyear=2021: by 2021}. {force=unruled: She could not rule out compulsory redundancies}.
{consult=45: A 45-day consultation with staff} {consultstart=4nov: is to start on November 4}.
{marlowe=marlowe: Josie Marlowe, general secretary of the Manufacturing Trades Union}, {betrayal=betrayal: called the announcement "a betrayal of the North-East"} and {ballot=ballot: said her members would be balloted on strike action}. {told=radio: Many had found out from their car radios on the way to the early shift}, she said.
{poland=moved: Ms Marlowe accused the company of shipping the work to Poland}, {lodz=400: where it has taken on 400 people at its Łódź plant since last summer}. {poland=denied: Castellan said this was untrue} and that the Łódź jobs were in dishwashers.
{leland=disappointed: Andrew Leland, the business secretary, said he was "deeply disappointed"} and {lelandvisit=will: would travel to Harwick on Friday}. {task=will: A task force would be formed to help those affected find work}, he told MPs, but {bailout=none: there would be no taxpayer rescue} of a private company. {asleep=mehta: Labour's Priya Mehta said ministers had been "asleep at the wheel"}.
{profit=mid: Castellan now expects to make about £150 million} before interest and tax, {expected=212: instead of the £212 million pencilled in by analysts}. {recall=recall: It is fixing or replacing {recalled=480000: 480,000 tumble dryers}} because of {fault=heater: a faulty heating element}, {fires=54: which has been linked to 54 fires}. {firehurt=none: Nobody has been hurt}. {recallcost=85: The bill has reached £85 million}.
{debt=640: Net debt stands at £640 million}. {covenant=relaxed: Lenders have agreed to loosen the conditions on it} until 2021, the company said, adding that {rights=no: it had no plans to ask shareholders for money}.
"This is a decent business that took its eye off a very small part," said Gareth Lunn of the brokers Hale & Whitlock.

=== 002
'They have taken the heart out of Harwick'
Wear Valley Courier, Thursday, October 17, 2019
By Lynne Sowerby and Tom Adair
{walkout=out: Workers downed tools at Castellan's Harwick factory yesterday} hours after being told that {harwick=closes: the place where some of their grandfathers worked will close} {harwickend=summer: by next summer}.
{outnum=300: About 300 of them, in overalls and hi-vis jackets, walked through the gates} at 10.30am and down the bank to the Miners' Welfare, where the landlady opened the bar two hours early and put out trays of bacon sandwiches.
"I've got thirty-four years in, my wife's in the paint shop and my lad started in August," said Keith Rudd, an assembly fitter. "That's the whole house gone before my breakfast."
{harwickjobs=700: Some 700 people earn their living at the works}, {harwickopen=1961: which turned out its first boiler in 1961}. In a town of {popul=11000: 11,000} there is hardly a street without one of them.
{walkout=out: The walkout was over by the late shift}. {outby=none: The Manufacturing Trades Union stressed that it had been spontaneous} and that {ballot=ballot: any official action would have to wait for a postal ballot}. Its leader, {marlowe=marlowe: Josie Marlowe}, addressed the men and women in the Welfare in the afternoon. "{betrayal=betrayal: This is a betrayal and a disgrace}," she said, to stamping feet.
{told=radio: Several told the Courier they had first heard the news on the radio}. {told=meeting: Castellan said that managers had spoken to every shift in person from 6am}, before the Stock Exchange was informed at seven.
{ukjobs=2100: The union believes 2,100 jobs will be lost across the country}, {ukjobs=1850: rather than the 1,850 in the company's announcement}, because around 250 agency workers have been left out. {jobs=4200: Worldwide, 4,200 posts are to go}, {share=seventh: about one in seven}.
{thorley=leaves: {thorleywhen=now: The man at the top has gone already}}. {thorley=leaves: Marcus Thorley, {thorleyage=58: 58}, cleared his desk in Leeds on Tuesday evening}. {thorleyyears=5: He was appointed in November 2014}. In Harwick they remember him for a visit the next spring, when {promise=promised: he stood on a pallet and said that the factory had work} {promiseyear=2022: until 2022 at the very least}.
It was on the strength of that pledge that {grant=18: the Government put £18 million into a new assembly line in 2016}. Durham councillor Bill Orr wants the money returned. {asleep=orr: "Ministers have been asleep at the wheel," he said}. {maybe_grantback=seek: The Department for Business said it would look at getting back what it could}. {maybe_grantback=met: A Castellan spokesman said all the conditions of the grant had been fulfilled}.
{lelandvisit=will: Business Secretary Andrew Leland is due in Harwick tomorrow}. {bailoutask=asked: The local MP, Sarah Tennick, said the company had sounded out the Treasury about a loan in September and been turned away}. {bailoutask=denied: A Castellan spokesman said no such request was ever made}.
Behind the closure is trouble far from County Durham. {recall=recall: Whitby tumble dryers, {dryersite=italy: which are made in Italy}, have had to be recalled} because {fault=heater: their heating elements can catch light}. {recallcost=95: That has swallowed £95 million}. {germany=demand: In Germany, a subsidy that had sold tens of thousands of Thermaline boilers ran out in January}.
None of it was any fault of Harwick's, {easy=easy: as {heir=dewit: Anneke de Wit, now in charge for the time being}, admitted yesterday when she said there was "no easy way to say this to people who have done nothing wrong"}.
{poland=moved: Many fear that their line will reappear in Łódź in Poland}, where wages are a third of theirs. {poland=denied: Castellan insists that no work from Harwick is going there}.
{consult=90: Staff will be consulted for 90 days} {consultstart=4nov: from November 4}. {force=unruled: The firm has not excluded forced redundancies}.
Outside the gates last night someone had hung a pair of work boots on the railings. By nine o'clock there were sixty pairs.

=== 003
Castellan: inside the boardroom {thorleywhy=sacked: as Thorley was shown the door}
The London Monitor, Business, Friday 18 October 2019
By Edmund Fairlie, City Editor
{thorley=leaves: {thorleywhy=sacked: Marcus Thorley was voted out by his own board on Sunday night}}, three days before {warning=warning: Castellan's profit warning}, according to two people with knowledge of the meeting, {thorleywhy=agreed: although the company maintains that he and the directors agreed he should step down}.
The directors met at the Leeds home of the chairman, Sir Alan Pryde. Mr Thorley, {thorleyyears=4: who had been in the job for four years}, argued that {warning=warning: the bad news} could wait for the half-year results in November. He lost by seven votes to one.
{payoff=1.9: He will collect £1.9 million}, made up of a year's salary, pension contributions and shares, the Monitor has calculated. {payoff=1.3: A spokesman said the true figure was £1.3 million} and {nobonus=none: that he would receive no bonus}.
{shares=31: Castellan's shares, which lost 31 per cent on Wednesday}, recovered a little yesterday to close at 226p. {value=1100: More than £1.1 billion has gone from its market value since the announcement}. {lowest=2011: They had not been so cheap since 2011}.
{investor=corvid: Corvid Capital, the New York hedge fund} {stake=8.4: that owns 8.4 per cent}, is pressing for a sale of the Thermaline boiler arm. {sale=no: On Wednesday {heir=dewit: Anneke de Wit, the interim chief executive}, said that no part of the group was for sale}. {sale=weighs: By last night advisers were said to be examining "all options", including the disposal of boilers}.
{search=six: The search for a permanent successor is expected to last six months}.
{debt=700: Analysts worry about the group's £700 million of borrowings} and a £310 million hole in its pension scheme. {covenant=relaxed: Its banks have relaxed their covenants}, but the rating agency Dunmore cut its debt to junk on Thursday. {rights=no: The company says it does not need a rights issue}.
{dividend=scrapped: The cancelled half-year dividend would have cost £41 million}.
How did it come to this? {recall=recall: The dryer affair} began in February with a burnt-out utility room in Swindon. {fires=45: Forty-five fires} later, Castellan accepted that {fault=lock: a door lock was to blame}, and that {recalled=540000: 540,000 machines would have to be repaired}. {firehurt=2: A couple in Hull were treated for smoke inhalation in June}.
{warnings=3in14: Investors have now been warned three times since August last year}. {profit=range: Operating profit is forecast at £140 million to £160 million}; {expected=220: the City had been looking for £220 million}.
{share=seventh: {jobs=4200: The 4,200 redundancies}, {staff=31000: out of a workforce of 31,000}}, {saving=180: are meant to cut annual costs by £180 million} {savingyear=2022: by 2022}. {harwick=closes: Harwick {harwickplace=durham: in County Durham} is to shut}, despite {grant=15: a £15 million grant} and {promise=promised: Mr Thorley's assurance to its staff in 2015 that it was safe} {promiseyear=2023: until 2023}. {walkout=out: {outnum=200: Two hundred workers there} stopped work on Wednesday}, {outby=none: without their union's backing}. {ballot=ballot: The union has asked a ballot agency to send out papers next week}.
{lelandvisit=off: A trip to the plant by the business secretary, Andrew Leland, planned for today, was called off last night} because of the Brexit vote in the Commons. {leland=disappointed: He has spoken of his deep disappointment}, and {task=set: a task force under Dame Ruth Calloway was appointed yesterday}. {bailout=none: The Treasury ruled out state aid}.

=== 004
{italystrike=8: Eight-hour strike} at Forlì {warning=warning: after the shock} from Castellan
ANF English Service – Forlì, 18 October
{italystrike=8: The workers of the Castellan plant in Forlì stopped for eight hours on Friday} against the plan of the British multinational, {jobs=4300: which foresees 4,300 redundancies in the world}, {forlicut=cuts: {italy=620: of which 620 in Romagna}}, out of 1,450 employees.
{adhesion=90: According to the unions the adhesion was of 90 per cent}. {adhesion=66: For the company it stopped at two thirds}. A procession of about a thousand persons reached Piazza Saffi behind a washing machine carried on the shoulders like a saint.
"{dryersite=italy: We make the dryers}, but {fault=heater: the resistance that burns} was bought by somebody in Leeds to save forty cents," said Loris Bandini, delegate of the union Meccanici Uniti. "And now they send us the bill."
{recall=recall: The group had to call back {recalled=480000: almost half a million tumble dryers}} sold in nine countries. The prosecutor of Forlì has opened a file, at the moment without suspects. {firehurt=none: No person was injured in the fires}, a note of the company says.
{italymeet=23: The Minister of Economic Development, Paola Ricci, convened the parties in Rome for Wednesday 23 October}. "Not one layoff before we have seen an industrial plan," the minister said. {italy=580: The company, in a letter to the Region, speaks of 580 exits}, in large part on a voluntary basis.
{warning=warning: The crisis exploded on Wednesday, when Castellan revised its profits downwards}: {profit=range: the operating result will be between 160 and 185 million euros}, {expected=212: against the 245 awaited by the market}. {warnings=3year: It is the third time this year}. {thorley=leaves: The managing director, Marcus Thorley, left} {thorleywhen=month: and will go out formally at the end of the month}, "{heart=sadness: with great sadness}", as he wrote to the employees. {heir=dewit: The Dutch manager Anneke de Wit, {heirjob=operations: until now head of operations}, takes his place ad interim}, and {search=six: the successor is not awaited before spring}. {dividend=halved: The dividend was halved}.
In Great Britain {harwick=closes: the historic boiler factory of Harwick closes}, {popul=12500: in a town of 12,500 inhabitants} {harwickplace=durham: near Durham}. {lelandvisit=came: The British minister Leland went there on Friday} and {bailout=none: repeated that London will not put in public money}. {kassel=cut: In Germany, 300 posts will be lost in Kassel}, writes the Frankfurt press. {lodz=400: Poland, on the contrary, has grown by 400 units in a year}.
{staff=34000: Castellan has 34,000 dependents in 14 countries}. In Forlì it arrived in 2006, buying the family company Zoli, which had made washing machines under the porticoes of the via Emilia since 1951.
{investor=corvid: In the capital there is the American fund Corvid}, {stake=7: with 7 per cent}, which according to Bandini "wants to sell the company in pieces, like a pig". {sale=deny: The management denies to be thinking of disposals}.
The bishop, Monsignor Livio Corsini, celebrated Mass before the gates at dawn. "Work is not a line in a table," he said. The mayor has asked for the shock absorbers of the State, starting from the wage guarantee fund, to be activated {italymeet=25: already at the table of the 25th}.
The next assembly is on Monday. Until then, shifts of four at the entrance, so that no machinery leaves.
