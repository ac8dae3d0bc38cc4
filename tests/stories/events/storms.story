story Storm Berta
date 2016-12-19
event anton 2016-12-05 Storm Anton

=== 000
Storm Berta kills three in north
TORVIK, Dec 19 (Lowland News) - Three people died and 80,000 homes were without power on Monday after Storm Berta had swept across the north of Skavland with gusts of 165 kilometres an hour.
Two of the victims were in a car that was hit by a tree near Torvik; a woman was killed by a roof tile in Hamn.
Ferries and trains stopped. It was the second heavy storm within two weeks.

=== 001
After Berta: no light, no trains, no school
Tuesday 20 December 2016
A hundred thousand people in the north had no electricity on Tuesday, the day after the storm. Nordkraft, the power company, hopes to have mended most lines by Thursday.
In Torvik a couple of pensioners were crushed in their car. In Hamn a woman of 41 died.
The weather station on Cape Skar measured 165 km/h before it was blown away itself.

=== 002
Insurers count cost of storm
Dec 23, 2016 - Monday's storm will cost the insurers of Skavland about 1.2 billion crowns, their association said on Friday.
That is four times as much as Anton, which came two weeks earlier. Most claims are for roofs and greenhouses.
Berta had killed three people in the north.

=== 003 anton
Storm Anton floods harbour of Hamn
TORVIK, Dec 5 (Lowland News) - Storm Anton drove the sea into the streets of Hamn on Monday and left 12,000 homes in the north of Skavland without power.
No one was hurt. The water stood 1.4 metres deep on the quay, the harbour master, Per Lund, said.
Ferries stopped, and the railway to Torvik was closed.

=== 004 anton
Hamn bails out its cellars
By Siv Dahl, Wednesday 7 December 2016
The sea has gone, the mud remains. Two days after the storm the shopkeepers of Hamn are shovelling out what Anton left them.
Harbour master Per Lund has chalked the height of the water on the customs house: 1.42 metres. It had not been so high since 1987.
Nordkraft said that the last of the 12,000 homes had been connected again on Tuesday.
