story Inmates seize staff in a riot at the Tolliver Ridge prison in Missouri
date 2015-03-08

fact riot event: riot
fact taken quantity: 3 ~ 4
fact captive event: captive
fact talks status: on ~ stormed
fact stormtime time: 140 ! 115 ; afternoon = 140 ; afternoon = 115
fact hours quantity: 19 ! 21
fact dead quantity: unclear ~ 1 ~ 2
fact hurt quantity: 7 ~ 16 ; 7 ~ 18 ; 16 ? 18
fact when time: 620 ! 645 ; evening = 620 ; evening = 645
fact where place: dining ! yard
fact inmates quantity: 150 ~ 200 ; 150 ~ 240 ; 200 ? 240
fact knives property: knives
fact popul quantity: 1150 = 1148
fact capacity quantity: 960
fact nurse event: freed
fact nursetime time: 1230 ! 11
fact nurseage quantity: 51 ! 52
fact nurseok status: unhurt ! bruised
fact nurseswap event: insulin ! pizza
fact arce event: freed
fact arcetime time: 730 = dawn
fact arceswap event: radio
fact hostkeep quantity,status: 2
fact rescue event: rescued
fact kehoeage quantity: 44 ! 46
fact kehoeinj property: jaw ? skull
fact kehoe status: need ~ surgery ~ stable ~ home
fact lindell status: unhurt
fact team quantity: 60 ! 80
fact gas event: gas
fact live polarity,attribution: none ! fired
fact sheets event,attribution: giving ! refused ; cloth ? refused ; cloth = giving
fact patrolin actor: patrol
fact ames actor: ames
fact amesage quantity: 37 ! 34
fact amestime property: burglary ! robbery
fact ameshow property: stabbed ? beaten
fact amesfound place: shower ! cell
fact ruiz actor: ruiz
fact ruizhow property: smoke ~ shot
fact ruizout quantity,time: 5 ! 3 ; april = 5 ; april = 3
fact fire event: fire
fact firewhat place: gym ? library
fact damage quantity: 2 ~ 3.5
fact demands property: food
fact warden status: stays ~ leave
fact wardenname actor: osterhout ? osterhaut
fact wardenyears quantity: 3 ? 2
fact vacant quantity: 47 ! 41
fact letter event: warned
fact letterwhen time: january ! november
fact letterno polarity,attribution: read ! never ; sent ? never ; sent = read
fact cook attribution: blamed
fact cookno polarity,attribution: denied
fact governor status: will ~ came
fact guard status: standby ~ home
fact transfer status,quantity: 150 ~ 212
fact suspects quantity,status: 6 ~ 9
fact escape polarity: none
fact school status: closed ~ open
fact past background: 2004
fact pastdead background,quantity: 1 ! none
fact opened background,time: 1998 = late
fact distance quantity,place: 70 ? 60
fact eggs quote: tray ? plate
fact chance quote: chance
fact chancewho attribution: weller ! marchetti
fact power event: cut
fact church place: baptist ! methodist
fact hid event: hid
fact hidnum quantity: 2 ! 3
fact hidplace place: control ! closet
fact probe actor: patrol
fact lockdown status: locked
fact security property: medium ! maximum
fact hidtime time: 930
fact caterer actor: harvest
fact amesby actor: inmates
fact charge status: will ~ done
fact sills actor,time: sills
fact maybe_start attribution: search ? eggs

=== 000
{captive=captive: Inmates hold guards hostage in Missouri prison}
BRANDT, Mo., March 9 (Continental Press) - {riot=riot: Prisoners {knives=knives: armed with homemade knives} took over part of a state prison in eastern Missouri} {when=evening: on Sunday evening} and {captive=captive: {taken=3: seized at least three employees}}, and {talks=on: negotiators were still speaking with them early Monday}, the Department of Corrections said.
{nurse=freed: One of the captives, a nurse, was let go} {nursetime=1230: about half an hour after midnight} and {nurseok=unhurt: was not hurt}, spokeswoman Ellen Marchetti said. {dead=unclear: She could not confirm accounts from relatives that an inmate had been killed}.
{hurt=7: Seven prisoners had been brought out injured}.
The trouble began {when=645: at about 6:45 p.m.} {where=dining: in the dining hall} of {security=medium: a medium-security unit} at the Tolliver Ridge Correctional Center, {distance=70: 70 miles southwest of St. Louis}. {inmates=150: Around 150 men were taking part}, Marchetti said. {escape=none: No one had got past the fence}.
{fire=fire: Smoke could be seen rising from {firewhat=gym: the gymnasium}}.
{guard=standby: National Guard troops in Rolla were told to be ready to move}, the governor's office said. {school=closed: Schools in Brandt will not open on Monday}.
{popul=1150: The prison holds about 1,150 men}.

=== 001
Missouri prison standoff ends {talks=stormed: as tactical team storms cellblock}; {dead=1: one inmate dead}
By CARL HENNING, Midland Wire
BRANDT, Mo. (MW) — {talks=stormed: Officers in gas masks blew open two doors and retook a cellblock} at a Missouri prison on Monday, {rescue=rescued: freeing {hostkeep=2: the last two of {taken=4: four staff members}}} {captive=captive: whom inmates had captured} {when=evening: the evening before}. {dead=1: One prisoner was found dead}.
{stormtime=140: The assault at 1:40 p.m.} brought to an end {hours=19: a standoff of a little more than 19 hours} at the Tolliver Ridge Correctional Center, a complex of low tan buildings among soybean fields {distance=70: some 70 miles from St. Louis}.
"{chance=chance: We gave these men every chance to walk out of there}," {chancewho=weller: Corrections Director Roy Weller said} at a news conference in a feed-store parking lot. He said {sheets=refused: the inmates had stopped answering the negotiators' phone at noon and had turned down a last offer to come out with their hands on their heads}.
{team=60: Some 60 officers {patrolin=patrol: from the department and the State Highway Patrol} took part}. {gas=gas: They used tear gas and stun grenades}. {live=none: Not one live round was fired}, Weller said.
{kehoe=surgery: Sgt. Travis Kehoe, {kehoeage=44: 44}, was in surgery on Monday night} at a hospital in St. Louis {kehoeinj=jaw: with a broken jaw}. The other officer, {lindell=unhurt: Rebecca Lindell, 26, was shaken but not injured}, and had asked to be driven to her mother's.
{hurt=16: Sixteen inmates were treated for injuries}, most of them for cuts and the effects of smoke.
The dead man was identified as {ames=ames: Terrence Ames}, {amesage=37: 37}, {amestime=burglary: who was serving eight years for burglary}. {ameshow=stabbed: He had been stabbed several times}, {amesby=inmates: apparently by other inmates}, and {amesfound=shower: his body lay in a shower room}, Weller said.
{riot=riot: The uprising began} {when=620: at 6:20 p.m. on Sunday}, {where=dining: when men at the evening meal in C Unit overturned tables and rushed the officers}. {inmates=200: It spread to about 200 prisoners}. {hid=hid: {hidnum=2: Two officers locked themselves} {hidplace=control: in a control room}} {hidtime=930: and were taken out through the roof three hours later}.
{nurse=freed: The nurse, Marlene Dobbs, {nurseage=52: 52}, was released} {nursetime=11: at 11 p.m.}, {nurseswap=insulin: after negotiators sent in insulin for diabetic prisoners}. {arce=freed: Officer Luis Arce followed} {arcetime=730: at 7:30 a.m. on Monday}, {arceswap=radio: in return for the reading of a list of demands on a local radio station}.
The list, read out by a morning host who normally gives hog prices, {demands=food: asked for hot food}, longer visits, a doctor on weekends and the removal of {wardenname=osterhout: Warden Glenn Osterhout}. {warden=stays: Weller said Osterhout had his full confidence and was not going anywhere}.
{power=cut: Electricity and water to the unit were shut off overnight}, when temperatures fell to 29 degrees.
{guard=home: Guardsmen who had been put on alert were sent home on Monday evening}. {governor=will: Gov. Jane Tillotson plans to tour the prison on Tuesday}.
{escape=none: A count on Monday afternoon found every inmate present}. {transfer=150: About 150 will be moved to other prisons}, Weller said, and {lockdown=locked: the rest will stay in their cells around the clock for now}.
{past=2004: A disturbance at Tolliver Ridge in 2004} {pastdead=1: left one inmate dead}. {opened=1998: The prison, which opened in 1998}, {capacity=960: was built for 960 men} and {popul=1148: had 1,148 on Sunday}.

=== 002
Pruitt County counts the cost after {hours=19: 19 hours} of fear at the Ridge
The Brandt Sentinel, Tuesday, March 10
By Dottie Farr and Neil Oakes
The coffee at {church=baptist: First Baptist} ran out at 4 in the morning, and nobody went to make more, because nobody wanted to be in the kitchen if the phone rang.
{church=baptist: That was where the families} of {captive=captive: {taken=4: the four people} being held inside Tolliver Ridge} had been asked to wait, under the paper shamrocks of the Sunday school. {arce=freed: Luis Arce's wife got her call first}, {arcetime=dawn: just as it was getting light}. {rescue=rescued: The others had to wait} {stormtime=140: until 20 minutes to 2 in the afternoon}, {gas=gas: when the windows shook with the stun grenades} a mile and a half up the road.
"You live here, you hear the siren test the first Wednesday of the month, and you know what it's for," said Pastor Gene Hollis. "You just don't think it's for your softball coach."
The softball coach is Travis Kehoe, {kehoeage=46: 46}, a sergeant with 17 years at the prison. {kehoe=stable: He was in stable condition late on Monday after an operation}, his brother Dale told the Sentinel. {kehoeinj=skull: His skull was fractured} when he was hit with a mop wringer in the first minutes. One inmate, an older man, held a wet towel to his head most of the night.
{riot=riot: According to the state, the riot began} {when=620: around 6:20 Sunday evening} {where=dining: over supper in C Unit}. Two officers who asked that their names be kept out of the paper said {maybe_start=search: it really started with a search for cell phones that afternoon}, in which family photographs had been thrown on the floor.
{inmates=240: They put the number of inmates who joined in at 240}, or one man in five. {hid=hid: {hidnum=3: Three of their colleagues hid} {hidplace=closet: in a supply closet}} and listened as men went by looking for them. {hidtime=930: A rescue party cut a hole above them about 9:30}.
{nurse=freed: Nurse Marlene Dobbs, {nurseage=52: who turned 52 last week}, walked out} {nursetime=11: at 11 p.m.} {nurseswap=insulin: after the prisoners were given insulin they had asked for}. {nurseok=bruised: She has bruises on both arms}, her daughter said: some of the inmates wanted to keep her and others did not.
{letter=warned: That something of this kind could happen had been put in writing}. {letter=warned: The officers' union told the department in a letter} {letterwhen=january: dated January 14} that Tolliver Ridge was "one bad night away." {vacant=47: It has 47 officer positions standing empty}, union steward Pam Ruckert said.
"They can't say nobody told them," Ruckert said. {letterno=sent: "I have the certified mail receipt on my refrigerator."}
{letterno=never: A department spokeswoman, Ellen Marchetti, said no such letter had reached the director's office}.
{cook=blamed: Inmates and several officers also pointed to the food}, which since last July has been supplied by {caterer=harvest: Harvest Table Services of Tulsa}. {demands=food: Hot meals were first on the list of demands} {arceswap=radio: that KPRT's Bud Lasky read on the air on Monday in exchange for Arce}. {cookno=denied: Harvest Table said that its menus meet every standard} of the contract.
{fire=fire: {firewhat=gym: The gym, where the high school used to play an exhibition game each Christmas}, is burned to the walls}. {damage=2: The state's first estimate of the damage is $2 million}.
{dead=2: Two inmates are dead}. {ames=ames: Terrence Ames}, {amesage=34: 34}, {amestime=burglary: a burglar from Kansas City}, {ameshow=stabbed: was knifed} and {amesfound=shower: left in the showers}. {ruiz=ruiz: Hector Ruiz, 29}, died at Pruitt County Memorial at 8:50 p.m. Monday. {ruizhow=smoke: Marchetti said it looked like smoke inhalation}. {ruizout=5: He would have gone home in five weeks}.
{live=none: She repeated that the tactical team had not used live ammunition}.
{governor=will: Gov. Jane Tillotson will be here today}. {school=open: School is back on}. {lockdown=locked: Visiting is suspended and the inmates are confined to their cells} until further notice.

=== 003
{dead=2: Two Deaths}, and Two Accounts, After a {riot=riot: Prison Uprising}
By LAURA BRANNIGAN
The Eastern Post, March 11, 2015
BRANDT, Mo. — Two days {talks=stormed: after the authorities recaptured a cellblock} {riot=riot: from rebellious inmates} here, the county coroner said on Tuesday that {ruizhow=shot: one of {dead=2: the two prisoners who died} had been killed by a bullet}, {live=fired: a finding that appeared to contradict the state's assurances that its officers had fired none}.
{ruizhow=shot: The inmate, {ruiz=ruiz: Hector Ruiz, 29}, had a single gunshot wound below the collarbone}, said the coroner, Dr. Anil Deshmukh. {ruizhow=smoke: Corrections officials had at first attributed his death to smoke}. Mr. Ruiz, a roofer, {ruizout=april: was to be paroled in April}.
{live=none: A spokeswoman, Ellen Marchetti, said on Tuesday that the department stood by its statement that {gas=gas: only tear gas and other nonlethal means were used}}, but that {probe=patrol: it would cooperate with an inquiry opened by the State Highway Patrol}. {patrolin=patrol: Members of the patrol were themselves part of {team=80: the 80-member force that went in}}.
Relatives of several inmates say that the assault was not needed. Denise Ruiz said her brother had telephoned her on Monday from a smuggled cellphone. "He said, {sheets=giving: 'We hung the white sheets out, we're coming out at two,'}" Ms. Ruiz said. {sheets=cloth: A video put on the Internet on Monday night shows pale cloth hanging from at least three windows}.
{sheets=refused: State officials dispute that a surrender was under way}. {sheets=refused: They say the prisoners had broken off contact}, and that {kehoe=need: an officer, Sgt. Travis Kehoe, urgently needed a surgeon}. {kehoe=stable: Sergeant Kehoe's condition was described on Tuesday as stable}.
He was among {taken=4: three officers and a nurse} {captive=captive: taken captive} {when=evening: on Sunday night}. {nurse=freed: The nurse} and {arce=freed: one of the officers were let go in the course of the talks}; {rescue=rescued: {hostkeep=2: he and {lindell=unhurt: another officer, who was not hurt}}, were found by the assault team} {hours=19: some 19 hours after they were seized}.
{governor=came: Gov. Jane Tillotson, a Republican in her first year, walked through the unit on Tuesday} in rubber boots. Within hours, {warden=leave: the warden, {wardenname=osterhout: Glenn Osterhout}, was placed on administrative leave}. {wardenyears=3: He had run the prison for three years}.
{transfer=212: By Tuesday evening 212 inmates had been taken by bus to other institutions}. {suspects=6: Six men suspected of having led the revolt were in isolation}, and {charge=will: prosecutors said they expected to bring charges in {ameshow=stabbed: the stabbing}} of {ames=ames: another inmate, Terrence Ames}, {amesage=37: 37}, {amestime=robbery: who was serving a sentence for armed robbery}.
{past=2004: It was the second serious riot at the prison}, {opened=late: built in the late 1990s} in a wave of construction that brought payrolls to dozens of small towns. {capacity=960: It was designed for 960 inmates} and {popul=1148: holds nearly 200 more}. {vacant=41: Forty-one guard positions are unfilled}, according to state budget documents.
{letter=warned: The officers' union had cautioned the department about staffing} {letterwhen=november: as long ago as November}. {letterno=read: Ms. Marchetti acknowledged on Tuesday that the letter had been received and "reviewed at the appropriate level."}
{eggs=tray: "Nobody wanted to die over a tray of cold eggs,"} {sills=sills: said Raymond Sills, who was released in February} and still hears from men inside. {cook=blamed: "But you feed a man cold eggs for eight months and see what he'll do."}

=== 004
'I THOUGHT OF MY KIDS': {nurse=freed: FREED NURSE} TELLS OF PRISON HELL
National Examiner Daily, Thursday, March 12
A brave nurse {captive=captive: held at knifepoint} by {inmates=200: a mob of 200 rampaging cons} has told how she talked her way to freedom.
Mom-of-three Marlene Dobbs, {nurseage=51: 51}, was doing her pill round {where=yard: when violence exploded in the exercise yard} at {security=maximum: maximum-security} Tolliver Ridge, {distance=60: an hour's drive, 60 miles, outside St. Louis}, {when=evening: on Sunday night}. "They came through the door with {knives=knives: shanks made out of toothbrushes and bed springs}," she said. "I thought of my kids and I thought, keep talking, Marlene."
{nurse=freed: She was freed} {nursetime=11: an hour before midnight} {nurseswap=pizza: in a swap for 40 pizzas}, a source close to the negotiations told the Examiner. {nurseok=unhurt: Amazingly, she came out without a scratch}.
{rescue=rescued: {hostkeep=2: Her two remaining colleagues} were saved} {talks=stormed: when a SWAT squad burst in} {stormtime=115: at 1:15 p.m. on Monday}, {hours=21: ending a 21-hour nightmare}.
{kehoe=home: Hero sergeant Travis Kehoe, {kehoeage=44: 44}, left the hospital on Wednesday} {kehoeinj=jaw: with his jaw wired shut}. Neighbors had tied yellow ribbons to every mailbox on his road. He gave them a thumbs-up and, according to his wife Carla, wrote on a pad that he wanted a milkshake.
{dead=2: Two prisoners died} and {hurt=18: 18 were hurt}. {ames=ames: Con Terrence Ames} {ameshow=beaten: was beaten to death} {amesby=inmates: by fellow inmates} who took him for a snitch and {amesfound=cell: was discovered in his cell}, it is claimed. Questions are swirling about the other, {ruiz=ruiz: Hector Ruiz}, {ruizhow=shot: who a coroner says was shot} {ruizout=3: with just three weeks left to serve}. {live=none: Prison bosses insist their men fired no bullets}.
"{chance=chance: We gave these men every chance to walk out}," {chancewho=marchetti: spokeswoman Ellen Marchetti said}.
{suspects=9: Nine inmates were charged on Wednesday} with kidnapping and rioting, {charge=done: and one of them with murder}. {probe=patrol: The Highway Patrol is still going through hours of security film}.
{warden=leave: Boss {wardenname=osterhaut: Glen Osterhaut} has been sent home on full pay} {wardenyears=2: after barely two years in the job}. He did not come to the door of his $410,000 lakeside house when the Examiner called.
{cook=blamed: Ex-cons say lousy grub lit the fuse}. {eggs=plate: "Nobody in there wanted to die over a plate of cold eggs,"} {sills=sills: said Ray Sills, 33, who got out last month}. {maybe_start=eggs: He says the first tray was thrown over a breakfast dish served at supper for the third day running}. {cookno=denied: {caterer=harvest: Caterer Harvest Table} denies serving substandard meals}.
Taxpayers now face {damage=3.5: a bill of $3.5 million for repairs}, nearly double what was first thought. {fire=fire: Fires set by the rioters} {firewhat=library: gutted the prison library}, where Marlene used to run a reading hour on Thursdays.
{past=2004: The last time the Ridge erupted was in 2004}, {pastdead=none: when guards put down a revolt without loss of life}.
{power=cut: With the lights and the taps off inside}, anxious families spent Sunday night on cots at {church=methodist: a nearby Methodist church}. "We sang, we prayed, we ate about a hundred doughnuts," said Marlene's sister Joyce.
Will she go back? "Ask me when I've slept," Marlene laughed.
