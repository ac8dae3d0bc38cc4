story Explosion at the Port Hale refinery
date 2019-01-17

fact blast event: blast
fact dead quantity: 3 ~ 5
fact hurt quantity: 28 ! 35
fact missing status: missing ~ founddead
fact cause attribution: valve ! lightning
fact when time: 920 ! 945
fact fire status: burning ~ out
fact school event: closed
fact air property: safe ! toxic
fact workers quantity: 240
fact windows quantity: 3 ? 5
fact capacity quantity: 110000 ! 120000
fact company quote: heart ? hearts
fact mayor attribution: warned
fact inspect polarity: passed ! failed
fact firefighters quantity: 150 ? 200
fact owner actor: merid
fact previous background: 2005
fact name1 actor: reyes
fact price quantity: 2 ? 3
fact residents status: stayindoors ~ lifted

=== 000
{blast=blast: Blast at refinery} {dead=3: kills three}, {missing=missing: two missing}
PORT HALE (Coast Press) - {blast=blast: An explosion tore through an oil refinery} in Port Hale on Thursday morning, {dead=3: killing three workers} and {hurt=28: injuring 28 people}, county officials said. {missing=missing: Two employees were unaccounted for}.
{when=920: The blast happened at 9:20 a.m.} {windows=3: Windows broke up to three miles away}.
{fire=burning: The fire was still burning on Thursday night}; {firefighters=150: 150 firefighters were on the scene}. {residents=stayindoors: Residents were told to stay indoors} and {school=closed: four schools were closed}, although {air=safe: tests had shown the air to be safe}, according to the county's health officer.
{owner=merid: The plant belongs to Meridian Petroleum}. {workers=240: It employs 240 people} and {capacity=110000: can process 110,000 barrels a day}.
"{company=heart: Our hearts are with the families}," plant manager Ed Corran said. {cause=valve: A valve had failed}, he said, but it was too early to say more.
{inspect=passed: The refinery passed its last safety inspection} in the fall. {previous=2005: Four people died in a fire there in 2005}.
{price=2: Oil futures rose 2 percent}.

=== 001
{missing=founddead: Bodies of missing refinery workers found}; {dead=5: five dead} in all
By Sam Okoye, Jan. 19, 2019
{missing=founddead: Searchers have found the bodies of two men missing} since {blast=blast: Thursday's explosion at the Meridian refinery}, {dead=5: raising the death toll to five}. One of them was {name1=reyes: Luis Reyes, a foreman and father of three}.
{fire=out: Firefighters had put out the last flames on Friday at noon}. {firefighters=200: Some 200 of them had come from three counties}. {residents=lifted: The order to remain inside was lifted}.
{air=toxic: The air in nearby streets contained dangerous amounts of benzene}, an environmental group said, citing its own measurements.
{mayor=warned: Mayor Dolores Finch said the city had warned of the danger for years}. {inspect=failed: Inspectors found eleven violations at the plant last fall}, state records show.
{cause=lightning: Lightning struck a storage tank} shortly before {blast=blast: the explosion}, two workers told this paper. {when=945: They put the time at a quarter to ten}.
{hurt=35: Thirty-five people were treated in hospitals}.

=== 002
Port Hale mourns
{company=hearts: "Our hearts go out to the families," Ed Corran, who runs the refinery, said at a service on Sunday} for {dead=5: the five people who died} {blast=blast: when a unit of the plant blew up last week}.
{name1=reyes: Luis Reyes was buried on Saturday}. {mayor=warned: "We have been warning them for a decade," said Finch, the mayor}.
{workers=240: Most of the 240 employees} came. The unit, which makes up a third of {capacity=120000: the plant's 120,000 barrels a day}, will not run again this year, {owner=merid: its owner, Meridian,} said. {price=3: Gasoline futures are up three percent}.
{windows=5: Shop windows five miles off} are still boarded up.
