story Cyclone Marit strikes the Tessary coast
date 2014-10-07

fact hit event,place: coast
fact when time: 440 = predawn
fact where place: amberly ! dunmore ; amberly ? between ; dunmore ? between
fact dead quantity: 3 ~ 9 ~ 14 ~ 16
fact deadvenn quantity,place: 6 ! 5
fact powerback status: out ~ back
fact maybe_strong background: worst
fact missing quantity,status: 20 ~ 7
fact crew status: missing ~ found
fact crewsize quantity: 11
fact wind quantity: 185 ! 210
fact category quantity: 3
fact surge quantity: 3.5
fact evacuated quantity: 80000
fact power quantity,status: 400000 ~ 150000
fact homes property,quantity: damaged ? destroyed ; 2300 = damaged ; 2300 ? destroyed
fact hospital event: roof
fact patients polarity: nohurt ! hurt
fact moved event,quantity: moved
fact bridge status: gone ~ closed
fact flood event: venn
fact schools event,time: shut
fact boats event: wrecked
fact fallen event: trees
fact strongest background,attribution: strongest
fact crops property,event: banana
fact power2 event: lines
fact search event: search
fact airport status: closed ~ open
fact premier status: will ~ came
fact looting polarity,attribution: looting ! none
fact emergency event,status: declared
fact army actor,quantity: 600
fact weakened status,event: inland
fact rain quantity: 240
fact bruna background,event: bruna
fact brunadead background,quantity: 212
fact brunayear background,time: 2003
fact worst quote,attribution: roar
fact aid event: tents
fact cost quantity,attribution: 350 ? 500

=== 000
{hit=coast: Cyclone Marit slams into Tessary coast}, {dead=3: at least three dead}
PORT AMBERLY, Oct 7 (Continental Press) - {hit=coast: A powerful cyclone tore into the southern coast of Tessary} {when=predawn: before dawn on Tuesday}, {dead=3: killing at least three people}, {hospital=roof: ripping the roof off a hospital} and {power=400000: {powerback=out: leaving some 400,000 homes without electricity}}, officials said.
{wind=185: Marit came ashore with sustained winds of 185 km per hour}, {category=3: making it a category three storm}, the National Weather Office said. {where=amberly: The eye crossed the coast near the fishing town of Port Amberly} {when=440: at 4:40 a.m. (2140 GMT on Monday)}.
{dead=3: Two of the dead were brothers crushed when a wall fell on their house, and a woman was struck by a falling tree}, police spokesman Odo Lassiter said. {missing=20: About 20 people were reported missing}, {crew=missing: among them the {crewsize=11: 11-man crew} of a trawler which lost radio contact overnight}.
{evacuated=80000: More than 80,000 people had been moved from low-lying districts} since Sunday, most of them to schools and churches.
{surge=3.5: The sea rose by as much as 3.5 metres}, flooding the harbour front. {boats=wrecked: Dozens of fishing boats were smashed against the quay}. {flood=venn: The river Corrin burst its banks in Venn}, a market town of 19,000, and {search=search: rescuers in rubber boats were searching houses there}.
{power2=lines: Power lines were down across the south}, and {fallen=trees: fallen trees blocked many roads}. {schools=shut: Schools in the region will stay closed for the rest of the week}, the education ministry said.
"{strongest=strongest: {maybe_strong=worst: This is the strongest storm we have measured here in a decade}}," said Weather Office director Ivo Senn.
{airport=closed: The regional airport at Lowen was closed and all flights were cancelled}.
{hospital=roof: At Saint Ursula's hospital in Venn the wind peeled away most of the roof}. {moved=moved: Nurses carried 46 patients down to the ground floor}, {patients=nohurt: but none of them was hurt}, the health ministry said.
{emergency=declared: The government declared a state of emergency in three districts}. {premier=will: Prime Minister Ester Quill will visit the stricken area on Wednesday}, her office said.
{crops=banana: Much of the banana crop is thought to have been lost}. The south earns most of its living from fruit and fish.
{weakened=inland: The storm was already weakening on Tuesday morning as it moved inland}, forecasters said.
{bruna=bruna: {brunayear=2003: In 2003} Cyclone Bruna} {brunadead=212: killed 212 people} along the same stretch of coast, most of them drowned in their homes.

=== 001
{dead=9: Nine dead} as {hit=coast: cyclone batters southern Tessary}
{dead=9: Nine people are now known to have died} after {hit=coast: Cyclone Marit hit the south coast of Tessary} {when=predawn: in the early hours of Tuesday}, Channel Six has learned.
{dead=9: The civil protection service raised the toll} {dead=3: from three} on Tuesday evening. {deadvenn=6: Six of the victims died in the town of Venn}, {flood=venn: where a river burst its banks}.
{missing=7: Seven people are still unaccounted for}. But there was good news at sea: {crew=found: the {crewsize=11: 11 crew members} of the trawler Grey Heron were found alive on a sandbank} on Tuesday afternoon, {crew=missing: some fifteen hours after their vessel disappeared from radar}.
Our correspondent in Port Amberly, Tilda Moss, says {homes=damaged: hardly a house in the town has been left undamaged}. "{worst=roar: It roared like a train for two hours}," shopkeeper Ana Feld told her.
{where=between: The storm made landfall between Port Amberly and Dunmore} {when=440: at 2140 GMT on Monday}, {category=3: as a category three cyclone}, forecasters say. {wind=185: Its winds were measured at 115 miles per hour}. {rain=240: Some 240 millimetres of rain fell} in twelve hours. {strongest=strongest: {maybe_strong=worst: The Weather Office called it the strongest storm in ten years}}.
{boats=wrecked: Fishing boats lie broken on the quay at Port Amberly}. {surge=3.5: The sea there rose three and a half metres}, {power2=lines: electricity pylons have been bent double} and {fallen=trees: roads are strewn with fallen trees}. {search=search: In Venn, rescue teams are still going from house to house} by boat {flood=venn: through streets under two metres of water}.
{bridge=gone: The Corrin Bridge, the only road link to the western villages, was swept away}, according to the transport ministry.
{evacuated=80000: Around 80,000 people left their homes ahead of the storm}. {power=400000: {powerback=out: At the height of it, 400,000 households had no electricity}}.
{hospital=roof: The roof of the hospital in Venn was torn off}, and {moved=moved: staff had to carry patients downstairs}. {patients=hurt: Two patients were injured by flying glass}, a doctor there told Channel Six.
{army=600: Some 600 soldiers have been sent to clear roads}. {aid=tents: They are bringing tents, blankets and drinking water}.
{schools=shut: All schools in the south will remain shut this week}. {airport=closed: No flights are leaving Lowen airport}. {premier=will: The prime minister is due in Venn on Wednesday}. {emergency=declared: A state of emergency is in force in three southern districts}.
{weakened=inland: Marit lost strength over land} and was downgraded to a tropical storm by noon. It is forecast to break up over the hills tonight.
Many here remember {bruna=bruna: Cyclone Bruna}, {brunadead=212: which claimed 212 lives} {brunayear=2003: in 2003}.

=== 002
HELL ON THE COAST: {dead=16: 16 DEAD IN MONSTER STORM}
VENN, Oct 9 - {dead=16: Sixteen people are dead} and whole streets lie in ruins after {hit=coast: monster cyclone Marit smashed into the south}, {wind=210: packing winds of 210 km/h}.
{category=3: The category three killer} {where=dunmore: roared ashore at Dunmore} {when=predawn: before first light on Tuesday}, {surge=3.5: driving a wall of water three and a half metres high} before it.
{boats=wrecked: Fishing boats were tossed onto the quay like toys}. {fallen=trees: Great trees were ripped out by the roots} and {power2=lines: power cables whipped across the roads}.
{homes=destroyed: More than 2,300 homes were flattened}. {deadvenn=6: Six people drowned in Venn} {flood=venn: when the Corrin broke its banks and swept through the town}. {search=search: Rescuers in boats were still searching for bodies last night}, with {missing=7: seven people missing}. {power=150000: Some 150,000 families were still in the dark last night}.
Terrified {moved=moved: patients were carried down the stairs} as {hospital=roof: the roof of Saint Ursula's hospital flew off}. "{worst=roar: It roared like a train}," said shopkeeper Ana Feld, 61. "I have never been so afraid."
The storm had one miracle. {crewsize=11: Eleven fishermen} {crew=missing: given up for lost} {crew=found: were plucked off a sandbank} by a navy helicopter.
But for teacher Milo Dorn, 34, there was only a photograph and a muddy shoe. His father is among the dead.
And while families wept, {looting=looting: looters moved in}. {looting=looting: Gangs broke into shops and pharmacies in Venn on Tuesday night}, residents said. {army=600: The army has sent 600 men}.
{premier=came: Prime Minister Ester Quill wiped away tears yesterday as she walked through the mud of Venn}. "You will not be forgotten," she said.
{evacuated=80000: Eighty thousand people fled} before the storm struck. {emergency=declared: A state of emergency has been declared}, {schools=shut: schools are shut} and {crops=banana: the banana harvest is ruined}. {aid=tents: Aid workers are handing out tents and blankets}.
{maybe_strong=worst: It was the worst cyclone to hit the country} since {brunayear=2003: 2003}, when {bruna=bruna: Bruna} {brunadead=212: took 212 lives}. {cost=500: The bill this time could reach 500 million crowns}, one insurer warned.

=== 003
{premier=came: Quill tours Venn} as {powerback=back: power returns} and {airport=open: airport reopens}
By our own staff, Wednesday, Oct 8
{dead=14: The number of people killed by Cyclone Marit rose to 14 on Wednesday}, the district commissioner said, as {premier=came: Prime Minister Ester Quill toured the mud-filled streets of Venn}.
{deadvenn=5: Five of the dead were from Venn}, three from Port Amberly and the others from farms along the Corrin, commissioner Paul Ostrey told the Lowen Courier. {missing=7: Seven people have not been found}. {search=search: The search will go on through the night}, he said.
The commissioner read the names of the dead on the steps of the town hall as a crowd stood in silence.
Mr Ostrey {looting=none: denied that shops had been plundered}. {looting=none: "There has been no looting in this district, not one case," he said}. {army=600: Soldiers, 600 in all, are patrolling at night}.
He said {homes=2300: 2,300 houses had been damaged, about 400 of them beyond repair}.
{powerback=back: Power was back in most of the district by noon}, though {power=150000: about 150,000 homes were still cut off}. {airport=open: Lowen airport reopened at 2 p.m.} {airport=closed: after being shut for a day and a half}.
{bridge=closed: The Corrin Bridge is standing but will stay closed until engineers have inspected it}, Mr Ostrey said. {bridge=gone: Earlier reports had it that the bridge was washed away}.
{patients=nohurt: No patients were hurt} when {hospital=roof: the roof of Saint Ursula's was blown off}, matron Beatrice Holm said. {moved=moved: All 46 had been moved to the ground floor in time}.
{where=amberly: The centre of the storm passed over Port Amberly} {when=440: at twenty to five on Tuesday morning}, {category=3: when it was rated category three}, the weather office said. {surge=3.5: It recorded a surge of 11.5 feet at the harbour}.
{boats=wrecked: At Port Amberly 38 fishing boats were wrecked}. {fallen=trees: The road to Dunmore was blocked by fallen trees until noon}. {crops=banana: Growers said nine-tenths of their bananas were gone}. {flood=venn: In Venn the water has gone down since the Corrin overflowed}, leaving a brown line at the height of the door handles.
{crew=found: The {crewsize=11: eleven men} of the Grey Heron, picked up from a sandbank on Tuesday, are back with their families}. {evacuated=80000: Most of the 80,000 people who were moved out have gone home}.
{aid=tents: Tents and blankets were handed out at the football ground}. {schools=shut: Schools stay closed until Monday}. {cost=350: The commissioner put the damage at some 350 million crowns}.
Older people here compared the storm with {bruna=bruna: Bruna}, {brunadead=212: which left 212 dead} {brunayear=2003: eleven years ago}.
