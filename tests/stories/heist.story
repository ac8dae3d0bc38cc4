story Robbers empty a jeweller's in the Rue Delambre
date 2008-12-04

fact robbery event: robbery
fact value quantity: 80 ? 85 ; 80 ! 60 ; 85 ! 60
fact men quantity: 4 ! 3
fact disguise property: wigs
fact gun event: guns
fact time time: 1730 ? closing
fact duration quantity: 15 ! 20
fact nohurt polarity: nohurt ! hurt
fact firstnames event: names
fact second background: oct2007
fact firstvalue background,quantity: 10 ! 20
fact escape event: escaped
fact car property: car ! foot
fact arrests status: none ~ 9
fact recovered status: missing ~ found
fact customers quantity: 15 ! 8
fact police actor: banditry
fact reward quantity: 1

=== 000
Gang {robbery=robbery: steals jewels} worth {value=80: 80 million euros}
PARIS, Dec 5 (Seine Press) - {men=4: Four} {gun=guns: armed men}, {disguise=wigs: at least two of them dressed as women}, {robbery=robbery: robbed the jeweller Maison Arnault} in the Rue Delambre on Thursday and {robbery=robbery: got away with almost all its display}, police said on Friday. {value=80: The loot is put at 80 million euros}.
{robbery=robbery: The robbers entered the shop} {time=1730: at about 5:30 p.m.}, {gun=guns: pulled out a revolver and a hand grenade} and forced staff and {customers=15: some fifteen customers} into a corner. {firstnames=names: They knew the first names of some of the employees}, a source close to the investigation said.
{duration=15: Within fifteen minutes they had emptied the showcases}. {nohurt=nohurt: Nobody was injured}.
{escape=escaped: The gang fled} {car=car: in a car parked in front of the shop}. {arrests=none: No one has been arrested so far}.
{second=oct2007: The shop had already been robbed in October 2007}. {firstvalue=10: At that time the thieves took jewels worth 10 million euros}.

=== 001
Men in wigs {robbery=robbery: raid Paris jeweller}
By Margot Fell in Paris | 6 December 2008
{disguise=wigs: Wearing long blonde wigs and skirts}, {men=3: three robbers} walked into one of the most exclusive jewellers in Paris on Thursday evening, {time=closing: just before closing time}, and {robbery=robbery: left with diamonds, rubies and watches} worth {value=85: more than 85 million euros}.
{gun=guns: They drew handguns} and {customers=8: ordered eight customers} and the staff to lie on the floor. {nohurt=hurt: A shop assistant was struck on the head}. {duration=20: It took them twenty minutes}.
{firstnames=names: They addressed employees by name}, witnesses said. {escape=escaped: The robbers escaped} {car=foot: on foot} towards the river, mixing with the Christmas shoppers.
{police=banditry: The anti-gang brigade has taken over the case}. {second=oct2007: It is the second time in fourteen months that the shop has been held up}. {firstvalue=20: The first robbery, in October 2007, cost the insurers 20 million}.
{reward=1: The insurers offered a reward of one million dollars}.

=== 002
{arrests=9: Nine held} over Paris jewel robbery
PARIS, Dec 15 (Seine Press) - {arrests=9: Police on Monday arrested nine people} in connection with {robbery=robbery: the robbery of the jeweller Maison Arnault} in Paris earlier this month.
{recovered=found: Part of the stolen jewels was found} in a drainpipe of a house in the suburbs. {value=60: The haul was worth 60 million euros}, according to the final estimate.
{disguise=wigs: The robbers had been dressed as women}. {police=banditry: The arrests were made by the anti-gang brigade}. {reward=1: A reward of a million dollars had been offered} for information.
