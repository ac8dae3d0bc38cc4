story Three inmates break out of the Corvin jail
date 2009-05-18

fact escape event: escape
fact count quantity: 3
fact how property: wall ! roof
fact when time: sat ? sun
fact caught status: atlarge ~ 1caught ~ allcaught
fact crime1 property: murder
fact name1 actor: lesko
fact guards status: oncall ~ suspended
fact noticed time: 6h ! 12h
fact rope property: sheets
fact camera polarity: worked ! broken
fact reward quantity: 5000 ! 10000
fact prev background: 2005
fact armed polarity: armed ! unarmed
fact where place: motel ! cabin
fact sheriff quote: embarrass
fact inmates quantity: 540 ! 610
fact school event: closed
fact search event: dogs

=== 000
{count=3: Three} {escape=escape: inmates escape} from Corvin County jail
CORVIN (Lakes Wire) - Authorities were searching on Sunday for {count=3: three inmates} who {escape=escape: broke out of the Corvin County jail} {when=sat: late Saturday night}.
{how=wall: The men broke through a cinder-block wall}, {rope=sheets: climbed down on bed sheets} and cut a fence, Sheriff Dale Whitcomb said. {noticed=6h: Their absence was noticed six hours later}.
One of the escapees, {name1=lesko: Martin Lesko}, 34, {crime1=murder: was awaiting trial for murder}. {armed=armed: The men should be considered armed and dangerous}, the sheriff warned.
{search=dogs: Deputies with dogs and a helicopter were combing the woods} north of town. {caught=atlarge: None of the three had been found by Sunday evening}. {reward=5000: A reward of $5,000 has been offered} for information.
"{sheriff=embarrass: This is an embarrassment to all of us}," Whitcomb said.
{inmates=540: The jail holds 540 inmates}. {prev=2005: Two men escaped from it in 2005}.

=== 001
One {escape=escape: Corvin fugitive} {caught=1caught: caught}, two on the run
The Corvin Courier, Tuesday, May 19
{caught=1caught: One of {count=3: three men} who {escape=escape: escaped from the county jail at the weekend} was captured on Monday afternoon} {where=motel: at a motel} in Bright Falls. Two others are still at large.
{name1=lesko: Martin Lesko, 34}, {crime1=murder: who is accused of killing his landlord}, is one of them.
{how=roof: The prisoners got out through a hatch in the roof} {when=sun: in the small hours of Sunday} and {rope=sheets: let themselves down on knotted sheets}. {noticed=12h: Guards did not notice until the noon count, twelve hours later}.
{camera=broken: A security camera on that side of the building was out of order}, the sheriff admitted. {guards=suspended: Two guards have been suspended}.
{school=closed: Schools in the area stayed closed on Monday}. {search=dogs: A helicopter and dog teams are taking part in the search}. {reward=10000: The reward was raised to $10,000}.
{armed=unarmed: There is no sign that the men have weapons}, Whitcomb said. {sheriff=embarrass: He called the escape an embarrassment}.

=== 002
{caught=allcaught: Last two Corvin escapees recaptured}
CORVIN, May 22 - {caught=allcaught: The last two of {count=3: the three prisoners} who {escape=escape: fled the Corvin County jail} last weekend were arrested without resistance on Thursday} {where=cabin: in a hunting cabin}, the sheriff's office said.
{crime1=murder: Murder suspect} {name1=lesko: Martin Lesko} and a second man were hungry and cold, a deputy said. {armed=unarmed: They were not armed}.
{inmates=610: The jail, built for 400, houses 610 prisoners}. {camera=broken: Its cameras had been broken for weeks}.
{prev=2005: It was the first breakout since 2005, when two inmates got away}.
