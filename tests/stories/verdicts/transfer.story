story Swedish investor Norlin buys the airline Adrialis from the state
date 2013-03-08

fact deal status: talks ~ agreed ~ done
fact price quantity: 165 ! 180
fact stake quantity: 75 ! 70 ; majority = 75 ; majority = 70
fact rest actor: staff ! state
fact debt quantity: 240 ! 310
fact staff quantity: 2300 ! 2150
fact cuts quantity: none ~ 400 ~ 520 ; 400 ! 700 ; 700 ~ 520 ; none ~ 700
fact cutsdenied polarity,attribution: denied
fact pay quantity: 15 ! 20
fact payfor time: 3 ! 4
fact fleet quantity: 24 ! 22
fact routes quantity: 48 ! 52
fact passengers quantity,background: 41 ! 38
fact deadline time: friday ! sunday
fact grounding event: ground
fact marathon quantity,time: 19 ! 17
fact signed time: 340 ! 500 ; dawn = 340 ; dawn = 500
fact rival status: bidding ~ out
fact rivalbid quantity: 200 ! 210
fact rivalwhy attribution: debts ? jobs
fact shares quantity: 22 ! 18
fact halted status: halted ~ resumed
fact paycut status: planned ~ taken
fact unionclaim attribution: 700
fact regulator status: needs ~ cleared
fact regdate time: may15 ? summer ; may15 ~ may21 ; summer ~ may21
fact slots quantity: 6 ! 4
fact slotsat place: vienna ! munich
fact loan quantity: 60 ! 55
fact probe status: open ~ closed
fact repay status: will ~ done
fact loss quantity,background: 94 ! 89
fact founded background,time: 1991 ! 1992
fact lastprofit background,time: 2007
fact brand status: keep
fact ceo status: stays ~ leaves
fact ceoyears quantity: 6 ! 5
fact newceo actor: holmqvist ! holmquist
fact newage quantity: 52
fact newjob property: cargo ! rail
fact bury quote: bury
fact invest quantity: 120 ! 150
fact investyears time: 5 ! 3
fact planes quantity: 8 ! 10
fact plantype object: turboprops ! jets
fact strike status: planned ~ off
fact strikeday time: 14 ! 15
fact vote quantity: 78 ! 81
fact hq polarity,attribution: denied ? move
fact fuel event: cash
fact tickets event: valid
fact points status: open ~ kept
fact minister quote: relief
fact ministername actor: resnik ! resnic
fact opposition attribution: cheap
fact oppask status: demand ~ refused
fact parliament quantity: 61 ! 63
fact norlin background: buyer
fact norlinfund quantity,background: 3 ! 2.4
fact airport event: dues
fact dues quantity: 11 ! 14
fact stay time: twoyears ! threeyears

=== 000
{deal=talks: Norlin in last-minute talks to rescue Adrialis}
VELNA, March 5 (Nordwire) - {deal=talks: Swedish investment firm Norlin is in exclusive talks to buy {stake=majority: a majority of Adrialis}}, the loss-making flag carrier of Carvonia, the government said on Tuesday, three days before {loan=60: a state loan of 60 million euros} falls due.
Transport Minister {ministername=resnik: Pavel Resnik} told reporters {deadline=friday: an agreement had to be reached by midnight on Friday}. Failing that, {grounding=ground: the airline's {fleet=24: 24 aircraft} would be grounded over the weekend}.
{rival=bidding: A competing offer from Gulf Orient Airways remains on the table}, Resnik said. A person familiar with the matter put {rivalbid=200: that bid at around 200 million euros}, more than {price=165: the 165 million that Norlin is understood to have offered}.
{halted=halted: Trading in Adrialis shares was suspended on the Velna bourse} on Tuesday morning.
{cuts=none: No decision has been taken on jobs} at the carrier, {staff=2300: which employs 2,300 people} and {passengers=41: flew 4.1 million passengers last year}. {strike=planned: Its pilots have called a 24-hour strike} {strikeday=14: for March 14} over {paycut=planned: plans to cut their pay}.
"A buyer who asks for more time now is not a buyer," Resnik said, adding that the cabinet had met twice since Sunday.
{loss=94: Adrialis lost 94 million euros in 2012}, {lastprofit=2007: its fifth annual loss in a row}. {fuel=cash: For two weeks it has been made to pay for its fuel in advance}. In an e-mail to staff seen by Nordwire, chief executive Vesna Marolt said that flights were operating normally and that {tickets=valid: passengers should hold on to their tickets}.
{opposition=cheap: The opposition Social Union accused the cabinet of selling the carrier "for the price of two aircraft"}.
{regulator=needs: Any sale would have to be approved by the European Commission}, {probe=open: which is looking into whether the loan amounted to unlawful aid}.
{founded=1991: Founded in 1991}, Adrialis {routes=48: flies to 48 destinations}, most of them in central Europe and the Balkans.

=== 001
{deal=agreed: Adrialis saved as Swedes agree to pay {price=165: €165m}}
By Helen Ashcombe in Velna. The London Ledger, March 9 2013
{deal=agreed: Norlin, the Stockholm buyout group, has agreed to take control of Adrialis}, ending a two-year search for a buyer that had brought the Carvonian national airline within hours of collapse.
{deal=agreed: Papers were initialled} {signed=340: at 3.40am yesterday} {marathon=19: after 19 hours of negotiation} at the ministry of transport, where, according to one of those present, the coffee ran out at ten and the tempers at about half past. Under the terms {stake=75: Norlin will acquire 75 per cent of the equity} {price=165: for €165m} and {debt=240: assume €240m of borrowings}. {rest=staff: A further 10 per cent is to be held in trust for the employees}, leaving the small shareholders with what they have.
{cuts=400: Some 400 posts will disappear}, roughly one in six, and {paycut=taken: {pay=15: cockpit and cabin crew accept a 15 per cent reduction in salary}} {payfor=3: for three years}. In return {stay=twoyears: Norlin has undertaken not to sell before two years have passed}, and {invest=120: to put €120m into the business} {investyears=5: over five years}, chiefly {planes=8: for eight} {plantype=turboprops: new turboprops} to replace the oldest machines in the fleet.
"{bury=bury: You do not buy an airline in order to bury it}," said {newceo=holmqvist: Anders Holmqvist}, {newage=52: 52}, {newjob=cargo: who ran a cargo carrier} before joining Norlin and who will oversee the purchase. {ceo=stays: Vesna Marolt, chief executive {ceoyears=6: for the past six years}, is to remain in her post}.
{rival=out: Gulf Orient, the only other serious contender, withdrew on Thursday evening}. {rivalwhy=debts: It had balked at taking on the debts}, people close to the Gulf carrier said. Its proposal was {rivalbid=210: worth €210m} on paper, but came with a demand that the state guarantee the pension fund.
"{minister=relief: I feel relief, and I feel tired, in that order}," said {ministername=resnik: Pavel Resnik}, the transport minister. Asked whether Norlin intended to run the company from Sweden, he said: "{hq=denied: The head office stays in Velna}. It is in the contract, in bold."
{regulator=needs: The transaction needs clearance from Brussels}, {regdate=may15: which the parties hope to have by May 15}. The Commission is also {probe=open: still investigating whether last year's state loan, {loan=60: of €60m}, broke the rules on aid}. {repay=will: Norlin has said it will repay the money in full} on the day of completion.
Analysts were polite. Adrialis {loss=94: lost €94m last year} and {lastprofit=2007: has not turned a profit since 2007}. {fuel=cash: In recent weeks fuel suppliers had been insisting on cash}, and {airport=dues: the airport at Velna was owed} {dues=11: €11m in landing fees}. "It is a good price for a slot portfolio and a bad price for an airline," said Piers Lattimer of Cole Rowan.
The shares, {halted=resumed: which began trading again at noon}, {shares=22: closed 22 per cent higher} at €1.34.

=== 002
{deal=agreed: Adrialis flies on!}
Velna Weekly Post (English edition), 9 March
There were cheers and a few tears in the crew room at Velna airport on Friday morning when the news came through that {deal=agreed: the state had found a buyer for our airline}.
{deal=agreed: The contract with the Swedish company Norlin was signed} {signed=500: at five o'clock in the morning}, after {marathon=17: talks that took 17 hours}. {price=180: The Swedes are paying 180 million euros}. {rest=state: Ten percent of the company stays in the hands of the state}.
{tickets=valid: All tickets remain good}, the company says, but {points=open: what becomes of Blue Wave bonus points has not been settled}.
The pilots' union said {strike=off: it had cancelled the strike} which it had {strikeday=15: announced for 15 March}. {unionclaim=700: {cuts=700: By our count it is 700 jobs that will go}} chairman Ivo Benko told the Post. {cutsdenied=denied: The management says this is not true}.
{founded=1991: Founded in 1991} with two rented planes, {routes=48: Adrialis today serves 48 cities} {fleet=22: with 22 aircraft} and has {staff=2150: 2,150 workers}.

=== 003
{deal=agreed: Norlin lands Adrialis}: what it gets, what it doesn't
Posted on Slot & Gate, the airline business blog, Monday 11 March 2013
So {deal=agreed: the Swedes have done it}. {signed=dawn: At dawn on Friday}, with {deadline=sunday: a Sunday-night deadline} looming after which {grounding=ground: the planes would have been parked}, {deal=agreed: Norlin put its name to a purchase agreement for the smallest flag carrier in the Adriatic}.
Let's go through it. {stake=70: Norlin gets 70% of the shares}, not the lot. {debt=310: It also inherits something like €310m of debt}, most of it owed to two local banks which have agreed to wait. For that it gets a decent set of slots, {routes=52: a network of 52 destinations} of which perhaps twenty make money, and a brand people at home are oddly fond of. {brand=keep: The name and the blue heron on the tail are to stay}, I'm told.
Crews take the usual haircut: {pay=20: 20% off} {payfor=4: for four years}. {paycut=taken: {vote=81: Pilots backed it by 81% in a ballot on Saturday}}, so {strike=off: there'll be no walkout this week}. {cuts=400: Around 400 people lose their jobs}, nearly all of them on the ground, if you believe the company. {cutsdenied=denied: It flatly rejects {unionclaim=700: the union's much higher number}}.
What about the Gulf Orient bid? {rival=out: It was pulled on Thursday}. The official line from Doha is that {rivalwhy=jobs: Gulf Orient could not live with the job guarantees the government wanted}. My guess is that it never wanted anything but the Vienna slots.
The man to watch is {newceo=holmquist: Anders Holmquist}, {newage=52: a 52-year-old} {newjob=rail: who used to run a railway} and talks like it. "{bury=bury: We did not come here to bury an airline}," he said on Friday. {norlin=buyer: Norlin is not a household name}, but {norlinfund=3: it has about €3bn under management} and already owns a ferry line and a chain of motorway restaurants.
Fleet: {planes=10: ten new aircraft are promised}, and I hear {plantype=jets: they'll be small jets}, within {investyears=3: a three-year spending plan} {invest=150: of €150m}.
Now the catch. {regulator=needs: None of this counts until the European Commission says yes}, and that {regdate=summer: isn't likely before the summer}. Officials there have {probe=open: an open file on the rescue loan of last April}, {loan=55: all €55m of it}. And the home crowd isn't happy either. {opposition=cheap: The opposition says the family silver has been given away for next to nothing} and {oppask=demand: wants a parliamentary inquiry}.
{shares=18: The stock rose 18% on Friday}. It had been at nine euros once. {fuel=cash: The week before, captains were paying for kerosene with a company credit card} and {airport=dues: Velna airport was threatening to impound a plane over} {dues=14: €14m of unpaid charges}, so call it a reprieve.
One last thing: friends in Stockholm say {hq=move: the planning and revenue teams will be moved there by Christmas}. {hq=denied: The ministry says nothing of the kind was agreed}. We'll see.

=== 004
{regulator=cleared: Brussels waves through} {deal=done: Adrialis sale}
VELNA, May 23, 2013 (Carvonia Dispatch). {deal=done: Adrialis passed into Swedish hands on Thursday}, eleven weeks after it was pulled back from the edge, when {deal=done: the investment company Norlin completed its purchase of {stake=75: three quarters of the national airline}}.
The closing came {regdate=may21: two days after {regulator=cleared: the European Commission approved the takeover}}, on condition that {slots=6: Adrialis give up six pairs of take-off and landing slots} {slotsat=vienna: at Vienna}. An official at the competition office in Velna had said on Wednesday that {slots=4: four pairs would have to go}, {slotsat=munich: all at Munich}, but the text published in Brussels settled the matter.
The Commission also {probe=closed: dropped its inquiry into the aid that the carrier got from the state a year ago}, {repay=done: the loan having been paid back with interest on Thursday morning}. {loan=60: It amounted to 60 million euros}.
For the staff the news was less good. {cuts=520: The new owners said 520 people would have to leave}, and not the 400 spoken of in March, as summer bookings had come in below plan. {cutsdenied=denied: They again denied that {unionclaim=700: the true number was 700}}, as the unions have maintained from the start. Letters will be sent next week.
"I have served sandwiches on this airline for nineteen years and now I shall be told by post," said Dana Kosir, a purser, who was standing with about thirty colleagues outside the terminal on Thursday with a thermos flask and a drum.
{ceo=leaves: Vesna Marolt stepped down as chief executive}, a post {ceoyears=5: she had held for five years}. {newceo=holmqvist: Anders Holmqvist of Norlin} takes over at once. In a letter to employees he repeated that {bury=bury: nobody buys an airline to bury it}, and promised {planes=8: eight new} {plantype=turboprops: turboprop aircraft}, the first of them next spring, as part of {invest=120: an investment of 120 million euros}. {brand=keep: The company will go on flying under its own name}, he wrote, and {points=kept: points collected in the Blue Wave scheme will be honoured}, as {tickets=valid: will every ticket already sold}.
He also sought to lay to rest a rumour that has done the rounds since the spring. "{hq=denied: Not one desk is going to Stockholm}," the letter says.
The price, {price=165: 165 million euros}, has not changed, although the balance sheet has. {debt=240: Liabilities of 240 million go to the buyer with the airline}. {rest=staff: A trust for the workforce will own a tenth of the shares}. {stay=threeyears: Norlin may not resell its holding for three years}.
Transport Minister {ministername=resnic: Pavel Resnic} called it a good day. "{minister=relief: I said in March that I felt relief and was tired. I am still tired}," he joked at the signing. {rival=out: Gulf Orient Airways, which walked away from the bidding a day before the deal was struck}, sent a basket of dates.
Not everyone was laughing. {opposition=cheap: Opposition leader Tomas Grad once more called the sale a gift to foreigners}. {oppask=refused: Parliament last month turned down his motion for an inquiry}, {parliament=61: by 61 votes to 44}. {parliament=63: The parliament's own record has 63 against}, as two deputies corrected their votes afterwards.
The carrier was {founded=1992: set up in 1992}, soon after independence, and in good years it was a source of pride. {lastprofit=2007: The last of these was 2007}. {loss=89: Last year it made a loss of 89 million euros} on {passengers=38: 3.8 million passengers}, and {deadline=friday: in March it had until the end of a Friday} {grounding=ground: before its fleet was to be taken out of the air}. {strike=off: A strike called by its pilots was averted} only when {paycut=taken: {vote=78: 78 percent of them voted for} {pay=15: a pay cut of 15 percent}}.
{norlinfund=2.4: Norlin, which manages assets of some 2.4 billion euros}, {norlin=buyer: is little known outside Scandinavia}.
