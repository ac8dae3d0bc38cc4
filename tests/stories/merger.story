story Alder Bank and Pinnacle agree to merge
date 2020-02-12

fact merge status: talks ~ agreed
fact value quantity: 14 ? 14.2
fact jobs quantity: 0 ! 3000 ; 3000 ! 4500 ; 0 ! 4500
fact branches quantity: 900 ! 1100
fact name property: undecided ~ alderpinnacle
fact ceo actor: holm ! strand
fact share quantity: 55
fact close status: early2021 ! end2020
fact approval status: needed ~ granted
fact staff quantity: 31000
fact savings quantity: 700 ? 650
fact reaction quantity: 6 ! 9
fact union quote: slap ? face
fact hq place: ulm ! basel
fact premium quantity: 18
fact background background,time: 2016

=== 000
Alder Bank and Pinnacle {merge=talks: in merger talks}, sources say
Feb 10, 2020 (Finwire) - {merge=talks: Alder Bank and its rival Pinnacle are in advanced talks about a merger} that would create {staff=31000: a lender with 31,000 employees}, three people familiar with the matter told Finwire on Monday.
The new bank {value=14: would be worth about 14 billion euros}. {share=55: Alder's shareholders would own 55 percent} of it. {jobs=0: No job cuts are planned}, one of the sources said.
{ceo=holm: Alder boss Greta Holm is to lead the combined bank}, {hq=ulm: which would have its seat in Ulm}. {name=undecided: Its name has not been decided}.
Both banks declined to comment. {background=2016: A first attempt to merge failed in 2016}.
{approval=needed: The deal would need the approval of the competition authorities}.

=== 001
{merge=agreed: Alder and Pinnacle to become one bank}
By Henrik Voss, Wednesday 12 February 2020
{merge=agreed: Alder Bank and Pinnacle have agreed to merge}, the two lenders announced on Wednesday, in {value=14.2: a deal valued at 14.2 billion euros}.
{share=55: Alder's owners will hold 55 per cent of the new company}, {name=alderpinnacle: which will be called Alder Pinnacle}. {hq=basel: Its headquarters will be in Basel}.
{jobs=3000: Three thousand jobs will be cut} over four years, {branches=900: and 900 branches are to close}. {savings=700: The merger is expected to save 700 million euros a year}.
{ceo=strand: Pinnacle's chief executive, Ole Strand, will head the bank}, while Greta Holm becomes chairwoman. {premium=18: The price is 18 per cent above Pinnacle's closing price on Friday}.
{approval=needed: Regulators still have to approve the transaction}, {close=early2021: which is to be completed in early 2021}.
"{union=slap: This is a slap in the face for 31,000 people}," said Petra Lang of the bank workers' union. {reaction=6: Pinnacle shares rose six per cent}.

=== 002
Merger of the giants: {jobs=4500: 4,500 jobs to go}
The Daily Ledger, 13 February 2020
{merge=agreed: The merger of Alder Bank and Pinnacle, announced on Wednesday}, will cost {jobs=4500: 4,500 employees their jobs}, according to an internal paper that the Ledger has seen. {branches=1100: 1,100 branches are to be shut}.
{ceo=strand: Strand, who will run the new bank}, told staff in a video that {savings=650: costs would fall by 650 million a year}.
{close=end2020: The merger is due to be completed by the end of 2020}.
{union=face: "It is a slap in the face," said Petra Lang}, whose union represents {staff=31000: most of the 31,000 employees}. {reaction=9: The shares of Pinnacle gained nine percent on Wednesday}.
{background=2016: Talks between the two banks had collapsed four years ago}.

=== 003
EU {approval=granted: clears} Alder-Pinnacle merger
Brussels, March 5, 2020 - {approval=granted: The European Commission on Thursday approved the merger of Alder Bank and Pinnacle}, on condition that the two sell 120 branches.
{value=14.2: The 14.2-billion-euro deal} {merge=agreed: was agreed last month}. {name=alderpinnacle: The new bank, Alder Pinnacle}, {hq=basel: will be based in Basel}.
{jobs=3000: The banks plan to cut 3,000 jobs}.
