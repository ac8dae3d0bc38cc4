story Salmonella outbreak from school meals in Northmere, England
date 2016-05-12

fact outbreak event,place: schools
fact total quantity,status: 83 ~ 112 ~ 131
fact priory quantity,place: 41 ~ 52
fact bride quantity,place: 27 ~ 38
fact carrow quantity,place: 15 ~ 22
fact hosp quantity,status: 6 ~ 9 ~ 4
fact death polarity,status: none ~ died
fact soft_cause status,property: wraps ~ egg ~ confirmed
fact bug status,event: awaited ~ salmonella
fact served time: monday ! tuesday
fact kitchen event,place: brook
fact closedby actor,event: self ? council
fact shutk event,time: shut
fact schools quantity: 14
fact meals quantity: 2300
fact firm actor,event: firm
fact boss actor,property: managing
fact doctor actor,property: director ? consultant
fact quote quote: a ? b
fact rating property,quantity: five
fact ratingtime background,time: nov
fact symptoms event: symptoms
fact hygiene event: wash
fact shut event,quantity: three
fact reopen status,event: monday ~ delayed
fact packed event: packed
fact oldout background,event: hotel
fact oldnum background,quantity: 74 ! 47
fact oldtime background,time: 2014
fact oldcause background,property: turkey
fact mp actor,event: mp
fact contract background,time: 2013
fact jobs background,quantity: 60
fact parent actor,property: parent
fact daughter actor,quantity: 8 ! 9
fact prosecute status,event: consider
fact incub background,quantity: incub
fact samples event,quantity: samples
fact told attribution,event: none
fact inquiry status,event: will
fact sorry event,actor: sorry
fact hospname place: royal
fact serious property,status: notserious ~ kidney
fact maybe_first time,event: tuesday
fact mayo property: raw ? powder
fact exams event: exams

=== 000
Classrooms empty after {outbreak=schools: suspected food poisoning at three Northmere schools}
HALDEN, England, May 12 (Albion Press Service) - {outbreak=schools: Three primary schools in northern England were closed} on Thursday after {total=83: 83 children and staff fell ill} with suspected food poisoning, health officials said.
{symptoms=symptoms: The pupils began to suffer from vomiting, fever and stomach cramps} {maybe_first=tuesday: on Tuesday night}, Northmere County Council said. {hosp=6: Six of them were being treated at Halden Royal Infirmary}, {serious=notserious: none in a serious condition}.
The largest number of cases was at {priory=41: Priory Primary in Halden, where 41 people were sick}, followed by {bride=27: St Bride's in Wexley with 27} and {carrow=15: 15 at Carrow Lane in the village of Thorpe Sallow}.
{soft_cause=wraps: Investigators were looking at chicken wraps} {served=monday: served for lunch on Monday}, {doctor=director: the county's director of public health, Dr Miriam Oduya}, told a news conference. "{quote=a: It is far too soon to point the finger at any one dish}," she said. {bug=awaited: Laboratory results were expected on Friday}.
{death=none: There have been no deaths}.
All three schools {firm=firm: were supplied by Larkfield Catering}, {kitchen=brook: whose central kitchen in Brook Street, Halden}, {schools=14: cooks for 14 schools} and {meals=2300: turns out about 2,300 meals a day}. {closedby=self: {shutk=shut: The company shut the kitchen} of its own accord} {shutk=shut: on Wednesday evening} and {samples=samples: inspectors took away samples of food and swabs}.
"We are devastated that any child has been made unwell," said {boss=managing: Colin Larkfield, the managing director}. {sorry=sorry: He apologised to parents} and promised to co-operate fully.
{rating=five: The kitchen was given the top hygiene rating of five} {ratingtime=nov: at its last inspection in November}.
{shut=three: The closed schools}, which have some 740 pupils between them, {reopen=monday: are expected to open again on Monday} after a thorough cleaning. {packed=packed: The other schools on the company's list were asking parents to send packed lunches}.
{hygiene=wash: Parents were advised to keep sick children at home for 48 hours and to make sure that they washed their hands}. A telephone helpline took more than 200 calls on its first day. {incub=incub: Symptoms of food poisoning from bacteria such as salmonella usually appear between 6 and 72 hours after eating}.
{parent=parent: Janine Colley}, {daughter=8: whose eight-year-old daughter Ruby was among those in hospital}, said that she {told=none: had been given no information until she rang the school herself}. "It was the other mums who told me," she said.
She said that Ruby had complained of a headache at bedtime on Tuesday and by dawn could not stand. Her two brothers, who take sandwiches to school, were well.
{mp=mp: The local Member of Parliament, Howard Stone, called for an urgent inquiry}. The council said that its first concern was the children's health. {exams=exams: National tests that were due to be taken by eleven-year-olds at the three schools this week have been postponed}.
{oldout=hotel: Northmere had a serious outbreak} {oldtime=2014: at Easter 2014}, {oldnum=74: when 74 guests at a wedding} {oldout=hotel: in a Scarsby hotel fell ill}. {oldcause=turkey: Undercooked turkey was found to be the cause}.

=== 001
{bug=salmonella: It IS salmonella: tests confirm fears} over {outbreak=schools: school sickness}
By our health reporter
The Halden Courier, Friday, May 13, 2016
{bug=salmonella: Laboratory tests have confirmed that salmonella was behind} {outbreak=schools: the sickness that has swept through three local schools}, it was announced this morning.
{total=112: The number of people affected has jumped to 112}, among them seven members of staff. {hosp=9: Nine patients are in Halden Royal}, and {serious=kidney: one, a boy of seven, has kidney trouble}.
{priory=52: Priory Primary now has 52 cases}, {bride=38: St Bride's 38} and {carrow=22: Carrow Lane 22}.
{soft_cause=egg: Suspicion has shifted from the chicken in Monday's wraps to an egg mayonnaise} which was also on the menu, {doctor=director: public health director Dr Miriam Oduya} said. {soft_cause=egg: It was not yet proved that the egg was to blame}, she stressed: "{quote=b: We are not going to point fingers at one dish just yet}."
{served=monday: The food was dished up on Monday lunchtime}. {symptoms=symptoms: By the following evening children were being sick and running high temperatures}.
{closedby=council: The council ordered {kitchen=brook: {shutk=shut: Larkfield Catering's kitchen in Brook Street}} {shutk=shut: to close}} after a visit by environmental health officers. {samples=samples: They removed more than 30 samples}. The Courier understands that {meals=2300: 2,300 lunches leave the building every day}, {schools=14: bound for 14 schools} from Wexley to the coast.
{rating=five: The kitchen had the full five stars} on the council's website yesterday, {ratingtime=nov: dating from a visit last November}. {contract=2013: Larkfield won the school meals contract in 2013} and {jobs=60: has about 60 people on its books}.
{boss=managing: Company boss Colin Larkfield}, who came to the door of his home in Wexley, {sorry=sorry: said he was "so, so sorry"}. He would not answer questions. A former cook, who did not want her name printed, insisted that {mayo=powder: the mayonnaise was always made from powdered egg}.
{parent=parent: Mother-of-three Janine Colley} is still at the bedside of {daughter=9: her nine-year-old, Ruby}. "She's had a drip in for two days and she's exhausted," she told us. "{told=none: Nobody told us anything}."
{exams=exams: Year six pupils missed two of this week's national tests}, and head teachers have asked for them to be allowed to sit the papers later. At Priory the summer fair, planned for tomorrow, has been called off.
{mp=mp: Halden MP Howard Stone said there had to be a full inquiry}. {inquiry=will: The council's scrutiny committee will start one on Monday}, chairwoman Pat Neville said. {prosecute=consider: Lawyers for the council are considering whether the firm can be prosecuted}.
{reopen=monday: The three schools should reopen on Monday}. {packed=packed: Elsewhere children have been bringing sandwiches}. Health visitors have been handing out leaflets about {hygiene=wash: hand-washing} at the gates.
Older readers will remember {oldout=hotel: the wedding at the Grand Hotel in Scarsby} {oldtime=2014: two years ago}, {oldnum=47: which put 47 guests in bed}. Turkey has been off a good many menus since.

=== 002
Northmere salmonella: {soft_cause=confirmed: raw eggs confirmed as source}
14 May 2016
{death=died: A woman has died} in {outbreak=schools: the salmonella outbreak at schools in Northmere}, and {soft_cause=confirmed: officials say they are now certain that it was caused by {mayo=raw: mayonnaise made with raw eggs}}.
{death=died: Sheila Marsh}, who was 61 and worked as a kitchen assistant at St Bride's primary school in Wexley, {death=died: died on Friday night} at {hospname=royal: Halden Royal Infirmary}.
{total=131: A total of 131 people have now been ill}, Public Health Northmere said. Most are recovering at home; {hosp=4: four are still in hospital}. {serious=kidney: They include a seven-year-old boy who is being treated for kidney failure}.
{bug=salmonella: The same strain of salmonella was found} in patients and {samples=samples: in samples seized at the caterer's kitchen}, {doctor=consultant: Dr Miriam Oduya, a consultant in public health}, told BNC Radio. "The match is exact," she said. {soft_cause=confirmed: Chicken, which had been the first suspect, has been ruled out}.
She said that {served=tuesday: the mayonnaise was eaten in baguettes at lunch on Tuesday}. There was no sign of the infection being passed from child to child.
The eggs came from Hobb's Farm near Wexley, which has withdrawn all its eggs from sale. The Food Safety Board told shops and restaurants to throw away any boxes stamped with the farm's number. The farm, a family business with 12,000 hens, said in a brief statement that it was helping the board and that its flock was vaccinated.
{kitchen=brook: The kitchen, in Brook Street in Halden}, {shutk=shut: was closed on Wednesday}. {firm=firm: It is run by Larkfield Catering}, {schools=14: which provides lunches for 14 schools} and {jobs=60: employs some 60 people}. {contract=2013: The firm has had the county's contract for three years}.
In a statement, {boss=managing: managing director Colin Larkfield} said the whole company was in mourning. "Sheila fed the children of this county for 22 years," he said. {sorry=sorry: He repeated his apology}. Flowers have been left at the gates of St Bride's, where Mrs Marsh began work in 1994.
{prosecute=consider: A decision on prosecution would be made by the council's lawyers}, a spokesman said. The General Services Union, to which Mrs Marsh belonged, called on other councils to look at how they buy school meals.
{reopen=delayed: Priory, St Bride's and Carrow Lane, which had been due to reopen on Monday, will stay shut for the whole of next week}. {inquiry=will: A council inquiry begins on Monday}.
{mp=mp: Howard Stone, the MP for Halden}, said the death was "a tragedy that should never have been possible". {mp=mp: He wants the inquiry to be held in public}.
{incub=incub: Salmonella takes between six hours and three days to show itself}. {symptoms=symptoms: It brings on fever, cramps and diarrhoea}, and can be dangerous for the very young and the old.
A parents' group has said it will hold a vigil on Sunday evening outside County Hall. Its organiser, Tom Beddoes, whose twin sons were ill for three days, said that families felt "grief first and anger second".
It is the worst outbreak in the county {oldout=hotel: since a wedding party at a hotel in Scarsby} {oldtime=2014: in April 2014}, {oldnum=74: when 74 people became ill} {oldcause=turkey: after eating turkey}.
