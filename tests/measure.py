#!/usr/bin/env python3
"""Measure the built program on the shared data and write tests/results.csv anew.

usage: tests/measure.py BUILD_DIR SHARED_DIR

Runs SHARED_DIR/eval/score.py on the stories and pairs.py on the pair sets: once on the program as
built ("in sample" where its weights were trained on that data), and once on BUILD_DIR/
cross-validation ("out of fold"; make cross-validate makes it). Our own stories are tests/stories.
Nothing is learned from the stories kept apart (tests/stories/apart).
One row a set and way of measuring; the first column is the commit that was measured.
"""
import csv, glob, json, os, subprocess, sys

STORY_FIGURES = ("difference_p", "difference_r", "difference_f1", "facts_f1", "conflict_f1", "match_p", "match_f1",
                 "kind", "witness", "story", "furniture_f1")
PAIR_FIGURES = ("acc", "two_way", "balanced", "f1", "support_auc", "conflict_p", "conflict_r", "conflict_auc",
                "false_conflicts")
WRITTEN = ("derailment", "protest", "takeover")


def last_json(command):
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"measure.py: {' '.join(command)}: {run.stderr or run.stdout}")
    return json.loads(run.stdout.strip().splitlines()[-1])


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    build, shared = sys.argv[1:]
    program, folds = os.path.join(build, "crossread"), os.path.join(build, "cross-validation")
    os.environ["CROSSREAD_DATA"] = os.path.join(build, "data")
    source = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    commit = subprocess.run(["git", "-C", source, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    score, pairs = (os.path.join(shared, "eval", n) for n in ("score.py", "pairs.py"))
    stories = sorted(glob.glob(os.path.join(shared, "stories", "*", "")))
    real = [s for s in stories if os.path.basename(s.rstrip("/")) not in WRITTEN]
    written = [s for s in stories if s not in real]
    own, newer = (sorted(glob.glob(os.path.join(build, folder, "*", ""))) for folder in ("own-stories", "own-verdicts"))
    rows = []
    for name, group in (("stories", stories), ("real stories", real), ("written stories", written),
                        ("own stories", own), ("own stories that teach no grouping", newer)):
        for how, flags in (("in sample", ["--crossread", program]), ("out of fold", ["--reports", folds])):
            figures = last_json([sys.executable, score, "--json", *flags, *group])
            rows += [(commit, name, how, f, figures[f]) for f in STORY_FIGURES]
    apart = sorted(glob.glob(os.path.join(build, "own-apart", "*", "")))
    figures = last_json([sys.executable, score, "--json", "--crossread", program, *apart])
    rows += [(commit, "own stories kept apart", "not trained on", f, figures[f]) for f in STORY_FIGURES if f != "story"]
    events = sorted(glob.glob(os.path.join(build, "own-events", "*", "")))
    for how, flags in (("in sample", ["--crossread", program]), ("out of fold", ["--reports", folds])):
        rows.append((commit, "own look-alike events", how, "story", last_json([sys.executable, score, "--json", *flags, *events])["story"]))
    for path in sorted(glob.glob(os.path.join(shared, "datasets", "pairs", "*.tsv"))):
        name = os.path.splitext(os.path.basename(path))[0]
        trained = os.path.exists(os.path.join(folds, name + ".jsonl"))
        flags = ["--answers", folds] if trained else ["--crossread", program]
        figures = last_json([sys.executable, pairs, "--json", *flags, path])[name]
        how = "out of fold" if trained else "not trained on"
        rows += [(commit, name, how, f, figures[f]) for f in PAIR_FIGURES if f in figures]
    with open(os.path.join(source, "tests", "results.csv"), "w", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("commit", "set", "how", "figure", "value"))
        writer.writerows(rows)


if __name__ == "__main__":
    main()
