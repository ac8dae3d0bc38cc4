story Bank siege at Kilcorran, Ireland; hostages held, guard shot, raiders arrested
date 2008-10-09

fact raid event: raid
fact raiders quantity: 2 ~ 3
fact hostages quantity: 10 ~ 14 ; 14 ! 16 ; 10 ~ 16
fact hours quantity,time: 7 ! 8
fact when time: 1010 ! 950
fact ended time: 1640 ! 1730
fact finish event: out ! stormed
fact shot event: shot
fact guard actor: dolan ! doolan
fact guardage quantity: 58 ! 56
fact wound place: thigh = leg ; thigh ! chest ; leg ! chest
fact health status: unknown ~ serious ~ stable ~ home ; unknown ~ critical ; critical ! serious ; critical ~ stable ; critical ~ home
fact guardwork background,quantity: 11 ! 20
fact shots quantity: 1 ! 2
fact polshots polarity: none
fact woman event: freed
fact womanname actor: gavin
fact womantime time: 1215 ! 1330
fact womanmonths quantity: 7 ! 8
fact contact event: contact
fact demands event: none ~ van ; none ~ helicopter ; van ! helicopter
fact helicopter polarity,attribution: denied ! asked
fact sum quantity: unknown ~ 300 ~ 340 ; unknown ~ 500 ; 300 ? 500 ; 500 ! 340
fact recovered quantity: 212 ! 200
fact hidden place: bunk ! gas
fact evac event: evac
fact school event: locked
fact pupils quantity: 300 ! 240
fact team status: way ~ there
fact popul quantity,background: 9000 ? 8000
fact distance quantity,background: 90 ? 105
fact guns object: shotgun ? rifle
fact pistol status: pistol ~ replica
fact alarm event: pressed
fact alarmby actor: teller ! manager
fact third event: slipped
fact thirdway place: window ! door
fact hunt status: sought ~ held
fact lacey actor: lacey
fact laceyage quantity: 44 ! 47
fact catchplace place: curracloe = wexford
fact catchday time: friam ? thunight
fact gardaquote quote: nobody
fact maybe_injuries quantity: 0 ; 0 ? shock
fact roche actor: roche
fact rocheage quantity: 31 ! 33
fact hackett actor: shane ! sean
fact hackettage quantity: 27
fact held quantity: 2 ~ 3
fact court status: will ~ done
fact courtday time: sat ~ mon
fact charges event: charged
fact attempted status: may ~ charged
fact trial time: feb2 ! feb9
fact car object: silver ! grey ; silver ! black ; grey ! black
fact inside attribution,certainty: suspected ~ ruledout
fact insidebank polarity,attribution: denied
fact branch status: shut ~ open
fact union event,attribution: guards
fact ministerplan status: will ~ done
fact reward quantity: 50 ! 25
fact past background: 2005
fact pastsum background,quantity: 70 ! 90
fact coffee event: tea
fact mobiles event: phones
fact floor quote: floor
fact quotelast attribution: farrell ! boyle
fact inquiry status: will ~ begun
fact maybe_amateur attribution: amateur ? planned

fact sugar quote: sugar
fact how event: door ? barrel
fact took event: took
fact delivery time,event: morning
fact bullocks event: trailer

=== 000
{raid=raid: Gunmen hold hostages in Irish bank}
KILCORRAN, Ireland, Oct 9 (Continental News) - {raid=raid: {raiders=2: Two armed men} were holding {hostages=10: at least 10 people} inside a bank in the Irish midlands on Thursday after a robbery apparently went wrong}, police said.
{shot=shot: A security guard was shot and wounded} when {raid=raid: the pair walked into the Provincial & Leinster Bank in Kilcorran} {when=1010: shortly after 10 a.m. (0900 GMT)}. He was taken away by ambulance, but {health=unknown: there was no immediate word on how badly he was hurt}.
{woman=freed: One of the captives, a pregnant woman, was let go} {womantime=1215: at about 12.15 p.m.}, a police spokesman said.
"{contact=contact: We are in contact with the individuals by telephone}," he said. "{demands=none: They have made no demands that I am aware of}."
State radio said {sum=unknown: it was not clear if any money had been taken}. {evac=evac: Shops along Bridge Street were cleared} and {school=locked: a primary school around the corner was told to keep its {pupils=300: 300 pupils} indoors}. {team=way: Members of the national Emergency Response Unit were on their way from Dublin}.
Kilcorran, a market town of {popul=9000: about 9,000 people}, lies {distance=90: 90 km (56 miles) west of the capital}.

=== 001
{finish=out: Bank siege ends peacefully} but {hunt=sought: one raider still at large}
The Dublin Courier, Friday, October 10, 2008
{hunt=sought: A manhunt was under way across the midlands last night for the third member of a gang} that {raid=raid: took over a bank in Kilcorran yesterday} and {hostages=14: held 14 staff and customers at gunpoint} {hours=7: for the best part of seven hours}.
{finish=out: Two men walked out of the Bridge Street branch of Provincial & Leinster with their hands on their heads} {ended=1640: at 4.40pm} and {held=2: were arrested by armed gardaí}, bringing to an end one of the longest sieges the State has seen. {polshots=none: Gardaí did not fire a shot}.
It emerged only when the hostages were interviewed that {raiders=3: there had been three raiders} and not two, as had been believed all day. The third, described as older than the others and "very well spoken", is thought to have {third=slipped: slipped away} {thirdway=window: through a washroom window at the rear} within minutes of the alarm being raised, {took=took: taking most of the cash with him}.
{alarm=pressed: That alarm was pressed} {alarmby=teller: by a teller} {when=950: about ten minutes before ten}, seconds after {raid=raid: the men came in} wearing the yellow jackets of road workers. One carried {guns=shotgun: a sawn-off shotgun} and another {pistol=pistol: a pistol}.
{shots=1: A single shot was discharged} in the first minute of the raid. {shot=shot: It hit the security man at the door}, {guard=dolan: Michael Dolan} ({guardage=58: 58}), {wound=thigh: in the thigh}. {health=serious: He was described as serious at the Midland Regional Hospital last night} after a two-hour operation. {guardwork=11: A former soldier, he has worked at the branch for 11 years}.
Supt Niamh Farrell said the negotiators, {contact=contact: who spoke to the men by phone throughout}, had been "patient to the point of boredom, which is what you want". "{gardaquote=nobody: Nobody inside that building was going to be rushed, and nobody was}," {quotelast=farrell: she said}. {maybe_injuries=0: None of the hostages was injured}.
{womanname=gavin: Lorraine Gavin}, {womanmonths=7: who is seven months pregnant}, {woman=freed: was the first to be allowed to leave}, {womantime=1330: at half past one}. The others followed in ones and twos. According to a customer, Tom Whelehan, the gunmen {mobiles=phones: collected everybody's mobile phone in a wastepaper bin} and then {coffee=tea: had the assistant manager make tea}. "{floor=floor: They told us to sit on the floor and think of our families}," he said. "I thought of my bullocks, God forgive me, {bullocks=trailer: because I had them in a trailer outside}."
In the course of the afternoon {demands=van: the two asked for a van with a full tank}. {helicopter=denied: Reports that they had sought a helicopter were dismissed as "nonsense" by a Garda source}.
The bank declined to say how much was missing, though {sum=300: one source put the figure at up to €300,000}. {inside=suspected: Detectives are examining the possibility that the gang had help from within}, as {delivery=morning: the delivery had been made only that morning}.
{held=2: The two in custody}, both from Dublin, {court=will: are expected to be brought before a court} {courtday=sat: tomorrow}. Gardaí have asked anyone who saw {car=silver: a silver Audi estate} near the canal to come forward.
{ministerplan=will: The Minister for Justice is to visit Kilcorran today}.

=== 002
{hunt=held: Third man held over bank siege}
Saturday, 11 October, 2008, 09:14
{hunt=held: Police in the Irish Republic have arrested a third man} in connection with {raid=raid: Thursday's armed raid on a bank} in Kilcorran, County Offaly, {distance=105: about 105km (65 miles) west of Dublin}.
{lacey=lacey: Gerard Lacey}, {laceyage=44: who is 44}, {hunt=held: was detained} {catchday=friam: early on Friday morning} {catchplace=curracloe: at a caravan park in Curracloe}, on the south-east coast, about 20 minutes' drive from the ferry port at Rosslare.
{recovered=212: Cash amounting to some 212,000 euros was found in the caravan}, {hidden=bunk: packed into a duvet cover under a bunk}, according to Supt Niamh Farrell, who is leading the investigation. {sum=340: In all the robbers got away with 340,000 euros}, she said.
{held=3: The arrest brings to three the number in custody}. The other two have been named locally as {roche=roche: Declan Roche}, {rocheage=31: 31}, and {hackett=shane: Shane Hackett}, {hackettage=27: 27}. {court=will: They will go before a special sitting of the district court in Tullamore} {courtday=sat: later today}, {charges=charged: accused of robbery and false imprisonment}. It is understood that {attempted=may: prosecutors are considering whether to add a charge of attempted murder}.
{hostages=14: Fourteen people were kept inside the bank} {hours=7: for seven hours} before {finish=out: Mr Roche and Mr Hackett gave themselves up}. {shot=shot: The guard who was shot at the start}, {guard=dolan: Michael Dolan}, {health=stable: is now in a stable condition}. His daughter Aisling said {wound=leg: the bullet had gone clean through his leg}. "He's cross about his trousers," she told reporters. "They were new."
{pistol=replica: One of the two weapons recovered, the handgun, has turned out to be a replica}. The other, {guns=shotgun: a shotgun}, was stolen from a farm in August.
Officers have {inside=ruledout: all but ruled out the theory of an inside job}, the broadcaster understands. {insidebank=denied: Provincial & Leinster said on Friday that there was "not a shred of evidence" against any of its employees}.
{ministerplan=done: The Justice Minister, Brendan Hyland, who visited the town on Friday}, praised what he called a textbook operation. {inquiry=will: He promised a review of how cash is moved to smaller branches}.
That is likely to be welcomed by the union for bank workers, which says {union=guards: more than half of the country's rural branches have no guard at all}. {past=2005: Kilcorran itself was robbed three years ago}, {pastsum=70: when thieves took 70,000 euros} from a van in broad daylight.
{branch=shut: The branch will stay shut until further notice}. Customers have been directed to Birr, where queues were reported.

=== 003
{coffee=tea: {sugar=sugar: "ANYONE TAKE SUGAR?"} HOSTAGES TELL OF TEA} WITH THE {hours=8: EIGHT-HOUR} BANK GANG
By Kevin Strand, Daily Beacon, Oct 10
TERRIFIED mum-to-be {womanname=gavin: Lorraine Gavin} told last night how she begged a masked gunman for her baby's life.
The 29-year-old hairdresser, {womanmonths=8: eight months gone}, was {raid=raid: queuing to pay in her takings when a gang of {raiders=3: three} stormed the Provincial & Leinster in sleepy Kilcorran}.
"I said to him, you wouldn't do this to your own sister," sobbed Lorraine. "He went bright red and {woman=freed: said I could go}."
{hostages=16: Sixteen hostages} went through {hours=8: eight hours of hell} in the tiny branch. {mobiles=phones: They were stripped of their phones} and {floor=floor: ordered to "sit on the floor and think of your families"}.
Hero guard {guard=doolan: Mick Doolan}, {guardage=56: 56}, {health=critical: was fighting for his life last night} after {shot=shot: being blasted} {wound=chest: in the chest} {how=door: when he tried to slam the door on the thugs}. {shots=2: Witnesses heard two bangs}.
{alarm=pressed: {alarmby=manager: Quick-thinking manager Pauline Deegan} hit the panic button}.
Sources say {demands=helicopter: the crooks, one of them toting {guns=rifle: a rifle}, demanded {helicopter=asked: a HELICOPTER} to whisk them to the coast}. Instead {finish=stormed: they got a squad of crack cops, who burst in} {ended=1730: at around 5.30} and {held=2: nabbed two of them}.
But {third=slipped: the brains of the outfit had long since vanished} {thirdway=door: through a back door} {took=took: {sum=500: with a cool HALF MILLION}}. {hunt=sought: He was still on the run last night}. {car=black: A black Audi was seen tearing out of the car park}.
"{maybe_amateur=planned: This was planned to the last detail by someone who knew the place}," a Garda insider told the Beacon. "{inside=suspected: We are looking very hard at who told them the money was there}."
{reward=50: The bank is putting up €50,000 for information}.
Cattle farmer Tom Whelehan, 63, said: "{sugar=sugar: One lad asked would anyone take sugar}. I said two, and he said there was only the one each."
{gardaquote=nobody: "Nobody in there was going to be rushed}," said {quotelast=boyle: Garda Inspector Joe Boyle}.

=== 004
{court=done: Three in court} after {raid=raid: Bridge Street bank siege}
Midland Champion, Wednesday 15th October
{held=3: Three men were refused bail} {courtday=mon: on Monday} when {court=done: they came before Tullamore District Court} on foot of {raid=raid: last Thursday's robbery and siege at the Provincial & Leinster Bank in Kilcorran}.
{roche=roche: Declan Roche} ({rocheage=33: 33}), of Finglas, {hackett=sean: Sean Hackett} ({hackettage=27: 27}), of no fixed address, and {lacey=lacey: Gerard Lacey} ({laceyage=47: 47}), with an address in Naas, {charges=charged: face charges of robbery and of the false imprisonment of {hostages=14: 14 persons}}. {attempted=charged: Mr Roche alone is charged with the attempted murder of} {guard=dolan: Michael Dolan}.
Solicitor Orla Keane said her client, Mr Roche, "utterly denies" that he meant to harm anyone, and that {shot=shot: the gun had gone off} {how=barrel: when the guard took hold of the barrel}. {shots=1: It was fired only once}, she added.
Judge Conor Tighe adjourned the case and was told that {trial=feb9: the trial was likely to open in Portlaoise on February 9}. A court clerk later told this newspaper that {trial=feb2: the date entered was February 2}.
Opposing bail, Detective Sergeant Paul Rigney gave evidence that {sum=340: the sum taken was €341,500}, {delivery=morning: delivered by security van a little over an hour earlier}. {recovered=200: Just under €200,000 of it was recovered} {catchday=thunight: late on Thursday night} {catchplace=wexford: at a mobile home in Co Wexford}, {hidden=gas: hidden in the locker for the gas cylinders}, when {hunt=held: Mr Lacey was arrested}. Mr Lacey had {third=slipped: got out of the bank} {thirdway=window: by way of the window of the staff toilet} and driven off in {car=grey: a grey Audi}, the sergeant said. A search of the canal bank for the remainder was continuing, and {reward=25: the bank has offered a reward of €25,000}.
He agreed with Ms Keane that {finish=out: her client and Mr Hackett had come out of their own accord}, and that {pistol=replica: what Mr Hackett carried was an imitation firearm bought in a toy shop}.
"{maybe_amateur=amateur: I would not call it a professional job}," he said, to some laughter. "They parked beside the Garda station."
Mr Dolan, meanwhile, {health=home: was discharged on Sunday} and is recuperating with his daughter in Clara. {guardage=58: The 58-year-old} told the Champion that {wound=thigh: the wound in his thigh} was "a nuisance more than anything". {guardwork=20: He has been a familiar face on the door for twenty years}.
{branch=open: The branch opened again yesterday morning} with a coat of fresh paint and a queue to the bridge. Manager Pauline Deegan paid tribute to {alarmby=teller: her colleague, the cashier Ciara Nugent}, {alarm=pressed: whose foot found the alarm} {when=950: at nine minutes to ten}. {maybe_injuries=shock: Two of the customers are still being treated for shock}, she said. {insidebank=denied: Asked about rumours of an inside job, she replied that there was no truth in them}, and that her staff had been hurt by what was printed in "certain papers".
At the height of the drama {evac=evac: the whole of Bridge Street was emptied}, and {school=locked: children at St Brendan's were kept in their classrooms} until after five. Principal Eamon Daly said that {pupils=240: the 240 boys and girls} had been told it was a fire drill, "and not one of them believed it". {team=there: The Emergency Response Unit, which reached the town before two o'clock}, used the school kitchen as a canteen.
{gardaquote=nobody: {quotelast=farrell: Superintendent Niamh Farrell repeated that nobody in the bank was ever going to be rushed}}. {polshots=none: No garda had drawn the trigger}, she said, {helicopter=denied: no helicopter was ever requested} and {demands=van: the only thing the men wanted, apart from milk, was a van}.
{inquiry=begun: A review of cash deliveries ordered by the Minister got under way on Tuesday}. {ministerplan=done: Mr Hyland, who met the staff last Friday}, is to have its findings by Christmas. Local councillor Nuala Grogan said it came too late. {union=guards: Most country branches were without a security man of any kind}, she said, and {past=2005: after the 2005 robbery in the town}, {pastsum=90: in which €90,000 was lost}, "we were promised the sun, moon and stars". {popul=8000: A town of 8,000}, she said, deserved better than a Garda station that shuts at five.
{bullocks=trailer: Mr Whelehan's bullocks, which spent {hours=7: the seven hours of the siege} in their trailer outside}, were sold at the mart on Friday and made a good price.
