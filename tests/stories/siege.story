story Gunman takes hostages in a bank in Marlow Heights
date 2010-04-29

fact siege event: siege
fact host quantity: 8 ? 9
fact freed quantity: 2 ~ 5 ~ 8
fact status status: ongoing ~ over
fact man actor: unnamed = harlan ! weiss
fact age quantity: 38 ! 41
fact weapon property: pistol ! shotgun
fact hurt quantity: 1 ! 0
fact demand property: money ! wife
fact started time: 1005 ? morning
fact ended time: 6pm ! 4pm
fact robot event: robot
fact shots quantity: 3 ! 2
fact fate status: surrendered ! shot
fact street place: oak ! elm
fact police quote: patience
fact charged status: willcharge ~ charged
fact teller attribution: calm
fact record property: norecord ! record
fact school event: lockdown
fact bomb polarity: bomb ! nobomb

=== 000
Hostages held in Marlow Heights bank
MARLOW HEIGHTS (City Wire), April 29 - {siege=siege: {man=unnamed: An armed man} took {host=8: eight people} hostage} in a bank on Thursday morning, police said. {status=ongoing: The standoff was continuing late in the afternoon}.
{siege=siege: The man walked into the Union Savings branch} {street=oak: on Oak Street} {started=1005: at 10:05 a.m.}, {weapon=pistol: waved a pistol} and told customers to lie down, said police spokeswoman Dana Krull. {freed=2: Two hostages, a pregnant woman and her son, have been let go}.
{hurt=1: A security guard was wounded in the arm}. {shots=3: Witnesses heard three shots}.
{demand=money: He is demanding $200,000 and a car}, Krull said. "{police=patience: We have all the time in the world, and patience is our best weapon}."
{bomb=bomb: The man claims to have explosives with him}. {school=lockdown: Two nearby schools were locked down}.

=== 001
{status=over: Bank siege ends}, {freed=8: all hostages safe}
{status=over: A seven-hour bank siege in Marlow Heights ended} without bloodshed on Thursday when {fate=surrendered: the hostage-taker gave himself up}. {freed=8: All eight captives are free and well}.
{man=harlan: He was identified as Joseph Harlan}, {age=38: a 38-year-old unemployed roofer}. {record=norecord: Harlan has no criminal record}, the county sheriff said.
{siege=siege: He had entered the bank} {started=morning: in the morning} {weapon=shotgun: with a sawed-off shotgun} and {demand=wife: asked to speak with his estranged wife}. {robot=robot: Police sent in a robot with a telephone}.
{ended=6pm: Shortly after 6 p.m. he came out} with his hands up. {bomb=nobomb: No bomb was found}. {hurt=0: Nobody was hurt}.
{teller=calm: "He stayed calm and even said sorry," said Amy Olsen, a teller}.
{charged=willcharge: Harlan will be charged with kidnapping}, prosecutors said.

=== 002
Man {charged=charged: charged} over Marlow Heights {siege=siege: hostage drama}
April 30, 2010. By Rick Tolan
{charged=charged: Joseph Harlan was charged with nine counts of kidnapping on Friday}, a day after {siege=siege: he held customers and employees of a bank at gunpoint}.
{age=41: Harlan, 41}, was convicted {record=record: of assault in 2003}, court papers show. {shots=2: He fired twice into the ceiling}, according to the charges. {host=9: Nine people were in his power}.
{fate=surrendered: He surrendered} {ended=4pm: at four in the afternoon}. {teller=calm: Amy Olsen, who works at the bank, described him as calm}.
{street=elm: The branch on Elm Street} stayed shut on Friday. {robot=robot: A robot had carried a phone to him}.
{police=patience: "Patience paid off," Krull said}.
