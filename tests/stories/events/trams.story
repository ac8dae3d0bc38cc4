story Tram derails in Odenau
date 2021-03-02
event lorry 2021-03-04 Tram hits lorry in Breitfurt

=== 000
Tram jumps rails in Odenau, one dead
ODENAU, March 2 (Kestrel) - A passenger was killed and 14 people were hurt when a tram left the rails in a bend in Odenau on Tuesday morning, the fire brigade said.
The tram of line 6 was on its way to the university when it tipped over at Linden Square at 8:12 a.m. and hit the wall of a bakery.
The driver, a man of 44, was pulled out of his cab with a broken leg.
It was not known how fast the tram had been. The transport company, Odenau Transit, said the track had been checked in January.

=== 001
"It just kept leaning": the crash on line 6
Odenau Post, Wednesday 3 March 2021
Flowers lie before the bakery on Linden Square, where a 71-year-old retired teacher died in the tram on Tuesday.
Fifteen people were injured, two of them badly, according to the hospital.
Survivors say that the tram took the bend too fast. "It just kept leaning," said Miriam Sachs, who was on her way to a lecture.
Odenau Transit speaks of a speed of 31 kilometres an hour; 25 are allowed there. Police have taken the driver's telephone.

=== 002
Driver of derailed tram had been on the phone
March 5, 2021
Three days after the accident at Linden Square prosecutors have opened proceedings against the driver of the tram. He was writing a message when it came into the bend, they said on Friday.
The man, who is still in hospital, has been suspended by Odenau Transit.
A woman of 71 lost her life in the crash. Trams of line 6 have been running again since Thursday.

=== 003 lorry
Tram hits lorry in Breitfurt: one dead
BREITFURT, March 4 (Kestrel) - One person was killed and 12 were hurt on Thursday when a tram ran into a lorry in Breitfurt, police said.
The lorry, loaded with gravel, was crossing the tracks at Mill Lane at 5:40 p.m. when it was hit by a tram of line 2.
The dead man was the lorry's driver, who was 58. The tram came off the rails.
Two days earlier a passenger had died in a tram accident in Odenau.

=== 004 lorry
Lorry driver dies in collision with tram
Breitfurt Courier
By our reporter
A lorry driver was killed on Thursday evening at the Mill Lane crossing. His vehicle was struck by a tram in which some 40 people were sitting.
Twelve passengers suffered injuries, most of them cuts and bruises. The lights at the crossing had failed in the afternoon, residents told the Courier.
The Breitfurt tramways said that line 2 would be closed until Saturday. It is the third accident at this crossing since 2015.

=== 005 lorry
Lights at fatal crossing had been reported faulty
Breitfurt Courier, 8 March 2021
The lights at Mill Lane, where a lorry and a tram collided last Thursday, had been reported as faulty four times before. This follows from a list that the town published on Monday after pressure from the council.
The 58-year-old lorry driver died in the wreck.
"Somebody did not read his mail," said Councillor Ruth Anders.
