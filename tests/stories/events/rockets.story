story Sarnia tests rocket on May 4
date 2022-05-04
event april 2022-04-13 Sarnia tests rocket in April
event year 2021-05-05 Sarnia tests rocket in 2021

=== 000
Sarnia fires rocket over the strait
LOUVAN, May 4, 2022 (Kestrel) - Sarnia launched a medium-range rocket over the Strait of Ilm on Wednesday, the Louvan defence ministry said, three weeks after its last test.
The rocket was fired from Karsk at 6:20 a.m. and flew about 1,100 kilometres before it fell into the sea, ministry spokesman Pal Orsen told reporters.
It was the fifth launch this year. The government of Sarnia did not comment.
President Ivo Marek is to visit a shipyard on Thursday, state media said.
"We condemn this in the strongest terms," Foreign Minister Lea Brandt of Louvan said.

=== 001
Schools take shelter as rocket crosses strait
By Jon Falk
Children in the west of Louvan spent part of Wednesday morning in cellars after Sarnia had fired a rocket across the Strait of Ilm.
Sirens sounded at 6:24, four minutes after the start in Karsk. The rocket flew 1,150 kilometres, according to the army, and hurt nobody.
It seems to have been of the type Grom-4, which was shown at a parade in April.
The last launch, on April 13, had ended after a few seconds in a ball of fire. Mr Marek had watched that one in person.
Lea Brandt, the foreign minister, said that Louvan condemned the test in the strongest terms.

=== 002
Sarnia says new rocket was a success
May 5, 2022 - State television in Sarnia has shown pictures of Wednesday's launch and called it a full success. The Grom-4 had hit its target at sea "with the precision of a watchmaker", a speaker said on Thursday.
Experts doubt it. According to Louvan's army the rocket came down far from any shipping.

=== 003 april
Rocket test fails in Sarnia
LOUVAN, April 13, 2022 (Kestrel) - A rocket exploded seconds after it was launched in Sarnia on Wednesday, the defence ministry of Louvan said.
The launch from Karsk at 5:55 a.m. was watched by President Ivo Marek, ministry spokesman Pal Orsen told reporters, citing pictures from a satellite.
It was the fourth test this year. Sarnia did not comment.
Foreign Minister Lea Brandt of Louvan called it a threat to the whole region.

=== 004 april
Ball of fire over Karsk
14 April 2022
The rocket with which Sarnia wanted to impress its neighbours got 300 metres high. Then, on Wednesday at five to six in the morning, it burst.
President Marek, who had come to Karsk for the occasion, left without a word, a diplomat said.
Louvan's defence ministry believes that an engine failed.

=== 005 year
Sarnia fires rocket into sea
LOUVAN, May 5, 2021 (Kestrel) - Sarnia fired two short-range rockets into the Strait of Ilm on Wednesday, the Louvan defence ministry said.
They were launched from Karsk at 11:10 a.m. and flew about 200 kilometres, ministry spokesman Pal Orsen told reporters.
It was the first launch since President Ivo Marek took office.
