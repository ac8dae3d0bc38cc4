story Engineers kidnapped in Dakoro
date 2014-03-03

=== 000
Three engineers kidnapped in north of Zandara
DAKORO, March 3, 2014 (Kestrel) - Gunmen kidnapped three foreign engineers on Monday at a water works near Dakoro in the north of Zandara, their company said.
A guard was shot dead. The men were taken away in two pick-ups towards the border at about 6 a.m.
The company, Hydrotec, named them as Luc Perrin, Dirk Haan and Owen Rees.

=== 001
Kidnappers want two million for engineers
The men who took three employees of Hydrotec from Dakoro a week ago are asking for two million dollars, a tribal elder who talks to them has said.
Luc Perrin was allowed to telephone his wife. "We have shade and water," he told her.
The company did not comment.
10 March 2014

=== 002
Freed after 19 days in the desert
22 March 2014 | By Claire Fabre
They came off the plane in borrowed shoes. Luc Perrin, Dirk Haan and Owen Rees, who had been abducted at the beginning of the month in Zandara, were let go on Friday night near the border.
Whether a ransom was paid nobody would say. "We had shade and water, and each other," said Rees.

=== 003
Family of killed guard waits for money
April 11, 2014
While the three engineers of Hydrotec are at home again, the widow of the guard who was shot at the water works of Dakoro has not heard from the company.
Amadou Sall was 34 and had four children. He had tried to lock the gate.
Hydrotec said on Friday that it would look into the matter.
