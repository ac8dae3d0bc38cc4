story Fire in the Dunmore Lake potash mine near Esterbrook, Saskatchewan
date 2011-02-15

fact fire event,place: mine
fact dead quantity,status: 6 ~ 11 ~ 12
fact missing quantity,status: 9 ~ 4 ~ 3
fact start time: 2.10 ! 1.40 ; 2.10 = after2 ; after2 ? 1.40
fact depth quantity: 1010 = km
fact shift quantity: 71 = seventy
fact out quantity,event: 56
fact refuge quantity,event: 19
fact hours quantity,time: 9
fact soft_cause status,property: unclear ~ loader ; unclear = noevidence ; noevidence ? loader
fact hospital event,quantity: 8 ~ 14
fact critical quantity,status: 2
fact airlift event,place: regina
fact smoke event: smoke
fact teams quantity: 5 = several
fact teamout event: forced
fact resume status,event: planned ~ done
fact renwick actor,property: spokeswoman ? vp
fact minister actor,property: tallis
fact minister2 event,status: will ~ did
fact inquiry event,actor: inquiry
fact judge status,event: none ~ judge
fact family event,place: hall
fact quote quote: a ? b
fact premier quote,actor: darkest
fact past background,event: nov
fact pastdead background,quantity: 2 ! 3
fact pastfine background,quantity: 140
fact workers property,quantity: 380
fact opened background,time: 1968
fact town background,quantity: 5000
fact product background: fertilizer
fact survivor actor,property: 34 ! 43
fact masks event,property: wet
fact closed status,event: closed
fact flags event: flags
fact union actor: union
fact bouchard actor,status: two
fact inspect background,time: december
fact alarm event: alarm
fact owner property,actor: owner
fact search status,event: search
fact co property,event: co
fact maybe_phone event: working
fact safer background,property: safer
fact ottawa event,actor: ottawa

=== 000
{dead=6: Six dead} in {fire=mine: fire at Canadian potash mine}
ESTERBROOK, Saskatchewan, Feb 15 (Prairie Press Agency) - {dead=6: At least six miners were killed} and {missing=9: nine others were unaccounted for} on Tuesday after {fire=mine: fire broke out} {depth=1010: about 1,010 metres below ground} in {fire=mine: a potash mine in western Canada}, company and provincial officials said.
{fire=mine: The blaze at the Dunmore Lake mine}, {owner=owner: which is owned by Kestrel Minerals}, {start=2.10: started at about 2:10 a.m.} in the eastern section. {shift=71: Seventy-one people were on the night shift}, {renwick=spokeswoman: company spokeswoman Carla Renwick} told reporters, and {out=56: 56 of them had reached the surface by evening}.
Among those were {refuge=19: 19 miners} {hours=9: who spent nine hours} {refuge=19: in a refuge station}, a sealed chamber stocked with oxygen, food and water, until rescue teams in breathing gear could get to them.
"They did exactly what they were trained to do," Renwick said. "{quote=a: We will not rest until every family has an answer}."
{soft_cause=unclear: The cause of the fire was not known}, she said.
{hospital=8: Eight miners were taken to hospital}, most of them {smoke=smoke: suffering from smoke inhalation}. {critical=2: Two were in critical condition} and {airlift=regina: were flown to Regina by air ambulance}, the provincial health authority said.
{teams=5: Five rescue teams} from Dunmore Lake and neighbouring mines were taking part in {search=search: the search for the missing}, but {teamout=forced: they had to withdraw in the afternoon} when {co=co: the level of carbon monoxide rose}. {resume=planned: They were expected to go down again overnight}.
The names of the dead have not been released. The bodies were found along a conveyor tunnel about 600 metres from the shaft, according to a provincial official who was not authorised to speak publicly.
{family=hall: Relatives gathered at the curling rink in Esterbrook}, {town=5000: a town of about 5,000} some 200 kilometres east of Regina, where the Red Cross served soup and clergymen sat with the families. Outside it was minus 27 degrees Celsius, and snow had drifted across the road to the mine.
{minister=tallis: Labour Minister Graham Tallis} said {minister2=will: he would travel to Esterbrook on Wednesday}. "Right now our thoughts are with those who are waiting," he said. {inquiry=inquiry: The province will hold an inquiry}, he added, {judge=none: though it had not yet been decided who would lead it}.
Premier Helen Strand called it "{premier=darkest: one of the darkest days in the history of our province}" and {flags=flags: ordered flags to be lowered to half-mast}.
In Ottawa, {ottawa=ottawa: members of parliament observed a minute of silence} before question time. The Prime Minister's office said that federal mine safety experts were being sent at the province's request.
{past=nov: It was the second serious fire at Dunmore Lake in little more than two years}. {past=nov: In November 2008} {pastdead=2: two electricians died} when {past=nov: a transformer burned} near the main shaft. {pastfine=140: Kestrel was fined C$140,000} under the province's occupational health and safety law after that accident.
The {union=union: United Potash Workers}, which represents most of the miners, said that it would not speculate on what had gone wrong. {inspect=december: The mine was last inspected in December}, the labour ministry said, and no orders were outstanding.
{workers=380: Dunmore Lake employs about 380 people} and {opened=1968: has been in operation since 1968}. {product=fertilizer: Potash is used to make fertilizer}, and Saskatchewan is one of the world's largest producers of it. {safer=safer: Its mines are thought safer than coal mines}, because they contain little explosive gas, but smoke can fill the long, low tunnels within minutes. {closed=closed: Production has been halted}, Kestrel said. Its shares fell 7 percent in Toronto.

=== 001
Hopes fade for {missing=4: last four men} in {fire=mine: burning Saskatchewan mine}
Last updated at 11:20 CST on Wednesday, February 16
The number of people killed in {fire=mine: Tuesday's underground fire at a Saskatchewan potash mine} {dead=11: has risen to 11} after searchers found five more bodies before dawn, the mine's owner has confirmed.
{missing=4: Four men} are still missing at Dunmore Lake, near the town of Esterbrook, and hopes of finding them alive are fading.
{resume=done: Rescuers went back underground shortly before midnight}, {teamout=forced: having been pulled out on Tuesday afternoon} because of {co=co: dangerous concentrations of carbon monoxide}. {teams=several: Several teams are now working in relays}, according to Kestrel Minerals.
{soft_cause=unclear: It is still unclear what started the fire}. Kestrel's {renwick=vp: vice-president for public affairs, Carla Renwick}, said {soft_cause=noevidence: there was no evidence so far pointing to any particular piece of equipment}.
"{quote=b: We won't rest until the families have all their answers}," she told a packed news conference on Tuesday night.
{alarm=alarm: The alarm was raised} {start=after2: just after 2 a.m. local time} {depth=km: a kilometre down}, where {shift=71: 71 men and women were at work}. {out=56: Fifty-six got out}. {refuge=19: Nineteen of them had shut themselves into a refuge chamber} and {hours=9: waited nine hours for help}.
{survivor=34: One of the 19, Dale Pruett, a 34-year-old loader operator}, told this programme that {masks=wet: the group had held wet rags to their faces} as they felt their way along a rope to the chamber. "You couldn't see your own hand," he said. {maybe_phone=working: "We had a phone to the surface and that kept us sane}."
{hospital=14: Fourteen people have been treated in hospital}, mainly for {smoke=smoke: the effects of smoke}. {critical=2: Two of them}, {airlift=regina: who were airlifted to Regina}, {critical=2: are described as critical}.
{minister2=did: Labour Minister Graham Tallis met families on Wednesday morning} at {family=hall: the local curling rink, where relatives have been keeping vigil}. He told them that {judge=judge: a retired judge, Marion Oakes, would head} {inquiry=inquiry: a public inquiry}.
Among the dead were {bouchard=two: brothers Neil and Arthur Bouchard}, both in their twenties. They were found close to an underground workshop, the company said, a few hundred metres from a chamber that would have saved them.
{flags=flags: Flags are flying at half-mast} across the province. Premier Helen Strand spoke in the legislature of "{premier=darkest: one of the darkest days in our history}".
{past=nov: A transformer fire at the same mine} {pastdead=3: killed three men} {past=nov: in November 2008}, and {pastfine=140: the company paid a penalty of C$140,000}. A study ordered afterwards recommended more refuge chambers, and Kestrel says that it built two.
{product=fertilizer: The mine produces potash, the raw material of much of the world's fertiliser}, and {closed=closed: will stay shut until further notice}. Analysts said that {closed=closed: the stoppage} was unlikely to have much effect on prices. {safer=safer: Potash mining is generally held to be less dangerous than coal mining}, said Professor Anne Lavoie of the Western School of Mines, "but a fire is a fire, and in a mine there are only so many ways to run".
{union=union: The miners' union}, the United Potash Workers, has asked to be represented at the inquiry. In Ottawa {ottawa=ottawa: the House of Commons stood in silence for a minute}.

=== 002
HELL AT {depth=km: 3,300 FEET}
By Our Staff
{dead=12: Twelve miners are dead} and {missing=3: three are still missing} after {fire=mine: an inferno tore through the Dunmore Lake potash mine}, the worst disaster that {town=5000: this close-knit town of 5,000} has ever seen.
The twelfth victim died of his burns in a Regina hospital on Wednesday night. {search=search: Rescue crews were still combing} the smoke-filled tunnels {depth=km: more than 3,000 feet under the prairie} for the last of the missing men.
And as grief turned to anger, miners told the Ledger that {soft_cause=loader: a diesel loader with a leaking fuel line had burst into flames}.
"Everybody on that shift knows it was the loader," said one, who asked not to be named because he fears for his job. Kestrel Minerals, {owner=owner: the mine's owner}, refused to discuss the claim.
{alarm=alarm: Alarms sounded} {start=1.40: at 1:40 on Tuesday morning}, with {shift=seventy: more than 70 workers below ground}. The cage brought up the first of the survivors an hour later, coughing and black with soot.
For {refuge=19: the 19 who barricaded themselves in a steel-doored refuge}, {hours=9: the wait lasted close to nine hours}. {survivor=43: Dale Pruett, 43, a father of four}, said {masks=wet: they tied wet cloths over their mouths} and crawled.
"We sang hymns," Pruett said from his kitchen table. "We played cards. {maybe_phone=working: The phone kept working}, thank God, and my wife heard my voice at noon."
Among the dead are {bouchard=two: Neil Bouchard, 24, and his brother Arthur, 22}, who had worked at the mine for less than a year.
{airlift=regina: The most badly hurt were flown by helicopter to Regina}.
At {family=hall: the curling rink, where families have waited since Tuesday}, some walked out when {minister2=did: the labour minister, Graham Tallis, arrived} with his aides and a row of cameras. {inquiry=inquiry: He promised a full inquiry} {judge=judge: under Justice Marion Oakes}.
"I don't want an inquiry, I want my son," said Joan Fehr, whose boy Kyle, 27, is among {missing=3: the three not yet found}.
Kestrel has been here before. {past=nov: Its workers died in a blaze at the same mine in November 2008}. {pastdead=2: Two electricians lost their lives} then, and {pastfine=140: the company got away with a fine of C$140,000}, about what it earns in a morning.
{inspect=december: Government inspectors went through the mine as recently as December} and gave it a clean bill of health. A ministry official said on Wednesday that the visit had covered ventilation and hoists, but not vehicles.
{union=union: The United Potash Workers} said its members would not go back until every loader had been checked. {resume=done: The rescue teams, who went down again late on Tuesday} after {teamout=forced: being driven back by} {co=co: gas}, have been sleeping on cots in the machine shop.
{opened=1968: The mine, which opened in 1968}, is {workers=380: the biggest employer in the district, with 380 on its payroll}. {flags=flags: On Main Street the flags hung at half-mast} and the stores were closed.
At St Brendan's the priest read out 12 names and then, after a silence, three more. "We are still hoping," he said. Outside, teenagers had stood 15 miners' lamps in the snow and lit them one by one.
The Ledger has started a fund for the families. By last night it had reached C$61,000.
