story Hackers steal customer data from the retailer Halden
date 2014-09-03

fact breach event: breach
fact accounts quantity: 12m ! 20m ; 12m ? unknown ; 20m ? unknown
fact cards property: included ! notincluded
fact discovered time: aug14 ! aug28
fact began time: may ! april
fact stores quantity: 480 ? 500
fact notice status: investigating ~ confirmed
fact malware property: malware
fact hackers actor: eastern ! unknown
fact pins polarity: safe
fact ceo quote: sorry
fact cioout status: stays ~ resigned
fact fine quantity: 4m
fact sharesfell quantity: 3 ! 5
fact monitoring status: offer
fact hire event: firm
fact lawsuits quantity: 2 ~ 15
fact bank attribution: first
fact canada place: canada ! usonly
fact online polarity: notonline
fact cost quantity: 43m ! 62m

=== 000
Halden looks into possible {breach=breach: card data theft}
CLEVEDON (Business Wire Nord) - {notice=investigating: Home improvement chain Halden said on Wednesday it was investigating "unusual activity"} that may point to {breach=breach: a theft of its customers' payment data}.
{bank=first: Several banks had noticed a pattern of fraud on cards that were used at Halden shops}, the security writer Owen Blythe first reported on Tuesday. {began=april: The intrusion may go back to late April}, he wrote.
"{ceo=sorry: If we confirm that a breach has occurred, we will make sure our customers are told at once}," the company said in a statement.
{accounts=unknown: It is not yet clear how many customers are affected}. {stores=500: Halden runs some 500 stores} in the United States and Canada.
{hackers=eastern: Blythe wrote that the thieves appeared to belong to an Eastern European group} that attacked other retailers last winter.
{sharesfell=3: Halden's shares closed 3 percent lower}.

=== 001
{notice=confirmed: Halden confirms} {breach=breach: hackers broke into its payment systems}
By Priya Nair | September 9, 2014
{notice=confirmed: Halden acknowledged on Monday that its systems had been hacked}, days after banks raised the alarm. {accounts=12m: About 12 million payment cards may have been exposed}, the retailer said.
{began=april: The break-in began in April} and {discovered=aug28: went undetected until August 28}, when {bank=first: banks alerted the company}.
{malware=malware: The attackers used a custom-built program that had not been seen before}. {pins=safe: There is no evidence that PINs were compromised}, Halden said, and {online=notonline: customers who shopped on its website were not affected}.
{canada=canada: Customers in both the United States and Canada are affected}.
"{ceo=sorry: We apologize for the frustration this causes}," chief executive Glen Abbott said. {monitoring=offer: The company is offering a year of free credit monitoring}. {hire=firm: It has hired two security firms to help}.
{cioout=stays: Abbott said he had full confidence in the head of information technology, Ruth Keane}.
{lawsuits=2: Two lawsuits have already been filed} in federal court.
{sharesfell=5: Shares in Halden have lost 5 percent since last week}.

=== 002
What we know about the Halden hack
{accounts=20m: As many as 20 million cards could be in criminals' hands} after {breach=breach: the attack on Halden}, according to a person briefed on the inquiry.
{discovered=aug14: The first warning came on 14 August}, two former employees said, but it was dismissed. {began=may: Hackers had got in through a supplier in May}.
{hackers=unknown: Who was behind the attack is unknown}. {malware=malware: Investigators found malicious software on the tills} of {stores=480: all 480 stores}.
{canada=usonly: Only shops in the United States were hit}, the same person said.
{pins=safe: The numbers customers key in were not taken}.
{cost=43m: The clean-up has cost Halden $43 million so far}. {lawsuits=15: At least 15 class actions are pending}.

=== 003
{cioout=resigned: Halden's technology chief quits} over data theft
November 6 - {cioout=resigned: Ruth Keane, chief information officer of Halden, has stepped down}, two months after {breach=breach: the retailer disclosed one of the largest thefts of card data}.
{accounts=12m: Some 12 million cards were stolen}, Halden said again on Thursday. The criminals used {malware=malware: tailor-made malware}, which sat in its systems {began=april: from April} to September.
{cost=62m: The company put the cost of the breach at $62 million}, of which insurance covers 27 million.
{hire=firm: The security company Ironbark, which Halden brought in}, has finished its work.
{monitoring=offer: More than 900,000 customers have taken up the offer of free monitoring}.
