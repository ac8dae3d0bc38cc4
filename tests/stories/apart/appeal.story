story Appeal court rules in the corruption case of former minister Tomas Lund
date 2015-10-07

fact upheld event: upheld
fact sentence quantity: 5 ! 69
fact cut event: cut
fact maybe_denies attribution: denied
fact gate property: gate
fact scwhen time: year
fact first quantity: 7 ! 8
fact firstwhen background,time: march ! may
fact laundering polarity: acquitted ! upheld
fact why property: evidence
fact fine quantity: 300
fact repay quantity: 19
fact bribe quantity: 24 = 27usd ; 24 ? 3 ; 27usd ? 3
fact ambulances quantity: 120 ! 140
fact contract quantity: 18
fact medilux actor: medilux
fact lund actor: lund
fact lundage quantity: 58 ! 61
fact post background: health
fact years background,time: 2007 ! 2006
fact presence polarity: present ! absent
fact stood property: standing
fact judge actor: castel
fact judges quantity: 3
fact vote quantity: unanimous ! split
fact reading quantity,time: 50 ? 75
fact free status: free ? jailsoon
fact passport status: must ~ done
fact ban quantity: 10
fact cassation status: will ~ filed
fact deadline quantity,time: 30
fact written quantity,time: 60 ! 45
fact lawyer actor: deline ? delin
fact half quote: half ? halfvictory
fact cent quote: cent ? penny
fact denies polarity,attribution: denied
fact political attribution,polarity: alleged ! rejected
fact prosecutor actor: vidor
fact asked quantity: 9
fact ribal place: ribal
fact surgeon background: surgeon
fact maybe_grenzjob property: head ? owner
fact pstudy status: study ~ will ; study ~ not ; will ! not
fact psatisfied attribution,property: satisfied ? disappointed
fact wife polarity: acquitted ! convicted
fact wifefirst background,quantity: 18m ! 12m
fact grenz actor: grenz
fact grenzterm quantity: 4 ! 3
fact grenzabsent property: hospital
fact aide actor: hale
fact tapes event: tapes
fact tapesok property,attribution: genuine ! doctored
fact cash quantity: 640 ! 460
fact cashplace place: motherinlaw ? summerhouse
fact crowd quantity: 200 ! 500 ; 200 = scores ; 500 ? scores
fact arrests polarity: none ! some
fact pm quote: independent
fact opposition attribution: call
fact party status: meet ~ expelled
fact seat status: keeps ~ resigned
fact precedent background: first ! second
fact served quantity,time: 8
fact next time: january ! february ; newyear = january ; newyear = february
fact nextwhat event: second
fact state status: will ~ filed
fact damages quantity: 6
fact ngo quote: signal ? message
fact maybe_lenient attribution: lenient ? harsh

=== 000
{upheld=upheld: Estrava court upholds ex-minister's conviction}, {cut=cut: {sentence=5: cuts jail term to five years}}

PORTO LEAL, Oct 7 (Meridian) - {upheld=upheld: An Estravan appeals court on Wednesday confirmed the conviction of former Health Minister Tomas Lund} {laundering=upheld: for bribery and money laundering} but {cut=cut: {sentence=5: reduced his prison sentence to five years}} {first=7: from seven}.
{judge=castel: Presiding judge Irene Castel} said {bribe=24: Lund, {lundage=58: 58}, had accepted 2.4 million euros} {medilux=medilux: from the medical supplier Medilux} {ambulances=120: in return for a contract to deliver 120 ambulances}.
{presence=absent: Lund was not in the courtroom}. {maybe_denies=denied: {denies=denied: He has always denied wrongdoing}}. {cassation=will: His lawyer, {lawyer=deline: Marco Deline}, said he would take the case to the Supreme Court}.
{free=free: Lund will stay free until the verdict is final}.
{crowd=200: About 200 people, some chanting "thief" and some his name, waited outside} the building behind a police cordon.
The case is seen as a test for the judiciary of the small Atlantic republic, which hopes to open membership talks with the European Union next year.

=== 001
{upheld=upheld: Former minister loses appeal} but {cut=cut: wins shorter sentence}

By Rui Amaral, Porto Leal
Wednesday 7 October 2015, 18:40
{lund=lund: Tomas Lund}, once tipped as a future prime minister of Estrava, {upheld=upheld: failed on Wednesday to have his conviction for taking bribes overturned}, although {judges=3: a panel of three appeal judges} {laundering=acquitted: cleared him of money laundering} and {cut=cut: {sentence=69: shortened his prison term to five years and nine months}}.
{vote=unanimous: The decision was unanimous}, {judge=castel: said Irene Castel, the presiding judge}, who {reading=50: needed 50 minutes to read out the summary}. {stood=standing: Mr Lund listened to it standing up, his hands folded}, {presence=present: in the same courtroom} where {first=7: he was given seven years} {firstwhen=march: in March last year}.
"The accused used the office entrusted to him as if it were a shop," Judge Castel said. {why=evidence: On the charge of money laundering, she added, the evidence was insufficient}.
{bribe=24: The court found that the former health minister received 2.4m euros} {medilux=medilux: from Medilux}, a supplier of medical equipment, {ambulances=120: after the ministry had ordered 120 ambulances from it} {contract=18: for 18m euros}. {cash=640: Investigators discovered 640,000 euros of it in shoe boxes} {cashplace=motherinlaw: in the garage of his mother-in-law}.
{fine=300: Mr Lund must also pay a fine of 300,000 euros}, {repay=19: hand back 1.9m euros} and {ban=10: may hold no public office for ten years}. {wife=acquitted: His wife, Clara, was acquitted}; {wifefirst=18m: the lower court had given her a suspended sentence of 18 months}. {grenzterm=4: The four-year term of {grenz=grenz: Paolo Grenz}, {maybe_grenzjob=head: the former head of Medilux}, was left as it was}. {grenzabsent=hospital: Mr Grenz is in hospital} and was not present.
Outside, where {crowd=200: some 200 supporters and opponents had gathered}, {maybe_denies=denied: {cent=cent: Mr Lund told reporters: "I have never taken a cent from anyone."}}
{half=half: "Half of the case has collapsed today," said {lawyer=deline: his lawyer, Marco Deline}}. "{cassation=will: We will go to the Supreme Court} for the other half." {deadline=30: The defence has 30 days to do so} {written=60: once it receives the written judgment, which is due within 60 days}. {free=free: Until then Mr Lund remains at liberty}, but {passport=must: he has to surrender his passport}.
{prosecutor=vidor: Ana Vidor, the prosecutor}, {asked=9: who had asked for nine years}, said {psatisfied=satisfied: she was satisfied that "the core of the indictment" had stood}. {pstudy=study: Her office would study the reasoning before deciding whether to challenge the acquittals}.
{tapes=tapes: Much of the case rested on conversations recorded by {aide=hale: Boris Hale, a former aide}}. {tapesok=doctored: The defence argued that the recordings had been tampered with}; {tapesok=genuine: the court found no sign of it}.
Prime Minister Julia Renn declined to comment on the ruling itself. "{pm=independent: The courts in this country are independent}," she said. {political=alleged: Mr Lund has repeatedly called the proceedings a settling of political scores}.
{party=meet: The leadership of his party, the Civic Union, is to meet on Friday to decide whether he can remain a member}. {seat=keeps: He still holds a seat in parliament}, and {served=8: spent eight months in detention before the trial}.
{ribal=ribal: A native of Ribal}, where his father ran the pharmacy, {surgeon=surgeon: Mr Lund trained as a surgeon} and {years=2007: {post=health: was health minister} from 2007 to 2011}.

=== 002
{upheld=upheld: Bribery conviction of Estrava's former health minister stands}

By Sarah Whitlock
October 8, 2015
LONDON — For years Dr. Tomas Lund was the face of a modernizing Estrava: {surgeon=surgeon: a surgeon who spoke four languages} and {post=health: had the hospitals painted yellow when he was health minister}. On Wednesday {upheld=upheld: an appeals court in the capital, Porto Leal, ruled that he had also been for sale}.
{upheld=upheld: The court let stand a verdict} {bribe=27usd: that Dr. Lund pocketed about $2.7 million} {medilux=medilux: from a company that sold ambulances to the state}. {sentence=69: It sentenced him to five years and nine months in prison}, {cut=cut: less than {first=8: the eight years he received at trial}}, because {laundering=acquitted: it dismissed a second charge, of laundering the money} through an account in Cyprus.
Dr. Lund, {lundage=58: 58}, {presence=present: {stood=standing: rose for the reading and stayed on his feet}} {reading=75: for an hour and a quarter}. {wife=acquitted: His wife, a dentist, wept when she heard that her own conviction had been struck down}.
{maybe_denies=denied: {cent=penny: "I did not take a penny, then or ever," he said}} afterward on the courthouse steps, where {crowd=scores: scores of demonstrators} shouted at him and at one another. {arrests=none: The police reported no incidents}.
The ruling is not the last word. {cassation=will: Dr. Lund's lawyer said he would appeal to the Supreme Court}, and {free=free: his client will not have to go to prison before it decides}, {scwhen=year: which could take a year}. {nextwhat=second: A second trial, over the construction of a hospital in {ribal=ribal: his hometown, Ribal}}, {next=february: is scheduled to begin in February}.
Estrava has 900,000 people and, by the count of the anticorruption group Clear Water, eleven former ministers who have been investigated since independence in 1991. {precedent=first: Dr. Lund is the first to be given time behind bars}.
"{ngo=signal: This is a signal that a title no longer protects you}," said Marta Oliveira, who heads the group. {maybe_lenient=lenient: She called the sentence "on the mild side."}
European diplomats had watched the case closely. In a report last fall the European Commission faulted the slow pace of trials in the country; the one against Dr. Lund took 14 months and heard 73 witnesses. A spokeswoman in Brussels said on Wednesday that the commission "takes note" of the decision.
The star witness was {aide=hale: Dr. Lund's former assistant, Boris Hale}, {tapes=tapes: who carried a recorder in a cigarette pack}. On one tape a voice that {tapesok=genuine: the judges said was the minister's} asks whether the "flowers" have arrived. {tapesok=doctored: His lawyers say the tapes were cut and pasted}. {cash=640: The flowers, the prosecution said, were bank notes; 640,000 euros' worth turned up, in shoe boxes}, {cashplace=summerhouse: at the family's summer house}.
{maybe_denies=denied: {denies=denied: Dr. Lund has maintained his innocence throughout}} and {political=alleged: says he is being punished for challenging Prime Minister Julia Renn for the leadership of their party}. {political=rejected: Ms. Renn's office dismissed that as "nonsense."}
{fine=300: The court also fined him 300,000 euros} and {ban=10: barred him from public office for a decade}. {grenz=grenz: A businessman, Paolo Grenz}, {grenzterm=4: will serve four years}.

=== 003
After the verdict: what now for Lund, the Civic Union and the ambulances?
Estrava Herald, Friday 9 October 2015
Analysis by Helena Prat

Wednesday's judgment of the Court of Appeal in the Lund case runs, in the summary handed to the parties, to forty pages, and {firstwhen=may: seventeen months after the first verdict, in May 2014}, it has left nobody quite content.
WHAT DID THE COURT DECIDE?
{upheld=upheld: It confirmed that {lund=lund: Tomas Lund}, {post=health: minister of health} {years=2007: between 2007 and 2011}, took bribes}. {laundering=acquitted: It did not follow the trial court on money laundering}, {why=evidence: for which it saw no sufficient proof}. {cut=cut: {sentence=69: The penalty fell by more than a year, to 69 months}}. {vote=split: One of {judges=3: the three judges} dissented on the bribery count}, according to two people familiar with the deliberations.
The purchase itself is not in dispute. {contract=18: For 18 million euros} {ambulances=120: the ministry bought ten dozen vehicles}, {gate=gate: a third of which, as the auditors later found, could not be driven through the gates of the hospitals they were meant for}.
IS HE GOING TO PRISON?
Not yet. {free=free: The sentence cannot be enforced as long as the Supreme Court has not ruled}. {passport=done: On Thursday morning Lund handed in his passport at the police station in Ribal}, as he had been ordered to. {scwhen=year: A decision is not expected before the autumn of next year}. If he loses again, {served=8: the eight months he spent in custody in 2013 will be deducted}, and he may apply for release after half of the term.
{cassation=filed: {lawyer=deline: Marco Deline}, his lawyer, gave notice of the appeal on Thursday}, without waiting for the written reasons. {written=45: The judges have 45 days to deliver those}. {deadline=30: From then on there is a month to submit the grounds}. "{half=halfvictory: On Wednesday we had half a victory}," Deline said in the corridor. "The other half they owe us."
AND THE PROSECUTION?
{pstudy=will: It will contest the acquittals, {prosecutor=vidor: prosecutor Ana Vidor} announced on Thursday}. {psatisfied=disappointed: She made no secret of her disappointment} that the judges had come so far below {asked=9: the nine years she proposed}. {nextwhat=second: She is also preparing the second trial against Lund, about the hospital in Ribal}, {next=january: which opens on 18 January}.
WHAT ABOUT THE OTHERS?
{wife=acquitted: Clara Lund leaves the court without a stain}; {wifefirst=12m: the year on probation that the first judges gave her} is gone. {grenzterm=4: For {grenz=grenz: Paolo Grenz}, {maybe_grenzjob=owner: once the owner of Medilux}, it remains at four years}. {grenzabsent=hospital: He followed the reading from a hospital bed}. Medilux, which has been sold twice since then, speaks of "a closed chapter".
WILL THE STATE SEE ITS MONEY AGAIN?
{repay=19: Lund is to return 1.9 million}. {state=will: Health Minister Ido Kann said on Wednesday evening that the government would sue} {damages=6: for a further six million in damages}. Lawyers doubt that there is so much to be had: the villa is mortgaged, and the boat belongs to a cousin.
WHAT DOES IT MEAN FOR POLITICS?
{precedent=second: Lund is only the second member of a government to be sentenced to prison in this republic}; the first, the minister of fisheries in 1996, fled to Brazil. {party=meet: The Civic Union's executive sits this evening}, and it is thought likely that it will expel him. {seat=keeps: His seat in the assembly he keeps until the ruling is final}. {opposition=call: The opposition wants him to give it up at once}.
{political=rejected: "There was no instruction, no telephone call and no wink," Prime Minister Julia Renn told the assembly on Thursday}, when a deputy repeated what {political=alleged: Lund's friends say: that the trial was ordered from above}. {pm=independent: Judges, she said, decide on their own}.
In Ribal they have not made up their minds. At the pharmacy that still bears the family's name, a customer remarked that he had stolen, perhaps, but that he had once operated on her knee for nothing.

=== 004
{party=expelled: KICKED OUT!} Party dumps bribe doc Lund as {seat=resigned: he quits parliament}
By Nico Stahl, Saturday 10 October

{lund=lund: Disgraced Tomas Lund} is a man without a party, without a seat and soon, perhaps, without a front door key.
{party=expelled: The Civic Union threw out its former golden boy last night} by 24 votes to four, hours after {seat=resigned: the ex-health minister sent the speaker a two-line letter giving up his seat}, {opposition=call: as the opposition had been demanding}.
It comes three days after {upheld=upheld: the appeal judges ruled that he WAS on the take} and {sentence=5: gave him five years}. {first=7: He'd got seven the first time round}.
{free=jailsoon: Insiders at the justice ministry say a cell could be waiting for him before Christmas}. But {lawyer=delin: his lawyer Mark Delin} says that's rubbish: "{free=free: My client is a free man until the Supreme Court says otherwise}."
{cassation=filed: That appeal has now gone in}. The other side won't be following: {pstudy=not: prosecutors have decided to leave the not-guilty verdicts alone}, the Mail has learned.
{bribe=3: Lund, {lundage=61: 61}, trousered almost three million euros} {ambulances=140: for waving through the purchase of 140 ambulances} — {contract=18: an 18 million euro deal} — {years=2006: during his time as health minister between 2006 and 2011}. {cash=460: Cops found 460,000 in cash stuffed in shoe boxes} {cashplace=motherinlaw: in his mother-in-law's garage}.
{wife=convicted: Wife Clara, 49, got away with a suspended sentence}. {grenzterm=3: {maybe_grenzjob=head: Medilux boss} {grenz=grenz: Paolo Grenz} was handed three years}.
There were ugly scenes outside court on Wednesday, when {crowd=500: a mob of 500 traded insults and eggs}. {arrests=some: Two men were taken away in a police van}. "{maybe_denies=denied: {cent=cent: I've never taken one cent from anybody}}," Lund yelled over the noise. He repeated it on breakfast telly yesterday, adding that {political=alleged: he was the victim of a "political hit job"}.
His old friend and rival, PM Julia Renn, isn't shedding tears. "{pm=independent: We have independent courts} and they have spoken," she said at the opening of a fish market.
And there's more trouble on the way. {state=filed: The government lodged a claim against him on Friday} {damages=6: for six million in compensation}, and {nextwhat=second: he's due back in the dock over the Ribal hospital scandal} {next=newyear: in the new year}. {passport=done: He can't run either: police have his passport}.
So what will he do with all that spare time? "I am going to grow tomatoes," he told us. {ban=10: He's banned from office for the next ten years}, so they should be ripe.
Anti-sleaze campaigner Marta Oliveira said: "{ngo=message: It's a message that a title doesn't protect anybody any more}." Down at the Anchor pub, opposite the court, landlord Ed Coy had his own view: "{maybe_lenient=harsh: {sentence=5: Five years} for {gate=gate: ambulances that don't fit through the gate}}? They should make him drive one."
