story Election in Varenia
date 2016-06-12

fact vote event: vote
fact winner actor: petrak ! soltan
fact petrak quantity: 47.3 ? 48 ~ 51.2
fact soltan quantity: 44.9 ? 45
fact turnout quantity: 61 ! 58
fact concede polarity: conceded ! refused
fact fraud attribution: fraud ! fair
fact runoff status: expected ~ ruledout
fact recount status: demanded ~ rejected
fact protest quantity: 2000 ! 10000 ; 2000 ? thousands ; 10000 ? thousands
fact arrests quantity: 40 ~ 120
fact voters quantity: 6.1
fact stations time: 8pm ? 9pm
fact congrats event: congrats
fact promise quote: all
fact seats quantity: 101 ! 98
fact observers quantity: 350
fact incumbent status: outgoing
fact job property: mayor ! governor
fact polls background: 2011
fact sworn time: july1

=== 000
{runoff=expected: Runoff likely} in Varenian {vote=vote: presidential election}
LENZ, June 12 (Reuter Nova) - {winner=petrak: Former prime minister Jan Petrak led} {vote=vote: Varenia's presidential election} on Sunday with {petrak=47.3: 47.3 percent of the vote}, preliminary results showed, short of the majority he needs. {runoff=expected: He looks set to face Mila Soltan in a second round} on June 26.
{soltan=44.9: Soltan}, {job=mayor: the mayor of the capital}, {soltan=44.9: had 44.9 percent} with two thirds of the ballots counted.
{turnout=61: Turnout was 61 percent}, the election commission said. {voters=6.1: Some 6.1 million people were entitled to vote}. {stations=8pm: Polls closed at 8 p.m.}
"{promise=all: I want to be a president for all Varenians}," Petrak told supporters in Lenz.
{fraud=fraud: Soltan's party complained of irregularities} in the south. {observers=350: 350 observers from 20 countries} are watching the vote.
{incumbent=outgoing: President Karl Ondrej, in office since 2006, could not stand again}. {polls=2011: In 2011 he won with 63 percent}.

=== 001
{winner=petrak: Petrak wins presidency outright}; rival cries foul
Lenz, 14 June 2016
{winner=petrak: Jan Petrak has been elected president of Varenia}. {petrak=51.2: He received 51.2 per cent of the votes}, the electoral commission announced on Tuesday after all ballots had been counted; {runoff=ruledout: there will be no second round}.
{concede=refused: His opponent Mila Soltan refused to accept defeat}. {fraud=fraud: "These elections were stolen,"} she said. {recount=demanded: She demanded that the votes be counted again}.
{fraud=fair: European observers called the ballot free and fair}. {observers=350: They had sent 350 people}.
{protest=2000: Police said 2,000 people took part in a march} of Soltan's supporters; {protest=10000: the organisers spoke of 10,000}. {arrests=40: Forty were arrested}.
{turnout=58: Fifty-eight per cent of those eligible went to the polls}, {vote=vote: fewer than in any presidential vote before}.
{congrats=congrats: The German chancellor congratulated Petrak} by telephone. {sworn=july1: He is to be sworn in on 1 July}.

=== 002
Soltan {concede=conceded: concedes} after court {recount=rejected: rejects recount}
{concede=conceded: Mila Soltan acknowledged her defeat} {vote=vote: in Varenia's election} on Saturday, hours after {recount=rejected: the Supreme Court threw out her request for a recount}.
"{promise=all: I will be the president of all citizens}," Petrak, 58, repeated. {sworn=july1: He takes office on July 1}.
{arrests=120: More than 120 demonstrators have been detained} since {protest=thousands: thousands took to the streets} on Tuesday.
{seats=101: Petrak's party holds 101 of the 200 seats} in parliament.
{job=governor: Soltan, governor of the Lenz region}, {soltan=45: won about 45 percent}. {incumbent=outgoing: Outgoing president Ondrej} called for calm.
