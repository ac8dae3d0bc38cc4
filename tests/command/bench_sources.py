#!/usr/bin/env python3
"""Reading sources: how long from start to the list of stories, and how much memory at most, for
an article and for pages that are made to keep readers busy. Prints a table; part of make
bench. The bounds are those of the goals: 2 s and 300 MB for hostile ones, of which the refusal
is part."""

import os
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.join(os.environ["CROSSREAD_BUILD"], "crossread")
DEMO = os.path.join(os.environ["CROSSREAD_SOURCE"], "data", "stories", "demo")
SECONDS, MEGABYTES = 2.0, 300


def measure(paths):
    """Seconds and peak MB (of the program or its largest child) of the best of three runs."""
    best = None
    for _ in range(3):
        start = time.monotonic()
        process = subprocess.Popen([PROGRAM, "stories", *paths], stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE)
        said = process.stderr.read().decode(errors="replace").strip()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        seconds = time.monotonic() - start
        if best is None or seconds < best[0]:
            best = (seconds, usage.ru_maxrss / 1024, said)
    return best


def hostile(folder):
    entity = "".join('<!ENTITY %s "%s">' % (b, ("&%s;" % a) * 10) for a, b in zip("abcdefghi", "bcdefghij"))
    pages = {
        "100 MB page": ("<html><body><p>", "a ", 50_000_000),
        "60 MB page": ("<html><body><p>", "a ", 30_000_000),
        "15 MB of elements": ("<html><body>", "<a><b>", 2_500_000),
        "15 MB of paragraphs": ("<html><body>", "<p>Two words.</p>", 900_000),
        "a tag of a million attributes": ("<html><body><p ", "a=1 ", 1_000_000),
        "elements nested a million deep": ("<html><body>", "<div>", 1_000_000),
        "entity bomb in a feed": ('<!DOCTYPE r [<!ENTITY a "ha">%s]><rss><channel>' % entity,
                                  "<item><title>&j;</title><description>&j;</description></item>", 1),
        "30 MB feed of empty items": ("<rss><channel>", "<item/>", 4_000_000),
        "JSON feed nested a million deep": ('{"version": "https://jsonfeed.org/version/1", "items": ', "[", 1_000_000),
        "20 MB line": ("", "x", 20_000_000),
    }
    for name, (head, unit, count) in pages.items():
        ending = ".json" if "JSON" in name else ".xml" if "feed" in name else ".html"
        path = os.path.join(folder, name.replace(" ", "-") + ending)
        # In pieces: a child's peak of memory begins with that of the process which started it.
        with open(path, "w", encoding="ascii") as out:
            out.write(head)
            for start in range(0, count, 10_000):
                out.write(unit * min(10_000, count - start))
        yield name, [path]


def main():
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        print("%-36s %8s %8s" % ("source", "seconds", "MB"))
        print("%-36s %8.3f %8.0f" % (("one article",) + measure([os.path.join(DEMO, "ferry-2-wire.txt")])[:2]))
        for name, paths in hostile(folder):
            seconds, megabytes, said = measure(paths)
            wrong = seconds > SECONDS or megabytes > MEGABYTES
            over += wrong
            print("%-36s %8.3f %8.0f %s%s" % (name, seconds, megabytes, "OVER THE BOUND " if wrong else "",
                                              said.rsplit("/", 1)[-1][:70]))
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
