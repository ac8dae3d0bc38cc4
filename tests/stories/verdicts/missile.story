story Missiles hit the Velmoran border town of Halvar
date 2015-05-12

fact strike event: strike
fact when time: dawn = 0540 ; dawn = 0615 ; 0540 ! 0615
fact hits quantity: several = 4 ; several = 5 ; 4 ! 5
fact launched quantity: 6
fact kind property: rockets ~ ballistic
fact downed quantity: 2 ! 1
fact dead quantity: 5 ~ 9 ~ 12
fact kids quantity: 2 ~ 3
fact hurt quantity: dozens = 23 ; dozens = 41 ; 23 ~ 41
fact accuse actor,attribution,polarity: blamed ? denied
fact reply status: silent ~ denied ; silent ~ admitted ; denied ~ admitted
fact reason event: reason
fact drone event,attribution: shot ! fault
fact droneplace place: breza
fact dronecount background,quantity: third
fact soldiers quantity,attribution: 30 ! none
fact depot place: depot
fact depotkind property,attribution: fuel ! arms
fact market event: market
fact marketby actor,attribution: karsia ! own
fact fire status: burning ~ out
fact tanks quantity: 2 ~ 3
fact power status: cut ~ back
fact homes quantity: 6000
fact border quantity: 18
fact popul quantity,background: 34000
fact envoy status: summoned ~ expelled
fact council status: asked ~ met
fact pm status: will ~ back
fact pmplace place: brussels
fact airport status: closed ~ open
fact flights quantity: 14
fact monitors status: way ~ there
fact monitorsno quantity: 6 ! 8
fact truce background: 2011
fact wardead background,quantity: 9000 ! 12000
fact baker actor: kovel
fact bakerjob property: baker
fact bakerage quantity: 44 ! 47
fact sky quote: sky
fact girl event: girl
fact girlage quantity: 6 ! 8
fact girlhours quantity: 9 ! 11
fact girlstate status: critical ~ stable
fact mourning event: mourning
fact mourningdays quantity: 3
fact crossing status: closed
fact talks status: due ~ off
fact eu event: restraint
fact feb background: feb
fact febdead background,quantity: 2
fact houses quantity: 40 ~ 62
fact evac event: evac
fact site place,attribution: tolvan ! orlec
fact fragments event: shown
fact reserves status: considered ~ called
fact reservesno quantity: 8000
fact hotline polarity,attribution: unanswered ! spoke
fact blood event: blood
fact rally status: will ~ held
fact rallyno quantity: 2000 ? 5000
fact mayor actor: petrak
fact barbaric quote: barbaric
fact barbaricby attribution,actor: pm ? president
fact nowar quote: nowar
fact schools status: shut

=== 000
{strike=strike: Missiles hit Velmoran border town}, {dead=5: five dead} - ministry
SARN, May 12 (CWN) - {strike=strike: {hits=several: Several missiles} struck the Velmoran town of Halvar} {when=dawn: shortly after dawn on Tuesday}, {dead=5: killing at least five people} and {fire=burning: setting {depot=depot: {depotkind=fuel: a fuel depot}} alight}, the Defence Ministry said, {accuse=blamed: accusing neighbouring Karsia of having fired them}.
Ministry spokesman Colonel Anton Reis told reporters in Sarn that {kind=rockets: they were believed to be heavy artillery rockets} and that {downed=2: air defences had stopped two of them}.
{reply=silent: There was no immediate comment from Tirsk}.
{hurt=dozens: Dozens of people were taken to hospital with burns and cuts}, according to Halvar's mayor, {mayor=petrak: Josef Petrak}. {power=cut: Parts of the town had no electricity}.
Halvar, {border=18: which lies 18 km (11 miles) from the border}, was on the front line of the war between the two countries {truce=2011: that was halted by a truce in 2011}.
{pm=will: Prime Minister Lena Harsany was breaking off a visit to {pmplace=brussels: Brussels}} and would be back in the capital by evening, her office said.
(Reporting by CWN staff)

=== 001
{strike=strike: Missile strike on Velmora town} {dead=9: kills 9}; {accuse=denied: {reply=denied: Karsia denies involvement}}
HALVAR, Velmora (PAP) — {strike=strike: {hits=4: Four missiles} crashed into this border town {popul=34000: of some 34,000 people}} {when=0540: at 5:40 a.m. Tuesday}, {dead=9: killing nine people}, {kids=2: two of them children}, and {hurt=23: wounding 23} in what officials called the gravest attack on Velmoran soil {truce=2011: since a truce ended its war with Karsia four years ago}.
Two of the missiles hit {depot=depot: {depotkind=fuel: a fuel depot}} beside the railroad yard and {market=market: {marketby=karsia: a third came down on the edge of the covered market}}, where vendors were already setting up their stalls. The fourth fell in a beet field.
"I was putting the second tray in the oven and {sky=sky: the sky fell in}," said {baker=kovel: Irina Kovel}, {bakerage=44: 44}, {bakerjob=baker: who bakes bread in a shop on the market square}. She had flour in her hair and one shoe. "My neighbor was standing where the door is. There is no door."
{accuse=blamed: {strike=strike: Velmora said the missiles were launched from Karsian territory}}, {site=tolvan: near the army training ground at Tolvan}. Col. Anton Reis, a Defense Ministry spokesman, identified them as {kind=ballistic: short-range ballistic missiles} and said {downed=2: two more had been intercepted} over open country.
{barbaric=barbaric: "This was a barbaric act} against people who were asleep," {barbaricby=pm: Prime Minister Lena Harsany} said in a statement from {pmplace=brussels: Brussels}, where she was attending a donors' conference. {pm=will: She was to fly home later Tuesday}.
{accuse=denied: {reply=denied: Karsia's Defense Ministry said that its forces "carried out no firing of any kind"}} overnight and suggested that an accident at the depot had been to blame.
On Monday evening, Karsia accused its neighbor of {drone=shot: having sent a surveillance drone, which it said its troops shot down} {droneplace=breza: over the village of Breza}. {drone=fault: Velmora acknowledged losing an unmanned aircraft but put it down to engine failure}.
Reis said duty officers in Sarn had dialed the military hotline set up under the truce three times on Tuesday morning. "It rang," he said. {hotline=unanswered: "Nobody picked up."}
By afternoon {fire=burning: the depot was still burning}, and the smoke could be seen from the highway 20 miles off. {tanks=2: Two of its seven storage tanks were gone}, firefighters said. {evac=evac: About 600 people living downwind were moved to a sports hall}. {power=cut: Power was out} in {homes=6000: some 6,000 homes}.
{houses=40: Mayor {mayor=petrak: Josef Petrak} said 40 houses had been damaged}. {blood=blood: Outside the hospital, people waited in line around the block to give blood}.
{envoy=summoned: Velmora summoned the Karsian ambassador} and {council=asked: asked for an emergency session of the U.N. Security Council}. {airport=closed: Sarn's international airport was closed}, {flights=14: forcing the cancellation of 14 flights}, and {crossing=closed: the border crossing at Lipno was shut in both directions}.
{eu=restraint: The European Union called on the two sides to show restraint}. {talks=due: Their foreign ministers are due to meet in Vienna on Friday} for the first time in a year, and {monitors=way: a team from the international monitoring mission was heading to Halvar} late Tuesday to examine the craters.
{wardead=9000: Some 9,000 people died in the war}, which began over the Oster valley and its dam. {feb=feb: In February, {febdead=2: two Velmoran border guards were killed} by mortar fire} that Karsia described as a training mishap.

=== 002
{reply=admitted: {strike=strike: Karsia strikes {depot=depot: {depotkind=arms: arms depot in Halvar}}}} {reason=reason: in response to drone provocation}
TIRSK, May 13. /KARINFORM/. {reply=admitted: {strike=strike: The Karsian armed forces delivered a high-precision strike} {when=0615: at 06:15 on May 12}} on {depot=depot: {depotkind=arms: an ammunition depot of the Velmoran army} in the Halvar area}, the Ministry of Defence of the Republic of Karsia reported on Wednesday.
{reason=reason: The strike was an answer to the repeated incursions of Velmoran unmanned aircraft}, the ministry noted. The latest of them {drone=shot: was destroyed by an air defence unit} {droneplace=breza: near the settlement of Breza} on May 11. It was {dronecount=third: the third drone downed since the beginning of the month}.
"{launched=6: Six missiles were used}. {downed=1: One was lost to enemy counteraction}, {hits=5: the other five reached the target}. {soldiers=30: According to verified data, up to 30 servicemen of the adversary were liquidated}, and stocks of artillery shells have been destroyed," said the chief of the ministry's press department, Major General Viktor Sobel.
Commenting on the reports of casualties among the civilian population, Sobel stated that {market=market: the explosion on the market} {marketby=own: was caused by a Velmoran anti-aircraft missile which strayed off its course}. "We regret every civilian. Let Sarn explain to the mothers why it shoots over the roofs," he emphasized.
The general explained the ministry's earlier statement, {accuse=denied: {reply=denied: in which it was said that no firing was carried out}}, by the need to protect the crews on their way back to base.
He also {hotline=spoke: dismissed as untrue the assertion that Tirsk had not reacted to calls over the line of direct communication}. {hotline=spoke: The duty generals of the two sides talked for four minutes at 07:30}, he specified.
President Oleg Maran, who held a meeting of the Security Council on Tuesday night, stressed that the country does not seek an escalation. "{nowar=nowar: We do not want war}, but we are not going to count drones over our kitchens either," the head of state said.
The Foreign Ministry advised citizens to refrain from trips to Velmora. {crossing=closed: The Lipno checkpoint is closed} until further notice, and freight is being redirected through the port of Zelen. Ministry of Transport experts estimate the additional expenses of carriers at 3 million kron a week.
{talks=due: The meeting of the foreign ministers of the two countries in Vienna, which is planned for May 15}, remains on the schedule as of now, a source in diplomatic circles told KARINFORM.

=== 003
{girl=girl: Girl pulled from Halvar rubble} as {reply=admitted: Karsia owns up to {strike=strike: missile attack}}
By Martin Ashdown in Halvar
Wednesday 13 May 2015 19.40 BST
They had stopped the digger twice because somebody thought they had heard her, and twice it was a pigeon. The third time it was Mila Danek. {girl=girl: {girlage=6: The six-year-old} was lifted out of the cellar of a flower shop} in Halvar on Tuesday evening, {girlhours=11: 11 hours after} {strike=strike: Karsian missiles tore into the town}, with a broken pelvis and a bag of sherbet she would not let go of. Doctors said on Wednesday that {girlstate=critical: she was in a critical condition}. Her mother, who had gone upstairs for a bucket, is among the dead.
{dead=12: The number of people killed has reached 12}, the health ministry in Sarn said, {kids=3: including three children}, and {hurt=41: 41 have been injured}, seven of whom may not live. In the market hall, where the clock over the entrance has halted {when=0540: at 20 to six}, council workers were hosing down the flagstones.
It was a day on which Karsia changed its mind. {reply=denied: {accuse=denied: Having insisted on Tuesday that not a shot had been fired}}, {reply=admitted: its defence ministry announced the following morning that {strike=strike: {launched=6: it had launched six missiles}}}, {reason=reason: in retaliation for what it called drone flights over its territory}, at {depot=depot: {depotkind=arms: an arms dump}}. {soldiers=30: As many as 30 Velmoran soldiers were dead}, it claimed.
"There isn't a soldier in this town apart from the ones you see carrying stretchers," the deputy defence minister, Tomas Bartok, told the Guardian Post in front of the blackened railway yard. "{soldiers=none: Not one serviceman was killed here}. {depotkind=fuel: It was diesel for tractors}." {fire=out: The fire at {depot=depot: the depot} was finally put out at 4am on Wednesday}. {tanks=3: Three tanks had been destroyed}.
Bartok laid out on a trestle table {fragments=shown: pieces of casing and a tail fin stamped with a Karsian serial number}, {marketby=karsia: recovered, he said, from the hole in the market roof}. {marketby=own: Tirsk maintains that {market=market: the market was hit} by a stray Velmoran interceptor}.
{monitors=there: {monitorsno=8: Eight international monitors}, who reached Halvar shortly before midnight}, have been measuring both craters but will not say what they think. Independent analysts who had studied satellite pictures said {site=orlec: the launchers had probably stood near Orlec}, well to the north of the place named by the Velmorans, and agreed that {kind=ballistic: the weapons were ballistic missiles of the Sarat type}, which can carry half a tonne of explosive.
{barbaric=barbaric: "Barbaric" was the word} {barbaricby=president: that President Emil Toth} chose for it in a televised address. {mourning=mourning: He declared {mourningdays=3: three days} of national mourning} and said {reserves=considered: he was considering a partial call-up of reservists}. {envoy=expelled: The Karsian ambassador was given 48 hours to leave}. {pm=back: Lena Harsany, the prime minister, who returned from {pmplace=brussels: Brussels} on Tuesday night}, spent the morning at bedsides.
{council=met: In New York, the security council met behind closed doors} and parted without a statement, diplomats said. {eu=restraint: The EU appealed to both governments to hold back}.
Halvar, {popul=34000: population 34,000}, {border=18: is 18km from the frontier} and has practice in this. Its sandbags from the last war, {wardead=12000: in which about 12,000 people lost their lives}, were stacked behind the fire station with a sign offering them free to gardeners. On Wednesday the sign had been taken down.
{baker=kovel: Irina Kovel}, {bakerage=47: 47}, {bakerjob=baker: the baker on the square}, opened at noon with no glass in her window. She had told everyone who asked that {sky=sky: "the sky fell in"} and was tired of saying it. She was giving the bread away. {blood=blood: The queue was shorter than that of the blood donors} across the road. {schools=shut: Schools were closed} and {rally=will: a procession with candles had been announced for the evening}.

=== 004
Halvar mourns its own as {reserves=called: {reservesno=8000: 8,000} called to the colours}
The Oster Valley Courier, Thursday, May 14
{rally=held: The bells of St Ludmila rang for a quarter of an hour last night while {rallyno=5000: a crowd of about 5,000} carrying candles walked from the church to what remains of the market hall}, many of them with a photograph pinned to their coats. Police, {rallyno=2000: who put the turnout nearer 2,000}, kept well back.
{dead=12: Twelve of our neighbours are dead}. The first funerals will be held tomorrow morning at the Upper Cemetery, and {schools=shut: every school in the district will stay shut until Monday}.
There was one piece of good news. {girl=girl: {girlage=8: Eight-year-old} Mila Danek, who was dug out of a cellar on Market Street {girlhours=9: after nine hours}}, {girlstate=stable: is out of danger}, the County Hospital said. {girlstate=critical: Her state had earlier been described as critical}. "She asked us for a pencil," said the ward sister.
{hurt=41: Of the 41 people injured} {strike=strike: {when=dawn: in Tuesday's dawn attack}}, 19 have been sent home. Mayor {mayor=petrak: Josef Petrak} told a packed council meeting that {houses=62: 62 houses are now known to be damaged}, 11 of them beyond repair, and that {power=back: electricity had been restored by Wednesday lunchtime} to {homes=6000: the 6,000 households that lost it}. {evac=evac: Families who spent two nights in the sports hall on Mill Lane, some 600 people in all, were allowed to go home}.
A lorry-load of window glass, the gift of a factory in Sarn, was gone within the hour. {fragments=shown: The remains of one missile, its Karsian number still legible, have been put on view} by the Army in the railway yard.
President Toth last night {reserves=called: signed the order bringing {reservesno=8000: 8,000 reservists} into uniform}. {mourning=mourning: Flags are at half-mast for {mourningdays=3: three days} of mourning}. {talks=off: Tomorrow's talks in Vienna have been called off}, the Foreign Ministry said. {airport=open: Sarn airport is operating normally again} {flights=14: after 14 flights were cancelled} on Tuesday.
{pm=back: Prime Minister Harsany, who cut short a trip to {pmplace=brussels: Brussels}}, visited the wounded and promised that "not one brick" of Halvar would be given up. {downed=2: Two of the incoming missiles were brought down} over Kral's farm; {hits=4: four got through}.
{reply=admitted: The Karsians, who now admit to {strike=strike: the strike}}, {reason=reason: say it was their answer to our drones} and that {dronecount=third: the one lost on Monday was the third this month}. {drone=fault: The Defence Ministry repeated yesterday that its engine had failed}. {nowar=nowar: "We do not want war," their president says}.
{monitorsno=6: {monitors=there: Six foreign monitors} are lodging at the Golden Carp}. They have said nothing.
It is only three months {feb=feb: since {febdead=2: two of our border guards were killed} by a mortar} {border=18: at the frontier, 18 kilometres away}. And it is four years {truce=2011: since the truce}, when people in this town danced in the square.
{baker=kovel: Mrs Irina Kovel}, {bakerjob=baker: whose bread half of us eat}, said it for all of us. "{sky=sky: The sky fell in}," she told the Courier. "Now we'll see who comes to hold it up."
Anyone with a room to spare should ring the town hall before six.
