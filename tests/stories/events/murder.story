story Killing of a baker in Ansel Street
date 2015-01-20
event stabbing 2015-01-22 Stabbing at the bus station

=== 000
Baker shot dead in his shop
GRAVEN, Jan 20 (Harbour Press) - A baker was shot dead in his shop in Ansel Street in Graven early on Tuesday, police said.
Hakan Demir, 49, was found by a customer at 5:30 a.m. He had been hit by two bullets. The till was empty.
Chief Inspector Vera Kohl asked witnesses to come forward. A grey van was seen near the shop.

=== 001
"He gave bread to everybody"
Wednesday 21 January 2015
Neighbours laid loaves on the steps of the bakery in Ansel Street, where Hakan Demir was killed on Tuesday morning.
"He gave bread to everybody," said Lotte Brandt, who lives opposite and heard two bangs at about twenty past five.
Vera Kohl of the Graven police believes in a robbery. The grey van has not been found.

=== 002
Former employee arrested for killing of baker
27 January 2015
A man of 26 has confessed to having shot a baker in Graven last week, police said on Tuesday. He had worked for Hakan Demir until December and wanted money that he thought was his.
The gun was found in the Lahn canal. The grey van belonged to his brother.

=== 003 stabbing
Man stabbed to death at bus station
GRAVEN, Jan 22 (Harbour Press) - A man of 31 was stabbed to death at the bus station of Graven on Thursday night, police said.
Two youths ran away in the direction of the river. Chief Inspector Vera Kohl asked witnesses to come forward.
It is the second killing in the town within three days.

=== 004 stabbing
Two teenagers held after death at bus station
Jan 24, 2015 - Police in Graven have arrested two boys of 16 and 17 for the fatal stabbing at the bus station on Thursday. They are said to have quarrelled with the victim, a cook, over a cigarette.
The knife has not been found. "They are children," said Chief Inspector Vera Kohl.
