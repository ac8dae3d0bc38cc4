#!/usr/bin/env python3
"""Writes articles of many invented events, with the truth of which belong together.

usage: make_stories.py COUNT SEED FOLDER

FOLDER receives COUNT articles (00000.txt, …) and gold.json, whose "clusters" name the articles of
each event. The world has towns, people and organisations that return in many events. Made to be
hard to tell apart: events of one kind on one day in two towns, of one kind in one town weeks apart
with the same chief and company, the same minister in unrelated news; and to be hard to keep
together: reports that share no sentence, follow-ups up to three weeks later under other headlines
that need not name the day, undated copies, agency copy cut and retitled, counts that differ. As in
life, an event has circumstances of its own that some of its reports tell, in other words, and
things said there that are quoted word for word.
The same COUNT and SEED give the same bytes.
"""
import datetime
import json
import os
import random
import re
import sys

HEADS = ("Al Bar Bel Cas Cor Dal Dor Ed Fal Gar Hal Hol Is Jar Kel Kir Lan Lor Mar Mel Nar Nor Or Pel "
         "Quar Ros Sal Sten Tar Tel Ul Val Ver Wes Yar Zel").split()
MIDDLES = ["a", "e", "i", "o", "an", "en", "in", "or", "er", "il"]
TAILS = ("bach berg brook bury dale den dorf field ford gate ham haven holm kirk lund minster mond mouth "
         "nau port sund stad ton vik ville wick wold worth").split()
GIVEN = ("Ada Adam Alma Anton Bea Boris Carla Cyril Dina Edwin Elsa Felix Greta Hugo Ida Ivan Jana Joel "
         "Karin Leo Lena Marco Mina Nils Olga Oscar Paula Rene Rosa Simon Tessa Viktor Wanda Yusuf").split()
COUNTRIES = ["Portugal", "Norway", "Kenya", "Chile", "Poland", "Vietnam", "Morocco", "Peru", "Finland",
             "Greece", "Ghana", "Canada", "Bulgaria", "Thailand"]
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
OUTLETS = ["Northern Wire", "The Daily Lantern", "Coastal Courier", "Evening Standard-Bearer", "Channel Six",
           "The Register", "Metro Bulletin", "Harbour Post", "The Observer-Dispatch", "Planet News"]
NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()

# Each kind: headlines, leads, details, follow-up headlines, follow-up leads. A report takes one
# lead and some of the details, each of which has several wordings.
KINDS = {
    "fire": (["Fire at {site} in {town} kills {n}", "{N} dead as {site} burns in {town}", "Deadly blaze hits {town} {site}"],
             ["A fire at a {site} in {town}, {country}, killed {n} people on {day}, officials said.",
              "At least {n} people died {day} when flames tore through a {site} in {town} in {region}.",
              "{N} people lost their lives in a blaze that destroyed a {site} in the {country_adj} town of {town} on {day}."],
             [["The alarm was raised at {clock}.", "Firefighters were called to {street} at {clock}."],
              ["More than {m} firefighters fought the flames for hours.", "It took {m} firefighters until evening to put it out."],
              ["Fire chief {chief} said the roof had collapsed.", "“The roof came down on us,” said {chief}, who led the fire brigade."],
              ["Police suspect an electrical fault.", "The cause may have been faulty wiring, investigators said."],
              ["{owner}, which owns the {site}, offered its condolences.", "The owner, {owner}, said it was helping the families."]],
             ["Investigators search ruins of {town} {site}", "{town} mourns victims of {site} fire"],
             ["Investigators on {today} searched the ruins of the {site} in {town} where {n} people died on {day}.",
              "Hundreds gathered in {town} on {today} to mourn the {n} victims of {day}'s fire at a {site}."]),
    "quake": (["Earthquake of magnitude {mag} shakes {town}", "{N} dead after quake near {town}", "Strong tremor damages homes in {town}"],
              ["An earthquake of magnitude {mag} struck near {town} in {country} on {day}, killing {n} people.",
               "{N} people were killed when a {mag}-magnitude tremor shook {town} and nearby villages in {region} on {day}.",
               "The ground shook in {town} on {day}: a quake measured at {mag} left {n} dead, {country_adj} authorities reported."],
              [["It struck at {clock} at a depth of {m} kilometres.", "The shock came at {clock} and lasted {m} seconds."],
               ["Dozens of houses fell along {street}.", "Many homes on {street} were reduced to rubble."],
               ["Governor {chief} asked for tents and blankets.", "“We need tents tonight,” said Governor {chief}."],
               ["Geologists of {owner} counted many aftershocks.", "Aftershocks went on all day, {owner} said."]],
              ["Rescue ends in {town} after quake", "Aid reaches villages around {town}"],
              ["Rescue teams in {town} gave up the search on {today}, days after the earthquake that killed {n}.",
               "Aid trucks reached villages around {town} on {today} after {day}'s {mag}-magnitude quake."]),
    "crash": (["Train derails near {town}, {n} killed", "{N} die in rail accident at {town}", "Passenger train leaves tracks outside {town}"],
              ["A passenger train left the rails near {town} in {country} on {day}, killing {n} people.",
               "{N} people were killed on {day} as an express derailed outside {town} in {region}.",
               "A derailment at {town} cost {n} lives on {day}, {country_adj} rail officials said."],
              [["The train was carrying {m} passengers.", "Some {m} people were on board."],
               ["It happened at {clock} on the line to {other}.", "The service to {other} crashed at {clock}."],
               ["The operator {owner} promised a full inquiry.", "{owner}, which runs the line, announced an inquiry."],
               ["Driver {chief} survived with a broken leg.", "Among the injured is the driver, {chief}."],
               ["Speed may have played a part, an inspector said.", "Inspectors are looking at the speed."]],
              ["Black box of {town} train found", "Line at {town} to reopen after derailment"],
              ["Investigators have found the recorder of the train that derailed near {town} on {day}, they said {today}.",
               "{owner} said {today} that the line at {town}, where {n} people died on {day}, would soon reopen."]),
    "strike": (["Workers at {owner} walk out in {town}", "Strike shuts {owner} plant in {town}", "{owner} staff down tools over pay"],
               ["Workers at {owner} in {town} went on strike on {day} over pay.",
                "Some {m} hundred employees of {owner} walked off the job in {town}, {country}, on {day}.",
                "Production at the {town} plant of {owner} stopped on {day} as the staff demanded higher wages."],
               [["Union leader {chief} asked for {n} percent more.", "“We want {n} percent,” said {chief} of the union."],
                ["Pickets stood at the gate on {street} from {clock}.", "At {clock} the first pickets blocked {street}."],
                ["Management called the demand unrealistic.", "The company said it could not afford the demand."],
                ["Customers in {other} may wait for deliveries.", "Deliveries to {other} are delayed."]],
               ["{owner} and union resume talks", "{town} strike ends with pay deal"],
               ["{owner} and the union of its {town} workers went back to talks on {today}.",
                "The strike that began at {owner} in {town} on {day} ended on {today} with a pay deal."]),
    "vote": (["{town} council approves {project}", "{project} cleared in {town} vote", "Councillors in {town} back {project}"],
             ["The council of {town} on {day} approved a {project} by {n} votes.",
              "{town} will get a {project} after councillors in the {country_adj} town voted for it on {day}.",
              "By a margin of {n}, councillors in {town}, {region}, backed a {project} on {day}."],
             [["Mayor {chief} called it a good day for the town.", "“A good day,” said Mayor {chief}."],
              ["It will cost {m} million euros.", "The price is put at {m} million euros."],
              ["Residents of {street} had protested at {clock}.", "Before the vote, at {clock}, people from {street} protested."],
              ["{owner} is to build it.", "The contract went to {owner}."]],
             ["Opponents take {town} {project} to court", "Work on {town} {project} to start in spring"],
             ["Opponents of the {project} that {town} approved on {day} went to court on {today}.",
              "Mayor {chief} said {today} that work on the {project} in {town} would start in spring."]),
    "takeover": (["{owner} to buy {target}", "{target} agrees to bid by {owner}", "{owner} swoops on rival {target}"],
                 ["{owner} has agreed to buy {target} for {m} million euros, the companies said on {day}.",
                  "{target} of {town} accepted a bid of {m} million euros from {owner} on {day}.",
                  "In a deal worth {m} million euros announced {day}, {country_adj} group {owner} takes over {target}."],
                 [["Shareholders get {n} euros a share.", "The offer is {n} euros for each share."],
                  ["{chief} will lead the merged company.", "The new group will be led by {chief}."],
                  ["The two employ {m} hundred people in {town} and {other}.", "Sites in {town} and {other} are to stay open."],
                  ["Unions fear for jobs.", "The unions warned of job cuts."]],
                 ["Regulator looks into {owner} deal", "Shareholders of {target} back bid"],
                 ["The competition regulator said {today} it would look into {owner}'s purchase of {target}.",
                  "Shareholders of {target} on {today} backed the {m}-million-euro bid by {owner} announced on {day}."]),
    "arrest": (["Police arrest {suspect} over {crime} in {town}", "Suspect held in {town} {crime}", "Man arrested after {crime} in {town}"],
               ["Police in {town} arrested {suspect} on {day} over a {crime} that has shaken {country}.",
                "{suspect} was taken into custody on {day} in connection with the {crime} in {town}.",
                "A suspect in the {town} {crime}, named as {suspect}, was detained on {day}, prosecutors in {region} said."],
               [["He was found in a flat on {street} at {clock}.", "Officers broke down a door on {street} at {clock}."],
                ["Prosecutor {chief} spoke of strong evidence.", "“The evidence is strong,” said {chief}, the prosecutor."],
                ["Detectives had followed {m} leads.", "It took {m} tips to find him."],
                ["The goods belonged to {owner}.", "{owner}, the victim, thanked the police."]],
               ["{suspect} appears in {town} court", "{town} {crime}: second suspect sought"],
               ["{suspect}, arrested on {day} over the {crime} in {town}, appeared before a judge on {today}.",
                "Police said {today} they were looking for a second man after the {town} {crime}."]),
    "flood": (["Floods hit {town}, {n} missing", "River bursts its banks in {town}", "{town} under water after storm"],
              ["Floods swept through {town} in {country} on {day}; {n} people are missing.",
               "{N} people were missing after the river burst its banks in {town}, {region}, on {day}.",
               "Heavy rain put much of {town} under water on {day}, and {n} people have not been found, {country_adj} rescuers said."],
              [["Water stood {m} centimetres deep on {street}.", "On {street} the water rose to {m} centimetres."],
               ["The dam above {other} held.", "People feared for the dam above {other}."],
               ["Boats took people from roofs from {clock}.", "By {clock} boats were picking people off roofs."],
               ["Mayor {chief} declared an emergency.", "An emergency was declared by Mayor {chief}."],
               ["Power supplier {owner} cut the current.", "{owner} switched off the power."]],
              ["{town} cleans up after flood", "Search goes on for missing in {town}"],
              ["Residents of {town} began to clean up on {today} after {day}'s flood.",
               "Divers went on looking on {today} for those missing in {town} since {day}'s flood."]),
    "protest": (["Thousands march in {town} against {issue}", "Clashes at {town} protest over {issue}", "{town} crowd demands end to {issue}"],
                ["Some {m} thousand people marched through {town} on {day} against {issue}.",
                 "Police and protesters clashed in {town}, {country}, on {day} at a march against {issue}.",
                 "A demonstration over {issue} filled the centre of {town} in {region} on {day}; {n} people were arrested."],
                [["The march began on {street} at {clock}.", "From {clock} the crowd moved along {street}."],
                 ["{chief}, who called for it, spoke of a success.", "“We are many,” said the organiser, {chief}."],
                 ["Police counted fewer people than the organisers.", "The police gave a lower figure."],
                 ["Windows of {owner} were broken.", "Some threw stones at a branch of {owner}."]],
                ["{town} police defend use of force", "Organisers of {town} march plan another"],
                ["The police of {town} on {today} defended their action at {day}'s march against {issue}.",
                 "The organisers of {day}'s {town} march against {issue} said {today} they would march again."]),
    "outbreak": (["{n} ill with {illness} in {town}", "{illness} closes school in {town}", "Doctors fight {illness} in {town}"],
                 ["{N} people have fallen ill with {illness} in {town}, {country}, doctors said on {day}.",
                  "Health officials in {region} on {day} reported {n} cases of {illness} in {town}.",
                  "An outbreak of {illness} in the {country_adj} town of {town} has reached {n} patients, it was announced on {day}."],
                 [["The first patient came from {street}.", "It seems to have begun on {street}."],
                  ["Doctor {chief} asked people to boil water.", "“Boil your water,” said {chief}, a doctor."],
                  ["Some {m} people were tested.", "Tests of {m} people are under way."],
                  ["Food by {owner} is being examined.", "Inspectors took samples at {owner}."]],
                 ["{town} {illness} traced to well", "School in {town} reopens after {illness}"],
                 ["The {illness} reported in {town} on {day} came from a well, officials said {today}.",
                  "A school in {town} reopened on {today} after the outbreak of {illness}."]),
}
SITES = ["warehouse", "hotel", "factory", "care home", "nightclub", "market hall", "sawmill", "apartment block"]
PROJECTS = ["tram line", "wind farm", "swimming pool", "ring road", "solar park", "concert hall"]
CRIMES = ["bank robbery", "jewel theft", "kidnapping", "museum burglary", "arson attack", "fraud"]
ISSUES = ["rent rises", "school closures", "a new mine", "pension cuts", "fuel prices", "a hospital merger"]
ILLNESSES = ["cholera", "measles", "salmonella", "dysentery", "legionella"]
TRADES = ["Shipping", "Foods", "Steel", "Energy", "Logistics", "Chemicals", "Paper", "Motors", "Textiles", "Rail"]
FILLERS = ["The national government in {country} expressed its sympathy.", "{minister}, the interior minister, was informed.",
           "It was not the first time: in {past}, something similar happened in {elsewhere}.",
           "Schools nearby stayed closed.", "Interior Minister {minister} is expected to comment.",
           "Witnesses spoke of chaotic scenes.", "Further details were not known at first."]
THINGS = ("accordion anchor anvil aquarium barometer basket beehive bicycle binoculars bollard boomerang briefcase "
          "bulldozer canoe caravan carousel cello chandelier chessboard chimney clarinet cobweb compass crane crowbar "
          "cupboard dishwasher dollhouse drum easel excavator fountain freezer generator glider globe gramophone "
          "greenhouse guitar hammock harmonica harp haystack helmet hourglass jukebox kayak kettle keyboard kiosk "
          "ladder lantern lawnmower letterbox lighthouse loom mannequin megaphone microscope mosaic motorcycle mural "
          "notebook organ orchard padlock paraglider parasol periscope piano pillar pitchfork pulpit raft refrigerator "
          "rowboat rucksack saddle sandbag scaffold scarecrow sculpture sewing-machine sledge snorkel sofa staircase "
          "statue stethoscope stove suitcase sundial surfboard tapestry tarpaulin telescope tent thermometer toboggan "
          "tombstone tractor trampoline trapdoor treadmill trombone trolley trumpet tunnel typewriter umbrella unicycle "
          "vault vineyard violin walking-stick wardrobe weathercock wheelbarrow wheelchair windmill xylophone").split()
JOBS = ("apprentice baker barber beekeeper blacksmith bookbinder butcher carpenter chemist chiropractor clockmaker "
        "cobbler conductor cook crane-driver dentist diver electrician engraver falconer florist gardener glazier "
        "goldsmith hairdresser housekeeper jeweller joiner judge lifeguard locksmith mason midwife milkman musician "
        "nun nurse optician organist painter pharmacist photographer piper plumber postwoman priest puppeteer roofer "
        "saddler sailor sculptor seamstress shepherd surgeon tailor tattooist translator upholsterer vet waiter weaver").split()
# What was so only there: each in two wordings, with things of its own.
CIRCUMSTANCES = [
    ["A {thing} blocked the way for an hour.", "For an hour nobody got past a {thing} that stood in the way."],
    ["The first to call for help was a {job}.", "A {job} noticed it first and rang the emergency number."],
    ["In the middle of it all stood a {thing}, untouched.", "Only a {thing} remained as it had been."],
    ["A {job} on his way home lent a hand.", "Among those who helped was a {job} who happened to pass."],
    ["Officials took away a {thing} and a {other_thing}.", "A {thing}, a {other_thing} and some papers were secured as evidence."],
    ["People gathered around a {thing} and waited for news.", "By a {thing} families waited to hear more."],
    ["A {job} and a {other_job} were asked what they had seen.", "Statements were taken from a {job} and from a {other_job}."],
    ["Somebody had left a {thing} on the pavement.", "On the pavement lay a {thing} that nobody claimed."],
]
SAID = ["I thought of the {thing} and of nothing else", "It was louder than any {thing} that I have heard",
        "We left the {thing} where it was and ran to the {other_thing}", "First the {thing} shook, then it went quiet",
        "My grandmother's {thing} is gone, but we are alive", "You do not forget a {thing} that looks like that"]


class World:
    """What returns from event to event."""

    def __init__(self, rng):
        self.rng = rng
        names = {rng.choice(HEADS) + rng.choice(MIDDLES) + rng.choice(TAILS) for _ in range(900)}
        names = sorted(names)
        rng.shuffle(names)
        self.towns = names[:320]
        self.surnames = [n[:1] + n[1:].replace("ville", "ov").replace("ton", "sen") for n in names[320:620]]
        self.streets = [n + " Street" for n in names[620:720]]
        self.companies = [f"{n} {rng.choice(TRADES)}" for n in names[720:860]]
        self.country = {town: rng.choice(COUNTRIES) for town in self.towns}
        self.ministers = {c: self.person() for c in COUNTRIES}

    def person(self):
        return f"{self.rng.choice(GIVEN)} {self.rng.choice(self.surnames)}"


ADJECTIVES = {"Portugal": "Portuguese", "Norway": "Norwegian", "Kenya": "Kenyan", "Chile": "Chilean", "Poland": "Polish",
              "Vietnam": "Vietnamese", "Morocco": "Moroccan", "Peru": "Peruvian", "Finland": "Finnish", "Greece": "Greek",
              "Ghana": "Ghanaian", "Canada": "Canadian", "Bulgaria": "Bulgarian", "Thailand": "Thai"}


def own_things(rng):
    return {"thing": rng.choice(THINGS), "other_thing": rng.choice(THINGS), "job": rng.choice(JOBS),
            "other_job": rng.choice(JOBS)}


def make_event(world, kind, town, date):
    rng = world.rng
    country = world.country[town]
    own = [[wording.format(**things) for wording in wordings]
           for wordings in rng.sample(CIRCUMSTANCES, 3) for things in [own_things(rng)]]
    quotes = [f"“{said.format(**own_things(rng))},” said {world.person()}." for said in rng.sample(SAID, 2)]
    return {"kind": kind, "date": date, "own": own, "quotes": quotes, "slots": {
        "town": town, "country": country, "country_adj": ADJECTIVES[country], "region": f"northern {country}",
        "other": rng.choice(world.towns), "elsewhere": rng.choice(world.towns), "past": rng.randint(1998, 2019),
        "site": rng.choice(SITES), "project": rng.choice(PROJECTS), "crime": rng.choice(CRIMES),
        "issue": rng.choice(ISSUES), "illness": rng.choice(ILLNESSES), "owner": rng.choice(world.companies),
        "target": rng.choice(world.companies), "chief": world.person(), "suspect": world.person(),
        "minister": world.ministers[country], "street": rng.choice(world.streets), "mag": f"{rng.randint(50, 75) / 10}",
        "clock": f"{rng.randint(1, 12)}:{rng.randint(0, 59):02} {rng.choice(['a.m.', 'p.m.'])}", "m": rng.randint(13, 90),
        "estimate": rng.randint(13, 90), "count": rng.randint(2, 12)}}


def make_events(world, count):
    """Two in five look like one before: of its kind on its day elsewhere, or in its town on another."""
    rng, events = world.rng, []
    start = datetime.date(2024, 1, 8)
    for _ in range(count):
        kind, town = rng.choice(sorted(KINDS)), rng.choice(world.towns)
        date = start + datetime.timedelta(days=rng.randrange(360))
        other = rng.choice(events) if events and rng.random() < 0.4 else None
        again = other and rng.random() < 0.4
        if other:
            kind = other["kind"]
            date = other["date"] + datetime.timedelta(days=rng.randint(14, 80) if again else rng.randrange(3))
            town = other["slots"]["town"] if again else town
        events.append(make_event(world, kind, town, date))
        if again and rng.random() < 0.5:
            events[-1]["slots"].update(chief=other["slots"]["chief"], owner=other["slots"]["owner"])
    return events


def sentence(text):
    return re.sub(r"\b([Aa]) (?=[aeio]|u[^n]|unu|unc)", r"\1n ", text[:1].upper() + text[1:])


def name_of_day(rng, day, days):
    """How a report so many days later names the day of the event."""
    if days < 6 and (days == 0 or rng.random() < 0.8):
        return WEEKDAYS[day.weekday()]
    return rng.choice([day.strftime("%B %-d"), "last week" if 6 < days < 12 else "this month" if days < 6 else "last month"
                       if (day + datetime.timedelta(days=days)).month != day.month else "earlier this month"])


def write_report(world, event, days):
    """Headline, paragraphs and date of a report so many days after the event."""
    rng, kind = world.rng, KINDS[event["kind"]]
    date = event["date"] + datetime.timedelta(days=days)
    slots = dict(event["slots"])
    # Counts differ between first reports: that is what crossread is for.
    count = max(2, slots["count"] + (rng.choice([-1, 0, 0, 0, 1]) if days == 0 else 0))
    slots.update(n=NUMBERS[min(count, 12)], N=NUMBERS[min(count, 12)].capitalize(), day=name_of_day(rng, event["date"], days),
                 today=WEEKDAYS[date.weekday()])
    if rng.random() < 0.3:
        slots["m"] = slots["estimate"]
    headlines, leads = (kind[3], kind[4]) if days else (kind[0], kind[1])
    details = rng.sample(kind[2], rng.randint(2, len(kind[2])))
    fillers = rng.sample(FILLERS, rng.randint(1, 4))
    body = [rng.choice(d) for d in details] + fillers
    body += [rng.choice(own) for own in event["own"] if rng.random() < 0.6]
    body += [quote for quote in event["quotes"] if rng.random() < 0.4]
    rng.shuffle(body)
    if days and rng.random() < 0.6:
        body.insert(0, rng.choice(kind[1]))
    body.insert(0, rng.choice(leads))
    return (sentence(rng.choice(headlines).format(**slots)), [sentence(p.format(**slots)) for p in body], date)


def agency_copy(world, report):
    """The same copy under another headline, cut at its end, a paragraph lost."""
    rng = world.rng
    headline, body, date = report
    body = body[:max(3, len(body) - rng.randrange(3))]
    if len(body) > 4 and rng.random() < 0.5:
        del body[rng.randrange(1, len(body))]
    if rng.random() < 0.5:
        headline = headline.replace(" in ", " near ", 1)
    return headline, body, date


def render(world, report):
    rng = world.rng
    headline, body, date = report
    head = [headline]
    if rng.random() < 0.9:
        head.append("Published: " + date.strftime("%-d %B %Y"))
    if rng.random() < 0.5:
        head.append("By " + world.person() + ", " + rng.choice(OUTLETS))
    return "\n\n".join(head + body) + "\n"


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    count, folder = int(sys.argv[1]), sys.argv[3]
    world = World(random.Random(int(sys.argv[2])))
    rng = world.rng
    articles = []
    events = make_events(world, count)
    for number, event in enumerate(events):
        reports = []
        for _ in range(min(20, int(rng.expovariate(1 / 3.5)) + 1)):
            if reports and rng.random() < 0.25:
                reports.append(agency_copy(world, rng.choice(reports)))
            else:
                reports.append(write_report(world, event, rng.choice([0, 0, 0, 0, 0, 1, 1, 2, 4, 8, 20])))
        articles += [(number, render(world, r)) for r in reports]
        if len(articles) >= count:
            break
    articles = articles[:count]
    rng.shuffle(articles)
    os.makedirs(folder, exist_ok=True)
    clusters = {}
    for i, (number, text) in enumerate(articles):
        clusters.setdefault(number, []).append(f"{i:05}")
        with open(os.path.join(folder, f"{i:05}.txt"), "w", encoding="utf-8") as file:
            file.write(text)
    gold = {"clusters": [{"articles": names, "event": f"{events[n]['kind']} in {events[n]['slots']['town']}",
                          "date": events[n]["date"].isoformat()} for n, names in sorted(clusters.items())],
            "boilerplate": {}, "pairs": []}
    with open(os.path.join(folder, "gold.json"), "w", encoding="utf-8") as file:
        json.dump(gold, file, indent=0)
    print(f"{len(articles)} articles of {len(clusters)} events")


if __name__ == "__main__":
    main()
