story Marenian frigate fires near a Quessan survey ship off Gannet Bank
date 2009-11-08

fact fired event: fired
fact shots quantity: 3 ! 12
fact captain quote,attribution: captain
fact defended event,attribution: defended
fact rules property,attribution: rules
fact glass property,event: glass
fact aimed property,attribution: ahead ? ship
fact hit polarity,property: none ! funnel
fact hurt quantity,status: none ~ one
fact when time: 540 ? 600 ; dawn = 540 ; dawn = 600
fact waters place,attribution: maren ! inter
fact distance quantity,place: 9 ! 14
fact radio polarity,attribution: warned ! never
fact crewsize quantity: 31
fact scientists quantity: 6
fact ship status: heading ~ arrived
fact summon status: will ~ did
fact piracy quote,attribution: piracy
fact meeting status: called ~ set
fact recall status: considering ~ recalled
fact restraint event: calm
fact field background: 2004
fact treaty background: 2006
fact june background,event: june
fact junemen background,quantity: 9
fact claim background: both
fact survey event: survey
fact cable event: cable
fact video status: will ~ shown
fact escort event: escort
fact talks status: planned ~ off

=== 000
{fired=fired: Marenian warship fires {aimed=ahead: warning shots} near Quessan survey vessel}
PORT ELLERY, Marenia, Nov 8 (Meridian) - {fired=fired: A Marenian navy frigate fired {aimed=ahead: warning shots} on Sunday to turn back a Quessan survey ship} {claim=both: in a stretch of the Lorne Strait that both countries say is theirs}, officials in the two capitals said, in the most serious incident there for years.
Marenia's defence ministry said {fired=fired: {shots=3: the frigate Commodore Vale fired three shots}} {aimed=ahead: into the water ahead of the Albatros-2} {when=600: shortly after 6 a.m. (0500 GMT)} after {radio=warned: the ship ignored four radio calls to change course}.
Quessa's foreign ministry gave a sharply different account, saying {fired=fired: {shots=12: the frigate had fired "no fewer than a dozen times"}} {aimed=ship: at an unarmed civilian ship} {waters=inter: in international waters}.
{hurt=none: Neither side reported any injuries}.
"{piracy=piracy: This was an act of piracy, plain and simple}," Quessan Prime Minister Joao Merle told reporters in Santa Bruna. {summon=will: He said the Marenian ambassador would be summoned on Monday} and that {recall=considering: Quessa was considering whether to recall its own envoy from Port Ellery}.
{defended=defended: Marenian Defence Minister Alice Thorne said the navy had acted with restraint}. "{captain=captain: Any captain would have done the same, and most would have done it sooner}," she said.
{scientists=6: The Albatros-2 has six scientists on board} as well as {crewsize=31: a crew of 31}, according to the Quessan Oceanographic Institute, which runs it. {survey=survey: It was mapping the sea floor}, the institute said, and {ship=heading: was on its way back to the port of Lagos Novos on Sunday afternoon} {escort=escort: with a Quessan coast guard cutter beside it}.
The position is in dispute too. {distance=9: Marenia says the ship was nine nautical miles east of Gannet Bank}, {waters=maren: well inside its waters}.
Gannet Bank, a line of rocks that disappears at high tide, has no inhabitants. {field=2004: But the discovery of natural gas nearby in 2004} has sharpened an old quarrel. {treaty=2006: A treaty that the two governments signed in 2006} to share out the strait was never ratified by the Quessan parliament.
{june=june: In June the Marenian navy seized a Quessan trawler in the same area} and {junemen=9: held its nine crew for eleven days}.
{meeting=called: Quessa has asked for an emergency meeting of the Council of Coastal States}. {restraint=calm: The council's secretary-general, Henrik Odum, called on both sides to show restraint}.
Shipping agents said traffic through the strait, which carries some 70 vessels a day, was normal.
Diplomats said the timing was awkward for both governments. Merle faces an election in March and has been under fire from nationalists over the treaty, while Thorne's Union party depends on the votes of three members from the fishing ports. {talks=planned: Officials from the two countries had been due to meet on November 17} for a first round of talks on fishing quotas since the spring.
"Nobody wants a war over some wet rocks," a European diplomat in Port Ellery said. "But nobody wants to be the one who blinked, either."

=== 001
{defended=defended: Navy 'right to {fired=fired: fire' on survey ship}, says Thorne}
9 November 2009
{defended=defended: The defence minister has defended the navy} after {fired=fired: one of its frigates fired {aimed=ahead: warning shots} at a Quessan research vessel} in the Lorne Strait.
Alice Thorne told MBC Radio this morning that {rules=rules: the captain of the Commodore Vale had followed the rules "to the letter"}.
"{radio=warned: He called them four times on the radio}, in two languages. {captain=captain: Any captain would have done the same, and most would have done it sooner}," she said.
The incident happened {when=dawn: just after first light on Sunday}, when {cable=cable: the Albatros-2 was seen lowering a cable over the stern}. {fired=fired: {shots=3: Three shots were fired from a machine gun}}, {aimed=ahead: all of them across the ship's bow}, according to the Ministry of Defence. {hit=none: Nothing was hit}, it says.
{hurt=one: Quessa now says that one of the crew was slightly hurt} {glass=glass: by glass from a broken window on the bridge}. {hurt=none: It had reported no injuries on Sunday}.
{video=will: The ministry says it will release a recording of the radio calls and pictures from the frigate's camera} later today.
{piracy=piracy: 'Act of piracy'}
{piracy=piracy: The Quessan prime minister, Joao Merle, has called the shooting "an act of piracy, plain and simple"}. {recall=recalled: His government recalled its ambassador overnight}. {summon=did: Marenia's ambassador in Santa Bruna, Sir Colin Farr, was called in to the foreign ministry this morning} and stayed for less than ten minutes.
{waters=inter: Quessa insists that the ship was in international waters}. {waters=maren: Marenia says it was inside the line} {treaty=2006: drawn by the 2006 treaty}, which Quessa signed but has not ratified.
The Council of Coastal States {meeting=set: will discuss the matter on Wednesday}. {restraint=calm: Its secretary-general, Henrik Odum, has urged the two countries to stay calm}.
The Commodore Vale, a 30-year-old frigate with a crew of 170, was due to be scrapped next year. The navy has only two other ships of its size, and one of them is in dock.
"The trouble with a warning shot is that it has to be believed the first time," said Ian Prewitt, a retired commodore who now teaches at the Naval College. "If the other man thinks you're bluffing, you have to decide very quickly whether you were."
It is not known who was on the bridge. Captain Neil Ashdown took command of the frigate only in September, after eleven years in minesweepers, and is described by those who have served with him as cautious.
In the fishing port of Skerry Haven, where boats work the bank every day, people were more worried about the herring. "They've got as much right to look at the bottom as we have," said skipper Tam Rudge. "But they want to stop dragging that wire through our nets."
The opposition leader, Grace Oduya, said the minister must tell parliament who gave the order to shoot. A statement is expected this afternoon.
Why does it matter?
{claim=both: Both countries claim the waters around Gannet Bank}, {field=2004: where gas was found five years ago}. No one has drilled there so far, because no company will pay for a well without knowing who will tax it.
{june=june: A Quessan trawler was seized near the bank in June}. {junemen=9: Its crew of nine were released} after their owners paid a fine.
{talks=off: Talks on fishing that were to have started next week have been put off}, the foreign office said.

=== 002
{fired=fired: Firing on the scientific vessel}: Quessa recalls ambassador
SANTA BRUNA, November 9. /QNA/. {recall=recalled: Quessa has recalled its ambassador in Marenia for consultations} in connection with {fired=fired: the firing of the Marenian Navy on the scientific vessel Albatros-2}, declared on Monday the Ministry of Foreign Affairs of the Republic.
{summon=did: The Ambassador of Marenia Colin Farr was summoned to the Ministry}, where he was handed a note of strong protest. The note demands apologies, the punishment of guilty persons and the compensation of damages.
According to the Ministry, {when=540: on Sunday at 5:40 in the morning} {fired=fired: the frigate Commodore Vale approached to the distance of 600 meters and without warning opened fire} {aimed=ship: at the vessel}, {waters=inter: which was situated in international waters}, {distance=14: 14 nautical miles to the east from Gannet Bank}. {fired=fired: {shots=12: In total not less than 12 shots were made}}.
{radio=never: No calls by radio were received by the vessel}, the captain Rui Tavora stressed in the interview to QNA. {hit=funnel: One of the shots hit the funnel}, {glass=glass: fragments of which broke glass on the bridge}, {hurt=one: and the sailor Nelo Pinto, 22, got light wounds of the face and hand}.
"{survey=survey: We were doing the mapping of the bottom, a peaceful work}. Students could be on board," told the captain.
{ship=arrived: The vessel arrived at the port of Lagos Novos on Sunday at 22:15} {escort=escort: accompanied by a cutter of the coast guard}. {crewsize=31: 31 crew members} and {scientists=6: six scientists} were met by their relatives and by the Minister of Science. An expert commission examines {hit=funnel: the hole in the funnel}, which has the diameter of 12 millimeters.
{piracy=piracy: "This was an act of piracy, plain and simple," declared the Prime Minister Joao Merle} at a briefing on Sunday evening. He also noted that the country will not be intimidated by anybody.
At the initiative of Quessa {meeting=set: an extraordinary session of the Council of Coastal States is convened on November 11}. {restraint=calm: The Secretary General of the Council Henrik Odum appealed to the sides for restraint}.
A meeting of about two thousand citizens took place on Monday before the Embassy of Marenia in Santa Bruna. By the words of the organizers, similar actions will take place also in Lagos Novos and on the islands. The participants were holding portraits of the sailor and the flags of the country, three persons were detained for throwing of eggs.
It is to be recalled that {june=june: in June the Marenian Navy illegally seized the trawler Boa Fe {junemen=9: with nine fishermen} in the same region}. The captain of the trawler was beaten then, according to the Ministry. The case is being considered at the maritime court.
The vessel Albatros-2 was built in 1991 in Lagos Novos and has participated in 43 expeditions, including two to the polar seas. The equipment of the vessel was renewed last year at the expense of the regional development fund, the cost made up 6 million escudos.
The Parliament of Quessa will hear on Tuesday the report of the Minister of Defence Pedro Alvo. The deputies of the fraction National Dignity proposed to denounce {treaty=2006: the treaty about the delimitation of the strait from 2006}, which has not been ratified.

=== 003
MINISTRY OF DEFENCE, PORT ELLERY
Statement, Sunday 8 November 2009, 11.30
{fired=fired: {when=600: At 06.04 today} HMNS Commodore Vale fired {shots=3: three warning shots} {aimed=ahead: into the sea ahead of the Quessan-registered vessel Albatros-2}}, {waters=maren: which had entered Marenian waters} without permission.
{distance=9: The vessel was then 9.2 nautical miles east of the Gannet Bank beacon}. {cable=cable: It was observed to be towing a cable} of about 400 metres.
{radio=warned: Four calls were made on channel 16 between 05.31 and 05.58, in English and in Quessan, and none was answered}.
{fired=fired: {aimed=ahead: The shots were fired with a heavy machine gun at a bearing well clear of the vessel}}. {hit=none: The vessel was not hit}. {hurt=none: There were no injuries}. The vessel altered course to the west at 06.11 and left the area.
{rules=rules: The ship's company of Commodore Vale acted in line with the standing orders for the protection of the Exclusive Zone}. The Chief of the Naval Staff, Admiral Ruth Penhallow, has spoken to the captain and expressed her full support.
Marenia is committed to the peaceful use of the strait. {treaty=2006: The line between the two countries' zones was agreed in 2006} and Marenia has respected it since. We call upon Quessa to do the same.
{video=will: Recordings of the radio calls will be made available} in due course. No further comment will be made at this time.
