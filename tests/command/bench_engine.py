#!/usr/bin/env python3
"""What a report costs: time, words a second, peak memory. (make bench)

Every task is run a few times; its fastest run counts, and is quoted as a multiple of the fastest
`compare` of two sentences in this very run, since milliseconds say more about the machine than
about the program. The fifty articles are the demo's five of one accident ten times, with other
names, dates and figures in each: ten stories. Fifty of one event are the paragraphs of one of our
own stories, shuffled, until each has the length of a news article.
"""
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time

RUNS, COPIES, FIFTY, LONG = 5, 10, 50, 380
CROSSREAD = os.path.join(os.environ["CROSSREAD_BUILD"], "crossread")
ONE_EVENT = os.path.join(os.environ["CROSSREAD_BUILD"], "own-stories", "silo")
DEMO = os.path.join(os.environ["CROSSREAD_SOURCE"], "data", "stories", "demo")
# Names of the demo story, and what others are made of.
NAMES = "Killard Grainne Mhaol Shannon Brannigan Aoife Foyle Declan Tierney Orla Ennis Tarmon Limerick Clare".split()
HEADS = "Bal Cor Dun Fen Gal Hol Ker Lis Mor Nor Pen Ros Tor Wex".split()
TAILS = "aghan brook combe dale ester fold gorman holt inver kesh".split()
MONTHS = "January February April May June July August September October November".split()


def articles():
    paths = sorted(os.path.join(DEMO, name) for name in os.listdir(DEMO) if name.startswith("ferry-"))
    return [open(path, encoding="utf-8").read() for path in paths]


def renamed(text, copy):
    for i, name in enumerate(NAMES):
        other = HEADS[(i + copy) % len(HEADS)] + TAILS[copy]
        text = re.sub(name, other, text)
        text = re.sub(name.upper(), other.upper(), text)
    text = text.replace("March", MONTHS[copy])
    return re.sub(r"\b(143|140|200|38|27|31|51)\b", lambda m: str(int(m.group()) + copy), text)


def shuffled(number, articles):
    """An article of the paragraphs of several on one event, its figures now and then another's."""
    chance = random.Random(number)
    lines = [[line for line in text.split("\n") if line.strip()] for text in articles]
    head, body = 3, []
    pool = [(at / len(some), line) for some in lines for at, line in enumerate(some[head:])]
    chance.shuffle(pool)
    while pool and sum(len(line.split()) for _, line in body) < LONG:
        body.append(pool.pop())
    text = "\n\n".join(lines[number % len(lines)][:head] + [line for _, line in sorted(body)])
    return re.sub(r"\b\d{2,3}\b", lambda m: str(int(m.group()) + chance.choice([0, 0, 0, 1, 2])), text)


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
        file.write(text)


def run(arguments):
    """Seconds and peak kilobytes of one run."""
    begin = time.perf_counter()
    child = subprocess.Popen([CROSSREAD, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"bench_engine.py: crossread {' '.join(arguments)}: status {status}")
    return time.perf_counter() - begin, usage.ru_maxrss


def measure(name, words, arguments, unit):
    runs = [run(arguments) for _ in range(RUNS)]
    seconds, peak = min(r[0] for r in runs), max(r[1] for r in runs)
    line = f"  {name:<31} {seconds * 1000:8.1f} ms {seconds / unit:6.1f} ×"
    # A child that needs less than Python did before it became crossread has Python's peak.
    if peak > resource.getrusage(resource.RUSAGE_SELF).ru_maxrss:
        line += f" {peak / 1024:6.1f} MB peak"
    if words:
        line += f" {words / seconds / 1000:5.0f} thousand words/s"
    print(line)


def measure_add(work, texts):
    """One more article to a story of some, each of a thousand words: processor time, since the disk
    has its own."""
    os.environ["XDG_DATA_HOME"] = os.path.join(work, "data")
    seconds = []
    for i in range(len(texts) + RUNS):
        bodies = [renamed(texts[(i + k) % len(texts)], 0) for k in range(len(texts))]
        write(work, f"long-{i}.txt", f"Outlet: Paper {i}\n" + "\n\n".join(bodies))
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run(["add", os.path.join(work, f"long-{i}.txt")])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    seconds = seconds[len(texts):]
    print(f"  add one more long article       {min(seconds) * 1000:8.1f} ms of processor time, "
          f"slowest {max(seconds) * 1000:.1f} (goal 50)")


def main():
    texts = articles()
    with tempfile.TemporaryDirectory() as work:
        five, fifty = os.path.join(work, "five"), os.path.join(work, "fifty")
        os.mkdir(five)
        os.mkdir(fifty)
        for i, text in enumerate(texts):
            write(five, f"{i}.txt", text)
            for copy in range(COPIES):
                write(fifty, f"{copy}-{i}.txt", renamed(text, copy))
        count = sum(len(text.split()) for text in texts)
        print(f"engine: fastest of {RUNS} runs, start of the program included; × of comparing two sentences")
        two = ["compare", "Two were killed.", "One was killed."]
        unit = min(run(two)[0] for _ in range(RUNS))
        measure("start alone (--version)", 0, ["--version"], unit)
        measure("two sentences", 0, two, unit)
        measure(f"report of {len(texts)} articles", count, ["report", five], unit)
        measure(f"report of {COPIES * len(texts)} articles", COPIES * count, ["report", fifty], unit)
        measure("the same as JSON", COPIES * count, ["report", "--format", "json", fifty], unit)
        one = os.path.join(work, "one")
        os.mkdir(one)
        parts = [open(os.path.join(ONE_EVENT, name), encoding="utf-8").read()
                 for name in sorted(os.listdir(ONE_EVENT)) if name.endswith(".txt")]
        long = [shuffled(i, parts) for i in range(FIFTY)]
        for i, text in enumerate(long):
            write(one, f"{i:02}.txt", text)
        measure(f"{FIFTY} of one event (goal 1.5 s)", sum(len(t.split()) for t in long), ["report", one], unit)
        measure_add(work, texts)


if __name__ == "__main__":
    main()
