#!/bin/sh
# make_gold.py: marks become pairs as a story's facts say, and a mistake in the marks is named.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/fire.story" <<'STORY'
story Fire at the mill
date 2020-01-02
fact dead quantity: 2 ~ 3 ; two = 2
fact cause event: arson ! wiring
=== 000
{cause=arson: Arson {dead=2: kills two} at the mill}
=== 001
{dead=3: Three people died} at the mill. {cause=wiring: Faulty wiring is to blame}.
{dead=two: Two of them} were found at once.
STORY
python3 "$CROSSREAD_SOURCE/tests/stories/make_gold.py" "$work/out" "$work/fire.story"
grep -qx 'Arson kills two at the mill' "$work/out/fire/000.txt"
python3 - "$work/out/fire/gold.json" <<'CHECK'
import json, sys
got = sorted((p["label"], p["ai"], p["bi"], p["aq"], p["bq"]) for p in json.load(open(sys.argv[1]))["pairs"])
want = [("conflict", 0, 1, "Arson kills two at the mill", "Faulty wiring is to blame"),
        ("conflict", 0, 2, "Three people died", "Two of them"),
        ("match", 0, 2, "kills two", "Two of them"),
        ("update", 0, 0, "kills two", "Three people died")]
assert got == want, got
CHECK
# Articles of two events: two clusters, and no pair across them.
cat >"$work/two.story" <<'STORY'
story Fire at the mill
date 2020-01-02
event old 2010-01-02 Fire at the mill ten years before
fact dead quantity: 2 ! 3
=== 000
{dead=2: Two} dead at the mill
=== 001 old
{dead=3: Three} dead at the mill
STORY
python3 "$CROSSREAD_SOURCE/tests/stories/make_gold.py" "$work/out" "$work/two.story"
python3 - "$work/out/two/gold.json" <<'CHECK'
import json, sys
gold = json.load(open(sys.argv[1]))
assert [c["articles"] for c in gold["clusters"]] == [["000"], ["001"]], gold["clusters"]
assert gold["clusters"][1]["date"] == "2010-01-02" and gold["pairs"] == [], gold
CHECK
printf 'story S\ndate 2020-01-01\nfact dead quantity:\n=== 000\n{hurt=1: One} hurt\n' >"$work/bad.story"
if python3 "$CROSSREAD_SOURCE/tests/stories/make_gold.py" "$work/out" "$work/bad.story" 2>"$work/said"; then
    exit 1
fi
grep -q 'no fact is named hurt' "$work/said"
