#!/bin/sh
# crossread compare: two statements, and tables of pairs.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

run 0 compare 'Seven people were hurt in the ferry fire.' 'Nine people were hurt in the ferry fire.'
says out 'conflict'
silent err
run 0 compare --format json 'Seven people were hurt.' 'Seven people were hurt.'
says out '"kind": "match"'

tab=$(printf '\t')
cat >table.tsv <<END
first${tab}Seven people were hurt in the ferry fire.${tab}Nine people were hurt in the ferry fire.
second${tab}"Quotes" are "no quoting", he said.${tab}'Tis so.
${tab}${tab}
första${tab}Färjan gick på grund.${tab}The ferry ran aground. Nobody was hurt. It was Friday.
END
run 0 compare --pairs table.tsv
silent err
clean out
[ "$(wc -l <out)" -eq 4 ] || fail "4 rows, $(wc -l <out) answers"
says out '{"id": "first", "kind": '
for key in '"support": ' '"conflict": ' '"facets": [' '"reason": "'; do
    [ "$(grep -cF "$key" out)" -eq 4 ] || fail "not every answer has $key"
done
sed -n 1p out | grep -q '^{"id": "first"' && sed -n 4p out | grep -q '^{"id": "första"' || fail 'the order is not that of the table'
cp out first

run 0 compare --pairs table.tsv
cmp -s first out || fail 'two runs differ'
sed 's/$/\r/' table.tsv >crlf.tsv
run 0 compare --pairs crlf.tsv
cmp -s first out || fail 'lines that end in CR LF are judged otherwise'
printf '%s' "$(cat table.tsv)" >bare.tsv
run 0 compare --pairs bare.tsv
cmp -s first out || fail 'a last line without its break is judged otherwise'
"$crossread" compare --pairs - <table.tsv >out || fail 'a table from standard input'
cmp -s first out || fail 'a table from standard input is judged otherwise'
run 0 compare --pairs table.tsv --output answers.json
cmp -s first answers.json || fail '--output: not the answers'

# Each pair alone: the last row first, and each row by itself.
sed -n '4p;3p;2p;1p' table.tsv | tac >turned.tsv
tac table.tsv >turned.tsv
run 0 compare --pairs turned.tsv
tac out >again
cmp -s first again || fail 'the order of the rows changes the answers'
sed -n 2p table.tsv >one.tsv
run 0 compare --pairs one.tsv
[ "$(cat out)" = "$(sed -n 2p first)" ] || fail 'a row alone is judged otherwise'

# A thousand rows, more than one batch, in their order.
i=0
while [ $i -lt 1200 ]; do
    echo "row$i${tab}The tram stopped at $((i % 12)) o'clock.${tab}The tram stopped."
    i=$((i + 1))
done >many.tsv
run 0 compare --pairs many.tsv
sed 's/{"id": "\([^"]*\)".*/\1/' out >ids
cut -f 1 many.tsv | cmp -s - ids || fail '1200 rows: the answers are not in order'

# What is no table.
: >empty.tsv
run 0 compare --pairs empty.tsv
silent out
run 1 compare --pairs no-such.tsv
says err no-such.tsv
for line in "one${tab}two" "one${tab}two${tab}three${tab}four" 'one' ''; do
    { sed -n 1,2p table.tsv; echo "$line"; sed -n 4p table.tsv; } >wrong.tsv
    run 2 compare --pairs wrong.tsv
    says err 'wrong.tsv:3: '
    silent out
done
printf 'id\tone\000\ttwo\n' >nul.tsv
run 2 compare --pairs nul.tsv
says err 'nul.tsv:1: '

# The sets that measure it, where they are at hand.
shared=${CROSSREAD_SHARED-$CROSSREAD_SOURCE/../shared}
pairs=$shared/eval/pairs.py
set=$shared/datasets/pairs/rte1_dev.tsv
if [ -f "$pairs" ] && [ -f "$set" ]; then
    head -n 40 "$set" >few.tsv
    CROSSREAD=$crossread python3 "$pairs" few.tsv >out 2>err || fail "pairs.py: $(cat err)"
else
    echo 'the pair sets are not here: that part was left out'
fi
finish
