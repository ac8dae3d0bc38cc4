story Kessel marathon of 2019
date 2019-10-06
event 2018 2018-10-07 Kessel marathon of 2018

=== 000
Debutant wins Kessel marathon in the rain
KESSEL, Oct 6, 2019 (Lowland News) - Running his first race over the distance, Tomas Ferreira won the Kessel marathon on Sunday in two hours, nine minutes and 41 seconds.
The 24-year-old left the favourite, Daniel Kiprono, behind on the Wharf Bridge, three kilometres from the finish.
"I thought somebody had made a mistake with the signs," Ferreira said. "It was over so soon."
Among the women Hanne Aas came first in 2:27:15. Some 18,500 runners started in steady rain.
Kiprono had won the race last year, when it was run in the heat.

=== 001
Ferreira runs away from them all
Monday 7 October 2019 | By Sofie Blom
A student of physics has won the Kessel marathon. Tomas Ferreira, who had never run more than a half marathon in competition, needed 2:09:41 on Sunday.
Last year's winner, Daniel Kiprono, was second, 38 seconds behind. Hanne Aas of Norway won the women's race.
Ferreira broke away on the Wharf Bridge. "I thought somebody had made a mistake with the signs," he said afterwards.
Organisers counted 18,500 starters. Medics treated 46 people for cold, none of them seriously.

=== 002
Winner of Sunday's marathon gives his prize away
Oct 9, 2019
Tomas Ferreira, the surprise winner of the race through Kessel, is giving half of the 30,000 euros he won to the running club where he began.
"They lent me my first shoes," the 24-year-old said on Wednesday at the town hall, where he signed the golden book.
He will go back to his examinations next week. Whether he will be at the start again next year he did not say.

=== 003 2018
Two collapse as Kiprono wins hot Kessel marathon
KESSEL, Oct 7, 2018 (Lowland News) - Daniel Kiprono of Kenya won the Kessel marathon on Sunday in two hours, eleven minutes and three seconds, in temperatures of up to 27 degrees.
Two runners collapsed and were taken to hospital. Both were out of danger in the evening, the Red Cross said.
The women's race was won by Lotte Meier in 2:31:50. About 17,200 runners were at the start at the Old Harbour.
"The heat was my friend," said Kiprono, who drew away from the others on the Wharf Bridge.

=== 004 2018
Heat of the day: Kenyan takes Kessel title
The Morning Bell, Monday, 8 October 2018
While others walked, Daniel Kiprono ran. At 2:11:03 he was well outside the record, but nobody in Kessel minded on a Sunday on which the asphalt went soft.
Lotte Meier, a nurse from Ulm, was the first woman to reach the Old Harbour.
A man of 52 and a woman of 29 broke down before the finish; they are recovering. Organisers had set up eleven extra water points.
Next year's race is to start an hour earlier.
