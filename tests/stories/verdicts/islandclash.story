story Coastguards of Tavanga and Loriang clash near Pelorin Reef
date 2019-03-12

fact clash event: collide
fact who actor,attribution: lor ! tav
fact hurt quantity: 3 ~ 5
fact lorhurt quantity,polarity: none ~ 2
fact when time: 620 ! 710 ; dawn = 620 ; dawn ? 710
fact cannon event,polarity: used ! denied
fact cannonmin quantity: 20 ! 40
fact shots polarity,attribution: fired ! denied
fact lorships quantity: 4 ! 6
fact place place,quantity: 3 ! 8
fact coast quantity,background: 118 ! 130
fact hole property: hole
fact holesize quantity: 2 ! 3
fact home status,event: own ~ towed
fact port status: due ~ back
fact captain actor: vaoa ! vaua
fact captage quantity: 38 ! 41
fact captstate status: serious ~ stable
fact fingers property: fingers ! hand
fact load property,attribution: food ! cement
fact crew quantity: 34 ! 36
fact boat event: seized
fact boatcrew quantity: 6 ! 7
fact boatfree status: held ~ freed
fact boatdeny polarity,attribution: denies
fact envoy status: will ~ done
fact talks status: on ~ off
fact talksplace place: geneva ! vienna
fact call status: no ~ spoke
fact hotline polarity,attribution: unanswered ! never
fact video event: video
fact videolen quantity: 90 ? 120
fact stone quote: stone
fact maybe_stoneword quote: stone ? rock
fact provoke quote,attribution: provoke
fact sent status,quantity: 2 ~ 3
fact ferry status: stop ~ again
fact ferryran status: run ~ stop
fact crowd event: crowd
fact crowdn quantity: 200 ! 500
fact arrests quantity: none ~ 11
fact ruling background: tav
fact rulingyear time,background: 2014 ! 2013
fact reject background,polarity: reject
fact earlier background: 2017
fact earlierdead background,quantity: 1
fact gas background: gas
fact un event: restraint
fact law property,attribution: waters
fact inquiry status: asked ~ refused
fact waves property: calm ! rough
fact maybe_worst background: worst
fact speed quantity: 18 ! 22
fact treaty status: review ~ kept
fact name background: batu
fact rocks background,quantity: 3
fact maybe_boat polarity: seized ! denies
fact blame attribution: blame
fact cutter actor: merdu

=== 000
{hurt=3: Three hurt} {clash=collide: as Tavanga, Loriang coastguard ships collide} - Tavanga
RUAHINE, March 12 (Interpress) - {clash=collide: Coastguard ships of Tavanga and Loriang collided} near the disputed Pelorin Reef {when=dawn: at dawn on Tuesday}, {hurt=3: injuring three Tavangan sailors}, Tavanga's defence ministry said.
{who=lor: It accused a Loriangese cutter of ramming} the patrol ship Akoro "deliberately and without warning" {place=3: three nautical miles south of the reef}, and said {cannon=used: the cutter had also turned water cannon on the ship's bridge}.
There was no immediate comment from Loriang.
{hole=hole: The Akoro was holed above the waterline} but {home=own: was heading for home under her own power} and {port=due: was expected in the port of Sele on Tuesday night}, the ministry said.
{lorships=4: Four Loriangese vessels were in the area}, it added.
{coast=118: The reef, 118 nautical miles off Tavanga's west coast}, is claimed by both countries and {gas=gas: is thought to lie over large deposits of gas}.
{talks=on: The two foreign ministers are due to meet} {talksplace=geneva: in Geneva} on Thursday.

=== 001
{blame=blame: Tavanga and Loriang trade blame} after {clash=collide: collision at disputed reef}
By Joan Ferreby in Ruahine and Idris Maleh in Kelambar
RUAHINE, March 12 (Interpress) - Tavanga said on Tuesday it would {envoy=will: call in the ambassador of Loriang to protest} after {clash=collide: patrol vessels of the two neighbours struck each other} off Pelorin Reef, {hurt=5: leaving five of its sailors injured}, {captstate=serious: one of them seriously}, in {maybe_worst=worst: the most serious incident in the waters for two years}.
{blame=blame: Each side said the other had caused it}.
Tavangan Defence Minister Losa Terrek told parliament that {who=lor: a cutter twice the size of the Akoro had "come out of the sun at {speed=22: 22 knots} and put her bow into our side"} {when=620: at 6:20 in the morning}. {hurt=3: An earlier statement had spoken of three injured}.
{cannon=used: Before that, she said, the Akoro had been hosed with high-pressure water} {cannonmin=20: for some 20 minutes}, {shots=fired: and at least two shots had been fired into the air}.
The coastguard of Loriang told it differently. {who=tav: The Tavangan ship "swerved sharply to port and struck our vessel, which was {speed=stopped: lying stopped},"} its spokesman, Captain Rustam Adiwar, said in Kelambar. {cannon=denied: No water was used} "other than to wash the deck", he said, and {shots=denied: no weapon was discharged}. {lorhurt=none: Nobody on the Loriangese side was hurt}.
"{provoke=provoke: This was a planned provocation}," Adiwar said. "They came with a camera crew."
{hotline=unanswered: Terrek said that officers in Ruahine had rung a hotline set up for such cases eleven times and nobody had picked up}. {hotline=never: Adiwar said the telephone "did not ring once"}.
{captstate=serious: The most badly hurt of the sailors} was {captain=vaoa: the Akoro's captain, Lieutenant Commander Pita Vaoa}, {captage=38: 38}, who {fingers=fingers: lost two fingers} and had a fractured skull. A helicopter took him to the military hospital in Ruahine.
{load=food: Tavanga says the Akoro was taking food and drinking water to the keepers of a weather station} that it maintains on the reef. {load=cement: Loriang said the ship had been loaded with cement}.
{talks=on: Both governments said that Thursday's meeting of the foreign ministers} {talksplace=geneva: in Geneva} would go ahead. "One talks to those with whom one has trouble," said a Western diplomat, who declined to be named.
{un=restraint: The United Nations Secretary-General called on both parties to show restraint}, and Australia said it was "deeply concerned".
{ferryran=run: The daily ferry between Sele and the Loriangese port of Tanjir sailed as usual}, with 211 passengers.
{name=batu: Pelorin, known in Loriang as Batu Lima}, is a horseshoe of coral {rocks=3: of which three rocks are dry at high tide}. {ruling=tav: A tribunal in The Hague found in favour of Tavanga} {rulingyear=2014: in 2014}, {reject=reject: but Loriang does not recognise the decision}. {earlier=2017: In 2017 a Tavangan fishing boat sank after being hit by a Loriangese trawler} in the same waters, and {earlierdead=1: one fisherman drowned}.
{gas=gas: Surveys suggest that there is natural gas beneath the sea bed}, but no company has drilled there because of the quarrel.
Shares in Ruahine closed 1.8 percent lower.

=== 002
THE KELAMBAR COURIER
Intruder turned back at Batu Lima
Wednesday 13 March 2019
KELAMBAR: The Coast Guard yesterday turned back an armed Tavangan vessel which had entered {law=waters: the nation's waters} near {name=batu: Batu Lima, which foreigners call Pelorin Reef}, and {clash=collide: {who=tav: which in the course of the encounter ran into a Coast Guard cutter}}, the Ministry of Maritime Affairs announced.
{lorhurt=2: Two members of the crew of {cutter=merdu: the cutter, the KPL Merdu}, suffered bruises}, according to the ministry, and the vessel lost part of her railing.
{who=tav: "The intruder ignored nine calls by radio, put her helm over and rammed us,"} said the master of the Merdu, Commander Yusof Lintang, on his return to Tanjir, where he was met by a brass band and pupils of the naval school.
The incident occurred {when=710: at ten past seven in the morning}, {place=8: eight miles to the south of Batu Lima}, {waves=rough: in a heavy swell}, Commander Lintang said. {speed=18: The cutter was making 18 knots} when the Tavangan ship turned across her course.
{cannon=denied: He rejected as "a fairy tale" the assertion that his men had used water cannon}. {shots=denied: There had been no firing}, he said, "because there was no need for it."
According to the commander, {load=cement: bags of cement and steel rods could be seen under a tarpaulin on the deck of the Tavangan ship}, an indication that {provoke=provoke: the voyage was a provocation prepared in advance}.
The Minister of Maritime Affairs, Dato Hamid Serai, expressed the thanks of the government to the crew. {stone=stone: "{maybe_stoneword=stone: We will not give up one stone of Batu Lima}," the minister said}.
Asked about claims that {boat=seized: a Tavangan fishing boat had been detained} on the same day, {boatdeny=denies: {maybe_boat=denies: the minister said he knew nothing of any such boat}}.
The Tavangan chargé d'affaires was handed a note of protest in the evening. Loriang for its part {inquiry=asked: proposed a joint inquiry, with an expert from a third country, into the collision}.
{talks=off: The Foreign Minister will not travel} {talksplace=vienna: to Vienna} tomorrow, a spokeswoman said, because "the atmosphere for a conversation is at present not given". No new date has been named.
{hotline=never: The ministry also published a log which shows no call on the joint hotline from Tavanga on Tuesday}.
{ferry=stop: {ferryran=stop: Ferry traffic to Sele was halted from this morning}} for reasons of safety, and holders of tickets may have their money back at the counter in Tanjir.
{crowd=crowd: In the afternoon patriotic youths assembled in front of the Tavangan embassy} and sang the national hymn. {crowdn=500: About 500 persons took part}. {arrests=none: There were no arrests}, and the gathering dispersed with the rain.
{reject=reject: Loriang has never accepted the jurisdiction of the tribunal} which {ruling=tav: awarded the rocks to Tavanga} {rulingyear=2013: in 2013}. The fishermen of Tanjir have used the lagoon for two hundred years, as is testified by the charts in the Royal Museum.

=== 003
{port=back: A dented ship comes home}, and two capitals stop talking
Hugh Pallister, Sele
Thursday March 14 2019
{port=back: {home=towed: The Akoro came into Sele at the end of a rope}}. {home=towed: A harbour tug had gone out to fetch her} when the pumps failed, 40 miles from land, and so the pride of Tavanga's little coastguard, given by Japan in 2011, made her entrance backwards on Wednesday morning, past a quay full of people who had meant to cheer and mostly did not.
{hole=hole: In her starboard side was a hole} that a man could walk through. {holesize=3: It is three metres across}, said Warrant Officer Nani Tuo, who had measured it with his arms. {crew=36: Of the 36 people on board}, {hurt=5: five had been hurt}; two walked off, one with his head in a bandage, looking for his wife.
{clash=collide: What happened on Tuesday off Pelorin Reef} {blame=blame: depends on whom you ask}. {who=lor: Here they say that {cutter=merdu: the Merdu, a Loriangese cutter of 2,400 tons}, ran the Akoro down on purpose}. {who=tav: In Kelambar, across the water, they say it was the Akoro that turned into the Merdu}.
{video=video: On Wednesday Tavanga made public a film taken from the bridge wing}. {videolen=90: It lasts 90 seconds}. The white bow grows, someone shouts a word that is bleeped, and the picture falls over. {cannon=used: Before this, a jet of water can be seen hitting the windows}. {shots=fired: There is a crack, then another, that Tavanga says are shots}. {waves=calm: The sea is like a plate}.
A retired British admiral to whom I sent it watched it four times. The larger ship, he wrote back, was the overtaking one and should have kept clear, "but nobody comes out of this with a clean log-book".
"{cannon=used: {cannonmin=40: For forty minutes they hosed us}}," Mr Tuo said. "You could not see, you could not hear your own voice. The cook came up with a ladle to fight them." The ladle is now on the mantelpiece of the harbour café.
{lorships=6: He counted six Loriangese ships}, two of them trawlers "with too many aerials". {load=food: His own hold contained rice, tinned fish and water for the four men at the weather station}, he said, and he offered to let me see. It did, though the hatch next to it was sealed.
{captain=vaoa: The captain, Pita Vaoa}, {captstate=stable: is out of danger}, his doctors said last night. {fingers=fingers: He will have to do without two fingers of his left hand}.
The diplomacy has fared less well. {envoy=done: Loriang's ambassador was kept standing for eleven minutes at the foreign ministry in Ruahine} on Tuesday evening. {talks=off: Talks that were to have taken place today} {talksplace=geneva: in Geneva} have been dropped, {inquiry=refused: and Tavanga has turned down Loriang's idea of a joint investigation} as "an offer by the fox to count the hens".
{treaty=review: It is also looking again at the 2015 agreement} that lets fishermen of both nations shelter in the lagoon. {sent=2: Two more patrol ships left Ruahine for the reef} on Wednesday. {call=no: The prime ministers have not spoken}, officials on both sides said.
Nor have the fishermen's wives in the village of Ono, half an hour up the coast. {boat=seized: {maybe_boat=seized: A longliner, the Sweet Marie, was boarded by Loriangese coastguards}} on Tuesday afternoon, {boatcrew=6: and her six men} {boatfree=held: are being kept in Tanjir}, according to the owner, who heard it from a cousin. {boatdeny=denies: {maybe_boat=denies: Loriang says that it has no such boat}}.
{hotline=unanswered: There is a telephone for days like this, and Tavanga insists that it rang and rang}. {hotline=never: Loriang insists that it was silent}.
Behind it all, some say, {gas=gas: is gas}. Others say it is the tuna, and others again that both governments have elections within the year. {earlier=2017: In 2017, when a trawler ran over a wooden boat from Ono} and {earlierdead=1: a deckhand of 22 was drowned}, it took the two countries eight days to exchange a civil word.
{ruling=tav: The judges in The Hague gave the reef to Tavanga} {rulingyear=2014: five years ago}. You can fit it, at high water, into a tennis court.

=== 004
Reef row: ministers finally pick up the phone
Southern Seas Monitor blog | Fri 15 March, 9.40pm
So they talked. {call=spoke: Prime Ministers Anu Rakete and Tunku Zainal had a 25-minute conversation on Friday}, both offices confirm, three days after {clash=collide: their coastguards had that bump at Pelorin}. Ms Rakete's people call it "frank". Mr Zainal's call it "brotherly". Make of that what you will.
What we got out of it: {boatfree=freed: the crew of the Sweet Marie has been let go}. That's the fishing boat {boat=seized: which Loriang picked up on Tuesday} and {boatdeny=denies: swore until Thursday it had never heard of}. {boatcrew=7: All seven men} were put on the ferry in Tanjir with a new shirt each. Yes, {ferry=again: the ferry is running again}, as of Friday noon, after {ferry=stop: {ferryran=stop: two days tied up}}.
And {treaty=kept: Tavanga says the shelter agreement of 2015 stays in force}.
What we did not get: anybody owning up to {maybe_worst=worst: what is generally agreed to be the worst bust-up out there since 2017}. {who=tav: Kelambar still says the Akoro steered into its cutter}. {who=lor: Ruahine still says the cutter did the ramming}. {law=waters: Kelambar also maintains that the Akoro was trespassing in Loriangese waters}, a point on which no map is of help. {video=video: You have seen the clip by now}, {videolen=120: two minutes of it}, and if you can tell {shots=fired: gunshots} from a slamming door on that soundtrack you have better ears than I do. {shots=denied: Loriang says nobody fired}.
The skipper, {captain=vaua: Lt Commander Peter Vaua}, {captage=41: 41}, gave his first interview from his hospital bed, to Radio Sele. {fingers=hand: He lost his left hand}, the station said, but {captstate=stable: he's sitting up and eating}. "I looked at my watch just before. {when=620: Twenty past six}. Then I looked at it again and it was gone," he said. He also put the number aboard at {crew=34: 34, himself included}.
Damage, for the ship people: {hole=hole: one gash in the starboard plating}, {holesize=2: two metres wide}, above the waterline. {home=towed: She had to be towed the last stretch}, {home=own: although the ministry was telling everyone on Tuesday that she was coming in on her own engines}. Yard time six weeks, if the steel arrives.
{lorhurt=2: Loriang now says two of its own were bruised}, {lorhurt=none: having said on day one that not a soul was scratched}.
Some numbers to handle with tongs. {coast=130: Pelorin is 130 nautical miles from Tavanga}, not "just offshore" as one TV anchor had it. {sent=3: Tavanga has sent three ships there since Wednesday}. The "huge crowd" at the Tavangan embassy in Kelambar, says a friend who watched {crowd=crowd: the protest} from the noodle shop opposite, {crowdn=200: was 200 at best}, {arrests=11: and police have since charged eleven of them} with throwing eggs.
And a quote to frame. {stone=stone: "{maybe_stoneword=rock: We shall never surrender a single rock}," Loriang's maritime minister Hamid Serai told the cameras} in the week. {rocks=3: At high tide, minister, there are three}.
Next: {un=restraint: the UN chief, who has been asking everyone to stay calm since Tuesday}, is sending someone. Loriang has said it will receive him. Tavanga, which {ruling=tav: won the case at The Hague} {reject=reject: that Loriang won't accept}, says it would rather receive the judgment.
{talks=off: The ministers' meeting remains cancelled}.
