story Drones attack the oil depot at Karsun
date 2021-08-14

fact drones quantity: 6 ! 10 ; several = 6 ; several = 10
fact downed quantity: 4 ! 10 ! none
fact fire event: yes
fact firestatus status: burning ~ out
fact dead quantity: none ~ 1 ; 1 ~ 3 ; none ~ 3
fact claim attribution: claimed
fact deniedby polarity: denied ! claimed2
fact when time: dawn ? 0240
fact tanks quantity: 2 ! 3
fact response status: vow ~ strike
fact origin place: north ! west
fact price quantity: 2 ! 4
fact talks status: due ~ cancelled
fact earlier background: march
fact capacity quantity: 800000
fact un event: condemn
fact distance quantity: 90

=== 000
{drones=several: Drones} hit oil depot in Karsun, {fire=yes: fire breaks out}
KARSUN, Aug 14 (Levant Desk) - {drones=several: Several drones attacked an oil depot} outside the port city of Karsun on Saturday, {fire=yes: setting at least one storage tank on fire}, the state oil company said.
{dead=none: There were no casualties}, it said in a statement. {firestatus=burning: Firefighters were still battling the blaze at noon}.
{when=dawn: The attack took place at dawn}. The army said {downed=4: it had shot down four drones}. {origin=north: They came from the north}, a military source said.
{claim=claimed: The rebel Northern Front said it had carried out the attack}.
Karsun, {distance=90: 90 kilometres from the front line}, {capacity=800000: handles 800,000 barrels a day}. {price=2: Oil prices rose two percent} after the news.
{talks=due: Government and rebels are due to hold talks in Vienna next week}.
{earlier=march: In March a missile damaged a pipeline} near the same depot.

=== 001
{downed=10: Army "destroys all drones"} over Karsun
State News, 14 August 2021 16:30
{drones=10: Ten drones launched by terrorists at the oil depot} of Karsun {downed=10: were all destroyed by the heroic air defence} {when=0240: at 02:40 on Saturday}, the General Staff announced.
{fire=yes: Falling debris caused a small fire}, {firestatus=out: which has been put out}, it said. {dead=none: Nobody was killed or wounded}.
{origin=west: The drones had entered from the west}, said Colonel Hamid Rassan, a spokesman. {response=vow: "The answer will be painful," he said}.
{claim=claimed: The so-called Northern Front has claimed responsibility}.
{price=2: The price of crude climbed by 2 percent}.

=== 002
{dead=3: Three workers die} in depot attack
By Salma Irani in Karsun, Monday 16 August 2021
{dead=3: Three workers were killed} in Saturday's drone attack on the Karsun oil depot, a doctor at the city hospital and two relatives told this newspaper, contradicting the government. {dead=1: The oil company on Sunday admitted one death}.
{drones=6: Witnesses counted six drones}. {downed=none: None of them was shot down}, said a guard. {tanks=3: Three tanks burned out}, satellite pictures show; {tanks=2: the company speaks of two}.
{firestatus=out: The fire was extinguished on Sunday evening}.
{deniedby=denied: The Northern Front denied that it was behind the attack}. {deniedby=claimed2: A statement in its name on Saturday had claimed the strike}.
{response=strike: Government jets bombed a rebel base on Sunday} in retaliation, the army said.
{talks=cancelled: The talks in Vienna have been called off}. {un=condemn: The United Nations condemned the attack}.
{distance=90: The depot is about 90 km from the front}. {price=4: Oil was four percent dearer on Monday}.
