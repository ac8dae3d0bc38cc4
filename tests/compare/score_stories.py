#!/usr/bin/env python3
"""Runs `crossread stories` over a folder and scores it against the folder's gold.json.

usage: score_stories.py FOLDER [MORE…]

Prints precision, recall and F1 over pairs of articles of one story, seconds, peak memory. Of several
folders the articles are mixed together; an event belongs to one folder. A folder's gold.json has
"clusters": [{"articles": ["000", …]}, …].
"""
import collections
import json
import os
import resource
import subprocess
import sys
import time


def gold_of(folders):
    gold = {}
    for folder in folders:
        with open(os.path.join(folder, "gold.json"), encoding="utf-8") as file:
            for number, cluster in enumerate(json.load(file)["clusters"]):
                for name in cluster["articles"]:
                    gold[os.path.realpath(os.path.join(folder, name + ".txt"))] = (folder, number)
    return gold


def pairs(sizes):
    return sum(n * (n - 1) // 2 for n in sizes.values())


def main():
    folders = sys.argv[1:]
    if not folders:
        sys.exit(__doc__)
    gold = gold_of(folders)
    program = os.path.join(os.environ.get("CROSSREAD_BUILD", "."), "crossread")
    begin = time.perf_counter()
    run = subprocess.run([program, "stories", "--format", "json", *sorted(gold)], stdout=subprocess.PIPE, check=True)
    seconds = time.perf_counter() - begin
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    report = json.loads(run.stdout)
    story = {d: s["id"] for s in report["stories"] for d in s["documents"]}
    both = collections.Counter()
    for d in report["documents"]:
        both[story[d["id"]], gold[os.path.realpath(d["path"])]] += 1
    found, true = collections.Counter(), collections.Counter()
    for (s, event), n in both.items():
        found[s] += n
        true[event] += n
    right, said, there = pairs(both), pairs(found), pairs(true)
    p, r = right / said if said else 1, right / there if there else 1
    print(f"  {len(gold)} articles, {len(true)} events: {len(found)} stories, pairs P {p:.4f} R {r:.4f} "
          f"F1 {2 * p * r / (p + r) if p + r else 0:.4f}, {seconds:.1f} s, {peak:.0f} MB peak")
    if "-v" in os.environ.get("SCORE", ""):
        for (s, event), n in sorted(both.items(), key=str):
            if n != found[s] or n != true[event]:
                print(f"    story {s} ({found[s]}): {n} of {true[event]} of {event}")


if __name__ == "__main__":
    main()
