story Avalanche hits a party of ski tourers on the Piz Sorell
date 2017-02-04

fact slide event: slide
fact dead quantity: 3 ~ 4 ~ 5 ~ 6
fact missing quantity: 3 ~ 1 ~ 0
fact group quantity: 13 ? 12
fact when time: 1140 ! 1310 ; noon = 1140 ; noon ? 1310
fact level quantity: 4 ! 3
fact search status: off ~ still ~ ended
fact maybe_search status: off ~ on ~ ended
fact halt event: off
fact resume status: plan ~ done
fact searchwhy cause: danger ! light
fact team quantity: 80 ~ 150
fact dogs quantity: 8 ? 11
fact helis quantity: 3 ? 5
fact hurt quantity: 4 ! 6
fact hospital place: chur
fact width quantity: 300 ! 200
fact height quantity: 2650 ! 2450
fact alive event: alive
fact alivehours quantity: 19 ! 22
fact aliveage quantity: 29 ! 27
fact alivejob property: cook ! student
fact alivefrom actor: brno ! bratislava
fact alivestate status: critical ~ stable
fact depth quantity: 150 ! 250
fact guide actor: guide
fact guideage quantity: 47 ! 49
fact guidefate status: missing ~ dead
fact guideyears quantity,background: 20 ! 25
fact trigger cause,attribution: group ~ cornice
fact warned polarity,attribution: warned ! nobody
fact maybe_warnedby actor: warden ? patrol
fact sign property,attribution: closed ! open ; closed ? down ; open ? down
fact beacons quantity,polarity: all ! two
fact couple actor: couple
fact couplehome place: sheffield ! leeds
fact kids quantity: 2 ! 3
fact alarm actor: warden ? skiers
fact escaped quantity: 3 = few
fact concrete quote: concrete ? cement
fact snow quantity: 90 ! 110
fact inquiry status: weigh ~ open
fact road status: shut ~ open
fact race status: ahead ~ cancelled
fact service status: plan ~ held
fact lifts status: shut ~ part
fact season background,quantity: 22 = 20
fact past background: 1999
fact pastdead background,quantity: 12 ! 10
fact second event: second
fact wind quantity: 100 ? 120
fact flags event: flags
fact tracks event: tracks
fact bulletin event: bulletin
fact hut event: hut
fact lawyer polarity,attribution: denied
fact maybe_against polarity,attribution: advised ! denied
fact foreign status: way ~ there
fact names status: none ~ named
fact doctors property: doctors
fact coffee quote: coffee
fact nation actor: czech ! slovak
fact teacher status: died
fact rescuer actor: caviezel
fact maybe_worst background: worst

=== 000
{slide=slide: Avalanche in eastern Switzerland} {dead=3: kills three skiers}, {missing=3: three missing}
CHUR, Switzerland, Feb 4 (Continental News) - {slide=slide: An avalanche buried a party of ski tourers} in the mountains of eastern Switzerland on Saturday, {dead=3: killing at least three}, police said.
{missing=3: Three others were still missing} at nightfall, when {search=off: {maybe_search=off: {halt=off: the search was broken off}}} {searchwhy=danger: because of the risk of further slides}. {hurt=4: Four people were taken to hospital} {hospital=chur: in Chur} with injuries.
{group=13: The party of 13}, among them Britons and Czechs, was climbing the Piz Sorell, above the village of Sankt Valier, {when=noon: towards midday} when {slide=slide: the slope broke away} {height=2650: at an altitude of about 2,650 metres}.
{trigger=group: Police said the skiers had probably set off the slide themselves}.
{level=4: The avalanche warning for the region stood at four}, the second highest step of the scale.
{team=80: About 80 rescuers} with dogs {helis=3: and three helicopters} took part. {resume=plan: They hoped to go back up on Sunday at first light}, a police spokeswoman said.

=== 001
{alive=alive: {nation=czech: Czech} pulled alive from Swiss avalanche} {alivehours=19: after 19 hours}
By Mirjam Odermatt
SANKT VALIER, Switzerland, Feb 5 (Alpine Press Agency) - {alive=alive: Rescuers on Sunday dug out a man alive} who had lain in the snow through a night of minus 17 degrees, a day after {slide=slide: an avalanche swept away a group of ski tourers in the canton of Grisons}, but {dead=4: they also brought down a fourth body} and {missing=1: had still to find one member of the party}.
{alive=alive: Tomas Hruska}, {aliveage=29: 29}, {alivejob=cook: a cook} {alivefrom=brno: from the city of Brno}, was in a hollow {depth=150: a metre and a half down}, with one glove off. {alivestate=critical: His condition is critical}, the cantonal hospital {hospital=chur: in Chur} said; his body temperature was 24 degrees.
"He said 'dobry den', and then he asked whether anybody had his phone," said {rescuer=caviezel: Gian Caviezel, head of the local rescue column}. "In thirty years I have had two like that."
{alive=alive: It was a Labrador named Yuki that found him} shortly after seven o'clock. {resume=done: {maybe_search=on: The search had resumed at dawn}} {halt=off: after being halted on Saturday evening}, when {wind=100: gusts of 100 kilometres an hour} were loading new snow on to the ridge. {team=150: By Sunday noon 150 helpers were on the mountain}, {dogs=8: with eight dogs} and a radar lent by the army.
{slide=slide: The slab came loose} {when=1140: at 11:40 a.m. on Saturday}, {width=300: 300 metres wide}, and ran for almost a kilometre into the bowl above the Sorell hut. {group=13: It caught ten of the 13 skiers}; {escaped=3: the other three had stayed behind on a rib of rock} to adjust a binding, and escaped. {alarm=warden: The warden of the hut saw the cloud of snow from her kitchen and gave the alarm}.
{guide=guide: The group was led by a certified guide, Reto Camathias}, {guideage=47: 47}, of Davos. {guidefate=missing: It is he who is still missing}, according to Caviezel.
Why he chose that slope is a question the village was already asking. {level=4: The danger of avalanches had been put at "high", the fourth of five levels}, {snow=90: after 90 centimetres of snow in three days}. {warned=warned: {maybe_warnedby=warden: The hut warden, Ladina Fry, told Swiss radio that she had advised the party at breakfast not to go}}. {coffee=coffee: "I said, have another coffee, play cards," she said}.
{inquiry=weigh: The public prosecutor in Chur is considering whether to open a case}, a spokesman said. {trigger=group: Investigators assume that the weight of the skiers released the slab}.
Two of the dead are {couple=couple: a British married couple}, {couplehome=sheffield: from Sheffield}, {names=none: police said, without giving names}. {foreign=way: A consul from Bern was on the way to the resort}.
{second=second: A second avalanche came down on Sunday two valleys to the east}, crossing a road without harming anyone. {road=shut: The road to Sankt Valier itself is closed above the church}.
The organisers of a women's World Cup downhill, due in the resort next Saturday, said {race=ahead: they saw no reason to call it off}.
{season=22: On average 22 people a year lose their lives in avalanches in Switzerland}, most of them away from marked runs.

=== 002
{dead=5: Toll climbs to five}; {search=still: search for guide goes on}
GRISONS MESSENGER, Monday 6 February 2017, from our reporter in Sankt Valier
{teacher=died: One of the skiers injured in {slide=slide: Saturday's avalanche} has died}, {dead=5: which brings to five the number of those who lost their lives on the Piz Sorell}. {teacher=died: The woman, a 33-year-old from Olomouc, did not regain consciousness}, {hospital=chur: the hospital in Chur} announced last night.
{missing=1: A single member of the party is unaccounted for}: {guidefate=missing: {guide=guide: the mountain guide Reto Camathias}}, {guideage=49: 49}, a father of three sons, {guideyears=25: who has been taking guests into these mountains for a quarter of a century}. {search=still: The rescuers set out for him again this morning}, although {dogs=11: the eleven dogs}, said {rescuer=caviezel: Gian Caviezel of the rescue column}, "are as tired as we are."
Better news comes from the ward where Tomas Hruska lies. {alive=alive: {nation=czech: The Czech}, who was recovered alive on Sunday}, {alivehours=22: had been under the snow for 22 hours}; {alivestate=stable: he is now in a stable state} and spoke with his mother on the telephone.
{level=3: That the danger was at level three, "considerable,"} {bulletin=bulletin: could be read in the bulletin on the wall of every lift station} on Saturday. {sign=closed: The ascent from the middle station was moreover barred with a rope and a yellow board}, says the director of the mountain railways, Curdin Jenal. {tracks=tracks: Two of his men had seen tracks leading under the rope} toward eleven.
Marlis Camathias, the sister of the guide, is not willing to leave it at that. {sign=open: There was no rope and no board}, she says; the way was open, as she was told by one of the survivors. "My brother turned back more often than he went up. {warned=nobody: Nobody warned him}, and nobody is asking him now." {lawyer=denied: {maybe_against=denied: The family's lawyer, Urs Pfander, likewise rejects the charge that Camathias acted against advice}}.
{warned=warned: {maybe_warnedby=patrol: {maybe_against=advised: Jenal for his part maintains that a man of the piste patrol spoke to the group at the ski depot and told them to leave the Sorell alone}}}.
According to the Institute for Snow Research, {snow=110: a metre and ten of fresh snow had gathered} by Saturday, on an old layer as smooth as glass. {width=200: The crack runs over a width of 200 metres} {height=2450: at about 2,450 metres above the sea}. From the village it can be seen with the naked eye, a line as if drawn with a ruler.
{beacons=two: Two of those buried carried no transceiver}, as Caviezel confirmed on being asked. That is the reason why it took so long with them.
{road=open: The road past the church has been free again since yesterday evening}. {lifts=shut: The lifts stand still until Wednesday}. {race=cancelled: The downhill on Saturday will not take place}, the committee decided late on Sunday, "out of respect". {service=plan: An ecumenical service is planned for Tuesday evening}.
The older inhabitants think of {past=1999: February 1999, when an avalanche reached the hamlet of Plaun, a kilometre from the church}, and {pastdead=12: twelve people died}. {maybe_worst=worst: Nothing as bad has befallen the valley since}.

=== 003
{coffee=coffee: "Have another coffee, play cards"}: {slide=slide: the morning the Piz Sorell let go}
Rosalind Thwaite in Sankt Valier
Tuesday 7 February 2017
They brought the guide down last, which, people here said, is what he would have wanted. {guidefate=dead: {guide=guide: Reto Camathias} was found on Monday at ten past two in the afternoon}, {depth=250: under two and a half metres of snow}, a few strides from where {nation=czech: the Czech boy} had been. {missing=0: There was then nobody left to look for}, and {search=ended: {maybe_search=ended: {rescuer=caviezel: Gian Caviezel, who leads the rescuers}, blew a whistle and sent everyone home}}.
{dead=6: Six people are dead}. {couple=couple: {names=named: Two of them are Martin and Helen Oakshott}}, {doctors=doctors: {couplehome=sheffield: doctors at the same Sheffield hospital}}, {kids=2: whose two children} were at ski school in the valley and learned of it from the face of the woman who came to fetch them. They had booked the tour as a present to each other for their fiftieth birthdays.
{group=12: Twelve set out from the hut}, according to the visitors' book, or {group=13: thirteen if you count the guide}, who did not sign. It was bright, and cold enough for nostrils to stick. {slide=slide: The slab went} {when=1140: at twenty to twelve}.
"It wasn't a bang, it was a sort of sigh," said Pavel Zeman, one of {escaped=3: three who were standing on rock} and were left there. "Then I looked down and I had no friends." {alarm=skiers: He rang the emergency number himself}, he said, with a battery at four percent.
Another, Josie Marr, 26, a physiotherapist from Bristol, was buried to the neck. {concrete=concrete: "It's like being set in concrete," she told me from her bed} {hospital=chur: in Chur}, where she has a broken pelvis. "You can see your own hand and it doesn't belong to you."
{hurt=4: Four were flown {hospital=chur: to that hospital} on Saturday}. {teacher=died: One of them, a teacher from Olomouc, died on Sunday night}. {alive=alive: Tomas Hruska, who came out alive after a night in the ice}, {alivestate=stable: is sitting up}, though he may lose toes. {alivejob=cook: He cooks in a canteen} {alivefrom=brno: in Brno}, and has apologised to the nurses for the trouble.
Could it have been avoided? {level=4: The warning that day was a four out of five}, {bulletin=bulletin: and it hung, printed on pink paper, in all the lift stations}. {warned=warned: {maybe_warnedby=warden: {maybe_against=advised: Ladina Fry, who keeps the hut, says she begged them to stay in}}}. {hut=hut: She has closed it now and gone to her mother's}. {sign=closed: The lift company says its men had roped off the way up}; {sign=down: a survivor says that the rope lay on the ground, under the snow}, and that they stepped over nothing.
{lawyer=denied: {maybe_against=denied: The guide's family, through a lawyer, denies that he disregarded anybody}}. Colleagues describe a careful man, dull even, {guideyears=20: with twenty years in the trade} and a habit of sniffing the wind.
And the mountain has offered its own evidence. {trigger=cornice: Experts from the snow institute, lowered on to the ridge on Monday, found that a cornice had broken off above and struck the slope}, far from the skiers' tracks. "It appears that they didn't start it," said Dr Anna Bieri. "They were in the wrong place, which isn't a crime."
The law may differ. {inquiry=open: Prosecutors have opened proceedings for negligent homicide} against persons unknown. {beacons=all: Every member of the party was wearing a beacon}, their spokesman said, contrary to what had been reported. {snow=90: Ninety centimetres had fallen since the Wednesday}.
In the village, {flags=flags: the flag on the school hangs at half-mast}. {lifts=part: The two nursery lifts were started up on Monday for the children}, who had been making an unbearable noise. {service=plan: Tonight there will be prayers in both languages}. {race=cancelled: The race that was to be run on Saturday has been scrapped}, and the grandstand is being taken apart by the men who put it up.
{season=20: Switzerland loses some twenty people to avalanches in a winter}. It knows how to do this: the dogs, the lists, the soup. {pastdead=12: Twelve crosses in the churchyard} bear the same date, {past=1999: in February 1999}.
{foreign=there: The consul, a brisk young man who had driven over from Bern}, was buying two pairs of small gloves.

=== 004
Orphans of {slide=slide: the white death}: {couple=couple: Brit couple} die holding hands on avalanche mountain
The Daily Lantern, 9 February 2017
{couple=couple: {names=named: Tragic Martin and Helen Oakshott}}, {doctors=doctors: both doctors} {couplehome=leeds: from Leeds}, were found side by side beneath {slide=slide: the avalanche} {dead=6: that claimed six lives} in the Swiss Alps, a rescuer has revealed.
{kids=3: The pair leave three children}. Their gran flew out on Sunday to bring them home.
It can also be disclosed that {hurt=6: six other skiers were hurt}, and {alive=alive: that a man survived {alivehours=19: 19 hours} entombed in ice}. {alive=alive: Miracle man Tomas Hruska}, {aliveage=27: 27}, {alivejob=student: a student} {alivefrom=bratislava: from Bratislava}, sang pop songs to stay awake. {hospital=chur: The plucky {nation=slovak: Slovak} was at a hospital in Chur last night} and {alivestate=stable: doing well}.
{slide=slide: The wall of snow struck} {when=1310: just after ten past one on Saturday}. {escaped=few: Only a handful of the party} got out of its path.
{concrete=cement: "It was like being in wet cement that's gone off," said survivor Josie Marr}.
{guidefate=dead: {guide=guide: Guide Reto Camathias}, {guideage=49: 49}, also perished}. {warned=warned: {maybe_against=advised: He was told not to go}}, say locals, {maybe_warnedby=patrol: by a ski patroller who stopped the group outside the ski room}. {lawyer=denied: {maybe_against=denied: His relatives insist that isn't true}}.
{tracks=tracks: Lift workers noticed ski marks going beneath a safety rope} that morning, and bosses say {sign=closed: the route had been sealed off}. {level=4: The risk had been graded "high", or four out of five}.
{hut=hut: The lodge where the doomed group ate its last breakfast has been shut} by its heartbroken keeper, who went home to her mum.
{helis=5: Five helicopters} and {team=150: 150 searchers} battled {wind=120: 75mph winds}. At one stage {halt=off: they were forced to give up for the night}, {searchwhy=light: because it was too dark to see}.
{trigger=cornice: Boffins now think that a giant lip of snow crashed down from the ridge and set off the slide}. {inquiry=open: A criminal investigation is under way}.
{second=second: Another avalanche thundered over a road nearby on Sunday, but no one was harmed}.
{flags=flags: Flags are at half-mast in Sankt Valier}, where {race=cancelled: bosses have axed Saturday's World Cup race}. {service=held: On Tuesday 600 mourners packed a candlelit service}. {past=1999: The village was struck before, in 1999}, {pastdead=10: when ten died}. {maybe_worst=worst: This is the valley's deadliest slide in the 18 years since}.
A petition to outlaw ski touring on days of high danger has 8,000 names. The mayor, Flurin Tscharner, said no one was going to be banned from a mountain: "We have no fence that high."
