story Chemist's daughter freed after nine days
date 2011-09-05

fact freed event: freed
fact days quantity: 9 ! 8
fact age quantity: 16
fact found place: barn ! cellar
fact when time: 0430 ? earlymorning
fact suspects quantity: 2 ~ 3 ; two men = 2
fact ransom quantity: 3 ! 5
fact paid polarity: notpaid ! paid
fact health property: unhurt ! injured
fact suspectname actor: kovarik ? kovarek
fact charge status: questioned ~ charged
fact flee status: atlarge ~ caught
fact tip attribution: neighbour ! phone
fact taken place: busstop
fact father quote: happiest
fact officers quantity: 120 ! 200
fact shots polarity: noshots ! shots
fact similar background: 2006

=== 000
{freed=freed: Kidnapped girl freed} in police raid
BRODEK, Sept 5 (Central Press) - {freed=freed: Police on Monday freed the {age=16: 16-year-old} daughter of a wealthy chemist} {days=9: nine days after} {taken=busstop: she was dragged into a van at a bus stop} in the suburb of Lisno.
{freed=freed: Special forces stormed {found=barn: a barn near the village of Horka}} {when=0430: at 4:30 a.m.} and rescued Tereza Malinova. {health=unhurt: She was unharmed}, police spokesman Igor Dvorsky said.
{suspects=2: Two men were arrested}. {shots=noshots: Not a shot was fired}, said Dvorsky. {flee=atlarge: A third suspect was on the run}.
{ransom=3: The kidnappers had demanded three million euros}. {paid=notpaid: No ransom was paid}, according to police.
{officers=120: About 120 officers took part in the operation}. {tip=neighbour: A neighbour had noticed lights in the barn}.
{father=happiest: "This is the happiest day of my life," said her father}, Josef Malina.
{similar=2006: In 2006 the son of a brewer was held for three weeks} in the same region.

=== 001
"The happiest day": Tereza is home
Published: 6 September 2011, 11:15 a.m.
{freed=freed: Tereza Malinova is back with her family}. {days=8: For eight days} {found=cellar: the {age=16: 16-year-old} was held in the cellar of a farmhouse}, chained to a pipe.
{health=injured: The girl was treated for injuries to her wrists}, a doctor said. She had lost six kilos.
{when=earlymorning: In the early hours of Monday} {freed=freed: a police commando broke down the door and freed her}. {shots=shots: Neighbours heard several shots}.
{flee=caught: On Monday evening police caught the third suspect} at the railway station, so that {suspects=3: three men are now in custody}. {charge=questioned: They were still being questioned on Tuesday}. {suspectname=kovarik: The alleged ringleader, Radek Kovarik}, used to work for her father.
{paid=paid: A ransom had been paid on Saturday}, a person close to the family said; {ransom=5: the kidnappers had asked for five million}.
{tip=phone: It was a mobile phone signal that led the police to the hiding place}, Dvorsky said.
{father=happiest: Josef Malina called it the happiest day of his life}. {taken=busstop: His daughter was snatched on her way to school, at a bus stop} in Lisno.

=== 002
Three {charge=charged: charged} over Malinova kidnapping
8 Sept 2011
{charge=charged: Prosecutors on Thursday charged three men with kidnapping} {taken=busstop: Tereza Malinova, who was abducted at a bus stop} in Lisno at the end of August.
{suspects=3: The three}, aged 24 to 51, face up to fifteen years in prison. {suspectname=kovarek: The main accused is Radek Kovarek}, a former driver of the girl's father.
{freed=freed: The schoolgirl was rescued on Monday} {officers=200: in an operation involving 200 police officers}. {days=9: She had been held for nine days}.
The prosecutor, Lenka Rysova, refused to say whether money had changed hands.
