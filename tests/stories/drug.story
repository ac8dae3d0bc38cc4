story Court halts sale of the painkiller Orvanol
date 2007-10-02

fact halt event: halt
fact deaths quantity: 27 ! 19
fact patients quantity: 1.2m ? 1m
fact maker actor: brightwell
fact recall status: considering ~ recalled
fact risk quantity: double ! 40
fact study quantity: 2400 ? 2500
fact journal attribution: lancet ! agency
fact sales quantity: 640 ! 590
fact shares quantity: 11 ~ 18
fact appeal status: willappeal ~ dropped
fact approved time: 2001 ! 2002
fact judge actor: hoffman
fact knew polarity: knew ! notknew
fact doctors attribution: stop
fact countries quantity: 31 ! 40
fact suits quantity: 120 ~ 900
fact refund event: refund
fact ceo status: stays ~ resigns
fact quote1 quote: safety
fact children polarity: notchildren

=== 000
{halt=halt: Judge stops sale} of arthritis drug
BRANTFORD, Oct. 2 (Med Wire) - {halt=halt: A federal judge on Tuesday ordered {maker=brightwell: Brightwell Pharma} to stop selling its painkiller Orvanol} after {risk=double: a study found that it doubles the risk of heart attacks}.
{judge=hoffman: Judge Irene Hoffman said} {deaths=27: 27 deaths had been linked to the drug}. {patients=1.2m: Some 1.2 million patients take it} {countries=31: in 31 countries}.
{appeal=willappeal: Brightwell said it would appeal}. "{quote1=safety: The safety of patients comes first}," chief executive Alan Royce said. {recall=considering: The company was considering a recall}. {knew=notknew: It had not known of any danger}, he said.
{study=2400: The study, which followed 2,400 people}, {journal=lancet: appeared in a medical journal last week}.
{approved=2001: Orvanol was approved in 2001}. {sales=640: Sales came to $640 million last year}. {shares=11: Brightwell's stock fell 11 percent}.
{suits=120: About 120 patients have sued}. {children=notchildren: The drug was never approved for children}.

=== 001
Brightwell {recall=recalled: pulls Orvanol from pharmacies worldwide}
By Mina Castell, 5 October 2007
{recall=recalled: Brightwell Pharma is taking its best-selling painkiller Orvanol off the market}, the company announced on Friday, three days after {halt=halt: a court banned its sale}. {appeal=dropped: It will not contest the ruling}.
{knew=knew: Internal e-mails show that managers were aware of the risk as early as 2003}, according to lawyers for the plaintiffs.
{risk=40: People who took Orvanol were 40 percent more likely to suffer a heart attack}, {journal=agency: the drug agency found} {study=2500: in a trial with about 2,500 participants}. {deaths=19: The agency knows of 19 deaths}.
{refund=refund: Patients will get their money back}. {doctors=stop: Doctors should stop prescribing it at once}, the agency said.
{shares=18: Since Tuesday the shares have lost 18 percent}. {sales=590: Orvanol brought in 590 million dollars in 2006}.
{ceo=stays: Royce ruled out stepping down}. {countries=40: The pill is sold in 40 countries}.

=== 002
{ceo=resigns: Brightwell chief out} after painkiller scandal
{ceo=resigns: Alan Royce resigned as chief executive of Brightwell on Monday, October 22}, following {recall=recalled: the recall of Orvanol}, {patients=1m: which about a million people had used}.
{suits=900: Some 900 suits have been filed} against the company. {judge=hoffman: Judge Hoffman}, {halt=halt: who had banned the medicine}, will hear the first in March.
{approved=2002: Regulators cleared Orvanol in 2002}. {refund=refund: Refunds have cost the company $50 million}.
"{quote1=safety: Patient safety was always our first concern}," Royce said in a farewell letter.
