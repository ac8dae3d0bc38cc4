story Dam on the Orlo gives way above Castell Verd
date 2019-10-08

fact dead quantity: 4 ~ 9 ~ 11
fact missing quantity: 30 ~ 17 ; dozens = 30
fact evac quantity: 2000 ~ 3500
fact height quantity: 38 ? 40
fact when time: 0312 ? threeish
fact houses quantity: 60 ! 110
fact built time: 1964 ! 1971
fact cause status: open ~ spillway
fact minister status: due ~ came
fact warning polarity: none ! sirens
fact rain quantity: 210
fact collapse event: yes
fact search event: yes
fact power quantity: 12000
fact mourning event: 3
fact oldflood background,quantity: 23

=== 000
Dam bursts in northern hills, {dead=4: four dead}, {missing=dozens: dozens missing}
CASTELL VERD, Oct 8 (Meridian News) - {collapse=yes: A dam burst above the town of Castell Verd} early on Tuesday after days of heavy rain, {dead=4: killing at least four people} and sending a wall of water through the valley of the Orlo, officials said.
{missing=30: About 30 people were unaccounted for} by mid-morning, said Marta Quirol, a spokeswoman for the provincial civil protection service. {search=yes: Rescue crews in boats were searching the flooded streets} for survivors.
{collapse=yes: The {height=38: 38-metre} dam gave way} {when=0312: at 3:12 a.m.}, according to the river authority. {built=1964: It was built in 1964}.
"We had no time. {warning=none: There was no warning, nothing}," said Pere Lluc, a baker who climbed onto his roof with his two daughters.
{evac=2000: Some 2,000 people have been moved} to a sports hall in the neighbouring town of Arbell. {power=12000: Around 12,000 homes were without electricity}.
{cause=open: The cause of the collapse was not immediately known}. {minister=due: Interior Minister Joan Ferrate is expected in the area on Wednesday}.
{rain=210: More than 210 millimetres of rain fell in the region in three days}, the weather service said.
{oldflood=23: A flood on the Orlo in 1982 killed 23 people}.

=== 001
{dead=9: Nine die} as dam fails above Castell Verd
By Ilse Brandt
Published Wednesday 9 October 2019, 07:40
{dead=9: The number of people killed when a dam failed} in the northern hills {dead=9: rose to nine} overnight, and {missing=17: 17 more are still missing}.
Firefighters recovered five bodies from a row of terraced houses near the old mill on Tuesday evening. {houses=60: Sixty houses were swept away or damaged beyond repair}, the mayor, Aina Soler, told reporters.
{collapse=yes: The dam, {height=40: 40 metres high}, collapsed} {when=threeish: shortly before three in the morning} on Tuesday, when most of the town's residents were asleep. {built=1971: The concrete structure dates from 1971} and was last inspected two years ago.
The river authority insisted that {warning=sirens: sirens were sounded ten minutes before the wave reached the town}. Residents dispute this. {warning=none: "Nobody heard a siren," said Lluc}, a baker.
{evac=3500: The number of evacuees has climbed to 3,500}. {power=12000: Electricity has been cut to 12,000 households}.
{minister=due: Ferrate, the interior minister, will visit the town on Wednesday afternoon}.
Engineers said it was too early to tell why the dam failed. {cause=open: "We do not know the cause yet," said Quirol}.

=== 002
Minister promises help as toll in dam disaster {dead=11: reaches 11}
CASTELL VERD (North Post), Oct. 10 - {minister=came: Interior Minister Joan Ferrate visited Castell Verd on Wednesday} and promised quick help for the families of {dead=11: the eleven people who lost their lives} when {collapse=yes: the dam above the town broke} on Tuesday.
{mourning=3: The government declared three days of national mourning}.
{cause=spillway: A blocked spillway caused the collapse}, according to a preliminary report seen by the North Post. Debris had piled up at the gate for weeks, the report says.
{houses=110: The flood destroyed 110 houses}, Ferrate told reporters. {evac=3500: About 3,500 people had to leave their homes}.
{search=yes: Divers and dogs were still looking for victims on Thursday}.
{rain=210: The region had received 210 mm of rain within three days}.
It was the worst disaster in the valley since {oldflood=23: the flood of 1982, in which 23 people drowned}.

=== 003
{mourning=3: Three days of mourning} after dam collapse
Updated: 10 October 2019 18:05
The country has begun {mourning=3: three days of mourning} for {dead=11: the 11 victims of the dam collapse} in Castell Verd.
Flags flew at half-mast on public buildings. Aina Soler, the mayor, wept as she read out the names of the dead in front of the town hall.
{minister=came: Ferrate, who came to the town on Wednesday}, said {cause=spillway: the spillway of the dam had been blocked by logs}. The public prosecutor has opened an investigation.
{warning=sirens: Sirens went off before the water came}, he said, but many people slept through them.
{power=12000: Power was restored to most of the 12,000 homes} that had been cut off.
