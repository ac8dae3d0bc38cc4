story Veltman to close its refrigerator factory at Penrhos Cross
date 2013-09-17

fact close event: close
fact jobs quantity: 870 ? 1100
fact whole status: whole ~ part
fact spared quantity: 140
fact when time: june ~ sept
fact moved event,place: kielce
fact told event: told
fact toldtime time: 0700 ! 0630
fact toldhow property: canteen ? text
fact charge quantity: 38
fact saving quantity: 14 ! 12
fact shares quantity: 2.7 ~ 3.2
fact loss quantity: 9 ! 11
fact opened background: 1971 ! 1973
fact reason event: slump
fact sales quantity,background: fifth ! third
fact halfempty property: half
fact alternatives quote: all
fact alternativesby actor,attribution: boss ? manager
fact kick quote: kick
fact kickby actor,attribution: prosser ? bevan
fact prosser actor: prosser
fact ballot status: will ~ done
fact walkout event: walkout
fact walkoutno quantity: 300 ? 200
fact lines status: stopped ~ running
fact grant background: grant
fact grantsum quantity,background: 3.4 ! 4.3
fact grantyear background,time: 2010
fact clawback polarity,attribution: asked ~ owed ; asked ? met ; owed ? met
fact buyer polarity,attribution: none = unasked ; none ? two ; unasked ! two ; none ~ talks ; unasked ~ talks ; two ~ talks
fact consult event: consult
fact consultdays quantity: 90 ! 45
fact consultstart status: will ~ begun
fact force event,status: will ~ met
fact minister actor: howell
fact petition event: petition
fact petitionno quantity: 6000 ~ 11000
fact rees actor: rees
fact reesage quantity: 56 ! 58
fact reesyears quantity,background: 31 ! 33
fact bread quote: bread
fact apprentices quantity: 22
fact suppliers quantity: 400
fact output quantity,background: 1900
fact cut2009 background: cut
fact cutjobs background,quantity: 250
fact june background: june
fact terms property,status: minimum ~ better
fact march status: will ~ held
fact marchno quantity: 2500 ? 4000
fact hq place: eindhoven
fact staff quantity: 16000
fact letter event: letter
fact manager status: stay ~ quit
fact brand status: kept
fact dividend status: raised
fact biggest background: biggest
fact wages quantity: 26 ! 24
fact polwages quantity: 9 = 10
fact rival background: rival

=== 000
{close=close: Veltman to shut Welsh fridge plant}, {jobs=870: 870 jobs to go}
AMSTERDAM, Sept 17 (NBW) - {close=close: Dutch appliance maker Veltman said on Tuesday it planned to close its refrigerator factory at Penrhos Cross in south Wales} {when=june: by the end of June 2014} {jobs=870: with the loss of 870 jobs}, {reason=slump: blaming weak demand and too many factories}.
{moved=kielce: Production will be transferred to Kielce in Poland}, the company said, adding it would {charge=38: take a charge of 45 million euros (£38 million)} in the fourth quarter and {saving=14: save 14 million euros a year} from 2015.
Shares in Veltman, {hq=eindhoven: which is based in Eindhoven}, {shares=2.7: were up 2.7 percent} by 0820 GMT.
The Allied Metal Workers union said {told=told: staff had been informed} {toldhow=canteen: in the canteen} {toldtime=0700: at 7 a.m.} {kick=kick: "It's a kick in the teeth}," {kickby=prosser: {prosser=prosser: its convener at the plant, Gareth Prosser}, said}.
{output=1900: The factory turns out about 1,900 refrigerators a day}.

=== 001
{close=close: Veltman Drops Welsh Refrigerator Factory} as {reason=slump: Europe's Kitchens Stay Old}
By Marijke Stam - Sep 17, 2013 6:41 PM GMT+0200
{close=close: Veltman NV will close a U.K. plant} {opened=1971: that has made refrigerators since 1971} and {moved=kielce: move the work to Poland}, the latest European appliance maker to cut capacity {reason=slump: as households put off replacing their kitchens}.
{jobs=870: The shutdown of the Penrhos Cross site in Wales will eliminate about 870 positions} and {when=june: be completed by mid-2014}, {hq=eindhoven: Eindhoven-based} Veltman said today in a statement. The company, {staff=16000: which employs 16,000 people}, {charge=38: expects to book 45 million euros ($60 million) in costs}, most of it for severance.
"{alternatives=all: We looked at every alternative}, and some of them twice," {alternativesby=boss: Chief Executive Officer Pieter Hoekman} said on a conference call. "There is no way to fill a factory for two million fridges with one million fridges." {halfempty=half: The plant ran at about half its capacity} in the first six months, he said.
{shares=3.2: The stock rose 3.2 percent to 18.94 euros} at the close in Amsterdam, the biggest gain since May. {saving=14: Savings are expected to reach 14 million euros annually}.
Sales of refrigerators and freezers in western Europe {sales=fifth: have dropped by a fifth since 2007}, according to the Zellner Institute, a market researcher in Cologne. {rival=rival: Brandt & Eder, a German competitor, closed two plants in Spain in 2011}.
"It's the right thing to do and it's three years late," said Olivier Fabre, who follows the industry for Banque Merel in Paris and rates the shares hold. "Every one of these companies has a Penrhos Cross. The question is who blinks."
{loss=9: The Welsh factory lost 9 million pounds last year}, Hoekman said. Labor there {wages=26: costs 26 euros an hour}, {polwages=9: against 9 euros at Kielce}, where Veltman has been building a second hall since the spring. Asked if he had known then what the hall was for, the CEO said that "a hall is a hall." {june=june: The company had told unions in June that it would stay in Wales}.
{buyer=none: No one has made an offer for the site}, he said. {brand=kept: The Arctica brand, which the plant produces, will continue}.
{consult=consult: {consultdays=90: A 90-day consultation with employees} {consultstart=will: is set to start on Sept. 23}}.
The Welsh government said {force=will: it would form a task force} and {clawback=asked: would study whether {grant=grant: {grantsum=3.4: a grant of 3.4 million pounds}} {grantyear=2010: awarded in 2010} must be returned}. {clawback=met: All conditions attached to the money were fulfilled}, Veltman spokeswoman Els de Graaf said by telephone.
Veltman on July 30 reported a second-quarter profit of 31 million euros and {dividend=raised: raised its interim dividend} for the first time since 2008.

=== 002
'They'll still want cold milk': {close=close: a Welsh town loses its fridge factory}
Steffan Rowlands, Penrhos Cross
Wednesday 18 September 2013
{rees=rees: Dilwyn Rees} has a fridge at home that he helped to build, and he says it will outlast him. {reesage=58: He is 58} and {reesyears=33: has spent 33 years on the door line} at Veltman, as his father did before him and his daughter does now. On Tuesday {told=told: he heard that all three generations were over} {toldhow=text: from a text message}, which reached him {toldtime=0630: at half past six in the morning} while he was buttering toast.
"{bread=bread: It's not just my bread they're taking, it's the whole street's}," he said.
{close=close: The Dutch company's decision to close the factory} {when=june: next summer} and {moved=kielce: carry on making its Arctica fridges in Kielce, in southern Poland}, {jobs=1100: will put 1,100 people out of work}, if those sent by agencies are counted. The AMW union believes {suppliers=400: another 400 jobs at suppliers} hang by the same thread. In a valley where unemployment stands at 9.8%, {biggest=biggest: there is no bigger private employer}.
By early afternoon {walkout=walkout: {walkoutno=300: about 300 of the day shift had walked out}} and were standing in the drizzle in front of the gates; {lines=stopped: the lines had stopped}. Somebody had stuck a magnet in the shape of a pineapple on the company's sign. {letter=letter: {kickby=bevan: Huw Bevan, the local MP}, read out a letter he had sent to the prime minister} and {kick=kick: called the announcement "a kick in the teeth} for people who have given this firm everything".
They feel that they were lied to. {june=june: Only in June, Veltman assured the unions in writing that it had no intention of leaving}, and {manager=stay: the plant's director, Sian Meredith, told a rugby club dinner that she would be the last to go}. She did not come out on Tuesday.
Nor is the public purse likely to be amused. {grant=grant: Cardiff gave the company {grantsum=4.3: £4.3m}} {grantyear=2010: three years ago} towards a new paint shop. "{clawback=owed: If the jobs go, the money comes back}," said {minister=howell: Carys Howell, the economy minister}, who {force=will: has promised a taskforce}. Howell said her officials knew of {buyer=two: two companies that had enquired about the site}.
The figures do not lie on the union's side. {loss=9: Penrhos Cross lost £9m last year}, according to Veltman, and {halfempty=half: every second machine in it stands idle}. {reason=slump: Families who once bought a new fridge every nine years now wait for thirteen}. "{alternatives=all: All alternatives have been examined}," {alternativesby=manager: Meredith said in a note pinned up beside the vending machines}.
The plant {opened=1971: was opened in 1971} by a junior minister who got his tie caught in a conveyor, and at its height in the eighties it had a brass band, two football teams and 3,400 workers. {cut2009=cut: {cutjobs=250: In 2009 the company shed 250}}, and the band went the same way.
{prosser=prosser: Gareth Prosser, the AMW's convener}, says {ballot=will: members will be balloted on a strike}, although what one strikes against in a factory that is closing is a question he takes his time over. {march=will: A march through the town is planned for Saturday}. {petition=petition: A petition set up on Tuesday night had collected {petitionno=6000: 6,000 names} by breakfast}.
{apprentices=22: There are 22 apprentices at the works}. The youngest, who is 16 and asked not to be named, started a fortnight ago. He had bought his own boots. "They'll still want cold milk, won't they?" he said. "Somebody's got to make them."

=== 003
Appliance Trade Review | News | 20 Sep 2013
{close=close: Veltman exit from Wales}: {moved=kielce: Kielce gets Arctica}, service parts in question
{close=close: Veltman has confirmed that it will cease manufacturing in the UK}, as first reported on our website on Tuesday. The {staff=16000: 16,000-strong group} leaves nothing behind: {whole=whole: the whole of the Penrhos Cross site, including the spare parts centre, is to go} {when=june: by 30 June 2014}, and {jobs=870: almost 900 employees} are affected.
Dealers should note that {brand=kept: the Arctica name stays} and that warranties are unaffected. {moved=kielce: Tooling for the 55 cm and 60 cm ranges will go to the Polish plant} in two stages, after Christmas and at Easter, and the company says there will be no gap in supply. Several of the independents we spoke to would like to see that in writing.
{reason=slump: Veltman puts the decision down to overcapacity and a sluggish replacement market}. Shipments of cold appliances in the region {sales=third: are down by about one third on 2007}, although our own index shows a modest pick-up since March. The factory, {opened=1973: built in 1973} and {output=1900: currently producing 1,900 units a day}, {loss=11: made a loss of £11m in 2012}. {saving=12: Annual savings are put at €12m} {charge=38: after a one-off cost of €45m}.
Hourly labour costs {wages=24: of around €24} compare with {polwages=10: less than €10 in Kielce}.
{lines=running: Assembly restarted on Wednesday's night shift} following {walkout=walkout: a walkout by {walkoutno=200: some 200 operatives}} earlier in the week. {consult=consult: {consultdays=45: The statutory 45-day consultation} {consultstart=will: begins on Monday}}. {terms=minimum: Veltman has so far offered no more than the legal minimum in redundancy pay}, says the union.
Could another maker step in? The rumour mill mentions a Turkish group, but a spokesperson for Veltman told ATR that {buyer=unasked: it had not been approached by anybody}. Readers will recall that {rival=rival: when Brandt & Eder pulled out of Spain two years ago}, one of its two factories found a new life making ducting.
{cut2009=cut: Veltman last trimmed its Welsh workforce in 2009}, {cutjobs=250: when 250 left}.
The Kitchen & Cold Show, at which Veltman had booked the largest stand, opens in Birmingham on 6 October. As we went to press the booking stood.

=== 004
{whole=part: {spared=140: 140 jobs saved} at Veltman} as {when=sept: closure is put back}
Penrhos & Upper Valley Gazette, Thursday, September 26, 2013
By Nerys Lloyd
{whole=part: The spare parts centre at Penrhos Cross is to stay open}, {spared=140: keeping 140 people in work}, and {close=close: the rest of the Veltman factory will now close} {when=sept: at the end of September next year}, three months later than announced, management told union officials on Tuesday.
{prosser=prosser: AMW convener Gareth Prosser} gave the news to a mass meeting in the canteen where, {toldtime=0700: at seven in the morning} nine days ago, {told=told: he and his workmates were told} {toldhow=canteen: from the top of a table} that {close=close: the plant was finished}. There was some clapping. "A hundred and forty families can breathe. The others can't, and I'm not going to stand here and tell you we've won," he said.
He also announced that {ballot=done: members had voted by 88 per cent for industrial action}. No date has been fixed, and he hopes that none will be needed, since {terms=better: the company has improved its redundancy terms to two weeks' pay for every year of service}, {terms=minimum: against the bare legal minimum it first proposed}.
{march=held: Saturday's march from the Workmen's Hall to the factory gate drew {marchno=4000: 4,000 people}}, the organisers say. {marchno=2500: The police counted 2,500}. The Male Voice Choir sang, in the rain, for an hour. {petition=petition: The petition to save the works has passed {petitionno=11000: 11,000 signatures}}.
{consult=consult: Consultation with the workforce {consultstart=begun: opened on Monday}} and {consultdays=90: is to last 90 days}.
The Gazette understands that {manager=quit: the director of the plant, Sian Meredith, has resigned}. The company would not comment.
Economy minister {minister=howell: Carys Howell}, {force=met: who chaired the first meeting of the task force at the Civic Centre on Friday}, said that {buyer=talks: talks were under way with a possible buyer for the main hall}. She would not name the firm. She repeated that {clawback=owed: she expected the {grantsum=3.4: £3.4m} {grant=grant: of public money given to Veltman}} {grantyear=2010: in 2010} to be repaid. {clawback=met: The firm insists it has kept its side of the bargain}.
Veltman blames {reason=slump: a slump in sales across Europe}. {loss=9: It says Penrhos Cross was £9m in the red last year}, and {halfempty=half: that it was working at 50 per cent of what it could make}. {jobs=870: Some 870 people are directly employed there}, making it {biggest=biggest: the largest private employer in the valley}. {cut2009=cut: {cutjobs=250: A round of cuts four years ago cost 250 jobs}}. {dividend=raised: Shareholders, meanwhile, were given a bigger dividend in July}.
A jobs fair will be held at the leisure centre on October 9, and Upper Valley College has said that it will find places for {apprentices=22: all 22 apprentices} so that they can finish their papers. Help is also promised to {suppliers=400: the 400 or so people whose jobs at supplying firms are at risk}. Jenkins the butcher is giving ten per cent off to anybody with a Veltman pass.
{rees=rees: Door-line veteran Dilwyn Rees}, {reesage=56: 56}, who has {reesyears=31: 31 years' service}, is not among the lucky ones. "{bread=bread: It's not only my bread they're taking, it's the whole street's}," he told the meeting, to the longest applause of the day.
{letter=letter: A letter to the Prime Minister from our MP, Huw Bevan}, has yet to be answered. Last night 10 Downing Street said it had been received.
