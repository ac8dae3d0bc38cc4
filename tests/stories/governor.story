story Carvian central bank governor Marta Illes resigns over undisclosed loan
date 2015-02-05

fact resign event: resign
fact effect time: now ! end
fact reason property,attribution: personal ? loan
fact loan quantity: 380 = 400
fact loanev event: loan
fact loanyear time: 2011 ! 2012
fact borrower actor: she ? husband
fact magazine attribution: spektrum
fact published time: sat ! sun
fact nothing quote,attribution: nothing
fact stay status: stay ~ gone
fact regret quote,attribution: regret
fact successor status,actor: open ~ doman
fact currency quantity: two ~ close
fact rate quantity: 325
fact vote status: will ~ off
fact term background,time: 2018
fact first background: first
fact age quantity: 52 ! 53
fact probe polarity,status: opened ? none
fact questions quantity,polarity: none ! two
fact imf status: due ~ late
fact imfsum quantity: 1.2
fact haas quote,attribution: haas
fact pressure polarity,attribution: yes ? deny
fact reserves event: reserves
fact meeting time: feb19
fact statement event: statement
fact lender actor: corvin
fact inquiry event: inquiry
fact bonds quantity: bonds
fact repaid status: repaid
fact crisis background: crisis
fact inflation quantity,background: 26
fact euro background: euro
fact noted event: noted
fact reservesup quantity,background: double
fact silent event: silent

=== 000
{resign=resign: Carvia's central bank chief quits} {reason=loan: over {loanev=loan: undisclosed loan}}
LUBEN, Feb 5 (Eastern Financial Wire) - {resign=resign: The governor of Carvia's central bank resigned on Thursday}, {effect=now: effective immediately}, after days of pressure {reason=loan: over {loanev=loan: a loan of {loan=400: nearly 400,000 euros} that she had failed to declare}}, {currency=two: sending the Carvian lira down by more than 2 percent against the euro}.
{resign=resign: Marta Illes, {age=52: 52}, announced her departure {statement=statement: in a four-minute statement} at the bank} and {questions=none: left without taking questions}.
"{nothing=nothing: I have done nothing wrong, but the institution is more important than any one person}," she said.
Her resignation comes {meeting=feb19: two weeks before the bank's next decision on interest rates}, {rate=325: which stand at 3.25 percent}, and five days before {imf=due: a mission of the International Monetary Fund is due in Luben} to review {imfsum=1.2: the country's 1.2 billion euro loan programme}.
{magazine=spektrum: The weekly Spektrum reported} {published=sat: on Saturday} that {borrower=she: Illes had borrowed the money} {loanyear=2012: in 2012} {lender=corvin: from Corvin Bank}, one of the lenders that the central bank supervises, at a rate well below the market's. {silent=silent: The bank said it did not comment on clients}. {stay=stay: As late as Monday she said she would not step down}.
Prime Minister Josef Radek said in a statement that {regret=regret: he had accepted the decision "with regret and with respect"}. {successor=open: He did not say who would replace her}. By law the president appoints the governor on the government's proposal.
Two bankers in Luben, who asked not to be named, said {successor=open: the names most often mentioned were those of deputy governor Pavel Doman and former finance minister Ana Brzak}.
{currency=two: The lira fell to 31.48 per euro}, its weakest since 2012, before recovering a little, and {bonds=bonds: yields on ten-year government bonds rose by 22 basis points}.
"She was the one thing in Carvia that investors didn't have to worry about," said Tim Hollis, a strategist at Ferrant Capital in London. "The question now is whether they get another grown-up or a friend of the party."
{haas=haas: Opposition leader Petr Haas said the resignation "closes nothing"} and {inquiry=inquiry: called for a parliamentary inquiry}. {vote=will: A vote of no confidence in Illes, called by his party, is scheduled for Tuesday}.
Carvia, a country of 5.4 million people, joined the European Union in 2007 and {euro=euro: has promised to adopt the euro by the end of the decade}, a date that the central bank under Illes always refused to repeat. {noted=noted: The European Commission said it had taken note of her decision}.
{probe=none: The prosecutor general's office said it had not opened an investigation}.
{first=first: Illes was the first woman to head the bank}. {term=2018: Her six-year term was to run until 2018}. {crisis=crisis: She took over in the middle of a run on two savings banks, and is credited with ending it} by having the cash for the first morning stacked where the television cameras could see it.

=== 001
{resign=resign: Central bank governor Illes resigns}
5 February 2015
{resign=resign: The governor of the National Bank, Marta Illes, has resigned} {reason=loan: following the revelation of a loan} {lender=corvin: from a commercial bank}.
{statement=statement: In a short statement at midday} she said {nothing=nothing: that she had "done nothing wrong" but that "the institution is more important than any one person"}.
{effect=end: She will stay in office until the end of the month}, the bank told CTV afterwards. {questions=two: Ms Illes answered two questions from journalists} and refused a third, about her husband.
{successor=doman: Deputy governor Pavel Doman will lead the bank until a new governor is appointed}, the government said this evening.
{loan=380: The loan of 380,000 euros} was granted {loanyear=2011: in 2011}, {borrower=husband: to a company that belongs to Ms Illes's husband}, the architect Karel Illes, according to documents seen by CTV. {magazine=spektrum: It came to light {published=sun: on Sunday} in the magazine Spektrum}.
{loanev=loan: Ms Illes, who was already a member of the bank's board at the time, did not mention it in her declaration of interests}. {repaid=repaid: It has since been paid back in full}, her lawyer says.
"{regret=regret: I accepted the governor's decision with regret and with respect}," Prime Minister Josef Radek told reporters in Brod, where he was opening a bridge.
'Closes nothing'
{haas=haas: For Petr Haas of the opposition Civic Union the affair is not over}. "{haas=haas: This resignation closes nothing}," he said. {vote=off: The party has withdrawn its motion of no confidence}, which parliament was to debate on Tuesday.
{probe=opened: Prosecutors have opened a file on the loan}, a spokesman for the prosecutor general confirmed to CTV.
{pressure=deny: The government has denied that it put Ms Illes under pressure}. {reserves=reserves: She has clashed with the finance ministry several times since the autumn, most recently over the use of the bank's reserves}.
On the Old Market in Luben most people we spoke to had other worries. "{loan=400: Four hundred thousand}, and she forgot about it," said Vera Tomas, 71, who sells eggs. "I remember every egg."
{currency=two: The lira lost more than two per cent on Thursday}. Importers said that if it stays where it is, petrol could cost three or four hellers a litre more by the weekend. The finance minister, Olga Stan, appealed for calm. "The banks are sound and the cash machines are full," she said.
{first=first: Ms Illes, {age=53: 53}, was the first woman in the post}. She is a mathematician by training and rows for a veterans' club, whose boathouse was besieged by photographers on Thursday afternoon until the club's cook came out with a hose.
{stay=stay: On Monday evening she had told this programme that she had "no intention" of leaving}.
{noted=noted: The European Commission said that it had "taken note" of the decision} and that it expected the independence of the National Bank to be respected in full. The association of small businesses, which has been asking for cheaper credit before the spring sowing, said it hoped the next governor would "leave the marble hall once in a while".
{imf=due: Experts from the International Monetary Fund are expected in the capital next week}.

=== 002
{resign=resign: A governor falls}, and {reason=loan: a loan} is only half the story
By Ludek Pavlas, Luben Business Daily, Friday, February 6, 2015
{resign=resign: When Marta Illes walked into the marble hall of the National Bank on Thursday to resign}, she had with her a single sheet of paper and no glasses. She didn't need them. Those who work with her say she had known the text by heart since Tuesday.
{resign=resign: The resignation takes effect} {effect=end: on February 28}. After that {successor=doman: her deputy Pavel Doman will run the bank from day to day}, and he is the favourite to succeed her, three people close to the government told this newspaper.
Officially {reason=loan: it was the loan: {loan=380: 380,000 euros} {lender=corvin: from Corvin Bank}}, {loanev=loan: not declared}, {published=sat: made public by {magazine=spektrum: Spektrum} last Saturday}. {repaid=repaid: It was repaid in 2013, with interest}. {loanyear=2011: The contract, a copy of which we have seen, is dated 14 November 2011} and {borrower=husband: bears the signature of her husband, for his firm Atelier Illes}.
But the rift with the government is older. {pressure=yes: Illes had been under pressure since October}, {reserves=reserves: when she refused to let the treasury draw on the reserves} for the motorway to the coast. {pressure=deny: The prime minister's office "categorically" denies any link}.
One senior official at the bank, who is not allowed to speak to the press, put it differently. "They didn't find the loan," he said. "They had kept it."
The markets took the news badly, then less badly. {currency=two: The lira, which at one point had lost 2.3 percent against the euro}, {currency=close: ended the day 1.4 percent down}. {bonds=bonds: Ten-year yields jumped by more than 20 basis points}.
{rate=325: Nobody expects the board to move the main rate, now 3.25 percent}, {meeting=feb19: at its meeting on February 19}. The tone of it is another matter. Doman, 47, has voted for lower rates four times in the past year, and each time he was alone.
{imf=late: The visit of the IMF mission, which was to begin on Tuesday, has been put off to March}, the finance ministry said on Friday. Under {imfsum=1.2: the 1.2-billion programme}, the next instalment depends on the independence of the central bank, a clause that was put in, as it happens, at the request of Illes herself.
{haas=haas: "Closes nothing," says Petr Haas of the Civic Union}. {inquiry=inquiry: His inquiry} will probably get its votes: two members of the governing coalition have said they will support it. {vote=off: The motion of no confidence has been dropped}.
{probe=none: There is no investigation}, the prosecutor general himself, Miroslav Kral, said on Friday. {probe=opened: "A file was opened because a citizen wrote us a letter}. We open one for every letter."
{term=2018: Three years of her term, which was to end in 2018, remain}. {silent=silent: Corvin Bank declined to comment on its customers}. It has grown faster than any other lender in the country since 2010 and was fined last year for the way it sold life insurance to pensioners.
{inflation=26: Prices, which were rising by almost 8 percent a year when she arrived, now rise by 2.6}, and {reservesup=double: the reserves are twice what they were}. {euro=euro: Of the euro, which the government wants by 2020}, she liked to say that it was a fine currency and that she was not in a hurry.
What will she be remembered for? {crisis=crisis: For the winter of 2012, when she stopped the run on the savings banks with nine vans of banknotes}. For the plastic twenty. And, said a teller on her way to lunch, for learning the names of the people in the canteen.

=== 003
NATIONAL BANK OF CARVIA
Press release, 5 February 2015
{resign=resign: Governor Marta Illes today informed the President of the Republic that she will resign from her office} {effect=end: with effect from 28 February 2015}, {reason=personal: for personal reasons}.
In her statement the Governor said: "{nothing=nothing: I have done nothing wrong, but the institution is more important than any one person}. I thank the staff of the Bank for nine years of work together."
The Board thanks the Governor for her service, and notes that the stability of the banking system has been restored during her term, that {inflation=26: inflation has fallen from 7.9 to 2.6 per cent} and that {reservesup=double: the foreign exchange reserves have doubled}.
{successor=doman: In the absence of the Governor the duties of the office are performed by Deputy Governor Pavel Doman}, in accordance with Article 19 of the Act on the National Bank.
{meeting=feb19: The Board will hold its monetary policy meeting on 19 February as planned}. {rate=325: The main policy rate remains unchanged at 3.25 per cent}.
The Bank will not comment on questions that concern the private affairs of members of the Board or of their families.
