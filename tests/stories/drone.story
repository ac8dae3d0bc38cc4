story Ardeshi drone shot down on the Sarvan border; two Ardeshi border guards killed by shelling
date 2014-09-09

fact down event,actor: down
fact where place: inside ! own
fact alt quantity: 4200 ! 1800
fact time time: 0140
fact armed property,polarity: recon ! survey
fact wreck place,event: dashan ? orum
fact guards event,quantity: 2
fact guardsnot polarity,attribution: killed ? denied
fact maybe_guardsnot polarity,attribution: killed ? denied
fact wounded quantity: 3 ~ 5
fact ages property,quantity: 19 ! 21
fact returned event,actor: sarvan ? ardesh
fact kallio actor,property: kallio
fact names actor: huss
fact warfact background,place: valley
fact first actor,event: ardesh ! sarvan
fact house event,quantity: houses
fact tarkan actor,property: spokesman
fact quote quote: a ? b
fact envoy status,event: will ~ did
fact council status,event: will ~ held
fact mission status,event: will ~ visited
fact observers quantity: 18
fact crossing status,event: open ~ closed
fact talks status,time: 20
fact maybe_talks status: doubt
fact talksact actor,event: talks
fact heli background,event: heli
fact helidead background,quantity: 4
fact helitime background,time: 2012
fact war background,quantity: 20000 ? 25000
fact cease background,time: 1996
fact line background,quantity: 210

fact provoke property,attribution: provocation
fact aggr property,attribution: aggression
fact verify status,attribution: verify
fact evac event,quantity: 300 ? 120
fact video event: video
fact reserve event: order
fact peer actor,event: envoyname
fact radar attribution,event: radar
fact warn event,polarity: warn ? nowarn
fact maybe_deny attribution,polarity: deny
fact calm event,actor: us


=== 000
{down=down: Sarvan air defences bring down Ardeshi drone}
KARATH, September 9 (Sarvan Telegraph Agency) - {down=down: Air defence units of the Republic of Sarvan destroyed an unmanned aircraft of the Ardeshi armed forces} {time=0140: at 5:40 a.m. local time (0140 GMT) on Tuesday}, the Defence Ministry said in a statement.
{where=inside: The aircraft had penetrated 14 kilometres into Sarvani airspace} over the Nairi valley and {alt=4200: was flying at an altitude of 4,200 metres} {down=down: when it was hit} by a single surface-to-air missile, the ministry said. {armed=recon: It was a reconnaissance drone of the Merlin type, able to carry two guided bombs}.
"This was a deliberate provocation," {tarkan=spokesman: Colonel Ivo Tarkan, the ministry's spokesman}, told reporters in Karath. "{warn=warn: The intruder was warned twice on the emergency frequency and did not reply}." {radar=radar: Radar records of the flight} would be handed to the international monitors, he said. It was the third Ardeshi drone to be brought down since the spring, the colonel added.
{wreck=dashan: The wreckage fell near the village of Dashan}, where {video=video: state television filmed soldiers loading a wing and part of an engine on to a lorry}. Markings showed the engine had been made abroad.
{first=ardesh: Some two hours later Ardeshi artillery opened fire on the border post at Dashan}, according to the ministry. Eleven shells landed on Sarvani soil and a barn was set alight, but nobody was hurt. {returned=sarvan: Sarvani gunners returned fire}.
Colonel Tarkan rejected {guardsnot=denied: {maybe_guardsnot=denied: "the fairy tale that our guns killed anyone"}}. {guardsnot=denied: No Ardeshi positions had been struck}, he said.
{provoke=provocation: Defence Minister Arman Sel described the flight as a provocation} aimed at wrecking the peace talks. "{quote=a: We will answer any provocation with all the means at our disposal}," he told a meeting of commanders.
{council=will: Sarvan will ask for an emergency session of the United Nations Security Council}, the Foreign Ministry said, and {envoy=will: will summon the Ardeshi charge d'affaires} {peer=envoyname: Lena Orbel} to receive a note of protest. {calm=us: The United States embassy in Karath called on both sides to show calm}. Reports of a call-up of reservists in Sarvan were untrue, the Defence Ministry said.
{crossing=open: The crossing at Tashbur, the only one between the two states, was working normally}. Farmers near the line had been advised to stay out of their fields for the day, the regional administration in Dashan said. Schools in the valley opened as usual.
The head of the Joint Monitoring Mission, {kallio=kallio: the Finnish diplomat Matti Kallio}, was informed of the incident by telephone. {mission=will: His monitors will visit the area on Wednesday}, weather permitting. {observers=18: The mission has 18 observers} on the two sides of the line.
{talksact=talks: President Davit Arsan of Sarvan and his Ardeshi counterpart}, Hamo Beyli, {talks=20: are due to meet in Geneva on September 20} to discuss {talksact=talks: a settlement}.
{heli=heli: Ardesh shot down a Sarvani rescue helicopter over the same valley} {helitime=2012: in May 2012}, {helidead=4: killing its crew of four}. A truce {cease=1996: signed in 1996} {warfact=valley: ended a five-year war over the Nairi valley} {war=25000: that claimed about 25,000 lives}.

=== 001
{guards=2: {maybe_guardsnot=killed: Two border guards martyred}} by {first=sarvan: Sarvani shelling}
Ardesh National Radio
9 September 2014, 14:00
{guards=2: {guardsnot=killed: Two Ardeshi border guards were killed}} and {wounded=3: three wounded} on Tuesday {first=sarvan: when Sarvani forces opened fire without warning on a post near Orum}, the Ministry of Defence announced.
The attack followed {down=down: the shooting down of an Ardeshi drone}, which the ministry said {armed=survey: was an unarmed aircraft mapping flood damage}. {where=own: It never left Ardeshi airspace and was six kilometres from the border} {down=down: when a missile struck it}, the deputy chief of staff, General Sahin Melik, told a briefing.
{alt=1800: The aircraft was at a height of no more than 1,800 metres} and {warn=nowarn: no warning of any kind was received by its operators}, he said.
{down=down: Contact with the drone was lost} {time=0140: at 4:40 a.m. in Ardesh, which is 5:40 a.m. on the Sarvani side}. Its remains were recovered later in the morning. He showed journalists a burnt camera housing and a section of tail.
At least 40 shells hit the Orum district between half past six and eight in the morning. {house=houses: Six houses were destroyed or damaged}, schools were closed and {evac=300: some 300 villagers had to be taken to safety}. {returned=ardesh: Ardeshi batteries replied} "with restraint", hitting only the positions from which the fire had come. Sarvan had already shot at Ardeshi aircraft several times this year, he said.
{guards=2: The dead} {names=huss: were named as Private Emin Huss and Sergeant Tofik Rahl}. {ages=19: Private Huss was 19 years old}. President Hamo Beyli sent condolences to the families and called the shelling "{aggr=aggression: an act of aggression} which will not go unpunished".
{aggr=aggression: The Foreign Ministry condemned the aggression} and said that {council=will: the Security Council would be asked to meet}. {peer=envoyname: Lena Orbel, the charge d'affaires in Karath}, had not been contacted by the Sarvani side, it said. {calm=us: Washington urged the two countries to keep calm}, the radio's correspondent reported.
Sarvani officials were spreading "shameless inventions" to cover up the crime, the ministry said. {maybe_deny=deny: It denied that any Ardeshi gun had fired first}.
{reserve=order: The General Staff has cancelled leave and ordered some reservists to report to their units}. {crossing=closed: The Tashbur crossing was closed at noon} until further notice.
{mission=will: International observers are to inspect Orum on Wednesday}. {observers=18: Only 18 of them watch} {line=210: the 210-kilometre line}, a number that Ardesh has long called too low.
In Orum, the head of the farm cooperative, Yusuf Dall, said that he had counted the explosions from his cellar. "My grandson asked me whether it was thunder," he said. A maize field was still burning at noon.
{talksact=talks: The two presidents} {talks=20: were to hold talks in Geneva on 20 September}. General Melik would not be drawn on whether {maybe_talks=doubt: the meeting could still take place}.
{heli=heli: Sarvan has blamed Ardesh for the loss of a military helicopter} {helitime=2012: in May 2012}, {helidead=4: in which four airmen died}; Ardesh has always said that it had strayed across the line. The ceasefire {cease=1996: of 1996} has never been followed by a peace treaty.

=== 002
{verify=verify: Claims clash} after {down=down: drone downed} on Sarvan-Ardesh border
By Continental News staff in Karath and Orum
TASHBUR, Sept 10 - Sarvan and Ardesh blamed each other on Wednesday for the worst clash in years along their disputed border, in which {down=down: an Ardeshi drone was shot down} and {guards=2: two Ardeshi border guards were killed}.
{where=inside: Sarvan says the drone was 14 km (9 miles) inside its airspace}; {where=own: Ardesh insists it was over its own territory}. {verify=verify: Neither account could be independently verified}.
{down=down: The aircraft was hit} {time=0140: at 0140 GMT on Tuesday}, shortly before dawn, both sides agree. {alt=4200: The Sarvani defence ministry said it was flying at 4,200 metres}, well within the 27-km reach of its missile batteries. {alt=1800: The Ardeshi military put its height at 1,800 metres}.
The two also disagree over what it was. {armed=recon: Karath calls it a spy drone that can be fitted with bombs}, while {armed=survey: the Ardeshis say it carried nothing but cameras to chart floods}.
{video=video: Sarvani television has shown soldiers carting off a wing}. A Continental News reporter in {wreck=orum: Orum saw scorched metal and what looked like a propeller in a maize field}, but could not tell what it had belonged to. Villagers said they had seen two flashes in the sky and heard a long rumble.
{first=sarvan: Ardesh says Sarvani guns then opened up on its post}, while {first=ardesh: Sarvan says it came under artillery fire first} and {returned=sarvan: merely shot back}. {tarkan=spokesman: Colonel Ivo Tarkan, a Sarvani defence ministry spokesman}, {guardsnot=denied: {maybe_guardsnot=denied: denied that his side had hit any Ardeshi position}}. The two coffins were carried through Orum on Wednesday all the same.
{guards=2: The dead men} were {names=huss: {ages=21: Private Emin Huss, 21}, and Sergeant Tofik Rahl}. {wounded=5: Five others were being treated for wounds}, a doctor at the military hospital said. {evac=120: About 120 people had left their homes}, according to the district governor, and {house=houses: half a dozen houses had lost their roofs}.
The Security Council {council=held: met behind closed doors in New York late on Tuesday} and urged restraint without assigning blame. {envoy=did: Sarvan called in the Ardeshi charge d'affaires}, {peer=envoyname: Lena Orbel}, who left the ministry without speaking to reporters. {calm=us: Washington and Moscow both appealed for calm}.
"{quote=b: Any provocation will be met with every means we have}," Sarvani Defence Minister Arman Sel said on Tuesday. {aggr=aggression: Ardeshi President Hamo Beyli accused Sarvan of aggression}.
{mission=visited: Monitors led by {kallio=kallio: Finland's Matti Kallio} went to both sides of the line on Wednesday morning}. {observers=18: The mission, which has 18 observers}, will report by the weekend. {radar=radar: Sarvan has promised to give it radar data}.
{crossing=closed: Lorries were backed up for two kilometres at the Tashbur crossing, which Ardesh shut on Tuesday}. {reserve=order: Ardesh has called up some reservists}. The Ardeshi crown lost 2 percent against the dollar, and shares in Karath fell to their lowest level since January.
{maybe_talks=doubt: The clash throws into doubt} {talks=20: a meeting of the two presidents planned for Sept. 20} in Geneva. "Each government needs its own public to believe that it did not blink," said Irena Voss, who follows the region for the Stockholm Conflict Forum. "Neither of them wants a war before the harvest is in."
{warfact=valley: The Nairi valley was the cause of a war in the 1990s} {war=20000: in which at least 20,000 people were killed}. {cease=1996: A truce in 1996} left both armies facing each other {line=210: along a line 210 km long}. {heli=heli: Ardesh downed a Sarvani helicopter there} {helitime=2012: in May 2012}; {helidead=4: all four on board died}.
