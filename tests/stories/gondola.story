story Gondola cabin falls at the Marrow Peak ski resort
date 2014-01-18

fact fall event: fall
fact dead quantity: 1 ~ 2
fact hurt quantity: 7 ! 8
fact height quantity: 40 ? 50
fact stranded quantity: 140 = 100 ; 170 ? 140 ; 170 = 100
fact hours quantity,time: 5 ? 6
fact when time: 1040 ? 1100 ; morning = 1040 ; morning = 1100
fact gusts quantity,attribution: 58 ? 44
fact alarm polarity,attribution: rang ? none
fact swing event: swing
fact osei actor: osei
fact oseijob property: teacher
fact ruth actor: ruth
fact ruthage quantity: 61 ! 62
fact hannah status: critical ~ better
fact surgery quantity,event: first ~ second
fact further status: need ~ second
fact climber event: climbed
fact climberjob property: off ? volunteer
fact climberquote quote: up
fact lowered event: ropes
fact probe status: way ~ there
fact probeby actor: board
fact inspect time: nov ! oct
fact lifts status: shut ~ run
fact hearts quote,attribution: hearts
fact order event: order
fact gondolas quantity: 11
fact bill status: will ~ done
fact billtwice background: twice
fact vigil status: will ~ held
fact before background: 1987
fact beforedead background,quantity: 1
fact governor event: visit
fact box event: recorder

=== 000
{fall=fall: Deadly gondola fall} renews push for tougher lift rules

{bill=will: Lawmakers said Sunday they would try again to give the state power to shut down ski lifts in high winds}, a day after {fall=fall: a gondola cabin fell {height=40: 40 feet} at the Marrow Peak resort}, {dead=2: killing two people} and {hurt=7: injuring seven}.
"How many times do we have to do this?" state Senator Tom Arriaga, a Corvale Democrat, said on "Sunday Morning Live." "Twice I brought a bill, and {billtwice=twice: twice it died in committee without so much as a hearing}."
Arriaga said {bill=will: he would introduce the measure again this week}. It would require every lift with closed cabins to carry a wind gauge that stops the motor on its own, and would let inspectors close a lift on the spot.
The Saturday accident happened {when=1040: at about 10:40 a.m.}, {swing=swing: when a cabin on the Silverhorn gondola swung into a tower} and {fall=fall: dropped off the cable into a stand of firs}. {stranded=140: Some 140 people in the other cabins were stranded above the slope}, {hours=5: some of them for more than five hours}, {lowered=ropes: until ski patrollers could lower them with ropes}.
The dead were identified as {osei=osei: Daniel Osei, 34}, {oseijob=teacher: a middle school teacher from Fort Lyle}, and {ruth=ruth: Ruth Lindqvist}, {ruthage=61: 61}, of Corvale. {hannah=critical: Lindqvist's 9-year-old granddaughter, Hannah, was in critical condition} at St Jerome Medical Center with a head injury. {surgery=first: She underwent surgery on Saturday night}, the hospital said.
Passengers and a former lift operator have questioned why the gondola was running at all. Gina Fallon, a nurse from Amity who was three cabins behind, said that she and her husband had been "hanging in there like clothes on a line" for ten minutes before the fall.
"There was a lady in our car praying in Polish," Fallon told Newsline. "I don't speak Polish but I joined in."
{gusts=58: The National Weather Service recorded a gust of 58 mph} on the ridge at 10:35 a.m. Marrow Peak's own rules call for the gondola to slow down at 40 mph and to stop at 50.
Kurt Devlin, the resort's chief executive, said {gusts=44: its instruments never showed more than 44 mph}. "We go by what's on the tower," he said at a news conference. "{hearts=hearts: Our hearts are broken}. But I won't have people say that we gambled with anyone's life."
He also disputed a claim by a lift attendant, quoted in the Corvale Record on Sunday, that {alarm=rang: the wind alarm had gone off twice that morning} and had been reset. {alarm=none: "There was no alarm," Devlin said}.
Not everyone at the statehouse is convinced that a law would help. House Majority Leader Beth Crandall, R-Amity, said the mountains "make their own weather" and that no one in the capital could know better than the people on the hill when to stop a chair.
"You pass a law like that and you'll have a bureaucrat closing a lift in Corvale because it's blowing in Amity," Crandall said. "I grew up skiing there. You look at the trees. If the trees are lying down, you go have a coffee."
She said she was open to more inspections, and to paying for them. The state has three lift inspectors for 214 lifts. One of the posts has been vacant since the spring, because the pay, officials say, is less than what the resorts offer to the same engineers.
{order=order: Governor Mary Kessler on Saturday night ordered all {gondolas=11: 11 gondolas} in the state to be inspected} before they run again. {governor=visit: She visited Marrow Peak on Sunday morning} and met the families.
{probe=way: Investigators of {probeby=board: the state Tramway Safety Board} were on their way to the resort} on Sunday, a spokesman said. They are expected to look first at the grip, the part that holds the cabin to the cable, and at {box=recorder: a recorder in the motor house that logs wind and speed}.
The Silverhorn is the resort's main way up the mountain. Marrow Peak, which gets about 300,000 visitors a year, said {lifts=shut: all its lifts would remain closed until further notice}.
The ski industry says that lifts are safer than the drive to the mountain. {before=1987: The last fatal accident on a lift in the state was in 1987}, {beforedead=1: when a chair fell at the same resort, killing a 19-year-old}.
Richard Poole, a lift engineer who has been an expert witness in more than 30 lawsuits, said that a cabin that swings into a tower is almost always a matter of wind and speed, in that order.
"Slow it down and you can live with a lot of wind," Poole said. "But slow it down and you've got a line at the bottom, and the people in the line have paid 94 dollars."

=== 001
{lifts=run: On a Wounded Mountain, the Lifts Turn Again}

MARROW PEAK -- {lifts=run: The first chair went up on Monday} at 9 o'clock, without anyone in it.
The men in the motor house had wanted it so. It went up the hill, past the ticket office with its flowers, past the blue tape and {probe=there: the investigators in their borrowed ski boots}, and when it had gone around the wheel at the top and come back down, {lifts=run: they began to let people on}.
{lifts=run: Three of the resort's nine lifts opened on Monday}, two days after {fall=fall: a gondola cabin came off its cable in a storm}, {height=50: fell nearly 50 feet} {dead=2: and took two lives}. The Silverhorn gondola, whose cabins still hang over the slope like beads, will not run again this winter, the company said.
Not many came. By noon there were perhaps 200 people on a mountain that on a holiday Monday would have had 5,000. Some of them said they had come because they didn't know where else to go.
"I've had a pass here for thirty-one years," said Warren Teague, a retired mailman, who took off his hat each time the chair passed the fir trees. "I'm not here to ski. I'm just going up and down."
The town of Marrow has 2,900 people, one traffic light and a way of counting its winters by what went wrong in them: the winter of the bank fire, the winter without snow. {before=1987: There was the winter of 1987}, {beforedead=1: when a chair came down and a college boy was killed}, and for years the high school kept his photograph beside the trophies.
{osei=osei: Daniel Osei}, who is {dead=2: one of the two who died on Saturday}, {oseijob=teacher: taught earth science to seventh graders}. On Sunday his pupils wrote to him on the sidewalk in front of the school in colored chalk. It snowed, and they wrote it again.
{ruth=ruth: The other victim was Ruth Lindqvist}, {ruthage=62: 62}, who ran a yarn shop in Corvale and had promised her granddaughter a ride to the top for getting through the multiplication table. {hannah=critical: The girl, Hannah, 9, is still in critical condition} but {hannah=better: doctors said on Monday that she was improving}. {surgery=second: She had {further=second: a second operation} on Sunday evening}, and asked, her father said, whether her skis were all right.
{vigil=held: On Sunday night they held a vigil in the base lodge}. The fire marshal allows 450 in the room and stopped counting. Close to a thousand came, and the ones who could not get in stood outside with their goggles pushed up, singing what was being sung inside half a line late.
Governor Mary Kessler sat in the third row, in a borrowed parka. She did not speak. Kurt Devlin, the chief executive of the resort, did, though he had been advised not to. "{hearts=hearts: Our hearts are broken}," he began, and could not find the next page.
And then somebody at the back began to clap, not loudly, for a stocky man by the door who looked as if he wanted to go through it. Cole Barrett, {climberjob=volunteer: a volunteer firefighter} who drives a snowplow for the county, {climber=climbed: had climbed a tower on Saturday without a harness, in wind that was tearing the signs off the posts, and crossed the cable to the cabin of a family whose baby was turning blue with cold}.
"I didn't think about it. {climberquote=up: I just went up}," he has said to everyone who asked, and it is plain that he would like them to stop asking.
{stranded=170: About 170 people hung over the mountain that day}, {hours=6: the last of them for more than six hours}. They have stories, and have begun to tell them to each other in the one diner that's open: the man who sang all of "Oklahoma!", the couple who had been about to break up and hadn't.
There are other stories. An attendant told the local paper that {alarm=rang: the alarm for the wind rang twice} and was switched off twice. {alarm=none: The company says it never rang}. Nobody at the diner wanted to say who he believed. Half the town works on the mountain, and the other half sells things to the people who come to it.
At the counter, a woman who cleans the cabins at night said she had found a child's mitten in one of them on Friday and had put it in the lost and found. She had been thinking about it since. She did not think it was the same child.
In the capital, 140 miles to the east, {bill=done: a senator put forward a bill} on Monday {billtwice=twice: that had been put forward twice before}. There was talk of wind gauges and of who should hold the switch. On the mountain they know about wind. It was gone by Monday, and the sky was the deep, rinsed blue that people drive all night for.
By 3 the shadow of the ridge had reached the firs. Mr. Teague took his last ride, hat in hand. At the bottom he thanked the boy who slowed the chair for him, as he has done, he said, for thirty-one years, and the boy, who was crying, told him to watch his step.

=== 002
{dead=2: Two Dead} After {fall=fall: Gondola Falls At Marrow Peak Ski Resort}

MARROW PEAK -- {dead=2: A second person has died} after {fall=fall: a gondola cabin plunged to the ground at the Marrow Peak ski resort} {when=1100: shortly before 11 a.m. on Saturday}, officials said.
{osei=osei: Daniel Osei, a 34-year-old} {oseijob=teacher: teacher at Fort Lyle Middle School}, died early Sunday at St Jerome Medical Center in Corvale. {ruth=ruth: Ruth Lindqvist}, {ruthage=62: 62}, was pronounced dead at the scene. {dead=1: Authorities had put the death toll at one on Saturday night}.
{hurt=8: Eight other people were hurt}, Marrow County Sheriff Dale Whitcomb said. Three of them have been treated and released.
Lindqvist's granddaughter Hannah, who was in the cabin with her, {surgery=first: underwent surgery to relieve pressure on her brain}. {hannah=critical: The 9-year-old remained in critical condition on Sunday}, according to a hospital statement, which added that {further=need: she would need at least one more operation}. "We ask everyone to keep her in their thoughts and to give us room," her father, Nils Lindqvist, said in the statement.
{swing=swing: The cabin struck the side of Tower 14 in a gust of wind}, {fall=fall: tore loose from the cable and {height=40: fell about 40 feet}}, Whitcomb said. {lowered=ropes: Rescuers used ropes to bring down people from 26 other cabins}. {stranded=100: More than 100 people were trapped in them}, and {hours=5: the last was on the ground at 4:05 p.m.}
One of the first to reach them was Cole Barrett, {climberjob=off: an off-duty firefighter}, {climber=climbed: who climbed a tower and worked his way along the cable to a cabin with an infant inside}. "{climberquote=up: I just went up}," Barrett told HillCountry Radio. "There was a baby."
{gusts=58: A weather service station on the ridge measured a gust of 58 mph} minutes before the cabin fell. The resort says {gusts=44: the wind at the towers did not exceed 44 mph}, below the speed at which the gondola has to be stopped.
{alarm=rang: A lift attendant told the Corvale Record that an alarm had sounded twice} before the accident. The paper did not name him. {alarm=none: In a statement on Sunday, Marrow Peak said that was "simply not true."}
"{hearts=hearts: Our hearts are broken for the families}," it said.
{probe=there: A four-person team from {probeby=board: the Tramway Safety Board} arrived on Sunday afternoon} and {box=recorder: took away the recorder that stores wind and speed readings}, sheriff's officials said. A preliminary report is expected within 30 days.
{inspect=oct: The gondola was last inspected in October} and passed with two minor remarks, state records show. {inspect=nov: Marrow Peak said it had been checked in November}.
Manufactured by the Austrian company Seilbau Krainer, the Silverhorn was installed in 1996 to replace a double chair. It has 54 cabins for eight people each and climbs 2,100 feet in eleven minutes. In 2009 it was out of service for a month after a bearing failed.
Passengers described a long, cold afternoon. Jessie Tran, 22, a student who was celebrating her birthday in Cabin 31, said she and four strangers had shared a granola bar and then sat on one another's feet.
"We played twenty questions," she said. "One guy picked 'helicopter' every time."
{order=order: Governor Mary Kessler ordered inspections of all {gondolas=11: 11 gondolas} in the state}. {governor=visit: She toured the site on Sunday} and said she was "in awe" of the rescuers.
{vigil=will: A vigil will be held at 7 p.m. on Sunday in the base lodge}. The school district said counselors would be at Fort Lyle Middle School on Monday, though it is a holiday.
{lifts=shut: Marrow Peak has closed all nine of its lifts}. Holders of tickets for the weekend will get their money back, it said, and season passes will be honored at two neighboring resorts.
Saturday's was the first deadly lift accident in the state {before=1987: since 1987}, {beforedead=1: when a chair at Marrow Peak fell and a 19-year-old skier was killed}.
Residents said they were still taking it in. "You hear the hum of that thing all winter, and you don't hear it until it stops," said Lou Medeiros, who owns the hardware store. "It's so quiet now I can hear my own sign creak."
