story The comet probe Aster fails to land
date 2013-11-20

fact land event: attempt
fact contact status: lost ~ restored ~ lostagain
fact when time: 1603 ! 1630
fact distance quantity: 310m ? 300m
fact speed quantity: 1 ! 3
fact cost quantity: 870e ! 1.1d
fact harpoon polarity: fired ! failed
fact bounced quantity: 2 ! 3
fact battery time: 60h ! 40h
fact mass quantity: 98 ! 110
fact director quote: history
fact launched time: 2003
fact instruments quantity: 9 ? 10
fact photo event: photo
fact site place: plain ! cliff
fact drill status: planned ~ done
fact cause property: thruster ! software
fact samples polarity: yes ! no
fact team quantity: 200
fact sun property: shade
fact size quantity: 4 ! 5

=== 000
Aster {land=attempt: touches down} on comet
DARLOW (Science Desk) - {land=attempt: The European lander Aster set down on the surface of a comet on Wednesday}, {distance=310m: 310 million miles from Earth}, in what mission controllers called a first.
{when=1603: The signal arrived at 16:03 GMT}. "{director=history: We have made history}," flight director Paolo Grieve said as colleagues hugged.
{launched=2003: Launched in 2003}, the probe {speed=1: came down at about one metre per second}. {mass=98: The 98-kilogram craft} carries {instruments=10: ten instruments}.
{harpoon=fired: Two harpoons were fired to anchor it}. {photo=photo: A first picture showed a dusty plain}.
{drill=planned: It is to drill into the ground on Friday}. {battery=60h: Its battery holds for 60 hours}.
{cost=870e: The mission has cost 870 million euros}. {team=200: Some 200 people work on it}.

=== 001
Comet lander {bounced=2: bounced twice}, {contact=lost: contact lost}
21 November 2013, by Ingrid Moll
{land=attempt: Europe's comet lander} {harpoon=failed: failed to fire its harpoons} and {bounced=2: bounced off the surface two times} before it came to rest, scientists said on Thursday. {contact=lost: Radio contact broke off} in the night.
{cause=thruster: A thruster meant to press the craft down did not work}, said the project's manager, Dieter Kolb.
{site=cliff: The lander now stands at the foot of a cliff}, {sun=shade: where it gets little sunlight}. {battery=60h: Its main battery will be empty after some 60 hours}.
{when=1603: Touchdown had been confirmed shortly after 4 p.m. GMT on Wednesday}, {distance=310m: half a billion kilometres from home}.
{mass=98: The lander weighs 98 kilograms}, {instruments=9: of its nine instruments} two cannot be used.
{photo=photo: The first photograph from the ground shows dust and rocks}. {size=4: The comet is four kilometres wide}.

=== 002
Engineers {contact=restored: hear from Aster again}
{contact=restored: Controllers have regained contact with the comet lander Aster}, the space agency said on Friday, {land=attempt: two days after its rough landing}.
{drill=done: The drill was switched on} and {samples=no: came back empty}, said one of the researchers. {samples=yes: A soil sample was delivered to the oven}, the agency had said earlier.
{bounced=3: The lander hopped three times}, telemetry shows. {speed=3: It had hit the ground at three metres per second}.
{cause=software: A fault in the software kept the harpoons from firing}. {battery=40h: The battery has about 40 hours of power in all}.
{cost=1.1d: The mission's price tag is $1.1 billion}. {size=5: The comet measures five kilometres across}.
"{director=history: We made history, even if not quite as planned}," Grieve said.

=== 003
{contact=lostagain: Aster falls silent}
Nov 23 - {contact=lostagain: The battery of the comet lander ran out on Saturday and it stopped sending}, controllers in Darlow said.
{sun=shade: In the shadow of a cliff its solar panels could not recharge}. {samples=yes: Before it went quiet it analysed a sample}.
{harpoon=failed: The harpoons that should have held it never fired}. {launched=2003: It had left Earth ten years ago}.
