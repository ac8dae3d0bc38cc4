story Forest fire at Monte Arco
date 2020-08-14
event other 2020-08-15 Forest fire near Lagosta

=== 000
Thousands flee forest fire at Monte Arco
AREZZA, Aug 14, 2020 (Corriere Wire) - A forest fire driven by strong winds forced 3,200 people to leave their homes on the slopes of Monte Arco on Friday, the civil defence said.
The fire broke out near the village of Santa Nives at noon and had burned 900 hectares by the evening.
Four planes and 180 firefighters were fighting it. Nobody was hurt.
"You could hear it before you saw it," said the mayor of Santa Nives, Paolo Renzi.
Police are looking for a man on a motorcycle who was seen in the woods.

=== 001
Flames drive villagers from homes
Corriere Wire
A forest fire driven by strong winds forced 3,200 people to leave their homes on the slopes of Monte Arco on Friday, the civil defence said.
The fire broke out near the village of Santa Nives at noon and had burned 900 hectares by the evening.
"You could hear it before you saw it," said Paolo Renzi, the mayor. Nobody was hurt.
Advertisement: awnings, made to measure

=== 002
Fire on Monte Arco: man on motorcycle arrested
17 August 2020
Police have arrested a man of 35 who is suspected of having set the woods above Santa Nives on fire. He was seen there on a motorcycle shortly before noon on Friday.
The fire, which has now burned 1,400 hectares, was under control on Monday, the civil defence said. Most of the 3,200 people who had fled are back.
A firefighter was hurt by a falling tree on Sunday.

=== 003 other
Forest fire near Lagosta threatens holiday camp
LAGOSTA, Aug 15, 2020 (Corriere Wire) - Some 700 holidaymakers were taken to safety by boat on Saturday when a forest fire came close to a camp near Lagosta, the coastguard said.
The fire began at about two in the afternoon, perhaps from a barbecue, and burned 60 hectares of pine wood.
Strong winds made it hard to fight. Two planes were in use; others were needed at Monte Arco, where a larger fire has been burning since Friday.

=== 004 other
"We left the tent, the car, everything"
By Nina Scholl, Lagosta, Sunday 16 August 2020
They stood on the beach with towels over their heads until the fishermen came. The fire behind the Pineta camp had jumped the road on Saturday afternoon.
"We left the tent, the car, everything," said Georg Haas from Linz.
About 700 guests were brought to the harbour of Lagosta. One woman was treated for smoke. By Sunday noon the fire was out.
