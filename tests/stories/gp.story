story Crash overshadows the Grand Prix of Lindau
date 2015-07-26

fact crash event: crash
fact lap quantity: 12 ! 13
fact driver actor: okafor
fact injury property: leg ! collarbone
fact condition status: surgery ~ stable
fact winner actor: marchetti
fact margin quantity: 4.2 ? 4
fact spectators quantity: 80000 ! 65000
fact marshal status: hurt ~ died
fact stopped quantity: 48 ! 40
fact speed quantity: 270 ? 280
fact blame attribution: tyre ! brakes
fact lead quantity: 31
fact quotes quote: angel
fact next time: aug9
fact points quantity: 188
fact inquiry status: announced ~ begun
fact rain property: wet ! dry
fact hospital place: konstanz ! bregenz
fact earlier background: 1994

=== 000
{winner=marchetti: Marchetti wins} crash-hit race in Lindau
LINDAU, July 26 (Sportline) - {winner=marchetti: Italy's Enzo Marchetti won the Lindau Grand Prix on Sunday} in a race that was interrupted after {crash=crash: {driver=okafor: Britain's Daniel Okafor} crashed heavily} {lap=12: on lap 12}.
{crash=crash: Okafor's car hit the barriers} {speed=270: at 270 kph} and broke in two. {injury=leg: He suffered a broken leg} and was flown {hospital=konstanz: to a hospital in Konstanz}, {condition=surgery: where he was undergoing surgery}, his team said.
{marshal=hurt: A marshal was hit by debris and seriously injured}.
{stopped=48: The race was stopped for 48 minutes}. {margin=4.2: Marchetti finished 4.2 seconds ahead} of Finland's Aki Salonen. {lead=31: He now leads the championship by 31 points}, {points=188: with 188}.
{rain=wet: It had rained shortly before the crash and the track was wet}. {blame=tyre: A tyre had burst}, the team said.
{spectators=80000: Eighty thousand spectators} watched the race. {next=aug9: The next race is on August 9}.

=== 001
Marshal {marshal=died: dies} after Lindau crash
By Rosa Feld, 27 July 2015
{marshal=died: A 34-year-old marshal who was struck by a wheel at the Lindau Grand Prix died in hospital} early on Monday.
{condition=stable: Daniel Okafor, whose crash caused the accident, is in stable condition} {hospital=bregenz: in a clinic in Bregenz}. {injury=collarbone: The Briton broke his collarbone}. "{quotes=angel: I had a guardian angel}," he wrote from his bed.
{inquiry=announced: The federation announced an inquiry}. {blame=brakes: Failing brakes had caused the crash}, a mechanic told the newspaper. {speed=280: Okafor was doing about 280 km/h} {lap=13: when he left the track in the 13th lap}.
{stopped=40: The race was interrupted for 40 minutes}. {winner=marchetti: Enzo Marchetti went on to win} {margin=4: by four seconds}. {lead=31: The Italian's lead in the standings has grown to 31 points}.
{rain=dry: The asphalt was dry} when the accident happened.
{spectators=65000: The organisers had sold 65,000 tickets}. {earlier=1994: In 1994 two spectators were killed} on the same bend.

=== 002
Inquiry into Lindau crash {inquiry=begun: begins}
30 July 2015
{inquiry=begun: The investigation into {crash=crash: the crash at the Lindau Grand Prix} began on Thursday}. {marshal=died: A marshal was killed}, {driver=okafor: and the driver Daniel Okafor} {injury=leg: broke a leg}.
{quotes=angel: "I must have had a guardian angel," Okafor said} in an interview. He hopes to drive again this year.
{next=aug9: The season continues on 9 August}. {winner=marchetti: Marchetti, who won in Lindau}, {points=188: has 188 points}.
