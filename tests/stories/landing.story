story Passenger jet makes an emergency landing at Norre
date 2022-01-21

fact aboard quantity: 164 ! 171
fact hurt quantity: none ~ 5 ; 5 ~ 8 ; none ~ 8
fact land event: yes
fact engine property: left ! right
fact cause status: unclear ~ birds
fact time time: 1421 ! 1524
fact runway status: closed ~ open
fact route place: oslo-malaga
fact age quantity: 12 ! 17
fact captain actor: berg ? berge
fact smoke event: yes
fact alt quantity: 31000
fact delays quantity: 40
fact applause event: yes
fact flames polarity: yes ! no
fact probe status: start ~ opened
fact slides event: yes

=== 000
Flash: Jet {land=yes: makes emergency landing at Norre airport}
NORRE, Jan 21 (Kestrel) - {land=yes: A passenger plane made an emergency landing at Norre airport on Friday} after smoke was seen coming from an engine. {hurt=none: No one was hurt}, the airport said.
{aboard=164: The Airlink 737 was carrying 164 people} and was {route=oslo-malaga: on its way from Oslo to Malaga}. {land=yes: It touched down} {time=1421: at 2:21 p.m.} local time.
{smoke=yes: Passengers reported smoke in the cabin}. {engine=left: The problem was in the left engine}, a spokesman said.
{cause=unclear: It was unclear what had caused the failure}. {runway=closed: The airport's only runway was closed} and {delays=40: about 40 flights were delayed or diverted}.
{probe=start: The accident board said it would open an investigation}.

=== 001
{hurt=5: Five hurt} as holiday jet lands on one engine
By Tor Aslund, Friday 21 January 2022, 20:15
{hurt=5: Five people were slightly injured} on Friday when {slides=yes: they left a holiday jet by its emergency slides}, hours after what one of them called "the longest twenty minutes of my life".
{route=oslo-malaga: Flight AL 482 from Oslo to the Spanish resort of Malaga} had just reached {alt=31000: its cruising altitude of 31,000 feet} when there was a loud bang. {engine=right: The right-hand engine had failed}.
{flames=yes: "We saw flames coming out of the engine," said Ingunn Dale}, who sat in row 14. {smoke=yes: The cabin filled with smoke}.
{captain=berg: Captain Anders Berg} turned the aircraft round and {land=yes: landed safely in Norre} {time=1524: at 3:24 p.m.} {applause=yes: Passengers applauded}.
{aboard=171: There were 165 passengers and six crew on board}. {age=12: The plane is twelve years old}.
{runway=open: The runway reopened at six o'clock}. {cause=unclear: The cause was not known on Friday evening}.

=== 002
{cause=birds: Birds blamed} for engine failure
23 January 2022 - {cause=birds: A flock of geese caused the engine failure} that {land=yes: forced an Airlink jet to land at Norre} on Friday, investigators said on Sunday.
{cause=birds: Remains of at least three birds were found in the engine}, said Kari Nyhus of the accident board, which {probe=opened: opened an investigation on Saturday}. {flames=no: There was no fire at any time}, she added.
{hurt=8: Eight passengers were treated for bruises and sprains}, more than the airline had first said. {slides=yes: They had been hurt while using the slides}.
{aboard=171: The Boeing 737 had 171 people on board}. {captain=berge: The captain, Anders Berge}, has been praised by passengers. {age=17: The aircraft entered service 17 years ago}.
{engine=left: The left engine} will be sent to its manufacturer.
