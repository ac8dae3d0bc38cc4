story Soldiers of Ostrava and Kelmen clash at the Dravo pass
date 2011-02-04

fact clash event: clash
fact started attribution: kelmen ! ostrava
fact ostdead quantity: 2 ~ 3
fact keldead quantity: 5 ! 64 ; 5 ! 1 ; 64 ! 1
fact civil quantity: 1
fact houses quantity: 20 ? dozens
fact fled quantity: 1000 ~ 6000
fact when time: 3pm ! 415pm
fact duration time: 2h ! 3h
fact talks status: planned ~ held ~ failed
fact truce status: none ~ agreed ~ broken
fact temple property: damaged ! intact
fact weapons property: artillery ! smallarms
fact un event: appeal
fact bodies polarity: found
fact prisoners quantity: 4 ! 0
fact ministers quote: aggression
fact history background: 1962
fact area quantity: 4.6
fact mediator actor: maro ! danell
fact tanks polarity: used ! notused

=== 000
{clash=clash: Troops exchange fire} at disputed mountain pass
VELLIN, Feb 4 (State Press of Ostrava) -- {started=kelmen: Kelmen's forces opened fire on Ostrava positions} near the Dravo monastery on Friday afternoon, {ostdead=2: killing two soldiers} and {civil=1: a villager}, the Defense Ministry said.
{when=3pm: The shelling began at 3 p.m. local time} and {duration=2h: went on for two hours}. {clash=clash: Ostrava returned fire}.
"{ministers=aggression: This is naked aggression}," Foreign Minister Hana Sirko said. {un=appeal: She asked the United Nations Security Council to meet}.
{keldead=64: At least 64 Kelmen soldiers died}, the ministry claimed. {prisoners=4: Four were taken prisoner}.
{weapons=artillery: Kelmen used heavy artillery}, and {temple=damaged: one wing of the 12th-century monastery collapsed}, according to the ministry. {tanks=used: Its tanks crossed the border in two places}.
{houses=20: Twenty houses in the village of Orlin burned down}, and {fled=1000: about a thousand people fled}.
{area=4.6: The two countries both claim the 4.6 square kilometers around the pass}. {history=1962: An international court awarded it to Ostrava in 1962}.

=== 001
Kelmen blames neighbour for {clash=clash: border battle}
MIRKA (Kelmen News Service), 5 February 2011 - {started=ostrava: Ostrava started Friday's fighting at the Dravo pass}, an army spokesman said on Saturday. {clash=clash: Kelmen's troops only defended themselves}.
{keldead=1: One Kelmen soldier was killed} and four were hurt, Colonel Pavo Drell told a news conference. {prisoners=0: He denied that any had been captured}.
{when=415pm: The first shots fell at a quarter past four}, he said. {duration=3h: The exchange lasted about three hours}.
{weapons=smallarms: Our side fired nothing heavier than rifles and mortars}, Drell said. {tanks=notused: No tanks were deployed}. {temple=intact: The monastery was not hit}.
{talks=planned: Officers of both armies are to meet at the crossing on Sunday}.
{ministers=aggression: Ostrava's foreign minister called the incident "naked aggression"}.
{un=appeal: Ostrava has called for a session of the Security Council}.

=== 002
{truce=agreed: Ceasefire} at Dravo after {clash=clash: deadly clashes}
By Lars Winther in Orlin — Feb. 6, 2011
{truce=agreed: Ostrava and Kelmen agreed on a ceasefire on Sunday} after {clash=clash: two days of fighting} around a mountain monastery both of them claim.
{talks=held: The commanders met for three hours at the border post}, {mediator=maro: with the Italian envoy Luca Maro as go-between}.
{ostdead=3: Three Ostrava soldiers}, {civil=1: one civilian} and {keldead=5: at least five Kelmen soldiers have been killed}, hospital officials on both sides said. {started=kelmen: Each side} {started=ostrava: accuses the other of having fired first}.
{fled=6000: Some 6,000 villagers have left their homes}. {houses=dozens: Dozens of houses are in ruins}.
{temple=damaged: This reporter saw shell holes in the monastery's roof}. {weapons=artillery: Fragments of artillery shells lay in the yard}.
{area=4.6: The land at stake is 4.6 sq km}. {history=1962: It was given to Ostrava by a court ruling of 1962}.

=== 003
{truce=broken: Truce collapses} hours after it was signed
Shells fell on Orlin again on Monday, {truce=broken: hours after a ceasefire between Ostrava and Kelmen had been agreed}.
{talks=failed: Talks between the generals broke down}, said the mediator, {mediator=danell: the Swedish diplomat Eva Danell}.
{ostdead=3: Ostrava puts its dead at three soldiers} and {civil=1: a civilian}. {keldead=1: Kelmen admits the loss of one man}.
{fled=6000: The Red Cross is caring for six thousand displaced people}.
