story Explosion at the Kessel Agri grain terminal in Tarrow
date 2016-03-15

fact blast event: blast
fact when time: 920 ? 930 ; 920 ? 900 ; 930 ? 900
fact site place: kessel
fact thoughts quote,attribution: thoughts
fact divert event: sandport
fact maybe_crews quantity: 150 ? 120
fact heard event: heard
fact union status: will ~ did
fact knock event: knock
fact shift event: shift
fact flags status: will ~ did
fact dead quantity: 2 ~ 4 ~ 5 ; 2 ~ 6 ; 4 ~ 6 ; 5 ! 6
fact missing quantity,status: others = 3 ; others = 2 ; 3 ~ 2 ; nonumber ~ 3 ; nonumber ~ 2 ; nonumber = others ; others ~ 1 ; 3 ~ 1 ; nonumber ~ 1 ; 2 ! 1
fact injured quantity: 14 ~ 17 ; 14 ~ 19 ; 17 ? 19
fact badly quantity,property: 3
fact tower place: tower
fact collapse event: collapse
fact smoke event: smoke
fact onsite quantity: 40 ? 35
fact windows event: windows
fact schools status: out ~ back
fact cause property,status: unknown ~ dust
fact spark background: dust
fact share quantity,background: third = 30 ; third = 35 ; 30 ? 35
fact stopped event: stopped
fact prior background,event: 2012
fact search status: search
fact probe event: probe
fact director status: freed ? held
fact filters property,attribution: broken ! fine ; broken ! deny ; fine = deny
fact warned event,attribution: warned
fact visit status: will
fact abtrole property: spokesman ? chief

=== 000
{blast=blast: Explosion at Belmoran grain terminal} {dead=2: kills two}, {injured=14: injures 14}
TARROW, Belmora, March 15 (Coastal Press) - {blast=blast: An explosion tore through a grain terminal in the river port of Tarrow on Tuesday}, {dead=2: killing at least two workers} and {injured=14: injuring 14}, emergency officials said.
The blast happened {when=920: at 9:20 a.m. (0820 GMT)} {tower=tower: in a conveyor tower} {site=kessel: at the Kessel Agri terminal}, on the east bank of the Lend, the regional fire service said in a statement.
{collapse=collapse: It brought down part of a concrete silo} and {smoke=smoke: sent a column of smoke over the town of 60,000 people}, witnesses said.
"{dead=2: We have two people confirmed dead} and {missing=others: we believe there are others under the concrete}," {abtrole=spokesman: fire service spokesman Jurgen Abt} told reporters at the gate. "{search=search: We are working with dogs} and, where we can't use the machines, with our hands."
{missing=nonumber: He declined to say how many people were unaccounted for}. {onsite=40: About 40 people were on the site at the time}, according to the company.
{windows=windows: Windows were shattered up to a kilometre away} and {schools=out: two primary schools were evacuated} as a precaution.
{cause=unknown: The cause of the explosion was not immediately known}. {spark=dust: Grain dust can explode when it hangs in the air of an enclosed space and meets a spark or a hot surface}.
Kessel Agri, {share=third: which handles about a third of Belmora's wheat exports}, said {stopped=stopped: it had stopped all operations in Tarrow}.
"{thoughts=thoughts: Our thoughts are with our colleagues and their families}," it said in a statement, adding that it was giving the authorities "every assistance".
Wheat futures rose 1.4 percent on the Sandport exchange after the news. Traders said {divert=sandport: barges bound for Tarrow were being sent on to Sandport}, 90 km downstream, where the elevators were already close to full after a record harvest.
"It comes at the worst moment of the season," said Lena Arpad, an analyst at Corda Commodities.
It is the {prior=2012: second fatal accident at the terminal in four years}. {prior=2012: In 2012 a contractor suffocated when he fell into a storage bin}.

=== 001
{blast=blast: Tarrow silo blast}: {dead=4: Four dead} as {search=search: rescuers search rubble}
15 March 2016, 19:40
{dead=4: Four people have died} and {missing=3: three others are missing} after {blast=blast: an explosion at a grain terminal in the port of Tarrow}.
{injured=17: Another 17 people were taken to hospital}, {badly=3: three of them with serious burns}, the health authority said.
{blast=blast: The explosion ripped through {site=kessel: the Kessel Agri site}} {when=930: at around 09:30 on Tuesday}, as {shift=shift: the morning shift was unloading a barge}.
{collapse=collapse: One side of a 50-metre silo came down} on the building where workers take their breaks, says our reporter at the scene, Hanne Voll. {smoke=smoke: Grey smoke hung over the town} until the afternoon.
{dead=2: The fire service had earlier said that two people were killed}.
{maybe_crews=150: About 150 firefighters from four districts have been brought in}, along with a mine rescue unit. They are shifting the concrete piece by piece, because what remains of the tower leans towards them. {knock=knock: Firefighters heard knocking from under the concrete in the early afternoon, but it stopped at about four o'clock}, one of them told the BBN.
Interior Minister Tomas Reck, who visited the terminal, said {search=search: the rescue teams would go on through the night}. "As long as there is hope, nobody is going home," he said.
'Like an earthquake'
"It was like an earthquake," said Petra Lunn, who runs a bakery 300 metres from the gate. {heard=heard: People heard the bang in villages 15 km away}.
"{windows=windows: All my windows came in}. I had forty loaves on the shelf and every one of them was full of glass."
{cause=dust: Investigators think that grain dust may have caught fire}, but the fire service stressed that it was too early to be certain.
Why does dust explode?
{spark=dust: In a closed space, fine dust from wheat or maize can be set off by a single spark}, and a first, small explosion often shakes loose the dust that feeds a second, much bigger one.
{schools=out: Pupils from two schools and a nursery nearby were sent home}.
{stopped=stopped: Kessel Agri has suspended work at the terminal}, {share=30: through which some 30% of the country's wheat exports pass}. "{thoughts=thoughts: Our thoughts are with our colleagues and their families}," the company said.
It bought the site from the state in 2009 and took on most of the men who had worked there, some of them in the third generation.
{probe=probe: The public prosecutor has opened an inquiry}.
{prior=2012: A contract worker died at the same terminal in 2012}, when he was buried in a grain bin.
{flags=will: Flags on public buildings will be lowered}, the government said. {union=will: The dock workers' union has called a minute's silence in all Belmoran ports at noon on Wednesday}.

=== 002
'These were our neighbours': Tarrow mourns its dead
By Rosa Steen, Lend Valley Post, Wednesday, March 16
{flags=did: Flags hung at half mast in Tarrow on Wednesday} as {dead=5: the number of people killed {blast=blast: by the explosion at the grain terminal} rose to five}.
{dead=5: The body of the fifth victim}, a 34-year-old crane driver, was brought out shortly before dawn. {missing=2: Two men are still missing}, and {abtrole=chief: fire chief Jurgen Abt} told a news conference that the hope of finding them alive was "very, very small". {knock=knock: No sound has come out of the rubble since Tuesday afternoon}, when the men outside thought that they heard somebody beat on a pipe.
{injured=17: Of the 17 people who were injured}, 11 were still in Saint Anna's hospital on Wednesday, {badly=3: three of them in a serious condition}.
The blast, {when=900: shortly after nine on Tuesday morning} {shift=shift: as a barge from upriver was being emptied}, threw pieces of concrete as far as the Market Bridge. {heard=heard: It was heard in Altendorf, on the other side of the hills}. {windows=windows: More than 200 homes have broken windows}, the town hall said, and every glazier in the valley has been called in.
{onsite=35: Some 35 people were at work} when {collapse=collapse: half of the silo, built in 1974, fell on the canteen}. Had it happened twenty minutes later, at the break, there would have been twice as many in there, said shift leader Ivo Marten, his arm in a sling.
"I went back in for Karl and there was no canteen any more," he said. "It was just sky."
Mr. Marten, like several of his colleagues, speaks of dust that lay "ankle deep" on the gantries. {warned=warned: Works council member Dario Wenk said the management had been warned twice since January} {filters=broken: about broken dust filters}. "Nobody listened," he said.
{filters=deny: The company rejects this}. {filters=fine: The filters were inspected in February and found to be in order}, it said in a statement.
{director=freed: The manager of the terminal, Anton Kreil, was questioned for four hours on Tuesday night and allowed to go home}, his lawyer said.
{cause=dust: According to a source close to the inquiry, an overheated bearing {tower=tower: in the conveyor tower} may have set fire to the dust}.
{schools=back: Lessons resumed on Wednesday at the {schools=out: two primary schools that were cleared after the blast}}, with psychologists in the classrooms.
Tarrow has been through this before: {prior=2012: four years ago Milan Stoss, 27, a contract worker, died in a bin at the terminal}, and the company was fined 40,000 crowns. His mother, Vera Stoss, came to the town hall on Wednesday and sat for an hour with the wives of the missing men.
At the gate, where people had been leaving candles and ears of wheat, nobody wanted to talk about money. "My father loaded ships here, and I did, and now my boy," said a man who gave his name only as Peter. "You don't ask if it is safe. You ask if there's a shift."
The Lend Valley league has called off all football matches this weekend, and Saturday's carnival parade will not take place. The parish of Saint Anna is collecting for the families; an account has been opened at the Valley Savings Bank.
A book of condolence lies open in the town hall. By noon it had 900 names in it. {union=did: Then the cranes on both banks stopped and the sirens of the tugs sounded for a minute}. {visit=will: President Ilona Marr is expected in Tarrow on Thursday}.

=== 003
{dead=6: Death toll {blast=blast: of explosion at grain elevator in Tarrow} rises up to six}
SANDPORT. March 16. LENDINFORM - {dead=6: The death toll {blast=blast: of the explosion at the grain elevator in the town of Tarrow}, Belmora, has risen up to six people}, informs the Ministry of Interior.
According to the ministry, {missing=1: one person is considered missing} and {injured=19: 19 were injured}, including a child which was cut by glass of a broken window.
{search=search: The search works are being continued}. {maybe_crews=120: Totally 120 rescuers and 30 units of equipment are involved}, among them two cranes of the port.
As was reported, the explosion occurred {when=920: on Tuesday at 9:20} {tower=tower: in the conveyor tower} {site=kessel: of the terminal belonging to the company Kessel Agri}. {collapse=collapse: It brought down part of a concrete silo} and {smoke=smoke: sent a column of smoke over the town}, {heard=heard: the sound was heard in the distance of 15 kilometers}.
{dead=2: Initially two people were reported dead}.
{cause=dust: The preliminary version is the ignition of grain dust}, said the minister Tomas Reck on the governmental session. The commission under the chairmanship of the deputy prime minister must submit the conclusions until April 1.
The families of the dead will receive compensation in amount of 50,000 crowns from the state budget and the same sum from the company, noted the minister. Funeral expenses will be covered also.
{probe=probe: The prosecutor's office initiated a criminal case under the article "violation of labour safety"}. {director=held: Director of the terminal Anton Kreil is detained for 48 hours}, a source in the law enforcement told Lendinform.
The trade union of port workers claims that {filters=broken: the filters for dust were out of order} and {warned=warned: the administration knew about it since January}. {filters=deny: In Kessel Agri this information is denied}.
{stopped=stopped: The terminal does not work at the moment}, {divert=sandport: vessels are directed to the port of Sandport}. {share=35: About 35 percent of the wheat exports of the country go through Tarrow}.
{visit=will: President Ilona Marr, who expressed condolences to the families, will arrive to Tarrow on Thursday}.
