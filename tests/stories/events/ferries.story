story Ferry sinks off Tessin Island
date 2024-02-18
event old 2012-02-11 Ferry disaster of 2012

=== 000
Ferry sinks off Tessin Island, dozens rescued
MARLO, Feb 18 (Kestrel) - A ferry sank off Tessin Island on Sunday morning after hitting a rock, and at least six people drowned, the coastguard said.
The Princess Ama was carrying 118 passengers from Marlo to Tessin when it struck the rock at 7:50 a.m. and went down within half an hour.
Fishermen and two helicopters rescued 97 people; others were still missing.
Twelve years ago 33 people died when the ferry Stella sank on the same route.

=== 001
How the Princess Ama was lost
Marlo Daily, 20 February 2024
The captain was asleep. That is what two members of the crew told investigators about the end of the Princess Ama, which ran on a rock on Sunday.
Nine bodies have been found; twelve people are still missing. The ship had 118 passengers and seven crew.
Captain Gil Osoro, 57, was arrested on Monday. His lawyer says that he was ill.
Nobody in Marlo can help thinking of the Stella, which took 33 people with her in February 2012.

=== 002
Divers reach wreck of ferry
The ferry that sank on Sunday lies at a depth of 41 metres, upright and almost whole. Navy divers saw her on Tuesday for the first time.
They recovered three bodies from the lower deck. The death toll now stands at nine.
The Princess Ama was on her way to Tessin Island.
"The doors to the deck were locked," said Commander Iris Bello.

=== 003 old
Ferry Stella sinks on way to Tessin
MARLO, Feb 11, 2012 (Kestrel) - At least 20 people drowned when a ferry sank in a storm between Marlo and Tessin Island on Saturday night, the coastguard said.
The Stella, with 140 people on board, capsized at about 10:15 p.m. when cars broke loose on its deck.
Rescuers pulled 81 people from the water. The search was to go on at first light.

=== 004 old
Thirty-three dead in ferry disaster
15 February 2012
Four days after the Stella went down in the storm, the search for survivors has been given up. Thirty-three people have died, the coastguard of Marlo said on Wednesday.
Cars had not been tied down on the deck, an inquiry found. The owner, Tessin Lines, denied any fault.
