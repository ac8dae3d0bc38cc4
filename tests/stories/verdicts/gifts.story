story Verenian transport minister Reznik accused of taking gifts from a builder, and resigns
date 2013-10-10

fact resign status: stays ~ resigned
fact accused event: gifts
fact denial polarity,attribution: denied
fact wrong quote: wrong
fact job actor: transport
fact age quantity: 52 ! 54
fact since time,background: 2010 ! 2011
fact company actor: kordan
fact owner actor: salda
fact total quantity: 190000 = 200000 ; 190000 ~ 240000 ; 200000 ~ 240000
fact watch event: watch
fact watchprice quantity: 28000 ! 26500
fact copy property,attribution: copy ! genuine
fact watchback event: returned ! kept
fact villa event: villa
fact nights quantity,time: 11 ! 14
fact villaplace place: croatia ! montenegro
fact paidvilla polarity,attribution: paid ! free
fact loan quantity: 150000
fact repaid polarity,attribution: repaid ? notrace
fact contract event: ringroad
fact contractsum quantity: 84 ! 48
fact tender polarity,attribution: fair ? single
fact bidders quantity: 1 ! 3
fact leak actor: zrcadlo
fact photos quantity,event: photos
fact register polarity: nothing
fact pm attribution,status: confidence ~ accepted
fact pmname actor: vesela
fact asked event,attribution: asked ! own
fact prosecutors status: looking ~ opened
fact searched event: searched
fact places quantity: 2 ! 3
fact seized object,event: computers
fact saldastate status: abroad ~ back ~ questioned ~ detained
fact saldadenial polarity,attribution: denied
fact vote status: planned ~ cancelled
fact votewhen time: friday ! thursday
fact majority quantity,background: 4 ? 3
fact seats quantity,background: 150
fact immunity status: will ~ lifted
fact seat status,polarity: keeps ~ quits
fact succ actor,status: tipped ~ appointed
fact acting actor: kolar
fact succjob property: mayor
fact sworn status: will ~ sworn
fact protest event: protest
fact crowd quantity: 4000 ? 10000 ; thousands = 4000 ; thousands = 10000
fact opposition actor: dorn
fact call event,attribution: called
fact noelection polarity,attribution: rejected
fact freezer object: freezer
fact which quantity,background: 3 ! 2
fact when time: 9 ? 10
fact speech quantity,time: 4 ? 6
fact questions polarity: none
fact burden quote: burden
fact penalty quantity,background: 10 ! 8
fact election background,time: may
fact rival event: rotten

=== 000
{resign=resigned: Verenian minister quits} {accused=gifts: over builder's gifts}

By Karin Sollow
LUSK, Oct 10 (Meridian) - {resign=resigned: Verenia's {job=transport: transport minister}, Tomas Reznik, resigned on Thursday}, {accused=gifts: four days after a magazine reported that he had taken a watch, holidays and money from a construction company} {contract=ringroad: that won a big motorway contract from his ministry}.
Reznik, {age=52: 52}, announced his departure {when=9: shortly after 9 a.m.} {speech=4: in a four-minute statement} at the ministry. {questions=none: He took no questions}.
"{wrong=wrong: I have done nothing wrong}," he said. "But {burden=burden: I do not want to be a burden to a government whose work I believe in}."
{pmname=vesela: Prime Minister Hana Vesela} {pm=accepted: accepted the resignation} and thanked Reznik for his service. {pm=confidence: As recently as Tuesday she had said he enjoyed her full confidence}. {asked=own: A government spokesman said the minister had made the decision by himself}.
{leak=zrcadlo: The weekly Zrcadlo reported on Sunday} that Reznik had received {total=190000: benefits worth 190,000 euros} over three years {company=kordan: from the Kordan Group} and {owner=salda: its owner, Viktor Salda}. They included {watch=watch: a Swiss watch} {watchprice=28000: valued at 28,000 euros}, {villa=villa: the use of a seaside villa} {villaplace=croatia: in Croatia} {nights=11: for 11 nights} and {loan=150000: a loan of 150,000 euros} at no interest.
{denial=denied: Reznik has denied accepting anything improper}. {repaid=repaid: He says the loan was paid back in full last year}, {paidvilla=paid: that he paid for the villa himself} and {copy=copy: that the watch is a copy bought at a market}.
{contract=ringroad: Kordan was awarded the contract for the Lusk ring road in 2012}. {contractsum=84: It is worth 84 million euros}. {tender=fair: The ministry says the tender was fair}. {bidders=3: Three companies took part in it}, according to the ministry.
{prosecutors=opened: State prosecutors opened a criminal case on Wednesday} and {searched=searched: police searched {places=2: two addresses, Reznik's flat and his office}}, {seized=computers: taking away computers and files}. {saldastate=questioned: Salda was questioned for six hours and allowed to go home}. {saldadenial=denied: His lawyer said that he had never bribed anyone}.
{vote=cancelled: A no-confidence vote {votewhen=friday: that had been set for Friday} will no longer take place}, the speaker of parliament said. {majority=4: Vesela's coalition has a majority of four} {seats=150: in the 150-seat chamber}.
{acting=kolar: Deputy minister Marta Kolar will run the ministry for now}. {succ=tipped: Ivo Brandl, {succjob=mayor: the mayor of the port city of Sarn}, is seen as the favourite to take over}, coalition sources said.
{seat=keeps: Reznik will remain a member of parliament}, which protects him from prosecution. {immunity=will: Prosecutors have said that they will ask the house to lift his immunity}.
{which=3: He is the third minister to leave Vesela's cabinet in a year}. {opposition=dorn: Opposition leader Albin Dorn} {call=called: called for early elections}. {election=may: The next are due in May 2015}.

=== 001
{resign=stays: Minister says he won't go} {accused=gifts: over gifts claim}

LUSK (VNA), Monday, 7 October 2013, 13:20 — {job=transport: Transport Minister} Tomas Reznik {resign=stays: said on Monday he had no intention of stepping down} {accused=gifts: after a report that he had accepted presents from a road builder}.
"{denial=denied: I did nothing illegal}, and {resign=stays: I will be at my desk tomorrow}," Reznik told VNA.
{leak=zrcadlo: Zrcadlo, a weekly}, wrote that he had obtained {total=200000: almost 200,000 euros' worth of favours} {owner=salda: from Viktor Salda}, {company=kordan: who owns Kordan}. {photos=photos: It printed photographs of the minister on the terrace of {villa=villa: a villa}}. {denial=denied: He called the story "a heap of inventions"}.
{pmname=vesela: Prime Minister Vesela} {pm=confidence: said she had every confidence in him}. {prosecutors=looking: The prosecutor's office said it was studying the article}.
{vote=planned: The opposition said it would put down a motion of no confidence}, {votewhen=friday: to be voted on at the end of the week, on Friday}. {saldastate=abroad: Mr Salda was on a business trip abroad and could not be reached}.

=== 002
{immunity=lifted: MPs strip ex-minister of immunity} as {saldastate=detained: police hold builder}

From Piers Aldous in Lusk
Tuesday October 15, 2013

{immunity=lifted: The Verenian parliament voted yesterday to lift the immunity of Tomas Reznik}, {resign=resigned: who stepped down as {job=transport: transport minister} last week} {accused=gifts: amid accusations that he had lived for years at a contractor's expense}.
Ninety-six deputies were in favour, among them most of his own Civic Union. Mr Reznik, {age=54: 54}, was not in the chamber. In a letter read out by the speaker he announced {seat=quits: that he was also giving up his seat}, and repeated that {denial=denied: he had never in his life accepted a bribe}.
Hours earlier {saldastate=detained: {owner=salda: Viktor Salda}, the founder of {company=kordan: the Kordan construction group}, was taken into custody at Lusk airport}, where, according to the prosecution, he was about to board a flight to Dubai. {saldadenial=denied: His lawyer, Oto Hamm, said his client had bribed nobody} and had been flying to a trade fair with a return ticket in his pocket.
The affair began nine days ago with {leak=zrcadlo: a report in the magazine Zrcadlo}. It has since acquired the thick detail that Verenians have come to expect of such things: {photos=photos: the photographs on the terrace}; {watch=watch: the watch}; {freezer=freezer: the freezer, removed from the ministerial flat} with what police described as "documents and venison".
The prosecutor in charge, Renata Sykora, yesterday put {total=240000: the value of the gifts at 240,000 euros}, more than had been reported until now. {copy=genuine: An expert had examined the watch and found it to be genuine}, she said; {watchprice=26500: it cost 26,500 euros} in a shop in Geneva, {watchback=kept: and was found in Mr Reznik's desk}. {repaid=notrace: Of any repayment of {loan=150000: the 150,000-euro loan}, her office had found "no trace in any bank"}. As to the villa, {nights=14: {villa=villa: Mr Reznik and his family spent} two weeks there} {paidvilla=free: and never received a bill}.
{penalty=10: Bribery of a public official carries up to ten years in prison} in Verenia.
Mr Reznik's lawyer disputes nearly all of it. {watchback=returned: The watch, he told reporters, was sent back to Mr Salda in the spring}, so what was in the desk must be another. {repaid=repaid: The loan was repaid in cash}, which the minister's wife, a dentist, had saved.
The government would like to talk about something else. {succ=appointed: Ivo Brandl}, a civil engineer who once declined a job in Brussels because the cycling was poor, {sworn=sworn: was sworn in as the new minister by the president} in the morning, and promised to publish every contract above 50,000 euros. {acting=kolar: Marta Kolar, who had been standing in}, goes back to being deputy minister.
His first decision concerns {contract=ringroad: the Lusk ring road, the Kordan contract at the heart of the affair}, {contractsum=84: for which the state is to pay 84 million euros}. It was given out {tender=single: after a tender which Ms Sykora called "a competition with oneself"}, {bidders=1: because Kordan's was the only bid}. Work has stopped near the village of Hradna, where eleven excavators stand in a beet field and the farmer, Josef Mikl, has started to charge visitors for parking. "They said the road would bring business," he said. "They were right."
{pmname=vesela: Hana Vesela, the prime minister}, looked tired when she left the chamber. {asked=asked: It is now known that she summoned Mr Reznik on Wednesday night and told him to go}. {asked=own: He has always presented it as his own choice}.
{opposition=dorn: Albin Dorn, who leads the opposition Democrats}, said the government was {rival=rotten: "rotten from the roof down"}. {call=called: He again demanded an early election}. {noelection=rejected: Ms Vesela has ruled one out}: {majority=3: with a majority of three} she has little to gain from it. In a poll published on Sunday, 62 per cent of those asked wanted one.
{which=2: Mr Reznik is the second minister she has lost in twelve months}; the other went over a doctorate.

=== 003
{protest=protest: Crowd rings ministry with keys and whistles}

THE SARN MERCURY, Wednesday, October 9

{protest=protest: Protesters jangled house keys outside the transport ministry in Lusk on Tuesday evening}, {accused=gifts: demanding that its head, Tomas Reznik, go because of the presents he is said to have had from a builder}.
{crowd=4000: Police put the number at 4,000}. {crowd=10000: The organisers, a student group called Hands Off, claimed 10,000}. It was the largest demonstration in the capital since the hospital closures, and the politest: a brass band played, and at ten o'clock the square was swept.
"He built his villa on our bus stops," said Klara Benes, 24, a trainee teacher from this city, where two lines were cut in August. Told that {villa=villa: the villa belonged to the builder and the minister had merely stayed in it}, she said it was all the same to her.
{resign=stays: Mr Reznik was inside until late and has repeated that he will not give up his post}, {job=transport: which he has held} {since=2010: since 2010}. On television he said that {wrong=wrong: he had "done nothing wrong"} and {denial=denied: denied receiving favours}. {paidvilla=paid: He had paid for every night} of {villaplace=croatia: the Croatian holiday} {nights=11: — eleven of them, he said —} and had the receipts, though he did not show them. {copy=copy: The watch was a fake}, "and not a very good one".
Experts consulted by the magazine {leak=zrcadlo: Zrcadlo, which broke the story}, {copy=genuine: had taken it from the photographs for a real one}, {watchprice=28000: costing 28,000 euros}.
{register=nothing: In the register in which ministers must enter any gift above 200 euros, Mr Reznik has not entered a thing} {since=2010: since he took office}.
{pmname=vesela: The prime minister, Ms Vesela}, {pm=confidence: told reporters on Tuesday that the minister had her full confidence}. Her coalition partners were quieter. {majority=4: The government commands 77 of the {seats=150: 150 seats}, four more than the opposition}, and two of its deputies said they had not decided {vote=planned: how they would vote on the motion of no confidence} {votewhen=thursday: when it is put on Thursday}.
{prosecutors=looking: The public prosecutor is still looking into whether there are grounds for a case}. {saldastate=back: Mr Salda came back to Lusk on Tuesday from Vienna}. He said in a written statement that {owner=salda: as owner of} {company=kordan: Kordan} {saldadenial=denied: he had never given a politician "so much as a biscuit" in return for work}.
{tender=fair: The ministry, for its part, said the tender for the ring road had been an open one} and {bidders=3: that there had been three offers}.
In Sarn there was talk of another kind. {succ=tipped: {succjob=mayor: Our mayor, Ivo Brandl}, has been mentioned as a possible successor}. Asked about it at the opening of the fish market, he inspected a turbot for some time. "There is no vacancy," he said.

=== 004
{resign=resigned: TICK TOCK, TIME'S UP}: {watch=watch: Watch} minister walks
The Lusk Eye — our man in the lobby — Friday 11 October

So he went. {resign=resigned: Tomas Reznik handed in his papers yesterday} {when=10: at ten in the morning}, {speech=6: talked for six minutes}, {questions=none: ignored the reporters' questions} and left by the goods lift.
{wrong=wrong: Nothing wrong was done}, we were told. {burden=burden: He merely wished not to be "a burden" on his colleagues}. On Monday, you will recall, {resign=stays: he was going nowhere}.
{asked=own: The official version is that nobody pushed him}. {asked=asked: Two people who were in the building tell me Hana Vesela had him in on Wednesday evening and asked for his resignation}, and that the voices could be heard by the chauffeurs. What had changed since {pm=confidence: her "full confidence" of Tuesday}? {searched=searched: The search}, for one thing. {places=3: The police went through three places on Wednesday: the flat, the office and a cottage} in the hills that nobody had heard of. {seized=computers: They left with computers}, boxes and, {freezer=freezer: I am assured, a freezer}.
For those who have been on the moon: {accused=gifts: Reznik is said to have enjoyed the generosity of} {owner=salda: Viktor Salda}, {company=kordan: boss of Kordan}, {contract=ringroad: who by pure chance got the ring road}, {contractsum=48: a trifle of 48 million euros}. There is {watch=watch: the watch}. {watchback=returned: Reznik's people now say he gave it back}, which is a curious thing to do with {copy=copy: what he had sworn was a market-stall copy}. There is {villa=villa: the villa} {villaplace=montenegro: in Montenegro}, pool, cook and all. There is {loan=150000: the loan, 150,000}, {repaid=repaid: which he says has been returned}. All told, {total=200000: close to 200,000 euros}. {register=nothing: Not one cent of it is to be found in the register of gifts}.
{denial=denied: He denies the lot}. {saldadenial=denied: So does Salda}, {saldastate=questioned: who spent most of Wednesday answering detectives' questions} and then went to lunch.
{prosecutors=opened: There is a criminal investigation now}. {penalty=8: The law allows eight years}. {immunity=will: The House is to vote on Monday on stripping him of his immunity}; {seat=keeps: he is hanging on to his seat}, naturally. {vote=cancelled: {votewhen=friday: Friday's confidence vote} is off}, which is a pity as I had bought a new tie.
{protest=protest: The key-janglers}, {crowd=thousands: thousands of whom stood in the square on Tuesday}, have declared victory and gone home.
And who gets the big desk? {acting=kolar: Marta Kolar is minding it}. {succ=appointed: On Thursday night Vesela named Ivo Brandl, {succjob=mayor: mayor of Sarn}}, fond of bicycles and fish. {sworn=will: The president swears him in on Monday}. He inherits a ministry {since=2011: Reznik had run since 2011} and a road to nowhere.
{opposition=dorn: Albin Dorn} {call=called: wants an election}. {noelection=rejected: The prime minister says he may have one when it falls due}, {election=may: in May of the year after next}. {rival=rotten: "Rotten from the roof down," was his phrase for her cabinet}. He has been keeping it in a drawer, I think.
