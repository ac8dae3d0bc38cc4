#!/bin/sh
# Reports in other languages: counts and days that agree and differ, and what they share with English.
set -eu
here=$CROSSREAD_SOURCE/tests/compare/shallow
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work"

# Prints "KIND STRENGTH RULE REASON" of each relation, a title's and a body's alike once.
relations() {
    "$CROSSREAD_BUILD/crossread" report --format json "$@" | python3 -c '
import json, sys
report = json.load(sys.stdin)
print("languages", " ".join(sorted(d.get("language", "?") for d in report["documents"])))
print("stories", len(report["stories"]))
for line in sorted({"{kind} {strength} {rule} {reason}".format(**r) for r in report["relations"]}):
    print(line.split(" (shallow")[0])'
}

expect() {
    cat >"$work/expected"
    relations "$@" >"$work/found"
    diff -u "$work/expected" "$work/found" || {
        echo "not what was expected of: $*"
        exit 1
    }
}

expect "$here/es-agencia.txt" "$here/es-diario.txt" <<'END'
languages es es
stories 1
conflict soft shallow-count siete muertos ≠ nueve muertos
conflict soft shallow-day 3 de marzo ≠ 2 de marzo
match hard shallow-count 140 huéspedes = 140 huéspedes
match hard shallow-count veintitrés heridos = 23 heridos
END
expect "$here/es-agencia.txt" "$here/en-wire.txt" <<'END'
languages en es
stories 1
match hard shallow-count 140 huéspedes = 140 guests
match hard shallow-count veintitrés heridos = 23 people
END
expect "$here/uk-one.txt" "$here/uk-two.txt" <<'END'
languages uk uk
stories 1
conflict soft shallow-count 290 пасажирів ≠ 310 пасажирів
conflict soft shallow-day 13 травня ≠ 12 травня
match hard shallow-count 40 пасажирів = сорок пасажирів
END
