story Bus drivers in Hallam walk out
date 2014-11-03

fact strike status: planned ~ underway ~ over
fact drivers quantity: 3200 ! 2800
fact rise quantity: 2 ~ 3.5 ; 2 ~ 4 ; 3.5 ! 4
fact demand quantity: 6
fact days quantity: 3 ! 5
fact talks status: planned ~ failed ; planned ~ agreed ; failed ~ agreed
fact passengers quantity: 450000 ? 500000
fact depots quantity: 9 ! 7
fact support quantity: 87
fact mayor quote: outrage
fact scuffle event: arrests2 ! none
fact last background,time: 1998 ! 2001
fact night polarity: run ! norun
fact union actor: tnu
fact loss quantity: 1.2

=== 000
Hallam bus drivers {strike=planned: to strike on Monday}
HALLAM, Oct 31 (Midland Press) - {strike=planned: Bus drivers in Hallam will stop work on Monday} for {days=3: three days} in a dispute over pay, {union=tnu: the Transport Union} said.
{support=87: Eighty-seven percent of its members voted for the strike}. {drivers=3200: About 3,200 drivers are expected to take part}.
{demand=6: The union wants a rise of six percent}; {rise=2: the company, Hallam Lines, has offered two}.
{talks=planned: Both sides will meet again on Sunday}, a mediator said.
{passengers=450000: Some 450,000 passengers use the buses every day}. {night=run: Night buses will run as usual}, the company said.
{last=1998: The city's drivers last went on strike in 1998}.

=== 001
{strike=underway: Buses stand still in Hallam}
Monday 3 November 2014
{strike=underway: Half a million people in Hallam had to find another way to work on Monday as bus drivers walked out} over pay.
{talks=failed: Last-minute talks on Sunday broke down without result}. {rise=3.5: The company had raised its offer to 3.5 per cent}, {demand=6: the union insists on six}.
{strike=underway: No bus left any of the city's {depots=9: nine depots}}, said Wendy Marsh of {union=tnu: the Transport Union}. {drivers=2800: According to the company, 2,800 drivers stayed away}.
{passengers=500000: On a normal day the buses carry 500,000 people}. {night=norun: Night buses were cancelled too}.
"{mayor=outrage: This strike is an outrage}," said Mayor Philip Acker. {scuffle=arrests2: Police arrested two pickets} after a scuffle at the Eastgate depot.
{days=5: The walkout is to last five days}. {last=2001: The last bus strike in Hallam was in 2001}.

=== 002
{strike=over: Drivers back at work} after deal
By Joan Pell, 7 November
{strike=over: Buses were running again in Hallam on Friday} after {talks=agreed: union and company agreed on a pay rise} {rise=4: of four percent}.
{talks=agreed: The deal was struck after a night of negotiations}, said Wendy Marsh of {union=tnu: the TNU}, the transport union.
{loss=1.2: Hallam Lines put its losses at 1.2 million pounds}.
{mayor=outrage: Mayor Acker, who had called the strike an outrage}, welcomed the agreement. {scuffle=none: The walkout had been peaceful, with no arrests}, he said.
{depots=7: Services from all seven depots} were back to normal by noon. {support=87: In October 87 per cent of the members had backed the strike}.
