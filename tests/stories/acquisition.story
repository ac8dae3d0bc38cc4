story Tessel buys the chip designer Ardent
date 2012-07-23

fact buy event,status: buy
fact price quantity: 5.4 ? 5.5
fact pershare quantity: 21.5 ! 22.5
fact premium quantity: 23 ! 25
fact cash quantity: 4.2 ! 4.3
fact loan quantity: 2.5
fact close time: q4 ! nextyear
fact employees quantity: 15000 ? 14000
fact ceo quote: fusion
fact ardentboss status: stays ! leaves
fact share quantity: 52 ! 57
fact shareA quantity: drop5 ! drop8
fact gpu property: graphics
fact rival actor: nvx
fact analysts quote: risky
fact product time: 2014 ! 2015
fact headquarters place: markham

=== 000
Tessel {buy=buy: to buy} graphics chip maker Ardent for {price=5.4: $5.4 bln}
July 24 (Wire One) - {buy=buy: Processor maker Tessel Micro said on Monday it would buy {gpu=graphics: graphics-chip designer} Ardent Technologies} for {price=5.4: about $5.4 billion} in cash and shares.
{pershare=21.5: Tessel will pay the equivalent of $21.50 for each Ardent share}, {premium=23: a premium of 23 percent} over Friday's closing price. {cash=4.2: It will pay $4.2 billion in cash}, {loan=2.5: $2.5 billion of it borrowed}, and the rest in stock.
{ceo=fusion: "This is a fusion of equals," Tessel's chief executive, Raul Ibarra, told analysts}. {ardentboss=stays: Ardent's chief executive, Mei Tan, will stay on} as head of the new graphics division.
{close=q4: The companies expect to complete the deal in the fourth quarter}.
{share=52: Tessel's shareholders will own 52 percent of the combined company}. {shareA=drop5: Tessel shares fell five percent}.
{employees=15000: Together the two employ 15,000 people}. {headquarters=markham: Ardent is based in Markham}.

=== 001
{buy=buy: Tessel swallows Ardent}
Published on 25 July 2012
{buy=buy: Tessel Micro is to acquire its Canadian rival Ardent} in {price=5.5: a 5.5-billion-dollar deal} that turns the market for {gpu=graphics: graphics processors} upside down.
{pershare=22.5: Ardent's owners get $22.50 a share}, {premium=25: a quarter more than the shares cost last week}. {cash=4.3: $4.3 billion will be paid in cash}, {loan=2.5: for which Tessel is taking out a loan of 2.5 billion}.
"{analysts=risky: This is a risky bet," said Dana Holt, an analyst} at Corbin Research. {shareA=drop8: Tessel's stock lost eight percent}.
{product=2014: The first chips that combine both companies' technology are planned for 2014}, {ceo=fusion: Ibarra said, speaking of "a fusion of equals"}. {close=nextyear: The takeover is expected to be wrapped up early next year}.
{employees=14000: The new group will have some 14,000 employees}.

=== 002
What the Ardent deal means for gamers
{buy=buy: Tessel's purchase of Ardent}, announced on Monday, leaves {rival=nvx: NVX as the only independent maker} of {gpu=graphics: graphics chips}.
{price=5.4: The 5.4 billion dollar takeover} must still be approved by shareholders. {product=2015: Combined chips will not reach the shops before 2015}, according to Holt of Corbin Research, {analysts=risky: who calls the deal risky}.
{ardentboss=leaves: Mei Tan, who has led Ardent since 2004, will leave the company}, people familiar with the plans say. {share=57: Ardent's shareholders will hold 43 percent of the merged firm}, Tessel's the rest.
{headquarters=markham: The Markham, Ontario, company} was founded in 1985.
