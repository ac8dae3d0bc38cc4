story Salmonella outbreak traced to school kitchens in Velm
date 2017-05-23

fact cases quantity: 86 ~ 140 ~ 212
fact hospital quantity: 9 ~ 23
fact dead status,quantity: none ~ 1
fact schools quantity: 11 ! 14
fact source status: unknown ~ suspected ~ eggs
fact closed status: closed ~ reopened
fact first time: may19 ! may17
fact firm actor: larder
fact denies polarity: denied ! admits
fact ages property: children
fact inspection background,time: february ! november
fact recall status: considering ~ recalled
fact recallnum quantity: 1.5 ! 1.8
fact condition status: critical ~ stable
fact minister quote: lessons
fact meals quantity: 6000

=== 000
{cases=86: Eighty-six} ill in Velm school food scare
VELM, May 23 (Lowland News) - {cases=86: At least 86 people, {ages=children: most of them children}, have fallen ill} with salmonella after eating lunches from a central school kitchen in Velm, health officials said on Tuesday.
{hospital=9: Nine of them are being treated in hospital}, {condition=critical: where a seven-year-old girl is in critical condition}. {dead=none: Nobody has died}.
{first=may19: The first pupils complained of stomach cramps on Friday, May 19}, said Dr Ragna Holt, head of the district health office. {source=unknown: "We don't yet know where the germs came from," she said}.
{closed=closed: The kitchen, run by {firm=larder: the catering firm Green Larder}, was shut on Monday}. {meals=6000: It delivers 6,000 meals a day} to {schools=11: eleven schools} and two nurseries.
{denies=denied: The company denied that hygiene rules had been broken}. {inspection=february: The kitchen was last inspected in February}, it said.

=== 001
Eggs suspected as salmonella cases in Velm {cases=140: climb to 140}
24 May 2017 | By Pieter Anselm
{cases=140: The number of people infected with salmonella in Velm has risen to 140}, the district health office said on Wednesday, as parents gathered outside the town hall to demand answers. {hospital=23: Twenty-three patients, {ages=children: all but four of them children}, are in hospital}.
The condition of {condition=stable: a girl of seven who had been fighting for her life is now stable}, doctors said.
{source=suspected: Raw eggs in a dessert are suspected to be the source}, said the head of the office, Ragna Holt. Samples are being examined at the national laboratory. {recall=considering: The authorities are considering a recall} of eggs from a farm in the north.
{schools=14: Fourteen schools were supplied by the kitchen}, {closed=closed: which has been closed since Monday}. {first=may17: The first child had become ill on May 17}, a Wednesday, Holt said, correcting an earlier statement.
{inspection=november: Documents show that inspectors last visited the kitchen in November}. {denies=denied: "We kept to every rule," said a spokesman for {firm=larder: Green Larder}, the caterer}.

=== 002
{recall=recalled: 1.5 million eggs recalled} after salmonella death
Tuesday 30 May 2017
{recall=recalled: Some {recallnum=1.5: 1.5 million eggs} have been taken off the shelves} after laboratory tests showed that {source=eggs: eggs were the cause of the salmonella outbreak in Velm}.
{dead=1: An 82-year-old woman, who had eaten at a day centre supplied by the same kitchen, died on Sunday}, the first death of the outbreak. {cases=212: By Monday 212 people had been infected}.
{denies=admits: {firm=larder: Green Larder}, which ran the kitchen, admitted that eggs had been stored without cooling}.
{closed=reopened: The kitchen has been cleaned and reopened} under a new operator. {minister=lessons: "We must learn the lessons from this," said Health Minister Bram Oosterling}.

=== 003
Farm at centre of egg recall says it is being made a scapegoat
Country Life Weekly, June 2, 2017
The owner of the farm whose eggs are blamed for {source=eggs: the salmonella outbreak at the schools of Velm} says he has been made a scapegoat.
{recall=recalled: {recallnum=1.8: About 1.8 million eggs} have been recalled} since Monday. "Every one of our 40,000 hens has been tested twice this year," said Jan Terhorst, who runs the farm with his brother.
{cases=212: More than 200 people fell ill}, {dead=1: and one elderly woman died}, after a pudding made with raw eggs was served {schools=11: in 11 schools}.
{minister=lessons: The health minister, Bram Oosterling, said lessons had to be learned}.
