story Orrin's second quarter
date 2019-07-25
event first 2019-04-25 Orrin's first quarter

=== 000
Chip maker Orrin cuts forecast after weak quarter
July 25, 2019 (Finwire) - Orrin Semiconductors cut its forecast for the year on Thursday after profit in the second quarter fell by 23 percent.
Net profit was 212 million euros on sales of 1.84 billion, the company said. It now expects sales of 7.3 billion euros this year, down from 8.1 billion.
Shares in Orrin fell 11 percent.
"Our customers are sitting on full shelves," Chief Executive Bert Vandam told analysts.
The company will cut 600 jobs in Eindhoven.

=== 001
Full shelves, empty order books
Friday, 26 July 2019
Orrin Semiconductors earned 212 million euros between April and June, almost a quarter less than a year before. Turnover sank to 1.84 billion.
The outlook is worse: for the whole year Bert Vandam, who runs the company, hopes for 7.3 billion euros.
Six hundred people in Eindhoven will lose their jobs. On the stock exchange Orrin lost a tenth of its value on Thursday.

=== 002
Union fights job cuts at Orrin
30 July 2019 - The metal workers' union wants to stop the loss of 600 jobs at Orrin in Eindhoven. Workers gathered before the gates on Tuesday.
Last week the maker of chips had reported a profit of 212 million euros for the quarter.
"That is not a company in need," said Ans de Wit, the union's secretary.

=== 003 first
Chip maker Orrin lifts profit
April 25, 2019 (Finwire) - Orrin Semiconductors raised its profit by four percent in the first quarter and confirmed its forecast for the year, the company said on Thursday.
Net profit was 268 million euros on sales of 1.97 billion.
Orrin still expects sales of 8.1 billion euros in 2019.
"Demand from car makers is robust," Chief Executive Bert Vandam told analysts. Shares in Orrin rose 3 percent.

=== 004 first
Orrin starts the year well
By Piet Maas, 26 April 2019
Cars need chips, and Orrin sells them: the company from Eindhoven earned 268 million euros in the first three months of the year, it said on Thursday. That is four per cent more than a year ago.
Bert Vandam, the head of Orrin, stands by his aim of 8.1 billion in sales.
