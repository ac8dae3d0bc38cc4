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
speakers = {(c["said_by"][0], c["polarity"]) for c in report["claims"] if c.get("said_by")
            and report["documents"][c["document"]]["language"] == "es"}
for speaker, polarity in sorted(speakers):
    print("said by", speaker, *[polarity] * (polarity != "asserted"))
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
said by Elena Quiroga
said by Tomás Ibarra
said by bomberos
conflict soft shallow-count siete muertos ≠ nueve muertos
conflict soft shallow-day 3 de marzo ≠ 2 de marzo
match hard shallow-count 140 huéspedes = 140 huéspedes
match hard shallow-count Al menos siete muertos = nueve muertos
match hard shallow-count veintitrés heridos = 23 heridos
END
# Bounds, a weekday for a day, a denial that says nothing of the number, figures with commas.
expect "$here/es-cronica.txt" "$here/es-agencia.txt" <<'END'
languages es es
stories 1
said by Elena Quiroga
said by Tomás Ibarra
said by bomberos
said by dueña del hotel denied
said by policía
said by vecinos de Puerto Salvo
conflict soft shallow-count siete muertos ≠ Más de una docena de muertos
match hard shallow-count 140 huéspedes = unos 150 huéspedes
match hard shallow-count Al menos siete muertos = Más de una docena de muertos
match hard shallow-day 3 de marzo = domingo
END
expect "$here/es-cronica.txt" "$here/es-radio.txt" <<'END'
languages es es
stories 1
said by Elena Quiroga
said by Tomás Ibarra
said by alcaldía
said by dueña del hotel denied
said by policía
said by policía de Puerto Salvo
said by vecinos de Puerto Salvo
conflict soft shallow-count Más de una docena de muertos ≠ nueve muertos
match hard shallow-count 2,5 millones de euros = 2.500.000 euros
END
# Across languages.
expect "$here/es-agencia.txt" "$here/en-wire.txt" <<'END'
languages en es
stories 1
said by Elena Quiroga
said by Tomás Ibarra
said by bomberos
match hard shallow-count 140 guests = 140 huéspedes
match hard shallow-count 23 people = veintitrés heridos
match hard shallow-day March 3 = 3 de marzo
END
expect "$here/uk-one.txt" "$here/uk-two.txt" <<'END'
languages uk uk
stories 1
conflict soft shallow-count 290 пасажирів ≠ 310 пасажирів
conflict soft shallow-day 13 травня ≠ 12 травня
match hard shallow-count 40 пасажирів = сорок пасажирів
END

# A report of Spanish papers says of each mark that it is shallow; a damaged table names its line.
"$CROSSREAD_BUILD/crossread" report "$here/es-agencia.txt" "$here/es-diario.txt" >"$work/report"
grep -q 'shallow' "$work/report" || { echo 'nothing says that it is shallow'; exit 1; }
cp -r "$CROSSREAD_BUILD/data" "$work/data"
damaged() { # TABLE LINE: what is added at the end, and where the message must point
    cp "$CROSSREAD_SOURCE/data/spanish/$1" "$work/data/spanish/$1"
    printf '%s\n' "$2" >>"$work/data/spanish/$1"
    lines=$(wc -l <"$work/data/spanish/$1")
    ! CROSSREAD_DATA=$work/data "$CROSSREAD_BUILD/crossread" report "$here/es-agencia.txt" \
        "$here/es-diario.txt" >/dev/null 2>"$work/err" || { echo "$1: nothing was said"; exit 1; }
    grep -q "spanish/$1:$lines: " "$work/err" || {
        echo "$1: line $lines is not named:"
        cat "$work/err"
        exit 1
    }
    cp "$CROSSREAD_SOURCE/data/spanish/$1" "$work/data/spanish/$1"
}
damaged stamps.txt 'month 13 brumario'
damaged stamps.txt 'order sideways'
damaged lines.txt '[nothing]'
damaged furniture.txt '{one|two'
damaged numbers.txt '[ranges'
damaged speech.txt '[shouted]'
damaged abbreviations.txt '[nothing]'
damaged outlets.txt 'a, b, c'
