story Earthquake off the coast of Luma
date 2008-02-20

fact quake event: quake
fact mag quantity: 7.4 ? 7.6 ; 7.4 ? 7.5 ; 7.6 ? 7.5
fact dead quantity: 1 ~ 3 ; 0 ~ 1 ; 0 ~ 3
fact hurt quantity: 25 ~ 60 ; dozens = 25 ; dozens = 60
fact depth quantity: 35 ! 21
fact distance quantity: 305 ? 300
fact warning status: issued ~ lifted
fact built event: houses
fact collapse quantity: 12 ! 30
fact felt place: farangi
fact flee event: flee
fact aftershock quantity: 6.1 ? 6
fact power status: cut ~ back
fact tsunami2004 background,quantity: 230000 ? 220000
fact hospital event: evacuated
fact when time: 1508 ! 1608
fact president status: will ~ came

=== 000
Strong {quake=quake: quake shakes Luma island}, {warning=issued: tsunami alert issued}
PORT LUMA (Pacific News Service) Feb 20 - {quake=quake: A powerful earthquake struck off the western coast of Luma on Wednesday}, {built=houses: damaging hundreds of houses} and {flee=flee: sending panicked residents running from their homes}, officials said.
{mag=7.4: The quake had a magnitude of 7.4} and was centred {distance=305: 305 km southwest of the provincial capital, Farang}, {depth=35: at a depth of 35 km}, the Geophysics Agency said. It struck {when=1508: at 3:08 p.m. local time}.
{warning=issued: The agency issued a tsunami warning} for the island's west coast.
{dead=0: There were no immediate reports of deaths}. {hurt=dozens: Dozens of people were hurt}, most of them by falling bricks, a Red Crescent worker said.
{felt=farangi: The tremor was felt in Farang for about a minute}. {hospital=evacuated: Patients were wheeled out of the main hospital}. {power=cut: Electricity and telephone lines were cut}.
{tsunami2004=230000: In December 2004, a quake in the same sea caused a tsunami that killed some 230,000 people} in a dozen countries.

=== 001
{quake=quake: Earthquake} on Luma {dead=1: kills one}, {hurt=25: injures 25}
{dead=1: At least one person was killed} and {hurt=25: 25 injured} when {quake=quake: a strong earthquake hit the island of Luma} on Wednesday afternoon, the disaster centre said.
{mag=7.6: The quake measured 7.6}, according to the American seismological institute. {depth=21: It was 21 kilometres deep}.
{collapse=12: At least twelve buildings collapsed} in the town of Sinam, where a mosque and a three-storey school were among those destroyed. {built=houses: Many houses were damaged}.
{flee=flee: Thousands of people ran into the streets} when the shaking started. {hospital=evacuated: The hospital in Farang was evacuated} and the sick were treated under tarpaulins in the car park.
{warning=lifted: A tsunami warning was lifted after two hours}. {aftershock=6.1: An aftershock of magnitude 6.1 followed} forty minutes later.
{president=will: President Surya Adman will travel to the island on Thursday}, his spokesman said.

=== 002
President visits Luma as {dead=3: quake toll climbs to three}
SINAM, Feb 21 - {president=came: President Surya Adman toured the town of Sinam on Thursday}, a day after {quake=quake: an earthquake} that {dead=3: left three people dead} and {hurt=60: about 60 injured}.
{mag=7.5: The magnitude-7.5 quake} was followed by {aftershock=6: a strong aftershock of magnitude 6}. {quake=quake: It struck on Wednesday} {when=1608: at eight minutes past four in the afternoon}, {distance=300: some 300 kilometres from Farang}.
{collapse=30: About 30 buildings were flattened}. {power=back: Power had been restored in most places by Thursday morning}.
{tsunami2004=220000: Luma lies in a region where more than 220,000 people died in the tsunami of 2004}.
