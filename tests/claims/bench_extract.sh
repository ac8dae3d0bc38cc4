#!/bin/sh
# What reading costs, and how it compares with link-grammar on the same sentences. (make bench)
#
#     bench_extract.sh PROGRAM ARTICLE…
#
# link-parser (Debian: link-grammar) is timed on the sentences bench_extract has just read, less
# what it takes to start on none.
set -eu

program=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo 'language: one core, fastest of 20 rounds'
"$program" --sentences "$work/sentences" "$@" >"$work/figures"
cat "$work/figures"

if ! command -v link-parser >/dev/null 2>&1; then
    echo '  link-grammar is not here to compare with (Debian: apt-get install link-grammar)'
    exit 0
fi

# User and system seconds of link-parser on a file.
cost() {
    input=$1
    shift
    bash -c 'TIMEFORMAT="%U %S"; time link-parser en -verbosity=0 -graphics=0 "$@" >/dev/null 2>&1' \
        bash "$@" <"$input" 2>&1 | awk '{ print $1 + $2 }'
}

# compare WHAT OPTION…
compare() {
    what=$1
    shift
    awk -v start="$(cost "$work/nothing" "$@")" -v all="$(cost "$work/sentences" "$@")" \
        -v words="$(wc -w <"$work/sentences")" -v what="$what" '
        match($0, /, [0-9]+ words\/s/) { ours = substr($0, RSTART + 2) + 0 }
        END {
            theirs = words / (all - start)
            printf "  link-grammar       %7.0f words/s, %s: crossread reads %.0f times as many\n",
                theirs, what, ours / theirs
        }' "$work/figures"
}

: >"$work/nothing"
compare 'the same sentences'
compare 'leaving out all it cannot parse whole' -batch
