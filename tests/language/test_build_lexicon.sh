#!/bin/sh
# The builder names file and line of every mistake in the tables, and writes nothing then; the same
# tables give the same bytes.
set -eu

builder=$CROSSREAD_BUILD/src/language/build_lexicon
work=$(mktemp -d "$CROSSREAD_BUILD/build-lexicon-XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/tables"
cp "$CROSSREAD_SOURCE"/data/english/*.txt "$work/tables"
chmod -R u+w "$work/tables"

build() { "$builder" "$WORDNET_DIR" "$ISO_CODES_DIR" "$work/tables" "$1"; }

build "$work/again.bin"
cmp "$work/again.bin" "$CROSSREAD_DATA/lexicon.bin"

# Appends a line to a table and notes the message that must name it.
spoil() {
    printf '%s\n' "$2" >>"$work/tables/$1"
    line=$(grep -c '' "$work/tables/$1")
    printf '%s:%s: %s\n' "$work/tables/$1" "$line" "$3" >>"$work/expected"
}
: >"$work/expected"
spoil words.txt 'snark < boojum.1' 'WordNet has no sense "boojum.1" of that part'
spoil words.txt 'snark' 'expected "word, word < other.1" in a section [noun], [verb] …'
spoil kinds.txt 'unicorn: horse.1' 'unknown kind "unicorn"'
spoil kinds.txt 'weapon: nonsuchthing.1' 'kind "weapon" stands here twice'
printf '%s:%s: %s\n' "$work/tables/kinds.txt" "$line" \
    'WordNet has no noun sense "nonsuchthing.1"' >>"$work/expected"
spoil lemmas.txt 'VERB go: went/XYZ' 'unknown tag "XYZ"'
spoil lemmas.txt 'VERP go: went' 'expected "UPOS lemma: form, form/XPOS"'
spoil derivations.txt 'length long' '1 columns; expected 2 to 2, separated by "|"'
spoil events.txt '[kill]' "class \"kill\" stands here twice (line $(grep -n '^\[kill\]' \
    "$work/tables/events.txt" | head -n 1 | cut -d: -f1))"
spoil events.txt 'verbs: yodel (unicorn)' 'unknown kind "unicorn"'
spoil events.txt 'colours: red' 'unknown label "colours"'
spoil events.txt 'nouns: yodel,, yell' 'nothing between two commas'
spoil opposites.txt '[sideways]' 'unknown kind of opposition'
spoil opposites.txt 'verb: go' '1 columns; expected 2 to 2, separated by "|"'
spoil speech.txt 'adjoints: say' 'expected "verbs: …", "nouns: …", "phrases: …"'
spoil cues.txt 'interjections: wow' 'unknown form of cue "interjections"'
spoil units.txt 'ell = long' '"long" is not a number'
printf '%s:%s: %s\n' "$work/tables/units.txt" "$line" \
    'expected a factor, or a factor and an offset' >>"$work/expected"
spoil currencies.txt 'DOLLAR: buckaroo' '"DOLLAR" is not a code of ISO 4217'
echo '[summer]' >>"$work/tables/times.txt"
spoil times.txt 'america: mars time, mars time' "\"mars time\" stands here twice (line $(($(grep -c '' \
    "$work/tables/times.txt") + 1)))"
echo '[planet]' >>"$work/tables/places.txt"
spoil places.txt 'Mars | Red Planet' 'no such kind as [planet]'
spoil countries.txt 'AD | Andorra' '2 columns; expected 5 to 7, separated by "|"'
spoil titles.txt '[office large]' 'expected [class], with "unique", "before"'
echo '[yodel]' >>"$work/tables/events.txt"
spoil events.txt 'near: no such class' 'unknown class "no such class"'

if build "$work/spoilt.bin" 2>"$work/messages"; then
    echo 'mistakes were accepted'
    exit 1
fi
test ! -e "$work/spoilt.bin"
tail -n 1 "$work/messages" | grep -q 'mistakes in the tables: nothing was built'
missing=0
while IFS= read -r message; do
    if ! grep -qxF -- "$message" "$work/messages"; then
        echo "missing: $message"
        missing=1
    fi
done <"$work/expected"
[ $missing = 0 ] || { cat "$work/messages"; exit 1; }
[ "$(grep -c '' "$work/expected")" = "$(($(grep -c '' "$work/messages") - 1))" ]

if "$builder" "$work" "$ISO_CODES_DIR" "$work/tables" "$work/none.bin" 2>"$work/messages"; then
    exit 1
fi
grep -q "$work/data.noun: no such file" "$work/messages"
