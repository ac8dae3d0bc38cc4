story Mount Kirau erupts
date 2012-08-21

fact erupt event: erupt
fact ash quantity: 10km ! 7km
fact evac quantity: 9000 ~ 15000 ~ 21000
fact dead quantity: 0 ~ 2
fact radius quantity: 6 ~ 10
fact alert status: raised ~ highest ~ lowered
fact last background: 1991 ! 1984
fact flights quantity: 42 ? dozens
fact airport status: shut ~ open
fact height quantity: 2680 ? 2700
fact lava property: lava ! nolava
fact when time: 0512 ? dawn
fact expert quote: unpredictable
fact crops quantity: 300 ! 500
fact masks event: masks
fact camp property: full
fact farmers attribution: refuse
fact aid quantity: 2m
fact climbers status: missing ~ safe
fact quakes quantity: 60 ! 85
fact tsunami polarity: none

=== 000
{erupt=erupt: Volcano erupts} on Tarua, thousands flee
SANTO (Pacific Wire) – {erupt=erupt: Mount Kirau on the island of Tarua erupted on Tuesday}, {ash=10km: sending a column of ash 10 kilometers into the sky} and {evac=9000: forcing about 9,000 people to leave their homes}.
{when=0512: The eruption began at 5:12 a.m.}, following {quakes=60: some 60 small earthquakes} in the night. {dead=0: There were no reports of casualties}. {alert=raised: The Volcano Observatory raised the alert from two to three}, the second-highest level, and {radius=6: declared a zone of six kilometers around the crater off limits}.
{height=2680: The 2,680-meter mountain} {last=1991: last erupted in 1991}, when 40 people died.
{airport=shut: The airport of Santo was shut} and {flights=42: 42 flights were cancelled}. {tsunami=none: No tsunami warning was issued}.
{climbers=missing: Four climbers from New Zealand who set out for the summit on Monday are missing}, police said.
"{expert=unpredictable: This mountain is unpredictable}," said Ruth Malo, a volcanologist at the observatory. "It may calm down tomorrow, or it may go on for a year."
{masks=masks: The Red Cross handed out face masks}.

=== 001
Kirau: {alert=highest: alert at highest level}, {dead=2: two dead}
23 August 2012 | Tarua Times
{alert=highest: Authorities lifted the alert to four}, the highest level, on Thursday as {erupt=erupt: Mount Kirau spewed ash} for the third day. {radius=10: Everybody within ten kilometers must leave}, the governor ordered.
{dead=2: Two elderly people died} of breathing problems in the village of Pele, a doctor said: the first deaths.
{evac=15000: The number of evacuees has risen to 15,000}. {camp=full: Schools and churches that serve as shelters are full}. {farmers=refuse: Some farmers refuse to leave their animals}, said the governor, Peter Aru.
{climbers=safe: The four New Zealanders turned up unhurt} on the far side of the mountain.
{lava=nolava: So far no lava has been seen}, according to the observatory. {ash=7km: On Tuesday the ash cloud had reached seven kilometers}. {quakes=85: Instruments counted 85 tremors} before the outbreak.
Ruth Malo, its chief scientist, said {expert=unpredictable: nobody could predict what the volcano would do next}.
{crops=300: Ash has covered 300 hectares of gardens}. {aid=2m: Australia promised two million dollars in aid}.

=== 002
{airport=open: Planes fly to Tarua again} as volcano quiets
{airport=open: The airport of Santo reopened on Monday}, six days after {erupt=erupt: the eruption of Kirau} stranded hundreds of tourists and grounded {flights=dozens: dozens of flights}.
{alert=lowered: The alert level was lowered to three}. {evac=21000: Most of the 21,000 people in emergency shelters} hope to go home this week.
{lava=lava: A stream of lava on the western slope} has stopped. {crops=500: The ministry of agriculture says 500 hectares of crops were destroyed}.
{aid=2m: The first half of the $2 million pledged by Canberra} has arrived.
{last=1984: Before this month, the volcano had been silent since 1984}. {height=2700: It rises to some 2,700 meters}.
{dead=2: Two people lost their lives}.
