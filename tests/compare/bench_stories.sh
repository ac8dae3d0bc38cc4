#!/bin/sh
# Grouping at scale (make bench): pairs of articles right, time and memory; goals: F1 0.95, 60 s on
# two processors, 600 MB, 50 ms
# for one more article. The second set has another seed, so that no figure is that of one draw.
set -eu
here=$CROSSREAD_SOURCE/tests/compare
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo 'stories: made-up articles, grouped by crossread stories'
for set in '10000 1' '10000 2' '1000 3'; do
    # shellcheck disable=SC2086 # two arguments
    python3 "$here/make_stories.py" $set "$work/made" >/dev/null
    python3 "$here/score_stories.py" "$work/made"
    "$CROSSREAD_BUILD/tests/compare/bench_add" "$work/made"/*.txt
    rm -rf "$work/made"
done
if [ -d "$CROSSREAD_SOURCE/../shared/stories" ]; then
    echo 'stories: real and written ones, mixed'
    python3 "$here/score_stories.py" "$CROSSREAD_SOURCE"/../shared/stories/*/
fi
