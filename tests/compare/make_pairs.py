#!/usr/bin/env python3
"""Writes pairs of sentences that differ by known edits, with what follows of the first for the second.

usage: make_pairs.py COUNT SEED >FILE.tsv

A row is id, text A, text B, gold; gold is support (A says all of B), conflict (not both of one scene) or
nosupport. Sets of entailment hold few texts that are nearly the same; here most are, so that it can be learned
what a single word is worth: a synonym, a kind, something wider or narrower, an opposite, another thing, a word
left out or added, who does it to whom, where, whether at all.
The same COUNT and SEED give the same bytes.
"""
import copy
import random
import sys

# word: synonyms, wider, narrower, what excludes it, what it may be besides
NOUNS = {
    "woman": ("lady", "person adult", "bride", "man", "lawyer"),
    "boy": ("lad", "child", "", "girl", "neighbour"),
    "doctor": ("physician", "person", "surgeon", "", "singer"),
    "teacher": ("instructor", "person", "", "", "visitor"),
    "soldier": ("", "person", "sniper", "civilian", "farmer"),
    "lawyer": ("attorney", "person professional", "", "", "driver"),
    "thief": ("", "criminal", "burglar", "", "clerk"),
    "minister": ("", "politician", "premier", "", "guest"),
    "worker": ("", "person", "welder", "employer", "tourist"),
    "child": ("kid", "person", "toddler", "adult", "stranger"),
    "guard": ("", "person", "watchman", "", "cook"),
    "sailor": ("seaman", "person", "", "", "priest"),
    "author": ("writer", "person", "novelist", "", "nurse"),
}
THINGS = {
    "car": ("automobile", "vehicle", "taxi limousine", "", "gate"),
    "ship": ("", "vessel", "ferry freighter", "", "crane"),
    "bicycle": ("bike", "vehicle", "", "", "sledge"),
    "dog": ("", "animal", "poodle terrier", "cat", "basket"),
    "horse": ("", "animal", "pony", "", "cart"),
    "house": ("", "building", "cottage villa", "", "boat"),
    "violin": ("fiddle", "instrument", "", "trumpet piano", "lamp"),
    "coat": ("", "garment clothing", "raincoat", "", "mirror"),
    "newspaper": ("paper", "", "tabloid", "", "map"),
    "apple": ("", "fruit", "", "potato", "knife"),
    "rifle": ("", "weapon gun", "carbine", "", "ladder"),
    "statue": ("", "sculpture", "", "", "window"),
    "picture": ("image", "", "photograph", "", "rope"),
    "bridge": ("", "structure", "viaduct", "", "stable"),
    "rug": ("carpet", "", "", "", "bench"),
}
PLACES = ("market", "square", "station", "harbour", "school", "field", "beach", "church", "hospital", "street", "hotel",
          "courtyard", "forest", "museum")
# base: progressive, past, participle, synonyms (as past/progressive pairs), what excludes it, what else
VERBS = {
    "carry": ("carrying", "carried", "carried", "", "", "painting/painted"),
    "buy": ("buying", "bought", "bought", "purchasing/purchased", "selling/sold", "washing/washed"),
    "push": ("pushing", "pushed", "pushed", "shoving/shoved", "pulling/pulled", "drawing/drew"),
    "repair": ("repairing", "repaired", "repaired", "fixing/fixed mending/mended", "", "hiding/hid"),
    "find": ("finding", "found", "found", "discovering/discovered", "losing/lost", "selling/sold"),
    "open": ("opening", "opened", "opened", "", "closing/closed", "cleaning/cleaned"),
    "lift": ("lifting", "lifted", "lifted", "raising/raised", "lowering/lowered", "kicking/kicked"),
    "watch": ("watching", "watched", "watched", "observing/observed", "ignoring/ignored", "measuring/measured"),
    "build": ("building", "built", "built", "constructing/constructed", "demolishing/demolished", "copying/copied"),
    "steal": ("stealing", "stole", "stolen", "", "", "insuring/insured"),
    "hit": ("hitting", "hit", "hit", "striking/struck", "", "filming/filmed"),
}
WITH_PEOPLE = {
    "follow": ("following", "followed", "followed", "trailing/trailed", "", "calling/called"),
    "praise": ("praising", "praised", "praised", "lauding/lauded", "criticising/criticised", "meeting/met"),
    "help": ("helping", "helped", "helped", "assisting/assisted", "hindering/hindered", "answering/answered"),
    "hire": ("hiring", "hired", "hired", "engaging/engaged", "firing/fired", "visiting/visited"),
    "attack": ("attacking", "attacked", "attacked", "assaulting/assaulted", "defending/defended", "greeting/greeted"),
    "accuse": ("accusing", "accused", "accused", "", "", "thanking/thanked"),
    "chase": ("chasing", "chased", "chased", "pursuing/pursued", "", "hugging/hugged"),
}
ADJECTIVES = {
    "big": ("large", "small tiny", "dirty"), "old": ("", "new", "wooden"), "young": ("", "old", "tired"),
    "red": ("scarlet", "blue green", "broken"), "white": ("", "black", "heavy"), "quiet": ("silent", "noisy", "tall"),
    "rich": ("wealthy", "poor", "bearded"), "empty": ("", "full", "wooden"), "wet": ("", "dry", "rusty"),
    "small": ("little", "large", "striped"), "famous": ("", "unknown", "foreign"), "clean": ("", "dirty", "painted"),
}
OF_PEOPLE, OF_THINGS = ("young", "old", "rich", "famous", "quiet"), ("big", "old", "red", "white", "small", "empty", "wet", "clean")
PREPOSITIONS = {"in": ("", "outside", "near behind"), "near": ("beside", "", "in"), "inside": ("in", "outside", "behind"),
                "behind": ("", "before", "inside"), "outside": ("", "inside", "behind")}
MORE = ("in the morning", "on Tuesday", "at noon", "with great care", "for the second time", "without a word", "in bad weather")
TIMES = (("morning", "evening"), ("Tuesday", "Friday"), ("noon", "midnight"))
NUMBERS = ("two", "three", "four", "five", "seven", "nine", "twelve", "40", "150")


def pick(rng, words):
    words = words.split() if isinstance(words, str) else list(words)
    return rng.choice(words) if words else None


def plural(noun):
    irregular = {"woman": "women", "man": "men", "child": "children", "lady": "ladies", "ferry": "ferries", "pony": "ponies",
                 "thief": "thieves", "person": "people", "body": "bodies", "seaman": "seamen", "watchman": "watchmen",
                 "clothing": "clothes", "knife": "knives", "potato": "potatoes"}
    return irregular.get(noun) or (noun + "es" if noun.endswith(("s", "ch", "sh")) else noun + "s")


ANSWERS = 0.1
WANTED = ("support", "support", "nosupport", "nosupport", "conflict")


class Phrase:
    """A noun with its determiner or number and its adjective."""

    def __init__(self, rng, nouns, adjectives):
        self.noun, self.nouns = rng.choice(sorted(nouns)), nouns
        self.adjective = rng.choice(adjectives) if rng.random() < 0.5 else None
        self.number = rng.choice(NUMBERS) if rng.random() < 0.2 else None
        self.determiner = rng.choice(("a", "the"))

    def text(self):
        words = [w for w in (self.adjective, plural(self.noun) if self.number else self.noun) if w]
        if self.number:
            return " ".join([self.number] + words)
        first = words[0][0]
        return " ".join([("an" if first in "aeiou" else "a") if self.determiner == "a" else "the"] + words)

    def is_many(self):
        return self.number is not None


class Scene:
    def __init__(self, rng):
        between = rng.random() < 0.4
        self.who = Phrase(rng, NOUNS, OF_PEOPLE)
        self.what = Phrase(rng, NOUNS if between else THINGS, OF_PEOPLE if between else OF_THINGS)
        self.verbs = WITH_PEOPLE if between else VERBS
        self.verb = self.verbs[rng.choice(sorted(self.verbs))]
        self.swappable = between
        self.preposition = rng.choice(sorted(PREPOSITIONS)) if rng.random() < 0.6 else None
        self.place = rng.choice(PLACES)
        self.more = rng.choice(MORE) if rng.random() < 0.4 else None
        self.now, self.passive, self.denied, self.there = rng.random() < 0.5, False, False, False
        self.first = False

    def verb_text(self):
        many = self.what.is_many() if self.passive else self.who.is_many()
        be = ("are" if many else "is") if self.now else ("were" if many else "was")
        denied = "not " if self.denied else ""
        if self.passive:
            return f"{be} {denied}{'being ' if self.now else ''}{self.verb[2]}"
        if self.now:
            return f"{be} {denied}{self.verb[0]}"
        return f"{'did not ' + BASES[self.verb[1]] if self.denied and self.verb[1] in BASES else self.verb[1]}"

    def text(self):
        where = f"{self.preposition} the {self.place}" if self.preposition else None
        more = self.more
        if self.there:
            parts = ["there is no" if self.denied else "there is", self.who.text().split(" ", 1)[1] if self.denied else self.who.text(),
                     self.verb[0], self.what.text(), where, more]
        elif self.passive:
            parts = [self.what.text(), self.verb_text(), where, "by " + self.who.text(), more]
        else:
            parts = [self.who.text(), self.verb_text(), self.what.text(), where, more]
        if self.first and more:
            parts = [more + ","] + parts[:-1]
        text = " ".join(p for p in parts if p)
        return text[0].upper() + text[1:] + "."


BASES = {v[1]: b for verbs in (VERBS, WITH_PEOPLE) for b, v in verbs.items()}


# Edits: each changes the scene and says what then follows, or None where it does not apply.

def edit_noun(rng, s):
    phrase = rng.choice((s.who, s.what))
    entry = phrase.nouns.get(phrase.noun)
    how = rng.randrange(5)
    word = pick(rng, entry[how]) if entry else None
    if not word:
        return None
    phrase.noun = word
    return ("support", "support", "nosupport", "conflict", "nosupport")[how]


def edit_adjective(rng, s):
    phrase = rng.choice((s.who, s.what))
    if not phrase.adjective:
        phrase.adjective = rng.choice(OF_PEOPLE if phrase.nouns is NOUNS else OF_THINGS)
        return "nosupport"
    entry, how = ADJECTIVES.get(phrase.adjective), rng.randrange(4)
    if how == 3:
        phrase.adjective = None
        return "support"
    word = pick(rng, entry[how]) if entry else None
    if not word:
        return None
    phrase.adjective = word
    return ("support", "conflict", "nosupport")[how]


def edit_verb(rng, s):
    how = rng.randrange(3, 6)
    word = pick(rng, s.verb[how])
    if not word or s.passive:
        return None
    progressive, past = word.split("/")
    s.verb = (progressive, past, past) + ("", "", "")
    return ("support", "conflict", "nosupport")[how - 3]


def edit_number(rng, s):
    phrase = rng.choice((s.who, s.what))
    if not phrase.number:
        return None
    number, how = rng.choice([n for n in NUMBERS if n != phrase.number]), rng.randrange(3)
    if how == 0:
        phrase.number = number
        return "conflict"
    if how == 1:
        phrase.number = "at least " + phrase.number
        return "support"
    order = NUMBERS.index(number) < NUMBERS.index(phrase.number)
    phrase.number = ("more than " if order else "fewer than ") + number
    return "support"


def edit_place(rng, s):
    if not s.preposition:
        s.preposition = rng.choice(sorted(PREPOSITIONS))
        return "nosupport"
    how = rng.randrange(4)
    if how == 0:
        s.preposition = None
        return "support"
    if how == 1:
        s.place = rng.choice([p for p in PLACES if p != s.place])
        return "nosupport"
    word = pick(rng, PREPOSITIONS.get(s.preposition, ("", "", ""))[how - 1])
    if not word:
        return None
    s.preposition = word
    return "conflict" if how == 2 else "nosupport"


def edit_more(rng, s):
    if not s.more:
        s.more = rng.choice(MORE)
        return "nosupport"
    if rng.random() < 0.5:
        s.more = None
        return "support"
    for one, other in TIMES:
        if one in s.more:
            s.more = s.more.replace(one, other)
            return "conflict"
    s.more = rng.choice([m for m in MORE if m != s.more])
    return "nosupport"


def edit_order(rng, s):
    if s.there:
        return None
    if s.more and rng.random() < 0.4:
        s.first = not s.first
    else:
        s.passive = not s.passive
    return "support"


def edit_there(rng, s):
    if s.passive or s.there or not s.now or s.who.determiner != "a" or s.who.is_many():
        return None
    s.there = True
    return "support"


def edit_roles(rng, s):
    if not s.swappable or s.who.noun == s.what.noun:
        return None
    s.who, s.what = s.what, s.who
    return "nosupport"


def edit_denial(rng, s):
    s.denied = not s.denied
    if s.denied and not s.there and not s.now and not s.passive and s.verb[1] not in BASES:
        return None
    return "conflict"


EDITS = (edit_noun, edit_noun, edit_noun, edit_adjective, edit_adjective, edit_verb, edit_verb, edit_number, edit_place, edit_place,
         edit_more, edit_order, edit_order, edit_there, edit_roles, edit_roles, edit_denial)


def both(first, second):
    """What follows after two edits: what supports keeps the other's verdict; of two others nothing follows."""
    if first == "support":
        return second
    return first if second == "support" else "nosupport"


def other_scene(rng, a):
    """Another scene that has some of the first's words."""
    b = Scene(rng)
    if rng.random() < 0.5:
        b.who = copy.copy(a.who)
    if rng.random() < 0.3:
        b.preposition, b.place = a.preposition, a.place
    b.denied = rng.random() < 0.2 and b.now
    return b, "nosupport"


class Answer:
    """No sentence, but who or what or where, as an answer is given."""

    def __init__(self, rng):
        scene = Scene(rng)
        self.phrase = rng.choice((scene.who, scene.what))
        self.preposition, self.place = scene.preposition, scene.place

    def text(self):
        return " ".join([self.phrase.text()] + ([f"{self.preposition} the {self.place}"] if self.preposition else []))


def answer_pair(rng):
    """Two answers that tell the same, one perhaps at more length, or two that do not."""
    a = Answer(rng)
    b = copy.deepcopy(a)
    same = rng.random() < 0.5
    synonyms = a.phrase.nouns[a.phrase.noun][0].split()
    others = [n for n in sorted(a.phrase.nouns) if n != a.phrase.noun]
    if not same or synonyms and rng.random() < 0.3:
        b.phrase.noun = rng.choice(synonyms if same else others)
    if rng.random() < 0.5:
        b.phrase.adjective = None
    if rng.random() < 0.5:
        b.preposition = None
    if rng.random() < 0.5:
        b.phrase.determiner = "the" if b.phrase.determiner == "a" else "a"
    return a, b, "support" if same else "nosupport"


def make_pair(rng):
    if rng.random() < ANSWERS:
        return answer_pair(rng)
    a = Scene(rng)
    if rng.random() < 0.15 and a.now:
        a.denied = True
    if rng.random() < 0.12:
        return (a,) + other_scene(rng, a)
    b, gold, done = copy.deepcopy(a), "support", 0
    b.who.nouns, b.what.nouns = a.who.nouns, a.what.nouns
    wanted, used = rng.choice((1, 1, 2, 2, 3)), set()
    while done < wanted:
        edit = rng.choice(EDITS)
        trial = copy.deepcopy(b)
        trial.who.nouns, trial.what.nouns = b.who.nouns, b.what.nouns
        said = None if edit in used else edit(rng, trial)
        if said is None:
            continue
        used.add(edit)
        b, gold, done = trial, both(gold, said), done + 1
    # What is said not to be done to a thing need not be said of anything wider or narrower.
    if (a.denied or b.denied) and gold == "support" and used - {edit_order, edit_there}:
        gold = "nosupport"
    return a, b, gold


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    count, rng, seen = int(sys.argv[1]), random.Random(int(sys.argv[2])), set()
    wanted = rng.choice(WANTED)
    while len(seen) < count:
        a, b, gold = make_pair(rng)
        pair = (a.text(), b.text())
        if gold != wanted or pair[0] == pair[1] or pair in seen:
            continue
        wanted = rng.choice(WANTED)
        seen.add(pair)
        print(f"e{len(seen)}", *pair, gold, sep="\t")


if __name__ == "__main__":
    main()
