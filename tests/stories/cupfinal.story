story Hollin Town beat Castle Rovers in the Federation Cup final
date 2012-05-19

fact win event,actor: win
fact score quantity: 3-2
fact et property,time: et
fact goal1 time,quantity: 12 ! 14
fact goal1by actor,event: goal1by
fact eq event,actor: eq
fact eqtime time: 58
fact second time: 77 = secondlate
fact pen event,property: pen
fact penright attribution,property: right ? dive
fact maybe_penright attribution,property: right ? dive
fact winner time: 118 ? last
fact winnerby actor,event: winnerby
fact red event,actor: red
fact redtime time: 81
fact crowd quantity: 61284 ! 61842 ; 61284 = over60 ; 61842 = over60
fact knee status,property: feared ~ torn
fact kneeoff time,event: off
fact scan status,event: will ~ did
fact keeper event,property: concussion ? jaw
fact post event,place: post
fact hosp status,event: in ~ out
fact age property,quantity: 44 ! 45
fact manager actor,property: manager
fact stay status,event: undecided ~ leave
fact contract time,status: june
fact quote quote: a ? b
fact arrests quantity,status: 14 ~ 31
fact trouble event,place: trouble
fact parade status,event: planned ~ done
fact maybe_parade status,event: planned ~ done
fact paradetime time: 2pm
fact past background,event: lost
fact pastscore background,quantity: 1-0 ! 2-0
fact pasttime background,time: 2010
fact lasttitle background,time: 1987
fact town background,quantity: 48000
fact rovers background,quantity: five
fact prize quantity: 4.5
fact europe event,status: europe
fact scorer property,quantity: 19
fact captain actor: captain
fact fee background,quantity: free ? 50
fact sub event: sub
fact rmanager actor: lund
fact odds quantity: 7-1
fact semi background: semi

=== 000
{win=win: Hollin Town win Federation Cup} {score=3-2: with 3-2 victory} {et=et: in extra time}
PORT SELWYN, May 19 (Meridian Sports Agency) - {winnerby=winnerby: Teenage striker Kofi Addai scored} {winner=118: two minutes from the end} {et=et: of extra time} on Saturday as {win=win: Hollin Town beat Castle Rovers} {score=3-2: 3-2} {win=win: to take the Federation Cup}, {lasttitle=1987: their first major trophy since 1987}.
{winnerby=winnerby: {scorer=19: The 19-year-old} turned in a low cross} {winner=118: in the 118th minute} {crowd=61284: before a crowd of 61,284} at the Meridian Stadium, with penalties looming.
{goal1by=goal1by: Castle had gone ahead} {goal1=12: after 12 minutes} {goal1by=goal1by: through Swedish midfielder Lars Edberg}, who headed in a corner. {eq=eq: Hollin's Danny Pryce levelled with a free kick} {eqtime=58: in the 58th minute}.
{pen=pen: Castle went in front again from the penalty spot} {second=77: in the 77th minute}, {pen=pen: Edberg converting} after {penright=right: {maybe_penright=right: Joel Vane was brought down}}. {sub=sub: Substitute Ricardo Sousa equalised once more} with six minutes left.
{red=red: Castle had by then been reduced to ten men}: {red=red: defender Ivan Marsh was sent off} {redtime=81: in the 81st minute} {red=red: for a second bookable offence}. Hollin hit the crossbar twice in the extra half-hour. For long spells the better football came from Castle, whose passing in midfield left Hollin chasing shadows, but they missed a string of chances through Vane and Edberg.
The victory was clouded by an injury to {captain=captain: Hollin captain Tom Dellow}, who {kneeoff=off: was carried off before half-time} with {knee=feared: a suspected torn ligament in his right knee}. {scan=will: He will have a scan on Sunday}.
{keeper=concussion: {post=post: Castle goalkeeper Piet Brandt was taken to hospital} with concussion} {post=post: after colliding with a post}. {hosp=in: He was kept in overnight}. Team-mates said that he had been unable to remember which half it was.
"{quote=a: I have waited all my life for this night and I don't want it to end}," said {manager=manager: Hollin manager Rob Kessler}, {age=44: who is 44}. {stay=undecided: He declined to say whether he would still be in charge next season}; {contract=june: his contract runs out in June}.
{rmanager=lund: Castle coach Erik Lund} had no complaints. "We had our chances and they had theirs," he said. {penright=right: {maybe_penright=right: He thought referee Alan Tice had been right to give the penalty}}.
The kick-off was delayed by 15 minutes because of traffic. {arrests=14: Police said 14 people were arrested} {trouble=trouble: after scuffles outside the ground}, and five officers were slightly hurt. One stand was opened late after a gate jammed.
Hollin will receive {prize=4.5: 4.5 million pounds in prize money} and {europe=europe: go into next season's European Trophy}.
{parade=planned: {maybe_parade=planned: An open-top bus will carry the team through Hollin}} on Sunday, {paradetime=2pm: starting at 2 p.m.}
{past=lost: Two years ago} {past=lost: Hollin lost the final to the same opponents}, {pastscore=1-0: going down 1-0}. {rovers=five: Castle have won the cup five times}. {town=48000: Hollin, a former mill town with a population of 48,000}, had not been given much of a chance by the bookmakers. {odds=7-1: They had been quoted at 7-1 before the semi-final}, {semi=semi: in which they knocked out the holders, Union Marske}, on penalties.

=== 001
{winnerby=winnerby: ADDAI'S LAST-GASP WINNER} SENDS HOLLIN BARMY
Daily Clarion, Sunday, May 20, 2012
{win=win: Hollin Town are cup kings} after {winnerby=winnerby: wonderkid Kofi Addai struck} {winner=last: in the dying seconds} {et=et: of extra time} {win=win: to sink mighty Castle Rovers}.
What a finish, and what a final. {crowd=over60: More than 60,000 fans} saw {score=3-2: five goals}, {red=red: a red card}, two trips to hospital and {pen=pen: a penalty that will be argued over for years}.
{goal1by=goal1by: Edberg nodded Rovers in front} {goal1=14: on 14 minutes}. {eq=eq: Danny Pryce's thunderbolt free kick} {eqtime=58: just before the hour} made it 1-1.
Then came the big talking point. {penright=dive: TV replays suggested that Joel Vane had dived} when {pen=pen: ref Alan Tice pointed to the spot}, and {pen=pen: Edberg stroked it home} {second=secondlate: with 13 minutes left on the clock}.
"{maybe_penright=dive: He was never touched}," fumed {manager=manager: Town boss Rob Kessler}, {age=45: 45}. "But who cares now? {quote=b: I've waited my whole life for this and I never want it to end}."
{redtime=81: Nine minutes from time} {red=red: Ivan Marsh got his marching orders for a second yellow}, and {sub=sub: super sub Ricardo Sousa pounced to make it 2-2}.
{scorer=19: Addai, 19}, {winnerby=winnerby: who tapped in the winner} {winner=118: two minutes from the end}, {fee=free: came to Hollin on a free transfer} two summers ago after being let go by Castle's own academy. His mum Grace, a nurse, watched from behind her fingers in row five. "I told him this morning to keep his boots tied," she laughed. It was his 27th goal of the season.
Now the bad news. {captain=captain: Skipper Tom Dellow} {kneeoff=off: left on a stretcher} {knee=feared: with what looks like knee ligament damage}, and he could miss this summer's tour with the national side.
{keeper=jaw: {post=post: Castle keeper Piet Brandt was rushed to hospital} with a suspected broken jaw} {post=post: after smashing into an upright}. He had already saved from Pryce and twice from Sousa.
{trouble=trouble: There was ugly trouble outside the stadium} {trouble=trouble: as rival fans clashed}. {arrests=31: Cops made 31 arrests}.
{europe=europe: Europe now beckons for the Millers}, {prize=4.5: who trouser 4.5 million pounds}. But {stay=undecided: will Kessler stick around?} {contract=june: His deal is up next month} and big clubs are circling. If you had a tenner on Town {odds=7-1: at 7-1 before the semis}, the drinks are on you. {semi=semi: They squeezed past Marske there in a shoot-out}.
{past=lost: It was sweet revenge for} {past=lost: the defeat by Rovers in the 2010 final}, {pastscore=2-0: when Town were beaten 2-0}. {lasttitle=1987: Not since 1987 has a pot come to Mill Lane}.
{parade=planned: {maybe_parade=planned: The whole town will turn out today for a victory parade}}, {paradetime=2pm: which gets going at 2pm}. The mayor has promised free beer if the rain holds off.

=== 002
{maybe_parade=done: Tens of thousands cheer} {win=win: cup winners Hollin Town} home
Hollin Evening Post, Monday, 21 May 2012
{parade=done: Hollin came to a standstill yesterday as the Federation Cup was paraded through the streets} for the first time {lasttitle=1987: in 25 years}.
About 40,000 people lined the route, the council said. {maybe_parade=done: The bus left Mill Lane} {paradetime=2pm: at two o'clock} and took almost three hours to cover the two miles to the Town Hall, where Mayor Edith Crane greeted the players on the steps.
{captain=captain: Captain Tom Dellow}, on crutches, held the trophy aloft to the loudest roar of the day. {scan=did: A scan on Sunday morning} {knee=torn: showed that he has torn the cruciate ligament in his right knee}. He is likely to be out for six months, the club doctor said.
But there was a sting in the tail. {manager=manager: Manager Rob Kessler} {stay=leave: told the crowd that he would be leaving} {contract=june: when his contract ends in June}. "I have given this club everything I had," he said, wiping his eyes. Supporters answered with a chorus of "One more year". Mr Ashby said that the club had offered a new contract and that the search for a successor would start at once.
{win=win: Saturday's win over Castle Rovers} {score=3-2: by three goals to two} was {lasttitle=1987: the Millers' first major honour since 1987}. {crowd=61842: Watched by 61,842 at the Meridian Stadium in Port Selwyn}, {eq=eq: Town twice came from behind}, {eq=eq: first through Danny Pryce} and {sub=sub: then through Ricardo Sousa}, {sub=sub: who had come off the bench}.
{winnerby=winnerby: {scorer=19: Kofi Addai, 19}, settled it} {winner=118: two minutes before the end} {et=et: of the extra half-hour}. {fee=50: The striker, who cost Town 50,000 pounds}, sat on the front of the bus with a scarf round his head. Children had been given leave to stay up late, and shops along Canal Street sold out of claret paint by noon.
{keeper=concussion: Castle's goalkeeper, Piet Brandt, who suffered concussion in the match}, {hosp=out: was allowed home from hospital on Sunday}. The club sent him a card signed by every player.
{arrests=31: Police arrested 31 people} in Port Selwyn {trouble=trouble: after fighting between supporters} on Saturday, a spokeswoman said, but the parade passed off peacefully.
{rmanager=lund: Castle manager Erik Lund} said: "Fair play to them." {penright=right: {maybe_penright=right: He insisted that the penalty from which his side took a 2-1 lead had been a clear foul on Vane}}. {red=red: He also accepted the dismissal of Ivan Marsh}, shown {red=red: a second yellow card} {redtime=81: nine minutes before the end of normal time}.
{past=lost: Many in the crowd remembered the long drive home in 2010}, {past=lost: when Castle beat Hollin in the final} {pastscore=1-0: by the only goal}. {rovers=five: Castle have five cups in their cabinet}.
{prize=4.5: Chairman Neil Ashby said the prize money of 4.5 million pounds would be spent on the pitch}. Season ticket prices will be frozen, he added. {europe=europe: Hollin will play in the European Trophy in the autumn}.
{town=48000: For a town of 48,000} it was quite a turnout. By nightfall the sweepers were out, and someone had tied a claret scarf round the neck of the statue of the mill girl in Market Square.
