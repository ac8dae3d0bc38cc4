story Landslide buries part of the hill village of Sonpara
date 2011-07-26

fact slide event: slide
fact dead quantity: 11 ~ 23 ~ 26
fact missing quantity,status: dozens = 60 ; dozens = 40 ; 60 ~ 40
fact when time: 315 ? 430 ; early = 315 ; early = 430
fact rain quantity: 310 ! 280
fact cause event: rain
fact houses quantity: 34 ! 40
fact school property: buried
fact empty property,polarity: empty
fact road status: cut ~ open
fact army status: way ~ there
fact soldiers quantity: 120 ~ 200
fact heli status: no ~ flew
fact girl event: girl
fact girlage quantity: 9 ! 7
fact girlhours quantity: 31 ? 36
fact quarry property,attribution: blamed
fact quarryok polarity,attribution: denied
fact comp quantity: 200000 ! 150000
fact visit status: will ~ came
fact warn polarity,attribution: none ! given ; none = unheard ; unheard ? given
fact popul quantity,background: 1100 ? 900
fact past background: 1998
fact camp event: camp
fact camppeople quantity: 400
fact mountain quote: mountain
fact inspector actor: gurang ? gurung
fact hurt quantity: 19 ~ 28
fact spades event: hands
fact monsoon background: every
fact river event,status: dammed
fact forecast event: rain
fact logging background,attribution: trees
fact quarryat place: above

=== 000
{slide=slide: Landslide in Zembala hills} {dead=11: kills 11}, {missing=dozens: dozens missing}
MARAPUR, Zembala, July 26 (WPS) - {slide=slide: A landslide set off by {cause=rain: days of heavy rain} buried part of a village in the hill province of Daurang on Tuesday}, {dead=11: killing at least 11 people} and {missing=dozens: leaving dozens missing}, officials said.
{slide=slide: The mud came down on Sonpara {when=315: at about 3:15 a.m.}}, when most people were asleep, district police chief {inspector=gurang: Hari Gurang} said by telephone. {houses=34: It destroyed 34 houses} and {school=buried: swept away a primary school}, {empty=empty: which was empty at that hour}.
"{dead=11: We have 11 bodies} and {missing=60: a list of 60 people whose families cannot find them}," Gurang said. "The list may be too long, because some may have gone to relatives, and it may be too short."
Gurang said he had sent runners to three hamlets further up the valley from which nothing had been heard since Monday night.
{hurt=19: Nineteen injured people were carried on doors and bamboo stretchers} to a clinic three miles away.
{road=cut: The only road to the village was cut in four places} and {army=way: {soldiers=120: 120 soldiers} were walking in from the town of Belghat}, a march of about six hours, the army said. {heli=no: Low cloud kept helicopters on the ground}.
{spades=hands: Until they arrive, the villagers are digging with spades and their bare hands}, said Sunita Rai, a nurse at the clinic.
"{mountain=mountain: There was a noise like a train and then the mountain was in the house}," said Dil Bahan, a farmer who lost his wife and two sons. "I had hold of one of them and I could not keep hold."
{rain=310: The weather office said 310 mm of rain had fallen in Daurang in 48 hours}, a third of what the province usually gets in the whole of July. {forecast=rain: More rain was expected through Thursday}.
{popul=1100: Sonpara, a village of about 1,100 people}, lies on a slope 45 miles northeast of Marapur, {quarryat=above: below a stone quarry}.
{quarry=blamed: Some villagers blamed the quarry, saying blasting had opened cracks in the hillside}. {quarryok=denied: The owner, Shakti Stone, denied it}.
{visit=will: Prime Minister Arun Sethi will fly to the area on Wednesday} if the weather allows, his office said. {comp=200000: The government promised 200,000 taka-rin, about $2,700, to the family of each person killed}.
{monsoon=every: Landslides kill scores of people in the hills of Zembala every monsoon}, {logging=trees: which experts put down to the felling of trees} and to building on steep ground. {past=1998: The worst in recent memory struck the neighbouring province of Tuli in 1998, when 87 people died}.

=== 001
{slide=slide: Village wakes to wall of mud}
July 27, 2011
{slide=slide: A landslide set off by {cause=rain: days of heavy rain} buried part of a village in the hills of northern Zembala yesterday}, {dead=11: killing at least 11 people} and {missing=dozens: leaving dozens missing}, officials said.
{slide=slide: The mud came down on Sonpara {when=315: at about 3.15am}}, when most people were asleep, said {inspector=gurang: district police chief Hari Gurang}. {houses=34: It destroyed 34 houses} and {school=buried: swept away a primary school}, {empty=empty: which was empty at that hour}.
"{dead=11: We have 11 bodies} and {missing=60: a list of 60 people whose families cannot find them}," he said.
{hurt=19: Nineteen injured people were carried on doors and bamboo stretchers} to a clinic five kilometres away. {road=cut: The only road to the village was cut in four places}.
{spades=hands: Villagers were digging with spades and their bare hands}, said Sunita Rai, a nurse at the clinic, while {army=way: a column of {soldiers=120: 120 soldiers} made its way up on foot}. {heli=no: Low cloud kept helicopters on the ground}.
"{mountain=mountain: There was a noise like a train and then the mountain was in the house}," said Dil Bahan, a farmer who lost his wife and two sons.
{rain=310: The weather office said 310 millimetres of rain had fallen in Daurang in 48 hours}. {forecast=rain: More is expected until tomorrow}.
Belghat, the nearest town, is a day's drive from the capital on a road that is closed by falling rock for weeks at a time. The clinic has two nurses, no doctor and, since Monday, no electricity.
Two Australians who run a trekking lodge an hour's walk below Sonpara said they had been told to stay where they were. "We heard it, a long way off, and the dogs wouldn't stop," said Marcus Whelan, 41, of Geelong. The foreign affairs department said it knew of no Australians among the missing.
{quarry=blamed: Some villagers blamed {quarryat=above: a stone quarry above the village}, saying blasting had opened cracks in the hillside}. {quarryok=denied: The owner, Shakti Stone, denied it}.
{visit=will: The Prime Minister, Arun Sethi, was to fly to the area today} if the weather allowed.
{monsoon=every: Landslides kill scores of people in the Zembala hills every monsoon}, {logging=trees: which experts put down to the felling of trees}. {past=1998: In 1998 a slide in the neighbouring province of Tuli killed 87 people}.
Aid agencies said they were waiting for the road. "You can't drop a clinic out of a cloud," said a spokeswoman for Hillside Relief in Melbourne, which has worked in Daurang since 2003.

=== 002
{dead=23: Number of victims {slide=slide: of landslide in Daurang} reaches 23}
MARAPUR, July 27, ZembPress. {dead=23: The number of the dead as a result {slide=slide: of the landslide in Sonpara village of Daurang province} reached 23 as of Wednesday evening}, {missing=40: about 40 people are considered missing}, informed the provincial committee for emergency situations.
{slide=slide: The landslide descended on the village} {when=430: on Tuesday at 4:30 in the morning}. {houses=40: Forty houses were completely destroyed}, {school=buried: as well as the building of the primary school and the post office}.
{hurt=28: 28 wounded persons are placed in hospitals of Belghat and Marapur}, four of them are in heavy condition.
{girl=girl: On Wednesday the rescuers pulled out from under the ruins a {girlage=7: seven-year-old} girl Maya Tamar}, {girlhours=36: who had spent 36 hours there}. Her state is satisfactory, the parents of the girl were not found so far.
At present {army=there: {soldiers=200: 200 servicemen} of the mountain brigade are working on the place}, as told by the chief of the brigade Colonel Dev Thapi. {heli=flew: The helicopters made nine flights} and delivered tents, flour and two tons of drinking water. {road=open: By the evening the road was opened for the jeeps}.
{camp=camp: A camp for the people who lost their houses is established in the secondary school of Belghat}, {camppeople=400: where about 400 persons are placed}.
The chairman of the committee Ram Pradan stressed that {warn=given: the inhabitants were warned on Monday about the danger and offered to leave}. "Not all have listened," he noted.
The work of {quarry=blamed: the quarry, which the villagers consider guilty of the disaster}, is stopped until the conclusion of the commission. {quarryok=denied: The company Shakti Stone stated that its activity has no connection to the landslide}.
{visit=came: Prime Minister Arun Sethi visited Sonpara on Wednesday afternoon}. He charged the government {comp=150000: to pay 150,000 taka-rin to each family which lost a relative}.
{rain=280: According to the hydrometeorological service, 280 mm of rain fell for two days} in the district. {river=dammed: The mud has blocked the river Sona and a lake is formed}, the specialists observe the level of the water.
The collection of humanitarian help is carried out in all districts of the province. The enterprises of Marapur transferred to the account of the fund a one-day salary, the students of the medical institute donate blood. The Embassy of China declared its readiness to deliver tents and blankets.
The Minister of Education said that the pupils of the school will study in tents from August 8, textbooks are going to be printed anew at the expense of the state.
Earlier in this month mudflows damaged a bridge and 11 hectares of rice in Tuli province, there were no victims.

=== 003
{slide=slide: Zembala landslide}: {girl=girl: Girl, {girlage=9: nine}, found alive} after night in mud
28 July 2011 Last updated at 06:20
Rescuers digging in the remains of a village in northern Zembala have {girl=girl: found a {girlage=9: nine-year-old} girl alive}, {girlhours=31: 31 hours after it} {slide=slide: was hit by a landslide}.
{girl=girl: Maya Tamar was lying under a bed} with her legs trapped by a roof beam, a soldier who helped to free her told the NBS. She asked for tea.
{dead=26: At least 26 people are now known to have died} when {slide=slide: the hillside above Sonpara gave way} {when=early: in the early hours of Tuesday}. {missing=40: About 40 are still missing}, the police say.
{army=there: Some {soldiers=200: 200 soldiers}, who reached the village on Tuesday evening, are working in lines with buckets}, because the slope is too soft for machines. {heli=flew: An army helicopter landed for the first time on Wednesday} during a break in the cloud. {forecast=rain: Heavy rain is forecast for today}.
{visit=came: The Prime Minister, Arun Sethi, who flew in with it, was heckled} by people who said {warn=none: nobody had warned them}. "We pay for a siren every year," one woman shouted. "Where is the siren?"
{warn=given: District officials insist that a warning was read out in the market on Monday}. {inspector=gurung: The police chief, Hari Gurung}, told the NBS that {warn=unheard: he had not heard of one}.
'The mountain was in the house'
{quarry=blamed: Many here blame {quarryat=above: a quarry whose owners have been blasting the hill above the village}}. {quarryok=denied: The company says it is not responsible}. {logging=trees: Geologists say that the cutting of trees has made such slides more frequent}, and that after so much rain the slope might have failed anyway.
The dead were being cremated on a terrace beside the river on Wednesday night, a few metres from {school=buried: where the school stood}. Dil Bahan lit three pyres. "{mountain=mountain: There was a noise like a train and then the mountain was in the house}," he said. "I keep hearing it."
{camp=camp: {camppeople=400: Some 400 people} are sleeping in a school in Belghat}. {popul=900: About 900 people lived in Sonpara}, most of them terrace farmers, though many of the younger men work in the Gulf and are trying to get home.
{river=dammed: Engineers are watching a lake that has formed where the mud blocked the river}. If it bursts, it could threaten two villages downstream.
Getting to Sonpara takes most of a day. The last three kilometres are on foot, along a path that the soldiers have marked with strips of a red sari. On the way up we passed people coming down with what they could carry: a sewing machine, a door, a goat.
At the top there is very little noise. Every quarter of an hour an officer blows a whistle and everyone stops to listen, and then the buckets start again.
"I don't expect to hear anything now," he said. "But you have to stop and listen. They are watching you."
The opposition has called for the regional commissioner to resign, and for a national register of dangerous slopes, which a committee of parliament first recommended twelve years ago.
{past=1998: A landslide in Tuli province killed 87 people in 1998}.
