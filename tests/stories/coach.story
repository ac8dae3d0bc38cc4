story Harbor City dismiss coach Len Varga
date 2010-11-29

fact fired event: fired
fact record quantity: 4w ! 5w
fact losses quantity: 6
fact seasons quantity: 3 ! 4
fact loss quantity: 3114 
fact interim actor: pruitt
fact contract quantity: 2012 ! 2013
fact owner quote: thank
fact salary quantity: 4.5 ? 5
fact player quote: shock
fact playoffs event: missed
fact candidates status: none ~ list
fact meeting time: monday ! sunday
fact qb status: injured ~ practises
fact fans polarity: cheered
fact previous actor: dorsey
fact next property: sunday

=== 000
Harbor City {fired=fired: fire coach Varga}
HARBOR CITY (Sports Desk) - {fired=fired: The Harbor City Mariners fired head coach Len Varga on Monday}, one day after {loss=3114: a 31-14 home loss} to the Pilots, {losses=6: their sixth defeat in a row}.
{interim=pruitt: Defensive coordinator Cal Pruitt will lead the team} for the rest of the season, {owner=thank: owner Ruth Delaney said. "We thank Len for everything he has done"}, she added.
{record=4w: Varga won four of eleven games this season}. {seasons=3: In three seasons} {playoffs=missed: the Mariners never reached the playoffs} under him. {contract=2012: His contract was to run until 2012}, {salary=4.5: at 4.5 million dollars a year}.
{qb=injured: Quarterback Jace Holloway has been out with a broken thumb} since October.
{next=sunday: The Mariners play at the Raiders of Port Ellis on Sunday}. {candidates=none: No decision has been made about a permanent successor}, Delaney said.

=== 001
Mariners part ways with Varga
By Cole Ames, Nov. 30, 2010
After {losses=6: six straight losses}, {fired=fired: Len Varga is out as head coach of the Mariners}. {meeting=sunday: He was told on Sunday night}, hours after {loss=3114: the 31-14 defeat against the Pilots}.
{player=shock: "It's a shock to all of us," said linebacker Theo Banks}. {fans=cheered: Fans outside the stadium cheered} at the news.
{interim=pruitt: Cal Pruitt, who ran the defense, takes over as interim coach}. {contract=2013: Varga, whose contract runs through 2013}, {salary=5: is owed some five million dollars for each year}.
{record=5w: The Mariners have won five games this year}. {playoffs=missed: They have not been in the playoffs} {seasons=4: in his four years}. {previous=dorsey: He had followed Al Dorsey in the job}.
{next=sunday: Their next game is Sunday} against Port Ellis.

=== 002
Pruitt takes charge; three names on Mariners' list
December 3
{interim=pruitt: Interim coach Cal Pruitt ran his first practice on Thursday}, three days after {fired=fired: the dismissal of Len Varga}. {qb=practises: Holloway, the quarterback, was back on the field} with a splint on his thumb.
{candidates=list: The club has drawn up a list of three candidates} for next year, a person with knowledge of the search said.
{owner=thank: Delaney thanked Varga} once more in a letter to season-ticket holders. {meeting=monday: He had learned of his dismissal at a meeting on Monday}.
