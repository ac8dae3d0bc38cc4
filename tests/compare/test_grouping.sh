#!/bin/sh
# Made-up articles and, where they lie beside the project, real stories mixed: who belongs together.
set -eu
here=$CROSSREAD_SOURCE/tests/compare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints "P R F1" of a scorer's line.
figures() {
    python3 "$here/score_stories.py" "$@" | tee -a "$work/log" | sed -n 's/.* P \([0-9.]*\) R \([0-9.]*\) F1 \([0-9.]*\),.*/\1 \2 \3/p'
}

python3 "$here/make_stories.py" 300 11 "$work/made" >/dev/null
f1=$(figures "$work/made" | cut -d' ' -f3)
[ "$(echo "$f1" | awk '{ print ($1 >= 0.95) }')" = 1 ] || {
    cat "$work/log"
    echo "pairs of 300 made-up articles: F1 $f1, expected 0.95 at least"
    exit 1
}

# Of so many sources the reader compares a story when it is opened, and no other.
printf ':story 3\nS\n:dump %s\n' "$work/list" >"$work/keys"
rm "$work/made/gold.json"
XDG_DATA_HOME=$work "$CROSSREAD_BUILD/crossread" --script "$work/keys" "$work/made" >/dev/null
grep -q 'compared when it is opened' "$work/list" && grep -q '=[^a-z]*≠' "$work/list" || {
    cat "$work/list"
    echo 'the list of stories does not show one compared and others not'
    exit 1
}

shared=$CROSSREAD_SOURCE/../shared/stories
if [ ! -d "$shared" ]; then
    echo "no ../shared/stories: real stories are not looked at"
    exit 0
fi
set -- "$shared"/*/
[ "$(figures "$@")" = "1.0000 1.0000 1.0000" ] || {
    cat "$work/log"
    echo "articles of all stories mixed: not every pair is right"
    exit 1
}
