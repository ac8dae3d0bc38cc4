#!/usr/bin/env python3
"""Stories of our own with gold marks: one file a story, the marks inside the text.

usage: make_gold.py OUT_DIR STORY…

Writes OUT_DIR/<name>/<article>.txt and OUT_DIR/<name>/gold.json for each <name>.story, in the
form crossread-train and the scorers read.

A story file begins with "story LABEL", "date ISO-DATE" and one line a fact:

    fact NAME FACETS: RELATIONS

FACETS are the facets its values differ in, separated by commas. RELATIONS, separated by ";", say
how two values stand to each other: "4 ~ 9" update (the second supersedes the first), "38 ? 40"
soft conflict, "6 ! 8" conflict, "two men = 2" the same. A chain "4 ~ 9 ~ 11" relates every
earlier value to every later one. Values that no relation names conflict. Pairs of a fact whose NAME
begins with "maybe_" are arguable: they have one vote, which asks nothing and forgives.

A line "event KEY ISO-DATE LABEL" names another event that some of the articles report.

Then the articles, each behind a line "=== NAME", or "=== NAME KEY" where it reports another event
than the story's. A mention of a fact stands in braces,
{NAME=VALUE: words}, and may hold other mentions. Two mentions of one fact in different sentences
make a pair: the same value matches, others differ as the fact says.
"""
import json
import os
import re
import sys

KINDS = {"~": ("update", "hard"), "?": ("conflict", "soft"), "!": ("conflict", "hard"), "=": ("match", "hard")}


def read_fact(rest):
    head, _, relations = rest.partition(":")
    name, facets = head.split()
    between = {}
    for part in relations.split(";"):
        chain = re.split(r"\s+([~?!=])\s+", part.strip())
        values, signs = chain[::2], chain[1::2]
        for i, x in enumerate(values):
            for j in range(i + 1, len(values)):
                between[x, values[j]] = between[values[j], x] = KINDS[signs[j - 1]]
    return name, {"facets": facets.split(","), "between": between}


def strip_marks(marked, where):
    """The text without its marks, and the marks as (fact, value, start, end)."""
    text, marks, open_marks, i = [], [], [], 0
    while i < len(marked):
        head = re.compile(r"\{(\w+)=([^:{}]+): ").match(marked, i)
        if head:
            open_marks.append((head.group(1), head.group(2), len(text)))
            i = head.end()
        elif marked[i] == "}":
            if not open_marks:
                sys.exit(f"{where}: a mark is closed that was not opened")
            fact, value, start = open_marks.pop()
            marks.append((fact, value, start, len(text)))
            i += 1
        elif marked[i] == "{":
            sys.exit(f"{where}: a brace that begins no mark: {marked[i:i + 30]}")
        else:
            text.append(marked[i])
            i += 1
    if open_marks:
        sys.exit(f"{where}: a mark of {open_marks[-1][0]} is not closed")
    return "".join(text), marks


def sentence_starts(text):
    """Offsets at which sentences begin: lines, and what follows a full stop and a blank."""
    starts = []
    for line in re.finditer(r"[^\n]+", text):
        starts.append(line.start())
        for stop in re.finditer(r"[.!?][”\"’')\]]*\s+(?=[“\"‘'(\[A-Z0-9])", line.group(0)):
            before = line.group(0)[:stop.start() + 1]
            if not re.search(r"\b(?:[A-Z]|[ap]\.m|Dr|Mr|Mrs|Ms|St|Lt|Gen|Col|Sgt|Sen|Rep|Gov|No|Inc|Ltd|Co|Corp|"
                             r"Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.$", before):
                starts.append(line.start() + stop.end())
    return starts


def index_of(starts, offset):
    return max(i for i, s in enumerate(starts) if s <= offset)


def pair_of(fact, name, a, b):
    kind, strength = ("match", "hard") if a["value"] == b["value"] else fact["between"].get(
        (a["value"], b["value"]), ("conflict", "hard"))
    votes = 1 if name.startswith("maybe_") else 2
    return {"a": a["article"], "ai": a["sentence"], "b": b["article"], "bi": b["sentence"], "label": kind,
            "strength": strength, "votes": votes, "facets": fact["facets"], "aq": a["quote"], "bq": b["quote"],
            "why": name}


def read_story(path):
    story = {"facts": {}, "articles": {}, "events": {"": {"articles": []}}}
    name = None
    for number, line in enumerate(open(path, encoding="utf8"), 1):
        word, _, rest = line.strip().partition(" ")
        if word == "===":
            name, _, event = rest.partition(" ")
            if event not in story["events"]:
                sys.exit(f"{path}:{number}: no event is named {event}")
            story["articles"][name] = ""
            story["events"][event]["articles"].append(name)
        elif name is not None:
            story["articles"][name] += line
        elif word == "fact":
            fact, content = read_fact(rest)
            story["facts"][fact] = content
        elif word in ("story", "date"):
            story["events"][""]["event" if word == "story" else word] = rest
        elif word == "event":
            key, date, label = rest.split(" ", 2)
            story["events"][key] = {"articles": [], "event": label, "date": date}
        elif word:
            sys.exit(f"{path}:{number}: neither story, date, fact, event nor an article: {line.strip()}")
    return story


def event_of(story, article):
    return next(e for e in story["events"].values() if article in e["articles"])


def make(path, out):
    story = read_story(path)
    folder = os.path.join(out, os.path.splitext(os.path.basename(path))[0])
    os.makedirs(folder, exist_ok=True)
    mentions = {}
    for article, marked in story["articles"].items():
        text, marks = strip_marks(marked, f"{path}, article {article}")
        starts = sentence_starts(text)
        with open(os.path.join(folder, article + ".txt"), "w", encoding="utf8") as file:
            file.write(text)
        for fact, value, start, end in marks:
            if fact not in story["facts"]:
                sys.exit(f"{path}, article {article}: no fact is named {fact}")
            mentions.setdefault(fact, []).append({"article": article, "sentence": index_of(starts, start),
                                                  "value": value, "quote": text[start:end]})
    pairs = []
    for fact, list_ in mentions.items():
        for i, a in enumerate(list_):
            for b in list_[i + 1:]:
                if ((a["article"], a["sentence"]) != (b["article"], b["sentence"]) and
                        event_of(story, a["article"]) is event_of(story, b["article"])):
                    pairs.append(pair_of(story["facts"][fact], fact, a, b))
    clusters = [dict(event, articles=sorted(event["articles"])) for event in story["events"].values()]
    gold = {"clusters": clusters, "boilerplate": {}, "pairs": pairs}
    with open(os.path.join(folder, "gold.json"), "w", encoding="utf8") as file:
        json.dump(gold, file, ensure_ascii=False, indent=1)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    for path in sys.argv[2:]:
        make(path, sys.argv[1])


if __name__ == "__main__":
    main()
