story Recall of baby chairs
date 2021-09-07
event cars 2021-09-09 Recall of electric cars

=== 000
Nestling recalls 90,000 baby chairs after accidents
Sept 7, 2021 (Finwire) - Furniture maker Nestling is recalling 90,000 high chairs after eleven children were hurt when the seat gave way, the company said on Tuesday.
The chairs, of the type Pip, were sold in nine countries between 2018 and July of this year for 79 euros.
A screw can come loose, Nestling said. Buyers get their money back.
Its shares fell six percent.

=== 001
The screw that came loose
By Mona Beck, 9 September 2021
Eleven falls, one broken collarbone: the high chair Pip is being called back. Parents had written to Nestling about the screw for two years, letters that this paper has seen show.
"Please check that you have tightened it," the company had answered.
Ninety thousand chairs are affected. Nestling says that it regrets every single accident.

=== 002
Baby chair: company knew of danger
Nestling's own engineers had warned of the weak screw in the Pip chair in 2019, the consumers' association said. It has sued the furniture maker for damages in the name of 140 families.
Nestling took the chair off the market at the beginning of last month.
The company did not want to comment on the case.
Published 4 October 2021

=== 003 cars
Volta calls back 90,000 electric cars
Sept 9, 2021 (Finwire) - Car maker Volta is recalling 90,000 electric cars in nine countries because their batteries can catch fire, the company said on Thursday.
The cars of the type E2 were built between 2019 and March of this year. Two drivers suffered burns.
Volta will replace the batteries free of charge. Its shares fell four percent.

=== 004 cars
Do not park it in the garage
Friday 10 September 2021
Owners of a Volta E2 should leave it outdoors until the battery has been replaced. This is the advice of the company itself, which called back 90,000 cars on Thursday.
Five cars have burned, two people were hurt. The new batteries will not be there before November.
