story Government of Valdoria falls after its budget is voted down
date 2013-12-12

fact reject event: reject
fact yes quantity: 36 ! 37
fact no quantity: 38
fact abstain quantity: 1
fact when time: 2340 = midnight ; 2340 ! small ; midnight ! small
fact debate quantity,time: 11
fact total quantity: 8.4 ! 8.7
fact resign status: not ~ might ~ done
fact resigntime time: 6 ! 8 ; evening = 6 ; evening = 8
fact premier actor: ferrandis
fact premierage quantity: 51
fact office time,background: 2011
fact rebels quantity: 2
fact escude actor: escude
fact escudepost property: mayor
fact reason attribution: hospital ? ferry ; denied = hospital ; denied ! ferry
fact hospitals quantity: 4 ! 3
fact jobs quantity: 1200
fact pay quantity: 5
fact tax quantity: 2 ! 1.5
fact fares quantity: 15
fact deficit quantity: 1.6
fact limit quantity: 1.3
fact crowd quantity,attribution: 15 ! 40 ; thousands = 15 ; thousands = 40
fact rally event,place: square
fact arrests quantity: 9 ~ 14
fact officers quantity: 6 ~ 8
fact maybe_eggs event: eggs ? bottle
fact vidal event: quit ! sacked ; lost = quit ; lost = sacked
fact opp actor: bravo
fact road quote: road ? left
fact bravo quote: dead ? finished
fact caretaker actor,status: stays ! deputy
fact election time,status: call ~ 0216 ; call ~ 0223 ; call ~ polls ; polls = 0216 ; polls = 0223 ; 0216 ! 0223
fact dissolve status: will ~ done
fact talks status: will ~ failed
fact strike status: will ~ off
fact strikeorg actor: both ! one
fact loan quantity: 900 ! 850
fact madrid status,attribution: no ! ready
fact rating status: watch ~ cut
fact yields quantity: 6.8
fact wages polarity,time,attribution: safe ~ mid ; safe ! end ; end ? mid
fact rollover event: extended
fact jobless quantity,background: 24 ! 26
fact popul quantity,background: 1.9
fact poll quantity: 9
fact first background: ever ? 1995
fact seats quantity: 75
fact coalition property: two
fact prop background,actor: union
fact sorry quote,attribution: sorry
fact hospname place: montsal
fact bankrupt attribution: empty
fact successor status: open ~ chosen
fact expelled status: threat ~ expelled
fact maybe_tears event: tears ? calm
fact maybe_unions attribution: victory

=== 001
Spain's Valdoria region {reject=reject: rejects 2014 budget}; {resign=not: premier says she will stay}
PUERTO CLARO, Spain, Dec 13 (Meridian) - {reject=reject: Lawmakers in the Spanish region of Valdoria threw out the government's {total=8.4: 8.4 billion euro} budget for next year} {when=midnight: shortly before midnight on Thursday}, leaving {coalition=two: the minority coalition of Social Democrats and Greens} without a spending plan.
{reject=reject: The bill failed by {no=38: 38 votes} to {yes=36: 36} {abstain=1: with one abstention}}, after {rebels=2: two members} of {prop=union: the Valdorian Union, which usually props up the government}, sided with the opposition.
{resign=not: "I am not going anywhere," regional premier {premier=ferrandis: Elena Ferrandis} told reporters} in the corridor when asked if she would step down.
{crowd=thousands: Thousands of people} protesting against {hospitals=3: the closure of three hospitals} cheered the result {rally=square: in the square outside}. {arrests=9: Police said they had made nine arrests}.
{opp=bravo: Opposition leader Carlos Bravo} {election=call: called for early elections}. "{bravo=dead: This government is dead, and it knows it}," he said.

=== 003
{resign=might: Premier of Spain's Valdoria mulls quitting} after {reject=reject: budget defeat}
By Ingrid Hallam and Pau Serra
PUERTO CLARO (EuroWire) 13 December 2013, 14:35 CET
{resign=might: The head of Valdoria's regional government was weighing her future on Friday}, hours after {reject=reject: parliament voted down her austerity budget} and {vidal=quit: her finance minister walked out}.
{resign=might: {premier=ferrandis: Elena Ferrandis}, {premierage=51: 51}, "is considering all the options, including that one", her spokeswoman said} when asked whether the premier would resign. {resign=not: In the night Ferrandis had ruled it out}.
{talks=will: She is to meet the leaders of the Valdorian Union at 5 p.m.} in what allies described as a last attempt to win back the small centrist party, {prop=union: on whose four votes the government has depended} {office=2011: since she took office in 2011}.
{rebels=2: Two of the four} deserted her {when=2340: at 11:40 p.m. on Thursday}, {debate=11: at the end of an 11-hour debate}. {reject=reject: The budget, worth {total=8.4: 8.4 billion euros}, went down by {no=38: 38} to {yes=36: 36} in {seats=75: the 75-seat chamber}}. {coalition=two: Her Social Democrats govern with the Greens}, {abstain=1: one of whom abstained}.
{escude=escude: The better known of the two, Ramon Escudé}, {escudepost=mayor: who is also mayor of Montsal}, said {reason=hospital: he could not go home and tell people that {hospname=montsal: their hospital} would be shut}. "I've got 11,000 neighbours and one emergency room," he told reporters.
{hospitals=4: The plan would have closed four hospitals}, {jobs=1200: cut 1,200 public jobs} and {pay=5: taken 5 percent off the salaries of teachers and nurses}. {tax=2: It also brought in a tax of two euros a night on hotel guests}.
{vidal=quit: Finance minister Tomás Vidal handed in his resignation on Friday morning}, saying that the figures "do not change because we do not like them". {wages=safe: He said December's wages and the Christmas bonus would be paid}.
Without a new budget {rollover=extended: the current one is extended automatically}, month by month, which economists say will make it impossible to reach the target set by Madrid. {deficit=1.6: The regional deficit is running at 1.6 percent of output} {limit=1.3: against a ceiling of 1.3 percent}.
{madrid=no: The Spanish Treasury said it saw "no reason at this point" to take control of the region's accounts}. {loan=900: Valdoria has already received 900 million euros this year} from a fund for regions that cannot borrow on the market.
{yields=6.8: The yield on its five-year bonds jumped to 6.8 percent} on Friday. {rating=watch: The agency Whitmore & Lane said it had put the region's debt on watch for a downgrade}.
{crowd=15: Police estimated that 15,000 people had demonstrated} {rally=square: in Plaza de la Lonja, in front of parliament}, on Thursday night. {crowd=40: Trade unions put the number at 40,000}. {arrests=9: Nine people were detained} and {officers=6: six officers slightly hurt} when a group tried to pull down the barriers.
{strike=will: The two main unions said that {strikeorg=both: their joint} general strike on Monday would go ahead}, whoever is in charge by then.
{jobless=26: Unemployment in Valdoria, {popul=1.9: a coastal region of 1.9 million people} which lived on building holiday homes until 2008, stands at 26 percent}.

=== 002
{resign=done: Regional leader quits} as {reject=reject: hospital cuts sink budget} in Spain's Valdoria
Martin Leese in Puerto Claro
Saturday 14 December 2013
{resign=done: The premier of Valdoria stepped down {resigntime=6: at six o'clock last night}}, less than a day after {reject=reject: her own allies helped to defeat a budget} which she had called the hardest of her life.
{resign=done: {premier=ferrandis: Elena Ferrandis}, {premierage=51: 51}, announced her departure in a speech of barely three minutes} from the steps of the old customs house that serves as the seat of government. "{road=road: We have run out of road}," she said. "{sorry=sorry: To those who trusted us to find another way, I am sorry}." {maybe_tears=calm: Her voice did not shake}.
{caretaker=stays: She will stay on as caretaker until a successor is sworn in}. {election=0223: A regional election is expected on February 23}, ten weeks after {dissolve=will: the Speaker dissolves parliament, which she has said she will do on Monday}.
{talks=failed: A final round of talks with the Valdorian Union broke up after 25 minutes yesterday afternoon}. The party's leader, Pilar Oset, is understood to have told Ferrandis that she could no longer answer for her deputies. {expelled=threat: {rebels=2: The two rebels} face expulsion}, Oset said later.
It was {rebels=2: two of those deputies} who, {when=small: in the small hours of Friday}, turned {reject=reject: what should have been a wafer-thin victory into a defeat by {no=38: 38 votes} to {yes=37: 37}}. {escude=escude: One of them, Ramon Escudé}, received a hero's welcome when he got home at 3am {escudepost=mayor: to Montsal, the hill town whose mayor he is}, and where {hospname=montsal: the hospital} was one of {hospitals=4: four marked for closure}. "{reason=hospital: You can't vote for the thing that kills your own grandmother}," he said.
The budget of {total=8.4: €8.4bn (£7.1bn)} would also have done away with {jobs=1200: 1,200 posts}, {pay=5: lowered the pay of teachers and nurses by a twentieth} and {fares=15: raised fares on the island ferries by 15%}. Brussels and Madrid had insisted on the savings: {deficit=1.6: this year's deficit, at 1.6% of the region's GDP}, overshoots the limit of {limit=1.3: 1.3%}.
{vidal=lost: Ferrandis had lost her finance minister earlier in the day}. Tomás Vidal, a former banker, left by a side door with his papers in a supermarket bag. {bankrupt=empty: He told friends that the till would be empty by March}.
{crowd=40: As many as 40,000 people, if the unions are to be believed}, had stood in the rain on Thursday night {rally=square: in the square before the parliament building}; {crowd=15: the police said 15,000}. {arrests=14: Fourteen were arrested}. {maybe_eggs=eggs: The premier's car was pelted with eggs} as she left.
There were fewer of them yesterday evening, and they seemed unsure whether to celebrate. "{maybe_unions=victory: We've won, I think}," said Amparo Gil, 44, a ward sister. "Ask me again when we've had the next lot."
{first=ever: It is the first time that a government of the region has been brought down by its budget since Valdoria gained autonomy in 1983}. {poll=9: The latest poll gives {opp=bravo: the conservative opposition under Carlos Bravo} a lead of nine points}. "{bravo=dead: This government was dead and it knew it}," he said.
{strike=will: A one-day general strike called for Monday {strikeorg=one: by the larger of the two union federations} is still planned}. {madrid=no: The Treasury in Madrid repeated that it did not intend to take over Valdoria's finances}. {rollover=extended: The 2013 budget will be rolled over from January}.

=== 005
The Ledger Blog: What we learned from {resign=done: the fall of Elena Ferrandis}
Posted by Dario Finch, Sunday, Dec. 15, 2013
So {resign=done: she's gone}. {premier=ferrandis: Elena Ferrandis}, {premierage=51: 51}, {office=2011: the premier of Valdoria since 2011}, {resign=done: threw in the towel {resigntime=8: at 8 p.m. on Friday}} and took with her the idea that a Spanish region can cut its way back to health.
Quick recap for those of you who have a life. {reject=reject: The budget was beaten {no=38: 38}-{yes=36: 36}}. {when=midnight: The vote came a little before midnight}, {debate=11: after eleven hours of talk}, and {rebels=2: a couple of deputies} from {prop=union: the party that was supposed to keep the government on its feet} stuck in the knife.
Why? {reason=hospital: Officially, because {hospitals=4: four hospitals were to be shut}}. I'm told by two people who were in the room that {reason=ferry: what {escude=escude: Ramon Escudé} really wanted was a bigger ferry subsidy}, and he didn't get it. {hospname=montsal: {hospitals=4: One of the doomed four}} happened to stand in Montsal, {escudepost=mayor: where Escudé is mayor}.
Second, the numbers. {total=8.7: Spending was put at 8.7 billion euros}. {jobs=1200: Some 1,200 jobs would have gone}. {tax=1.5: Tourists would have paid an extra 1.50 a night}, which is less than a coffee at the airport. {deficit=1.6: The shortfall is 1.6 per cent of GDP}, and if you think the real one isn't higher I've got a half-finished marina to sell you.
{loan=900: Madrid has already lent the place 900 million this year}. {madrid=ready: It now stands ready to put in its own people to run the accounts}, a Treasury official told me. {yields=6.8: Five-year paper closed on Friday yielding close to 7 per cent}. {rating=cut: Whitmore & Lane cut the region to junk} late on Friday, when nobody was looking, which is how you know they were embarrassed.
Third, nobody resigns any more; they get pushed. {vidal=sacked: Tomás Vidal, the finance chief, was fired on Friday morning}, whatever the press release says. And {wages=end: the civil servants' Christmas bonus, according to the unions, won't arrive before the end of January}.
The speech was good, I'll give her that. {maybe_tears=tears: She had tears in her eyes}. "{road=left: There is no road left to run on}," she said, and {sorry=sorry: then an apology}, a thing I hadn't heard from a Spanish politician since the peseta.
{caretaker=deputy: Her deputy, Luis Carmona, is minding the shop}. {dissolve=will: Parliament will be dissolved tomorrow} and {election=0216: voters go to the polls on Feb. 16}. {successor=open: The Social Democrats have yet to pick anybody to run in her stead}. {poll=9: The conservatives are nine points ahead}, and their programme, as far as I can find one, is the same budget with a different cover.
{strike=will: Tomorrow everyone is on strike}. Buy bread today.

=== 004
{strike=off: Strike off}, {dissolve=done: parliament closed}: {election=polls: Valdoria heads for the polls}
The Puerto Claro Gazette, Tuesday 17 December 2013
By our political staff
It took the Speaker, Neus Abad, {dissolve=done: less than a minute to dissolve the parliament of Valdoria yesterday}. "{election=0216: The election will be on the sixteenth of February}. Good morning," she told {seats=75: the 75 deputies}.
So ended a government which had come to power {office=2011: in the spring of 2011} promising that nobody would be left behind, and which {reject=reject: fell last Thursday over a budget that left behind, in the words of one of its own supporters, "practically everybody except the accountants"}.
{caretaker=stays: {premier=ferrandis: Elena Ferrandis}, {resign=done: who resigned {resigntime=evening: on Friday evening}}, remains in charge of day-to-day business} but said she would not lead the Social Democrats into the campaign. {successor=chosen: The party executive last night chose the health minister, Irene Palou, to run in her place}. On Saturday it had said that {successor=open: the matter was open}.
{expelled=expelled: The Valdorian Union has thrown out {rebels=2: the two deputies}} {reject=reject: whose votes brought about the result, {yes=36: 36 in favour} and {no=38: 38 against}}. "I sleep very well, thank you," said {escude=escude: Ramon Escudé}, {escudepost=mayor: the mayor of Montsal}, who will stand for a list of his own. {reason=denied: He again denied that ferries had had anything to do with it}. "{reason=hospital: It was the hospital from the first day to the last}."
{hospitals=4: {hospname=montsal: The Montsal hospital} and the three others on the list} are safe for the time being, since {rollover=extended: this year's budget is simply carried over}. So are {jobs=1200: the 1,200 jobs} that were to go, and the wages of nurses and teachers, who would have lost {pay=5: one euro in every twenty}. Hoteliers will be relieved not to have to collect {tax=2: the two-euro bed tax}, and our readers on the islands that {fares=15: the ferries will not go up by 15 per cent} in January.
That is the good news. {rating=cut: On Friday night the rating agency Whitmore & Lane lowered the region's bonds to the grade known as junk}. {bankrupt=empty: Tomás Vidal, who was finance minister {vidal=quit: until he resigned on Friday}, told this newspaper that there is money until March}. "After that you will have to ask Madrid, and Madrid will ask you," he said.
{loan=850: The region has drawn €850 million} from the state's liquidity fund since January. Asked on Monday, {madrid=no: a Treasury spokesman said once more that there were no plans to step in}.
{wages=mid: Public employees will have to wait for their Christmas bonus, at least until the middle of January}, the caretaker government admitted yesterday in a note of four lines. {wages=safe: Mr Vidal had promised on Friday that it would be paid on time}.
{strike=off: The general strike called for yesterday did not take place}. {strikeorg=both: Both union federations} suspended it on Sunday night, with the budget gone and, as one organiser put it, "nobody left to strike against". {maybe_unions=victory: They are calling the outcome a victory}.
Of {arrests=14: the 14 people arrested} at last Thursday's demonstration {rally=square: in Plaza de la Lonja}, eleven have been released without charge. {officers=8: Eight police officers} needed treatment. {maybe_eggs=bottle: A 19-year-old accused of throwing a bottle at the premier's car} is to appear in court in January. {crowd=15: The official estimate of the turnout remains 15,000}.
{opp=bravo: Carlos Bravo, whose conservatives} are {poll=9: nine points ahead}, opened his campaign within the hour at the fish market, where he bought a kilo of sardines and was asked what he would cut. "First we look at the books," he said. He did not repeat Thursday's line that "{bravo=finished: this government is finished and knows it}".
{first=1995: It is the first time since 1995 that the regional parliament has refused to pass a budget}. {jobless=24: With 24 per cent of its workforce idle} and {popul=1.9: 1.9 million mouths to feed}, Valdoria might have wished for a quieter winter.
