#!/bin/sh
# Sources that are missing, empty, binary, huge or hostile: each is named, the others are shown.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

good=$demo/ferry-2-wire.txt

run 1 report no-such.txt
says err no-such.txt
silent out

run 1 report no-such.txt "$good"
says err no-such.txt
says out ferry-2-wire.txt

# Data that is missing is named for every source, and is not taken for a parser that stops.
tables=$CROSSREAD_DATA
export CROSSREAD_DATA="$work/no-data"
run 1 report "$good" "$demo/ferry-1-live.txt"
says err no-data
if grep -F 'parser stop' err; then fail "missing data are said to stop the parser"; fi
export CROSSREAD_DATA="$tables"

: >empty.txt
run 1 report empty.txt "$good"
says err empty.txt
says out ferry-2-wire.txt

head -c 4000 "$crossread" >binary.txt
run 1 report binary.txt "$good"
says err binary.txt
says out ferry-2-wire.txt

mkdir folder
run 1 report folder "$good"
says err folder
says out ferry-2-wire.txt

cp "$good" folder/one.txt
cp "$demo/ferry-1-live.txt" folder/two.txt
run 0 report folder
says out one.txt
says out two.txt

mkdir locked
chmod 0 locked
if ! ls locked >/dev/null 2>&1; then
    run 1 report locked "$good"
    says err locked
    says out ferry-2-wire.txt
fi
chmod 700 locked

# Two failures: both are named.
run 1 stories no-such.txt empty.txt "$good"
says err no-such.txt
says err empty.txt
says out ferry-2-wire.txt

# Standard input.
"$crossread" report --format json - <"$good" >out 2>err || fail "standard input: status $?"
says out '"path": "-"'
printf '' | "$crossread" report - >out 2>err
[ $? -eq 1 ] || fail 'empty standard input: not status 1'
says err 'standard input'

# What the reader says of a source.
run 0 report --format json --outlet 'The Mail' --date 2020-02-29 "$good"
says out '"outlet": "The Mail"'
says out '"published": "2020-02-29"'
run 0 report --format json --outlet 'The Mail' "$demo/ferry-1-live.txt" "$good"
[ "$(grep -o '"outlet": "The Mail"' out | wc -l)" -eq 1 ] || fail '--outlet holds for one source only'

# A line of 50 MB, with and without spaces.
head -c 50000000 /dev/zero | tr '\0' 'x' >long.txt
run 1 report long.txt "$good"
says err long.txt
says out ferry-2-wire.txt
rm long.txt
yes 'The ferry ran aground on Friday and seven people were hurt.' | head -c 50000000 | tr '\n' ' ' >long.txt
run 1 report long.txt "$good"
says err long.txt
says out ferry-2-wire.txt
rm long.txt

# Escape sequences, C1 controls, NUL, invalid bytes, overrides: in text and in names.
printf 'Ferry\033]0;title\007 runs aground\n\nSeven \033[31mpeople\033[0m were hurt on Friday\302\233, the \000coast guard said\177. \342\200\256Nine were not. \377\376\n' >hostile.txt
name=$(printf 'name\033[7m.txt')
cp "$good" "$name"
for format in text json markdown html; do
    run 0 report --trace --format "$format" hostile.txt "$name" "$demo/ferry-3-paper.txt"
    clean out err
done
run 0 report --format csv hostile.txt "$name"
tr -d '\r' <out >cells
clean cells
run 0 stories hostile.txt "$name"
clean out
run 1 report "$(printf 'no\033[7msuch')"
clean err
run 0 compare "$(printf 'two \033[31mboats')" "$(printf 'two \302\233boats')"
clean out
finish
