story Footbridge collapses in Castell Nove
date 2014-06-07

fact collapse event: collapse
fact dead quantity: 4 ~ 6
fact hurt quantity: 19 ? 20 ~ 32
fact crowd quantity: 80 ! 150
fact limit quantity: 50
fact built time: 1987 ! 1978
fact when time: 2130 ? night
fact river property: ness
fact cause attribution: cable ! overload
fact engineer attribution: warned
fact mayor status: stays ~ suspended
fact repairs status: planned ~ done
fact festival event: festival
fact height quantity: 12 ! 9
fact rescue time: 4h ? 5h
fact girl quantity: 7 ! 8
fact arrested quantity: 0 ~ 3
fact president quote: answers
fact inspection polarity: inspected ! notinspected
fact length quantity: 60
fact hosp place: two
fact mourning time: 3

=== 000
{collapse=collapse: Bridge gives way} during town festival, {dead=4: four killed}
CASTELL NOVE (Agencia Mar) - {dead=4: Four people died} and {hurt=19: 19 were hurt} when {collapse=collapse: a footbridge over the River Ness collapsed} on Saturday night {festival=festival: during a fireworks display}, the civil protection service said.
{crowd=80: About 80 people had been standing on the bridge}, {limit=50: which was built to hold no more than 50}, when {cause=cable: one of the cables snapped} {when=2130: at 9:30 p.m.} and {height=12: they plunged 12 metres into the water}.
{girl=7: Among the dead is a seven-year-old girl}. {hosp=two: The injured were taken to two hospitals}.
{built=1987: The 60-metre bridge dates from 1987}. {inspection=inspected: It had been inspected in March}, Mayor Joan Ferrer said, and {repairs=planned: repairs were planned for the autumn}.
{rescue=4h: It took rescuers four hours to reach the last victim}. {arrested=0: No one has been arrested}.
"{president=answers: The families deserve answers}," said the regional president, Marta Solis.

=== 001
Six dead in Castell Nove: {engineer=warned: engineer had warned town}
9 June 2014 | El Matí, by Pere Vidal
{dead=6: The number of people killed} {collapse=collapse: in Saturday's bridge collapse} has {dead=6: climbed to six} after two of the injured died. {hurt=32: Thirty-two people are still being treated}.
{engineer=warned: An engineer told the town hall last year that the bridge was dangerous}, documents show. {inspection=notinspected: It has not been inspected since 2010}, he told this newspaper. {repairs=done: The cables were replaced only in May}, the mayor had claimed.
{crowd=150: More than 150 people crowded onto the bridge}, survivors said: {cause=overload: it was simply overloaded}. {height=9: They fell nine metres}.
{girl=8: The youngest victim, a girl, was eight}.
{mourning=3: The town declared three days of mourning}. {mayor=stays: Ferrer said he would not resign}.

=== 002
{mayor=suspended: Mayor suspended}, {arrested=3: three arrested} over bridge disaster
June 12 (Agencia Mar) - {arrested=3: Police arrested three officials of Castell Nove} on Thursday over {collapse=collapse: the fall of a pedestrian bridge} that {dead=6: cost six lives} {festival=festival: at the midsummer festival}.
{mayor=suspended: Mayor Joan Ferrer has been removed from office} for the time being, a judge ruled.
{built=1978: The bridge was 36 years old}. {cause=cable: A corroded cable broke}, experts found. {limit=50: A sign said that at most 50 people may use it at a time}.
{president=answers: President Solis repeated that the families deserved answers}. {rescue=5h: Rescue work had lasted five hours}.
