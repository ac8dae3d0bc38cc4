story The ferry Santa Lucia sinks in the Strait of Marao
date 2016-03-11

fact sink event: sink
fact dead quantity: 9 ~ 14 ~ 23
fact missing quantity: dozens ? 31 ~ 22
fact rescued quantity: 118 ? 120 ~ 127
fact aboard quantity: 158 ! 172
fact capacity quantity: 150
fact captain status: questioned ~ arrested ~ charged
fact captname actor: delos
fact cause attribution: wave ! cargo
fact when time: 4am ? dawn
fact where place: 6km ! 9km
fact weather property: rough ! calm
fact trucks quantity: 3
fact owner quote: seaworthy
fact inspected time: january ! lastyear
fact search status: suspended ~ resumed
fact lifejackets polarity: enough ! lacking
fact minister attribution: resign
fact survivor quote: water
fact navy event: divers
fact earlier background: 2009
fact licence status: valid ~ revoked
fact listpass polarity: nolist

=== 000
{sink=sink: Ferry sinks} off Marao, {dead=9: at least nine dead}
PORT CALDER (Gulf News Agency) — {sink=sink: A passenger ferry capsized and sank in rough seas} off the island of Marao before dawn on Friday, {dead=9: killing at least nine people}, the coast guard said.
{rescued=118: Rescuers had pulled 118 survivors from the water by noon}, and {missing=dozens: dozens of passengers were still unaccounted for}, Lt. Cmdr. Ruiz Amador told reporters at the harbour.
The Santa Lucia, {capacity=150: licensed to carry 150 people}, {aboard=158: had 158 passengers and crew on board} when it left Port Calder shortly after 2 a.m., according to its manifest.
{when=4am: The vessel went down at about 4 a.m.} {where=6km: some six kilometres from the island}.
{cause=wave: A large wave struck the side of the ferry}, the captain, {captname=delos: Benito Delos}, told the coast guard. {captain=questioned: Delos, who was among those rescued, was being questioned}.
Winds of up to 60 kilometres an hour had been forecast, but {weather=rough: the sea was very rough even for the season}, a fisherman who joined the search said.
{owner=seaworthy: "The vessel was seaworthy and its papers were in order," said Carmen Ocho}, a spokeswoman for Calder Lines. {inspected=january: The ferry was last inspected in January}, she added.
{search=suspended: The search was suspended at nightfall}.
{earlier=2009: In 2009 a ferry of the same company ran aground off Marao}; nobody was hurt.

=== 001
Marao ferry "was overloaded", survivors say; {dead=14: toll climbs to 14}
By Ana Prieto in Port Calder
Saturday 12 March 2016
Survivors of {sink=sink: the sinking of the Santa Lucia} have described how {cause=cargo: lorries on the car deck broke loose} and slid to one side, tipping the ferry over within minutes.
"{survivor=water: The water came in from everywhere}," said Lina Torres, 24, who swam for an hour before a fishing boat found her. "{lifejackets=lacking: There were not enough life jackets for all of us}."
{dead=14: Five more bodies were recovered on Saturday, bringing the number of dead to 14}. {missing=31: Thirty-one people are missing}.
{rescued=120: About 120 people were saved}, most of them by fishermen.
How many people were travelling is in dispute. {aboard=158: The company's list has 158 names}, but {aboard=172: port workers counted 172 tickets}. {listpass=nolist: Children under five were not listed at all}, the mayor of Marao, Teo Lamas, said.
{trucks=3: Three trucks loaded with cement were aboard}, although the ferry's permit allowed only two.
{captain=arrested: Police arrested the captain on Saturday morning}. {captname=delos: Benito Delos, 51}, has worked for Calder Lines since 1998.
{weather=calm: "The sea was calm, there was no big wave,"} said Torres.
{search=resumed: The search resumed at first light}, and {navy=divers: navy divers have reached the wreck}, which lies at a depth of 40 metres {where=9km: nine kilometres off Marao}.
{inspected=lastyear: The Santa Lucia's last full inspection took place in June last year}, according to documents seen by this newspaper.
{minister=resign: The opposition has called on Transport Minister Paulo Reyes to step down}.

=== 002
{captain=charged: Captain of sunken ferry charged} with manslaughter
PORT CALDER, March 15 (Wire Two) - {captain=charged: Prosecutors on Tuesday charged the captain of a ferry} that {sink=sink: sank last week} off Marao island with manslaughter, as {dead=23: the death toll rose to 23}.
{captname=delos: Benito Delos} faces up to 12 years in prison if convicted. His lawyer said he would plead not guilty.
{cause=cargo: Investigators believe that badly secured cargo shifted} and caused the vessel to list. {trucks=3: It was carrying three lorries full of cement}.
{navy=divers: Divers brought up nine bodies from the hull} on Monday. {missing=22: Twenty-two passengers have still not been found}, the coast guard said; {rescued=127: 127 people survived the disaster}.
{licence=revoked: The government has withdrawn the licence of Calder Lines}, which runs six other ferries. {owner=seaworthy: The company insists that the ship was fit to sail}.
{lifejackets=enough: There were 200 life jackets on board, more than enough}, a company lawyer said.
{when=dawn: The ferry went down around daybreak on Friday}.
{minister=resign: Demands for the resignation of Transport Minister Reyes grew louder}.
