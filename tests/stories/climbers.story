story Brothers die on Mount Arden
date 2009-01-03

fact dead event: dead
fact who actor: harlow
fact ages quantity: 27 ! 29
fact survivor status: missing ~ found
fact fall quantity: 500 ? 600 ; 500 ! 150 ; 600 ! 150
fact storm property: storm
fact nights quantity: 6 ! 5
fact rescue event: helicopter
fact frost property: frostbite
fact mountain quantity: 3754
fact from place: brisbane ! melbourne
fact supplies polarity: no ! some
fact when time: friday ! thursday
fact quote quote: experienced
fact season quantity: 3 ! 4
fact summit polarity: reached ! turned
fact bodies status: not ~ recovered

=== 000
{dead=dead: Climber falls to death} on Mount Arden, {survivor=missing: brother stranded}
WELLAND, Jan 3 - {dead=dead: An Australian climber, {who=harlow: Mark Harlow}, {ages=27: 27}, fell to his death on Mount Arden}, {mountain=3754: New Zealand's highest mountain at 3,754 metres}, police said on Saturday. {survivor=missing: His brother is stranded} in a hut just below the summit.
{fall=500: He plunged about 500 metres} {when=friday: on Friday afternoon}. {summit=reached: The two had reached the summit} shortly before. {from=brisbane: The brothers come from Brisbane}.
{storm=storm: High winds and snow have kept helicopters on the ground}. {supplies=no: The stranded man has no food or sleeping bag}, a ranger said. "{quote=experienced: They are experienced climbers}," he added.
{season=3: It is the third death on the mountain this season}.

=== 001
{survivor=found: Stranded climber rescued} after {nights=6: six nights} on Mount Arden
Jan 8, 2009
{survivor=found: A climber whose brother died on Mount Arden was plucked from the mountain on Thursday} {rescue=helicopter: by helicopter}, {nights=6: after six nights near the summit}.
{frost=frostbite: Ben Harlow was suffering from frostbite} but otherwise in good health, said a doctor. {supplies=some: He had lived on a few biscuits and melted snow}.
{dead=dead: His older brother {who=harlow: Mark}, {ages=29: 29}, was killed} when {fall=600: he fell 600 metres} {when=thursday: on New Year's Day}. {summit=turned: The pair had turned back below the top} because of the weather. {storm=storm: A storm had then prevented any rescue}.
{bodies=not: The body has not been found}.

=== 002
Body of climber {bodies=recovered: recovered}
{bodies=recovered: Searchers have recovered the body of {who=harlow: Mark Harlow}}, {dead=dead: who died on Mount Arden} at the beginning of January. {fall=150: He had fallen 150 metres} into a crevasse.
{survivor=found: His brother Ben was rescued on January 8}, {nights=5: after five nights on the mountain}, {frost=frostbite: and lost two toes to frostbite}.
{from=melbourne: The brothers from Melbourne} {quote=experienced: were experienced climbers}, the police said. {season=4: Four people have died on Arden this summer}.
