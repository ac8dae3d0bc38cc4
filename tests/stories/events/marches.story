story Second march against the dam
date 2018-09-15
event first 2018-09-08 First march against the dam

=== 000
Larger crowd marches against dam
VARN, Sept 15 (Harbour Press) - About 24,000 people marched through Varn on Saturday against the dam in the Ister valley, police said, twice as many as a week before.
The march from Castle Square to the parliament remained peaceful. Organisers spoke of 50,000.
"They counted on us getting tired," said Jelena Novak of the group Free Ister.
Environment Minister Aleks Horvat said that building would begin in October as planned.

=== 001
Free Ister fills the boulevard
Sunday 16 September 2018
By Lukas Amann
The second march was longer than the first. When its head reached parliament on Saturday its tail was still on Castle Square; 24,000 people, the police said.
"They counted on us getting tired," Jelena Novak called from the steps.
Aleks Horvat, the minister, was not impressed: the diggers will come in October.
On the first Saturday there had been stones and tear gas. This time there was a brass band.

=== 002 first
Clashes at march against dam in Varn
VARN, Sept 8 (Harbour Press) - Police used tear gas on Saturday against demonstrators who threw stones at the parliament in Varn after a march against a dam in the Ister valley.
Twelve thousand people had marched, according to the police. Nineteen were arrested and eight hurt, among them two officers.
"Those who threw stones do not belong to us," said Jelena Novak of Free Ister, which had called for the march.
The group plans another march next Saturday.

=== 003 first
Tear gas on Parliament Hill
The Varn Observer, Monday 10 September 2018
Nineteen people spent the weekend in cells after the riot that ended Saturday's march against the Ister dam.
Eight were injured. A stone broke a window of the library of parliament, where it landed on a law on water.
Jelena Novak, who leads Free Ister, spoke of provocateurs. Minister Aleks Horvat said that violence would not stop the dam.

=== 004 first
Student charged after riot at parliament
11 September 2018 - A student of 22 has been charged with breach of the peace after Saturday's clashes in front of the parliament in Varn.
He is said to have thrown the stone that broke a window of the library. The other 18 people arrested have been released.
