story Flight 617 makes an emergency landing in a field near Torsby
date 2018-10-09

fact landing event: landing
fact hurt quantity: 11 ~ 17
fact serious quantity: 1 ! 2
fact aboard quantity: 64 ? 70
fact engine property: oneengine ! bothengines
fact cause attribution: birds ! fuel
fact when time: 1840 ? evening
fact pilot actor: lind
fact pilotage quantity: 44 ! 46
fact dist quantity: 12 ? 15
fact airport status: closed ~ reopened
fact recorder status: sought ~ found
fact route place: bergen ! oslo
fact age quantity: 19 ! 9
fact quote quote: door
fact girl status: hospital ~ released
fact ground polarity: nobody
fact inquiry event: inquiry
fact fire polarity: fire ! nofire
fact altitude quantity: 1200
fact airline attribution: proud

=== 000
{landing=landing: Passenger plane comes down in field} in central Sweden
TORSBY, Sweden (Norden Press) — {landing=landing: A turboprop airliner with {aboard=64: 64 people on board} made an emergency landing in a potato field} near the town of Torsby on Tuesday evening after {engine=oneengine: one of its engines failed}, rescue services said. {hurt=11: Eleven people were injured}, {serious=1: one of them seriously}.
Fjell Air Flight 617 was on its way {route=bergen: from Stockholm to Bergen} when the crew reported trouble {when=1840: at 6:40 p.m.}. It came to a halt {dist=12: 12 kilometres short of the runway}.
"It is close to a miracle," said the head of the fire brigade, Mats Norell. "We expected to find something else." {fire=nofire: There was no fire}, he added.
{cause=birds: The plane had flown into a flock of geese}, a passenger told Swedish radio.
The captain, {pilot=lind: Karin Lind}, {pilotage=44: 44}, was the last to leave the aircraft. {quote=door: "She stood at the door and counted us," said Jonas Berg}, who was travelling with his daughter. {girl=hospital: The girl, six, was taken to hospital with a broken arm}.
{airport=closed: Torsby's airport was closed} until further notice. {recorder=sought: Investigators were looking for the flight recorder}.
{ground=nobody: No one on the ground was hurt}.

=== 001
Torsby pilot hailed as a hero
By Elin Strand
Thursday, 11 October 2018
She says she only did her job. But for the passengers of {landing=landing: the airliner that landed in a field in Värmland on Tuesday}, {pilot=lind: Karin Lind} is a hero.
{engine=bothengines: Both engines had stopped} at an altitude of {altitude=1200: 1,200 metres} when {pilot=lind: the 46-year-old captain} decided she would not reach the airport, {dist=15: some 15 kilometres away}. {landing=landing: She put the machine down between two rows of trees}.
{aboard=70: Nearly 70 people were in the cabin}. {hurt=17: Seventeen had to be treated by doctors}, {serious=2: two of them for severe injuries}, the county hospital said on Wednesday. {girl=released: A six-year-old girl who had broken her arm has gone home}.
{cause=fuel: According to investigators, the tanks were almost empty}. {recorder=found: The flight recorder was recovered on Wednesday morning} and will be read out in Stockholm.
{airline=proud: "We are proud of our crew," said Fjell Air's managing director, Tor Haugen}. {age=19: The aircraft is 19 years old}. {inquiry=inquiry: The accident board has opened an investigation}.
{quote=door: "She counted us at the door," a father recalled}.

=== 002
{airport=reopened: Torsby airport open again} after {landing=landing: crash landing}
{airport=reopened: Flights to and from Torsby resumed on Thursday}, two days after {landing=landing: a Fjell Air plane ended up in a field}.
The ATR had left Stockholm {route=oslo: for Oslo} {when=evening: on Tuesday evening}. {fire=fire: A small fire in the left wing was put out quickly}, a spokesman for the fire brigade said.
{cause=birds: Remains of birds were found in an engine}, according to the newspaper Värmlands Kurir. {inquiry=inquiry: An inquiry is under way}.
{age=9: The plane, built nine years ago}, had been checked in September. {airline=proud: The airline's boss, Tor Haugen, said he was proud of the crew}.
