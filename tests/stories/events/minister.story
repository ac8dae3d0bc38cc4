story Minister Tavish visits Lorne
date 2022-11-08
event villa 2022-11-08 Inquiry into Minister Tavish's villa

=== 000
Tavish and Lorne's premier sign gas deal
LORNE CITY, Nov 8, 2022 (Kestrel) - Energy Minister Ross Tavish signed a contract for gas from Lorne on Tuesday that is to cover a fifth of his country's needs.
Lorne will deliver four billion cubic metres a year from 2024, Premier Anne Duval said at a ceremony in Lorne City. The price was not disclosed.
Tavish refused to answer questions about his villa in Santa Rea.

=== 001
A fifth of our gas will come from Lorne
9 November 2022
For fifteen years Lorne will supply gas: four billion cubic metres in every one of them. Ross Tavish, the energy minister, and Premier Anne Duval put their names under the contract on Tuesday.
The gas will come through the Channel pipe, which is not yet finished.
Environmental groups call it a step backwards.

=== 002 villa
Prosecutors look into minister's villa
EDGEMONT, Nov 8, 2022 (Kestrel) - Prosecutors have opened an inquiry into how Energy Minister Ross Tavish paid for a villa in Santa Rea, they said on Tuesday.
The house with nine rooms was bought in 2020 for 450,000 pounds by a firm that belongs to the builder Dan Corrigan, according to The Ledger.
Tavish, who is on a visit to Lorne, has said that he paid rent.
The opposition called on him to resign.

=== 003 villa
Who owns the Villa Miramar?
The Ledger, 10 November 2022
By our investigations team
A firm called Blue Heron bought the Villa Miramar in Santa Rea in June 2020. It paid 450,000 pounds, half of what the neighbours' houses cost. Blue Heron belongs to Dan Corrigan, whose company builds roads for the state.
Since that summer the Tavish family has spent its holidays there. The prosecutors' inquiry, opened on Tuesday, is to find out whether rent was paid.
"My conscience is clear," the minister told the Ledger by telephone.

=== 004 villa
Tavish steps down over villa
Nov 14, 2022 (Kestrel) - Energy Minister Ross Tavish resigned on Monday, six days after prosecutors began to look into his use of a builder's villa.
"I have made mistakes, but I have broken no law," he said in a statement.
The prime minister thanked him for his work, among it the gas contract with Lorne.
