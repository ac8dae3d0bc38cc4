story Container ship Halvard Star aground in the Norrin Canal
date 2012-02-22

fact aground event,place: aground
fact when time: 215 ! 315
fact km place: km41 ! km14
fact length quantity: 320
fact boxes quantity: 6200
fact crew quantity: 22 ! 24
fact crewhurt polarity,quantity: none ! one
fact oil polarity,status: none ~ leak
fact oilsize quantity: 30
fact pilot polarity,actor: aboard ! none
fact cause property,attribution: steering ? wind ; steering ? unknown ; wind ? unknown
fact tugs quantity: 5 ~ 7
fact refloat status: plan ~ failed ~ done
fact retry event,status: again ~ done
fact tide event,time: highwater
fact bank place: east
fact busy background,property: busiest
fact route background: shortcut
fact detour event: cape
fact strike event: wedged
fact inquiry event,actor: inquiry
fact speed quantity: 9
fact fog property: wind
fact carplants event: plants
fact closed status: closed ~ open
fact waiting quantity: 30 ~ 64
fact salvage quantity: 40
fact claims quantity: 150 ? 115
fact shares quantity: 7 ! 11
fact toll quantity: 3
fact company actor: baltrine
fact ceo quote,attribution: sorry
fact captain property: 54
fact captainstatus status: questioned ~ released ; questioned ? arrested ; arrested ~ released
fact corvane background,event: corvane
fact days background,quantity: 9
fact corvanecost background,quantity: 90
fact flag property: brevan ! liberia
fact bound place: hask
fact cargo property: cars
fact insurer actor: lomond
fact divers status,event: asked ~ down

=== 000
{aground=aground: Container ship runs aground}, {closed=closed: blocking Norrin Canal}
NORRIN CITY, Feb 22 (Northern Agency) - {aground=aground: A fully laden container ship ran aground in the Norrin Canal early on Wednesday}, {closed=closed: blocking one of the world's busiest waterways} and {waiting=30: forcing some 30 vessels to wait}, the canal authority said.
{length=320: The 320-metre Halvard Star}, {company=baltrine: operated by Baltrine Lines}, {bank=east: struck the eastern bank} {when=215: at 2:15 a.m.} {km=km41: at kilometre 41}, authority spokesman Henk Odell said. {bound=hask: It was on its way to Hask} {boxes=6200: with 6,200 containers} on board, {cargo=cars: many of them filled with car parts}.
{crewhurt=none: None of} {crew=22: the crew of 22} {crewhurt=none: was hurt} and {oil=none: there was no sign of an oil leak}, Odell said.
{pilot=aboard: A canal pilot was on the bridge at the time}. {cause=steering: First findings point to a failure of the steering gear}, he said, adding that {captainstatus=questioned: the master was being questioned}.
{tugs=5: Five tugs} were at the scene and {refloat=plan: would try to pull the ship free} {tide=highwater: at high water on Thursday}.
{strike=wedged: Photographs showed the ship lying across the channel, its bow wedged in the bank} and its stern almost touching the other side. {inquiry=inquiry: The transport ministry has opened an inquiry}. Inspectors in orange vests could be seen climbing aboard on Wednesday afternoon.
The weather was clear but {fog=wind: a strong wind was blowing}. {speed=9: The ship was moving at nine knots}, Odell said.
{route=shortcut: The 88-kilometre canal spares ships the long way round Cape Sorrow}, and {busy=busiest: about a tenth of the region's trade passes through it}. {detour=cape: Some shipping lines said they were already sending vessels round the cape}.
{shares=7: Shares of Baltrine fell 7 percent} on the Norrin exchange. "{ceo=sorry: We deeply regret the disruption}," chief executive Marta Lindqvist said in a statement.
{toll=3: The canal earns about $3 million a day in tolls}.
{corvane=corvane: In 2006 the bulk carrier Corvane ran aground in the canal} and {days=9: traffic was stopped for nine days}. {corvanecost=90: The claims came to $90 million}.

=== 001
{closed=closed: Norrin Canal blocked} after {aground=aground: container ship runs aground}
By Northern Agency and Gazette staff, Thursday, Feb 23
{aground=aground: A fully laden container ship ran aground in the Norrin Canal early on Wednesday}, {closed=closed: blocking one of the world's busiest waterways} and {waiting=30: forcing around 30 vessels to wait}, the canal authority said.
{length=320: The 320-metre Halvard Star}, {company=baltrine: run by Baltrine Lines}, {bank=east: hit the eastern bank} {when=315: at 3:15 a.m.} {km=km14: at kilometre 14}, spokesman Henk Odell said. {bound=hask: The ship was on its way to Hask} {boxes=6200: with 6,200 containers} on board.
{crewhurt=none: None of} {crew=22: the 22 crew} {crewhurt=none: was hurt} and {oil=none: there was no sign of an oil leak}, Odell said.
{pilot=aboard: A canal pilot was on the bridge at the time}. {cause=steering: First findings point to a failure of the steering gear}, he said, adding that {captainstatus=questioned: the captain was being questioned}.
{tugs=5: Five tugs}, two of them from the Gazette's home port of Sallow Quay, are at the scene and {refloat=plan: will try to pull the ship free} {tide=highwater: at high water this afternoon}.
{strike=wedged: Photographs show the ship lying across the channel, its bow wedged in the bank} and its stern almost touching the other side. {inquiry=inquiry: The transport ministry has opened an inquiry}.
The weather was clear but {fog=wind: a strong wind was blowing}. {speed=9: The ship was moving at nine knots}, Odell said.
{route=shortcut: The 88-kilometre canal saves ships the long way round Cape Sorrow}, and {busy=busiest: about a tenth of the region's trade goes through it}.
{divers=asked: Divers from the Sallow Quay salvage yard have been asked to inspect the hull}, yard manager Bram Teller told the Gazette. "It is the biggest job we have had," he said.
"{ceo=sorry: We deeply regret the disruption}," Baltrine's chief executive Marta Lindqvist said in a statement.
{corvane=corvane: In 2006 the bulk carrier Corvane ran aground in the canal} and {days=9: traffic was stopped for nine days}.

=== 002
{refloat=failed: First attempt to free canal ship fails}; {claims=150: insurers brace for $150 million in claims}
Feb 23 - {refloat=failed: An attempt to refloat the {aground=aground: container ship stuck in the Norrin Canal} failed on Thursday}, and {claims=150: underwriters said claims could reach $150 million}.
{busy=busiest: A tenth of the trade of the region normally goes through the canal}, which has now been {closed=closed: shut for almost two days}.
{tugs=7: Seven tugs} strained for three hours {refloat=failed: without moving} {aground=aground: the Halvard Star, which ran aground on Wednesday}. {retry=again: They will try again on Friday}, when the tide is higher, the canal authority said. {waiting=64: By Thursday evening 64 ships were waiting}.
{company=baltrine: Baltrine Lines, which runs the ship}, {cause=wind: blamed a sudden gust of wind}. {cause=unknown: The authority said it was too soon to name a cause}.
{strike=wedged: The bow of the ship is stuck fast in the bank}, {bank=east: on the eastern side}, {closed=closed: and nothing can pass}. {inquiry=inquiry: A government inquiry is under way}.
{detour=cape: At least nine lines have diverted ships round Cape Sorrow}, {route=shortcut: a voyage which the canal makes unnecessary}. {carplants=plants: Two of the car plants that wait for the parts have cut a shift}.
{oil=leak: Thin patches of fuel oil have been seen near the stern}, the coast guard reported, {oilsize=30: estimating the spill at 30 tonnes}. {divers=down: Divers went down to examine the hull}.
{shares=11: Baltrine's shares have lost 11 percent since the accident}. {salvage=40: The salvage alone is expected to cost $40 million}, {insurer=lomond: according to Lomond Mutual, the lead insurer}. {toll=3: For each day of closure the authority loses some $3 million in fees}.
{length=320: The ship is 320 metres long}, {flag=brevan: sails under the flag of Saint Brevan} and {boxes=6200: was carrying 6,200 boxes}, {cargo=cars: among them parts for three car plants}. {bound=hask: Its destination was the port of Hask}.
{crew=22: The 22 seamen} remain on board. {captainstatus=questioned: Investigators have questioned the captain}.
"{ceo=sorry: We regret what has happened}," said Marta Lindqvist, the chief executive.
{corvane=corvane: The last blockage, in 2006}, {days=9: lasted nine days} and {corvanecost=90: ended with payments of $90 million}. {corvane=corvane: That ship, the Corvane, had also struck the eastern bank}.

=== 003
{refloat=done: Canal giant freed} as {closed=open: waterway reopens}
NORRIN CITY, Feb 24 - {refloat=done: The container ship {closed=closed: that blocked the Norrin Canal} for two and a half days {retry=done: was pulled free on Friday afternoon}} and {closed=open: the first waiting ships began to move at dusk}.
{aground=aground: The Halvard Star had been stuck since it ran aground on Wednesday}, {closed=closed: shutting off the canal}.
Horns sounded along the bank as {tugs=7: seven tugs} dragged {length=320: the 320-metre} Halvard Star into the channel. {refloat=failed: Thursday's attempt had come to nothing}. {retry=done: The second try succeeded} {tide=highwater: at high water}, {strike=wedged: when the bow slid out of the bank}. On the eastern bank schoolchildren had been given the afternoon off to watch.
{waiting=64: More than 60 ships were queuing} by then. The canal should be back to normal by Sunday, the authority said.
{captainstatus=arrested: The captain, {captain=54: a 54-year-old}, was arrested on Wednesday} and {captainstatus=released: released without charge on Friday}, his union told Canal Radio. {pilot=none: It said no pilot had been on the bridge when the ship hit the bank}.
{crewhurt=one: One sailor broke an arm in the accident}, the union added. {crew=24: There were 24 men aboard}.
{oil=leak: The coast guard has laid booms around a slick of fuel oil}, {oilsize=30: some 30 tonnes of which escaped}.
{fog=wind: Skippers who passed that night said that there was a strong wind}. {inquiry=inquiry: The government's inquiry will also look at that}. {speed=9: The ship was doing nine knots}, according to its log.
{claims=115: Claims against Baltrine may come to $115 million}, analysts say. {insurer=lomond: Lomond Mutual leads the insurers}. {ceo=sorry: Chief executive Marta Lindqvist apologised to everyone affected}.
{detour=cape: Several lines had sent their ships round Cape Sorrow}. {busy=busiest: About ten percent of the region's trade uses the canal}.
{aground=aground: The Halvard Star went aground} {when=215: at a quarter past two on Wednesday morning} {km=km41: near kilometre 41}. {flag=liberia: It is registered in Liberia}. {boxes=6200: It had some 6,200 containers aboard}.
{corvane=corvane: Six years ago the Corvane blocked the canal} {days=9: for nine days}. {shares=7: Baltrine's shares, which had lost seven percent on Wednesday}, {shares=11: and eleven by Thursday}, recovered a little.
