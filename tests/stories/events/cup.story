story Second leg: Harrow Town against Celtia
date 2017-05-10
event first 2017-05-02 First leg: Celtia against Harrow Town

=== 000
Harrow Town turn tie round to reach final
May 10, 2017 (Sportwire) - Harrow Town reached the final of the Continental Cup on Wednesday with a 3-0 win over Celtia, after they had lost the first leg 2-0.
Two goals by Marcus Bray and one by Yann Leroux in the 88th minute decided the match before 41,000 people at Mill Park.
"I have no voice and no words," said coach Stella Marsh.
Celtia's goalkeeper Ruben Costa was sent off after an hour.

=== 001
Leroux sends Mill Park mad
Thursday 11 May 2017 | By Ian Prowse
They needed three goals and got them: Harrow Town 3, Celtia 0. Yann Leroux struck two minutes from the end.
Marcus Bray had scored twice before the break. When Costa saw red the rest was patience.
A week ago Celtia had been much the better side and won 2-0. "I have no voice and no words," said Stella Marsh.
Town will meet Real Vasca in the final on May 27.

=== 002
Celtia appeal against red card
Celtia have appealed against the sending-off of their goalkeeper in Wednesday's defeat at Harrow Town. Ruben Costa did not touch Bray, the club says.
If the appeal fails he will miss three matches of next season's Continental Cup.

=== 003 first
Celtia beat Harrow Town in first leg
May 2, 2017 (Sportwire) - Celtia took a big step towards the final of the Continental Cup with a 2-0 win over Harrow Town on Tuesday.
Andre Silva scored both goals in the first half before 55,000 people in the Estadio do Mar.
"It's half-time," said Harrow coach Stella Marsh. The second leg is next Wednesday.

=== 004 first
Silva double leaves Town with a mountain to climb
By Ian Prowse in Celtia
Twice in ten minutes Andre Silva was forgotten by the defence of Harrow Town, and twice he scored. Celtia won the first leg 2-0 on Tuesday, and it might have been five.
Ruben Costa in Celtia's goal could have read the paper.
"It's half-time," said Stella Marsh, whose team must now win by three at Mill Park.
