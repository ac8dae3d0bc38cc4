story Presidential run-off in Kestria won by Lena Marisov
date 2010-05-16

fact win actor,status: leads ~ won
fact share quantity: 52.4 ~ 51.3 ~ 51.1
fact rival quantity: 47.6 ~ 48.7 ~ 48.9
fact counted quantity,status: 98 ~ all
fact exit event,attribution: exit
fact margin quantity: 62000 ! 26000
fact concede status: refused ~ conceded
fact turnout quantity: 61
fact registered quantity: 4.6
fact closed time: 8pm
fact observers quantity,actor: 240
fact fair property,attribution: fair ! flawed
fact boxes quantity: 2
fact boxplace event,place: orlo
fact arrests quantity,status: none ~ 12
fact crowd quantity: 3000 ! 10000
fact hurt polarity,quantity: none ! 4
fact recount event,status: demand ~ withdrawn
fact complaints quantity: 17 ? dozens
fact first background,quantity: 38 ! 36
fact masked actor,event: masked
fact cheer event: cheer
fact runoff event,time: sunday
fact minister property,actor: interior
fact opposition property,actor: opposition
fact outgoing status,actor: bar
fact security property: security
fact commission actor,attribution: serrat
fact eu background,event: bloc
fact firstdate background,time: apr25
fact danek background,actor: danek
fact last background,quantity: 57
fact office time: jun30 ! jul1
fact pledge property: pension
fact quote quote: allof
fact woman property,actor: first
fact age quantity: 49
fact job property: economist
fact region place: north
fact congrat event,quantity: seven ~ dozen
fact currency quantity: 1.5 ? 2.5

=== 000
{win=leads: Marisov ahead in Kestria run-off}, {exit=exit: exit polls say}
DRAVA, Kestria, May 16 (Continental Press) - {opposition=opposition: Opposition leader} {win=leads: Lena Marisov appeared headed for victory in Kestria's presidential run-off on Sunday}, {exit=exit: two exit polls showed}, but {concede=refused: her rival refused to concede defeat}.
{share=52.4: Marisov took 52.4 percent of the vote}, {rival=47.6: against 47.6 percent for} {minister=interior: Interior Minister Tomas Radek}, {exit=exit: according to a poll by the Civis institute released} as {closed=8pm: voting ended at 8 p.m.}
"{quote=allof: I want to be a president for all of Kestria}," Marisov told {cheer=cheer: cheering supporters in the capital}. Radek told reporters that {concede=refused: it was too early to speak of a winner}.
{age=49: Marisov, 49}, {job=economist: a former central bank economist}, would be {woman=first: the first woman to lead the Balkan-sized republic of seven million}. {pledge=pension: She has promised to raise pensions} and {security=security: curb the powers of the security service}. Radek, who runs that service, campaigned on law and order.
{eu=bloc: Kestria has been negotiating membership of the Danube Union since 2007}, and both candidates were in favour of it.
{turnout=61: Turnout was 61 percent}, {registered=4.6: of 4.6 million registered voters}, the Central Election Commission said. It said {boxplace=orlo: {masked=masked: masked men} had set fire to {boxes=2: two ballot boxes} in the northern town of Orlo}, but that {arrests=none: there had been no arrests}.
{observers=240: Some 240 foreign observers} followed the vote. {fair=fair: The head of the mission, Piers Aldane, called it largely calm and fair}.
{danek=danek: The winner succeeds President Viktor Danek}, {outgoing=bar: who could not stand again after two terms}. {last=57: Danek won with 57 percent in 2005}.
{first=38: In the first round} {firstdate=apr25: on April 25} {first=38: Marisov led with 38 percent}, ahead of eight other candidates. {office=jun30: The new president takes office on June 30}.

=== 001
{win=won: Marisov wins Kestrian presidency} with {share=51.3: 51.3 percent}
DRAVA, May 17 - {win=won: Lena Marisov has won the presidency of Kestria}, the election commission announced on Monday {counted=98: after counting 98 percent of the ballots}.
{share=51.3: She received 51.3 percent} {runoff=sunday: in Sunday's run-off}, {commission=serrat: commission chairwoman Olga Serrat} told a news conference. {minister=interior: Interior Minister Tomas Radek} {rival=48.7: had 48.7 percent}. {margin=62000: The gap was some 62,000 votes}.
{exit=exit: Exit polls on Sunday} {share=52.4: had given Mrs Marisov a slightly larger lead, 52.4 percent}.
"The commission sees no grounds for a recount," Mrs Serrat said in a statement read to reporters. "{complaints=17: Seventeen complaints were received and have been examined}. {fair=fair: The vote was free and fair}." {observers=240: The 240 foreign observers} {fair=fair: had come to the same view}, she added.
{cheer=cheer: Supporters of Mrs Marisov cheered and danced in the streets of Drava} until the early hours. State Radio interrupted its programmes to carry the announcement.
According to the statement, {turnout=61: 61 percent of those entitled to vote did so}. {closed=8pm: Polling stations were open from 7 a.m. to 8 p.m. on Sunday}. {boxes=2: Two ballot boxes were destroyed by fire} {boxplace=orlo: in Orlo} {masked=masked: by men in masks}, and {arrests=none: police have made no arrests}.
{concede=refused: Mr Radek has not conceded}. {recount=demand: His campaign demanded that the ballots be counted again} in four districts.
{opposition=opposition: As leader of the opposition}, {security=security: Mrs Marisov called for limits on the security service}. {registered=4.6: There were some 4.6 million voters on the rolls}.
The foreign ministry said {congrat=seven: messages of congratulation had come from seven governments}. {currency=1.5: The lev rose 1.5 percent against the dollar}.
{woman=first: Mrs Marisov is the first woman elected to the post}. {job=economist: The economist}, {age=49: who is 49}, {pledge=pension: campaigned on a promise of higher pensions}. {office=jun30: She is to be sworn in on June 30}.
{danek=danek: She will replace Viktor Danek}, {outgoing=bar: who has served the two terms that the constitution allows}. {last=57: Five years ago he was re-elected with 57 percent of the vote}.

=== 002
{win=won: Iron Lena does it} - but what about {boxplace=orlo: the burnt ballots}?
DRAVA, May 18 - {win=won: She has done it}. {win=won: {opposition=opposition: The opposition firebrand} is in}. {win=won: Lena Marisov is Kestria's new president} and {woman=first: the first woman ever to hold the job}.
But {margin=26000: the winning margin of just 26,000 votes} has left the country split in two, and last night {crowd=10000: 10,000 furious Radek supporters packed the square in Drava} {recount=demand: shouting for a recount}. {hurt=4: Four people were hurt} when riot police waded in.
{age=49: The 49-year-old} {job=economist: economist} {share=51.3: took 51.3 percent} {counted=98: with nearly all the votes counted}. {rival=48.7: Tough-guy} {minister=interior: interior minister Tomas Radek} {rival=48.7: trailed on 48.7} and {concede=refused: is refusing to go quietly}. "They stole it in the night," he roared.
{fair=flawed: Observers spoke of serious irregularities in the north}, where {boxes=2: two ballot boxes} {boxplace=orlo: went up in flames in Orlo} {masked=masked: after masked men burst in}. {arrests=12: Twelve men have been arrested}.
{complaints=dozens: Dozens of complaints are piling up on the desks of election officials}.
{eu=bloc: Kestria is still knocking at the door of the Danube Union}, and nobody there likes a mess. One diplomat called {boxplace=orlo: the burnt boxes} "a gift to every cynic".
{cheer=cheer: Champagne corks popped as fans of Marisov cheered in the capital}. Iron Lena was all smiles. "{quote=allof: I will be a president for all of Kestria}," she beamed, and {pledge=pension: repeated her vow to put up pensions} and {security=security: to clip the wings of the security service}.
{turnout=61: Some 61 percent turned out}. {closed=8pm: The doors of the polling stations shut at eight}.
{danek=danek: Outgoing president Viktor Danek} was said to be sulking at his dacha. {last=57: He romped home with 57 percent last time}.

=== 003
{concede=conceded: Radek concedes} as {share=51.1: final count gives Marisov 51.1 percent}
DRAVA, May 18 - {minister=interior: Interior Minister Tomas Radek} {concede=conceded: conceded defeat on Tuesday} after {counted=all: the full count} confirmed that {win=won: Lena Marisov had won Sunday's presidential run-off}.
"{concede=conceded: I wish the new president success}," Mr Radek said in a short televised address, a day after {concede=refused: he had rejected the result}. He added that {recount=withdrawn: he no longer asked for a recount}.
{share=51.1: Mrs Marisov won 51.1 percent} and {rival=48.9: Mr Radek 48.9 percent}, {counted=all: with every ballot counted}, the commission said. {margin=62000: The difference was about 62,000 votes}. {region=north: Mr Radek carried all the northern districts}.
{crowd=3000: About 3,000 of his followers rallied in Drava on Monday evening}. {hurt=none: No one was injured}, police said, denying reports that four demonstrators had been beaten.
{observers=240: The mission of 240 observers from abroad} said {fair=fair: the election had met international standards}, {boxplace=orlo: despite the burning of} {boxes=2: two ballot boxes} {boxplace=orlo: at Orlo}. {arrests=12: Police in Orlo said 12 men had been detained over the fire}.
{masked=masked: The men had worn masks}, the police added. {complaints=17: All 17 complaints have been turned down}, {commission=serrat: according to commission head Olga Serrat}. {turnout=61: Turnout was put at 61 percent}.
Diplomats said Mr Radek had been urged by his own party to give up. The stock exchange, which had fallen in the week before the vote, recovered all its losses.
{congrat=dozen: More than a dozen heads of state have congratulated Mrs Marisov}. {office=jul1: She will take the oath on July 1}.
{currency=2.5: The lev gained 2.5 percent on Monday}, its best day this year.
{job=economist: An economist by training}, {age=49: Mrs Marisov, 49}, {first=36: won 36 percent in the first round} {firstdate=apr25: three weeks earlier}. {danek=danek: Mr Danek}, {last=57: who won 57 percent in 2005}, leaves after ten years in power, {outgoing=bar: since a third term is barred}. {pledge=pension: Higher pensions} and {security=security: a leaner security service} are first on her list, an aide said. {eu=bloc: Talks on joining the Danube Union resume in July}.
"{quote=allof: I shall be president of all Kestrians}," she told the crowd in Drava once more.
