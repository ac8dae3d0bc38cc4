story Former harbour chief convicted of taking bribes
date 2016-03-17

fact guilty event: convicted
fact counts quantity: 7 ! 9
fact acquitted event: 2
fact sentence quantity: 6 ! 8
fact asked quantity: 10
fact bribes quantity: 3.4 ? 3.5
fact appeal status: will ~ filed
fact jury quantity: 12h ! 3d
fact arrestyear time: 2013
fact age quantity: 58 ! 61
fact deny polarity: denied ! admitted
fact custody status: bail ! jail
fact quote quote: witchhunt ? hunt
fact wife event: acquitted ! convicted
fact witness quantity: 47
fact judge actor: oduya

=== 000
Ex-harbour boss {guilty=convicted: guilty of corruption}
By our court reporter, Thursday 17 March 2016
{guilty=convicted: Lennart Hoyer, the former head of the Port of Sandvik, was found guilty on Thursday of taking bribes} worth {bribes=3.4: almost 3.4 million euros} from construction companies.
After deliberating for {jury=12h: twelve hours}, {guilty=convicted: {counts=7: the jury convicted him on seven counts of corruption}} and {acquitted=2: cleared him of two counts of tax evasion}.
{judge=oduya: Judge Miriam Oduya} {sentence=6: sentenced Hoyer, {age=58: 58}, to six years in prison}. {asked=10: Prosecutors had asked for ten years}.
Hoyer stared at the floor as the verdict was read. {deny=denied: He had denied all the charges} throughout the trial. {quote=witchhunt: "This has been a witch-hunt from the first day," he told reporters} outside the court.
{appeal=will: His lawyer, Sofie Brandal, said he would appeal}. {custody=bail: He remains free on bail} until then.
{wife=acquitted: Hoyer's wife, Karin, was acquitted of money laundering}.
{arrestyear=2013: The harbour chief was arrested in 2013} after an accountant at a dredging firm went to the police. {witness=47: The court heard 47 witnesses} in five months.

=== 001
Sandvik: {sentence=6: six years for harbour chief} in bribery case
SANDVIK, March 17 (Coastal Wire) - {guilty=convicted: A court on Thursday convicted the former director of the country's biggest port of accepting bribes} and {sentence=6: jailed him for six years}.
{guilty=convicted: Lennart Hoyer, {age=61: 61}, was found guilty} on {counts=9: nine counts of corruption}. He received {bribes=3.5: some 3.5 million euros} in cash, holidays and a sailing boat between 2007 and 2012, {judge=oduya: Judge Miriam Oduya} said.
{custody=jail: Hoyer was taken into custody in the courtroom} and driven to Ostmark prison.
{asked=10: The prosecution had demanded a ten-year sentence}.
{deny=denied: Hoyer has always rejected the accusations}. "{quote=hunt: It was a witch-hunt from day one}," he said as he left the court.
{wife=convicted: His wife Karin was given a suspended sentence for laundering money}.
{appeal=will: "We will appeal against this judgment," said Brandal}, the defence lawyer.

=== 002
Hoyer lawyers {appeal=filed: lodge appeal} against bribery verdict
Posted 24 March 2016
{appeal=filed: Lawyers for Lennart Hoyer filed an appeal on Wednesday} against {sentence=8: the eight-year sentence} handed to the former head of the Port of Sandvik last week.
{guilty=convicted: Hoyer was found guilty of corruption} on 17 March. {jury=3d: The jury took three days to reach its verdict}.
{deny=admitted: During the trial he had admitted taking money from two companies}, but said that it was a loan.
{witness=47: Forty-seven witnesses testified}. {arrestyear=2013: Police arrested Hoyer in 2013}.
{acquitted=2: The jury acquitted him on two counts of evading tax}.
{custody=bail: He is at liberty on bail} of 500,000 euros.
