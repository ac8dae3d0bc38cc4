story Bomb kills dozens at the Zargul market in Ormak, Varzan
date 2013-11-14

fact blast event: blast
fact dead quantity: 19 ~ 31 ~ 34 ~ 36
fact hurt quantity: 60 ~ 94 ~ 110
fact inhosp quantity,status: 94 ~ 41
fact kids quantity: 6 ~ 8
fact when time: 840 ? 910 ; morning = 840 ; morning = 910
fact where place: gate ? fish
fact device event: suicide ~ bike
fact kilos quantity: 15 ! 25
fact trigger property: phone
fact second polarity,event: defused ! none
fact post place,quantity: 50 ! 200
fact policedead quantity: 3 ! 2
fact stalls quantity
fact busy background: eve
fact dost quote: rain
fact doststall property
fact fana quantity,actor: fana
fact fanaage quantity: 9
fact claim event,status,polarity: none ~ claimed ; none ~ fake ; claimed ! fake
fact claimhow event: email ! call
fact target property,attribution: police
fact lions event,attribution: lions
fact vale polarity,attribution: denied
fact blame attribution,actor: blamed ? rejected
fact recordings attribution: has
fact noproof polarity: none
fact absurd quote: baseless ? lies
fact camps polarity,attribution: exist ! denied
fact condemn attribution: condemned
fact help event: offered
fact helpno event,polarity: refused
fact envoy event: summoned
fact recall event: recalled
fact expel quantity,event: 2 ! 3
fact leave quantity,time: 72 ! 48
fact border status: open ~ closed
fact sarborder actor,attribution: varzan ! sarukhan
fact talks status: will ~ off
fact talkswhere place
fact mourning quantity: 3 ! 2
fact visit event: visit
fact flown quantity: 12 ? 9
fact blood event: blood
fact arrests quantity: none ~ 2 ~ 5
fact arrestplace place: station ! house
fact sado actor: sado
fact sadoage quantity: 24 ! 27
fact sadojob property: student ! mechanic
fact confess polarity,attribution: confessed ! denied
fact camera event: camera
fact warning polarity,attribution: given ! denied
fact curfew status: on ~ lifted
fact network event,status: cut
fact nethours quantity
fact funeral status: will ~ held
fact reopen status: will ~ open
fact comp quantity: 5000
fact reward quantity: 50000
fact past background: 2010
fact pastdead background,quantity: 22 ! 26
fact popul quantity,background: 200000
fact war background,quantity: 9000
fact waryears background,quantity: 14
fact offshoot background: broke
fact un event: condemned
fact maybe_minister actor,property: minister

=== 000
{blast=blast: Bomb in crowded Varzan market} {dead=19: kills at least 19}

ORMAK, Varzan, Nov 14 (Meridian) - {blast=blast: A bomb ripped through a market {busy=eve: packed with shoppers on the eve of a holiday}} in the eastern Varzan city of Ormak on Thursday, {dead=19: killing at least 19 people} and {hurt=60: wounding about 60}, police and hospital officials said.

{blast=blast: The explosion tore through the Zargul market} {when=840: at 8:40 a.m.} {where=gate: near its south gate}, {post=50: some 50 metres from a police post}. {policedead=3: Three policemen were among the dead}, provincial police chief Colonel Anton Beric said.

Beric said {device=suicide: the attack appeared to be the work of a suicide bomber}.

"We have found remains that we believe are his," he told Meridian by telephone. "There is so much smoke here that I can't tell you more."

{second=defused: Police found a second bomb in a handcart outside the gate and made it safe}, he said.

Bodies lay among crushed fruit and torn awnings, a Meridian witness said, and ambulance men picked their way through pools of olive oil.

"{dost=rain: It was raining pomegranates}," said Aram Dost, {doststall=bread: who has sold bread in the market for 20 years}. "I thought, who is throwing fruit? And then I saw what else there was."

{claim=none: No group said it was behind the attack}. Ormak, {popul=200000: a city of 200,000}, is the largest town in a region where {war=9000: a {waryears=14: 14-year} separatist insurgency has cost some 9,000 lives}.

{maybe_minister=minister: Interior Minister Davit Orbel} said {blame=blamed: the attackers had been "trained, paid and sent" by the security service of neighbouring Sarukhan}. {noproof=none: He gave no evidence}. Varzan has long held that {camps=exist: the rebels have training camps across the border}, {camps=denied: which Sarukhan denies}.

There was no immediate comment from the Sarukhan government. {border=open: The main border crossing, at Tash Bridge, remained open} on Thursday afternoon, truck drivers said.

{blood=blood: Hundreds of people queued at the city's hospital to give blood} after an appeal on the radio. {flown=12: Twelve of the most badly wounded were flown to the capital, Keldesh}, by military helicopter.

{network=cut: Mobile telephone service was cut across the city} after the blast. {curfew=on: A curfew was announced from 9 p.m.}

{talks=will: Talks between the government and the main rebel alliance, the Vale Front, are due to start on Monday} {talkswhere=geneva: in Geneva}. A government spokesman said {talks=will: he knew of no change} to that.

It was the deadliest attack in Varzan since {past=2010: a bomb at Keldesh railway station {pastdead=22: killed 22 people} in 2010}.

=== 001
{blame=blamed: Varzan accuses neighbour} as {dead=31: market bomb toll reaches 31}

The Sentinel, Friday 15 November 2013
Helen Marsh in Keldesh and Yusuf Adair in Ormak

{envoy=summoned: Varzan summoned the ambassador of Sarukhan last night} and {blame=blamed: accused his country of ordering {blast=blast: the bombing of a market in Ormak}} in which {dead=31: at least 31 people died}, {kids=6: six of them children}.

The charge, {blame=rejected: {absurd=baseless: which Sarukhan called "baseless and absurd"}}, threatens to wreck peace talks before they begin. {talks=will: Delegates of the government and of the Vale Front were to meet on Monday} {talkswhere=geneva: in Geneva} for the first time {waryears=14: since fighting broke out 14 years ago}.

{blast=blast: The bomb went off {when=910: at about 9.10am} {where=fish: beside the fishmongers' row}}, when {busy=eve: the Zargul market was crammed with families buying food for today's Feast of Lamps}. {hurt=94: {inhosp=94: Ninety-four people are in hospital}}, doctors said. {flown=9: Nine have been taken by helicopter to Keldesh}.

Early reports that {device=suicide: a suicide bomber was to blame} were withdrawn by the police, who now say that {device=bike: the explosives were packed in the panniers of a parked motorcycle} and {trigger=phone: set off by mobile phone}. {kilos=15: They put the weight of the charge at 15kg}. {second=none: Talk of a second bomb was also mistaken}: the handcart held a gas bottle.

Shortly before midnight {claim=claimed: a group calling itself the Eastern Freedom Brigade said it had carried out the attack}. {claimhow=email: In an email to news organisations}, it said {target=police: its target had been the police post at the market} and that it "regretted the blood of the poor". {vale=denied: The Vale Front, {offshoot=broke: from which the brigade broke away in 2011}, said it had had no part in the bombing} and called it "a knife in the back of the talks".

Davit Orbel, {maybe_minister=minister: the interior minister}, dismissed the claim as a smokescreen. "The brigade is 40 men and a printer," he said. {blame=blamed: "This was planned in an office in Sarukhan."} {recordings=has: He said Varzan had recordings that would prove it}, {noproof=none: but declined to play them}.

In Sarukhan, Irina Tal, a foreign ministry spokeswoman, said {condemn=condemned: her government condemned the attack without reservation} and {help=offered: was ready to help with the investigation}. {camps=denied: There were no rebel camps on Sarukhan's soil}, she said, "and there never have been".

In Ormak people had other things on their minds. {blood=blood: The line of blood donors outside the hospital stretched around the block}. {network=cut: With the phone network down} {nethours=6: for six hours}, families went from ward to ward with photographs. Aram Dost, {doststall=bread: a baker}, had lost two nephews. "{dost=rain: It was raining pomegranates}," he said. "I can't get it out of my head how bright they were."

{mourning=3: President Lev Marandi declared three days of national mourning}. {visit=visit: He flew to Ormak in the afternoon and spoke to the wounded}. {funeral=will: Most of the dead will be buried today}, and {comp=5000: their families are to receive $5,000 each}. {arrests=none: No arrests had been made by last night}.

An opposition MP, Nadia Fehr, said {warning=given: the intelligence service had been told a week ago that a market would be attacked}. {warning=denied: The service said it had received no such warning}.

{past=2010: Three years ago a bomb at Keldesh's main railway station} {pastdead=26: killed 26 people}. No one has been convicted of it.

=== 002
{blame=rejected: Sarukhan rejects Varzan's accusations over Ormak blast}

BELUR, November 16. /SARINFORM/. {blame=rejected: Sarukhan has nothing to do with {blast=blast: the explosion at the market in Ormak}}, Foreign Ministry spokeswoman Irina Tal stated at a briefing on Saturday, commenting on the statements of Varzan's Interior Minister.

"{blame=rejected: {absurd=lies: These are baseless lies}}. {noproof=none: Not one fact has been presented to us}," Tal noted. According to her, {help=offered: Belur had proposed to set up a joint investigation group}, but {helpno=refused: the Varzan side left the proposal without an answer}. {condemn=condemned: Sarukhan resolutely condemned the terrorist act} and expresses condolences to the relatives.

Tal described {expel=3: the expulsion of three Sarukhan diplomats}, {leave=48: who were given 48 hours to leave}, as an unfriendly step which will not remain without an answer. {sarborder=varzan: {border=closed: The checkpoint at Tash Bridge was closed} by Varzan unilaterally}, she added. {envoy=summoned: Sarukhan's ambassador had been called to the Varzan Foreign Ministry on Thursday evening} and received no documents.

{blast=blast: The explosion occurred on Thursday}, {dead=34: 34 persons died}. {claim=fake: The so-called Eastern Freedom Brigade, {claim=claimed: in whose name responsibility was taken}, on Friday disavowed that statement}.

{camps=denied: Claims that militants are trained on the territory of Sarukhan have been refuted repeatedly}, the ministry recalls.

=== 003
In Ormak, {funeral=held: a Day of Burials} and a Quarrel Over Who Sent the Bomb

By Thomas Keane
Nov. 17, 2013

ORMAK, Varzan — The Fana family's two daughters went out for walnuts. Their mother had forgotten them, and there is no Feast of Lamps without walnut cake.

On Friday they were carried up the hill in one coffin, {fana=fana: Lena, who was {fanaage=9: 9}, and Mariam, 7}, past the shuttered shops and the soldiers at every corner. {funeral=held: Twenty-three other victims of the bombing were buried before dark}.

{blast=blast: The explosion at the Zargul market {when=morning: on Thursday morning}}, {dead=36: which has now killed 36 people}, {kids=8: eight of them younger than 15}, and {hurt=110: left more than 110 injured}, has done to this city what {waryears=14: 14 years of war} had not.

It has also brought two countries to the edge of something. {recall=recalled: Varzan has called its ambassador home from Sarukhan}, {expel=2: ordered two of Sarukhan's diplomats out} and {border=closed: {sarborder=varzan: shut the bridge at Tash}}, over which half of the region's flour arrives.

{blame=blamed: Varzan says the bomb was the work of Sarukhan's intelligence agency.} {blame=rejected: Sarukhan says it was not}, and that {helpno=refused: {help=offered: its offer of help} was turned down}. Western diplomats in Keldesh say that they have asked to hear {recordings=has: the recordings that Varzan's interior minister speaks of} and {noproof=none: are still waiting}.

And who did set it off? {claim=claimed: The Eastern Freedom Brigade, {offshoot=broke: a small offshoot of the rebel Vale Front}, took responsibility} on Thursday night {claimhow=call: in a telephone call to a radio station}. On Friday {claim=fake: a man known to reporters as the brigade's spokesman said that the claim was a forgery}. "We do not kill people who are buying onions," he said. By then {lions=lions: a group that nobody had heard of, the Lions of Ormak, had put its own claim on the Internet}.

{vale=denied: The Vale Front has denied any role} from the beginning. But {talks=off: the talks with the government that were to have opened on Monday {talkswhere=geneva: in Geneva} have been put off with no new date}, and {un=condemned: the United Nations, having condemned the bombing}, is looking for one.

What the police do know is the motorcycle. {camera=camera: A camera above a pharmacy shows a man in a gray cap parking it at the edge of the market and walking away without hurry}. {device=bike: The bomb was in its saddlebags}, {kilos=25: some 55 pounds of explosives mixed with bolts}, investigators said, and {trigger=phone: a call to a cellphone set it off}. {reward=50000: Whoever names the man who built it can have $50,000}.

{arrests=2: Two men were arrested on Friday night}. One of them, {sado=sado: Timur Sadoyan}, {sadoage=24: 24}, {sadojob=student: a student of veterinary medicine}, {arrestplace=station: was pulled off a bus in the station}, witnesses said. {confess=confessed: The authorities say he has confessed}. {confess=denied: His lawyer, Petra Illyan, said that he had confessed to nothing} and that when she saw him he could not close his left hand.

{target=police: The police post that the brigade's first message named as the target} has only a cracked window: {post=200: it stands two hundred yards from the crater}. {policedead=2: Two officers died}, but not there. They were off duty, buying fish.

{network=cut: The government switched off cellphones in the city} {nethours=6: for six hours} after the blast, in case a second bomb was waiting for a call. {second=none: There was no second bomb}.

{stalls=120: Of the market's 400 stalls, about 120 are gone}. On Saturday men were nailing planks over the hole where Aram Dost {doststall=bread: had his bread counter}. He had been quoted so often, he said, that strangers greeted him with it: "{dost=rain: It was raining pomegranates}."

{reopen=will: The traders plan to open again on Monday.} "If we stay shut, they have bombed it every day," said Mr. Dost.

=== 004
{arrests=5: FIVE HELD} OVER {blast=blast: MARKET MASSACRE}

Keldesh Evening Post, Tuesday, 19 November 2013
By our crime reporter

{arrests=5: Security forces have arrested five members of the gang that planted {blast=blast: the Ormak market bomb}}, {maybe_minister=minister: Interior Minister Davit Orbel} announced yesterday, and the trail leads straight to Sarukhan.

{sado=sado: The ringleader, Timur Sadoyan}, {sadoage=27: 27}, {sadojob=mechanic: a motorcycle mechanic}, {arrestplace=house: was seized in a raid on a house in the Ormak suburb of Little Mill}. {confess=confessed: He has made a full confession}, the minister said. {camera=camera: He is the man in the cap who was filmed by a pharmacy's camera as he left the motorcycle among the shoppers}.

Officers found $4,000 in new notes under the floor, together with a telephone that had called a number in Belur, the capital of Sarukhan, 11 times.

{recordings=has: "We have the voices and we have the money," General Orbel said}. "{blame=blamed: This crime was ordered and paid for by Sarukhan's secret service}, and they will not wash it off with condolences."

{dead=36: Thirty-six people lost their lives} when {device=bike: the motorcycle}, {kilos=25: loaded with 25 kilograms of explosives and bolts}, {blast=blast: blew up} {when=morning: on the morning {busy=eve: before the Feast of Lamps}}. {hurt=110: More than 110 were injured}, and {inhosp=41: 41 are still in hospital}. {policedead=3: Three brave policemen were killed}.

Sarukhan's mouthpieces go on {blame=rejected: denying everything}. On Saturday they even claimed that {help=offered: they had offered to help our detectives}. {expel=2: The two so-called diplomats who were told to pack their bags} {leave=72: within 72 hours} flew home on Sunday night. {border=closed: Tash Bridge stays shut}, {sarborder=sarukhan: after Sarukhan's border guards closed their barrier to honest traders}, and {recall=recalled: our ambassador is back in Keldesh}.

{claim=fake: The terrorists of the Eastern Freedom Brigade now pretend that they never owned up to the attack}. Nobody is fooled. Nor is anyone fooled by {lions=lions: the "Lions of Ormak"}, a joke from somebody's bedroom, says the minister.

{warning=denied: The head of the intelligence service, Pavel Ruz, told parliament that the story of a warning was an invention}. Mrs Fehr, the MP who started it, left the chamber.

In Ormak life is returning. {reopen=open: The Zargul market opened its gates yesterday at dawn}, with a brass band. {curfew=lifted: The night curfew was lifted on Sunday}. Carpenters have put up new stalls {stalls=120: in place of the 120 that were wrecked}, a gift from President Marandi, {visit=visit: who went to the bedsides of the injured on the day of the attack}.

{comp=5000: Every family that lost someone will get $5,000 from the state}. {reward=50000: A reward of $50,000 is still on offer} for the man believed to have made the bomb, who is thought to have slipped across the border.

{mourning=2: The two days of national mourning} ended on Saturday with a minute's silence. {un=condemned: Condolences have come from 60 governments and from the United Nations, which called the bombing "cowardly"}.

{popul=200000: Ormak, with its 200,000 people}, has known terror before in {war=9000: a rebellion that has cost about 9,000 lives}. But as Lazar Fana, {fana=fana: who buried his daughters Lena, {fanaage=9: 9}, and Mariam}, told this newspaper: "They came for walnuts. What did they want from children who came for walnuts?"
