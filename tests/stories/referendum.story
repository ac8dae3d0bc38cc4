story Voters in Tarn decide on the tunnel
date 2018-06-10

fact result event: rejected
fact no quantity: 53.4 ? 53 ; 51.9 ~ 53.4 ; 51.9 ~ 53
fact turnout quantity: 61 ! 68
fact cost quantity: 2.1 ! 2.7
fact concede status: silent ~ conceded
fact recount status: possible ~ ruledout
fact length quantity: 14
fact resign status: refuses ! resigns
fact margin quantity: 41000
fact earlier background: 2009
fact quote attribution: lesgard ! moreau
fact planb status: will ~ presented
fact voters quantity: 610000
fact young quantity: 70
fact polls time: 1800 ! 2000
fact jobs quantity: 4000 ! 6500

=== 000
Tunnel plan {result=rejected: heads for defeat} in Tarn
TARN, June 10 (Upland Agency) - {result=rejected: Voters in Tarn appeared to have rejected a plan} for {length=14: a 14-kilometre road tunnel} under the Col de Miran on Sunday, partial results showed.
With two thirds of the ballots counted, {no=51.9: 51.9 percent had voted against the project}. {polls=1800: Polling stations closed at 6 p.m.} {turnout=61: Turnout was 61 percent}.
{concede=silent: The head of the yes campaign, Luc Moreau, declined to comment} until all votes were in. {recount=possible: A recount is possible if the margin is smaller than one percentage point}, the election office said.
{cost=2.1: The tunnel would cost 2.1 billion francs}. {jobs=4000: Supporters said it would bring 4,000 jobs} to the valley.
{earlier=2009: In 2009 voters turned down a similar plan}.
"{quote=lesgard: The mountain has spoken}," said Anne Lesgard, who led the campaign against the tunnel.
{voters=610000: Some 610,000 people were entitled to vote}.

=== 001
{result=rejected: Tarn says no to tunnel}
By Claire Duvoisin, 11 June 2018
{result=rejected: The road tunnel under the Col de Miran will not be built}. {no=53.4: A majority of 53.4 per cent voted against it} in Sunday's referendum, according to the final count published early on Monday.
{turnout=68: Sixty-eight per cent of voters took part}, more than in any ballot for twenty years. {margin=41000: The gap between the two camps was about 41,000 votes}. {recount=ruledout: There will be no recount}, the election office said.
{concede=conceded: "We have lost, and we accept it," said Luc Moreau}, the leader of the yes campaign. {resign=resigns: He announced that he would step down as transport councillor}.
{polls=2000: Polls closed at eight in the evening}.
{cost=2.7: The project, with a price tag of 2.7 billion francs}, had divided the region for years. {jobs=6500: Its backers promised 6,500 jobs}.
{young=70: Seven in ten voters under thirty opposed the tunnel}, an exit poll suggested. {planb=will: The government will present an alternative next Sunday}, said regional president Odile Caron.

=== 002
After the vote: {planb=presented: Caron presents plan for rail link}
17 June 2018
A week after {result=rejected: voters threw out the tunnel} under the Col de Miran, {planb=presented: regional president Odile Caron on Sunday presented an alternative}: a rail link for lorries.
{no=53: Fifty-three percent of voters said no} on June 10. {length=14: The tunnel would have been 14 km long}.
{resign=refuses: Luc Moreau, who has refused to resign} as transport councillor, was not at the presentation. "{quote=moreau: The mountain has spoken}," Moreau had said on the night of the vote.
{earlier=2009: It was the second time after 2009 that voters rejected a road} through the mountain.
{young=70: Some 70 percent of those under 30 voted against}.
