#!/bin/sh
# Reports of the demo story: the same whatever the order, the same twice, fit for the schema,
# written whole or not at all without a word.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

set -- "$demo"/*.txt
for format in text json markdown html csv; do
    run 0 report --format "$format" "$@"
    silent err
    mv out first
    run 0 report --format "$format" "$@"
    cmp -s first out || fail "$format: two runs differ"
    # Last first.
    turned=
    for file; do
        turned="$file $turned"
    done
    # shellcheck disable=SC2086 # the names hold no spaces
    run 0 report --format "$format" $turned
    cmp -s first out || fail "$format: the order of the sources changes the report"
done

# Every source first once.
run 0 report --format json "$@"
mv out first
for file; do
    shift
    set -- "$@" "$file"
    run 0 report --format json "$@"
    cmp -s first out || fail "the order of the sources changes the report: $*"
done

# Twice the same article under two names.
cp "$1" a.txt
cp "$1" b.txt
run 0 report -f json a.txt b.txt
mv out first
run 0 report -f json b.txt a.txt
cmp -s first out || fail 'two copies of one article: the order changes the report'

run 0 report -f json "$@"
mv out report.json
"$CROSSREAD_BUILD/tests/report/reread" report.json >again || fail 'the JSON report cannot be read back'
cmp -s report.json again || fail 'the JSON report read back is another'
for python in python3 /usr/bin/python3; do
    "$python" -c 'import jsonschema' 2>/dev/null && break
done
if "$python" -c 'import jsonschema' 2>/dev/null; then
    "$python" "$CROSSREAD_SOURCE/tests/report/validate.py" "$CROSSREAD_SOURCE/data/report.schema.json" report.json >wrong ||
        fail "the report does not fit the schema: $(head -n 5 wrong)"
else
    echo 'no Python with jsonschema here: the schema was not checked (python3-jsonschema)'
fi

# Traces: of each sentence its words, clauses and claims; hostile text is shown, not obeyed.
run 0 trace "$1"
says out 'nsubj'
says out '  claim   '
clean out
run 0 trace -f json "$1"
says out '"clauses":'
run 1 trace no-such.txt

run 0 stories "$@"
says out '7 sources'
run 0 stories -f json "$@"
says out '"stories"'

# The demo, the reader without a terminal and the report are one and the same text. The demo's
# own folder, since lines break by the length of the names of files, too.
demo=$CROSSREAD_DATA/stories/demo
run 0 report "$demo"
mv out first
run 0 demo
cmp -s first out || fail "crossread demo: not the report: $(diff first out | head -n 5)"
run 0 "$demo"
cmp -s first out || fail 'crossread FOLDER without a terminal: not the report'
run 0
says out "Killard Courier"

run 0 report --width 40 "$demo"
[ "$(wc -l <out)" -gt "$(wc -l <first)" ] || fail '--width 40 gives no more lines than 80'

# The reader counts as the report does.
run 0 report "$demo"
counts=$(sed -n 's/^5 sources *\(= [0-9]*\) *\(≠ [0-9]*\) *\(~ [0-9]*\)$/\1  \2  \3/p' out)
[ -n "$counts" ] || fail 'the report counts no facts'
printf ':dump title\n' >keys
run 0 --script keys "$demo"
says title "  $counts  · "

# Evidence is not broken, however narrow the page: the path, the hash.
long=$work/a-folder-with-a-rather-long-name/and-another-one-below-it
mkdir -p "$long"
cp "$demo"/ferry-1-live.txt "$long"/live.txt
run 0 report --width 40 "$long/live.txt"
grep -qxF "    $long/live.txt" out || fail 'a narrow report breaks the path'
grep -qx '    sha256 [0-9a-f]\{64\}' out || fail 'a narrow report breaks the hash'

# What was read shallowly, and what is but a summary, is marked: in every format, on the screen, and
# after it was kept in the library.
cat >faro.txt <<'END'
Title: El transbordador choca con el muelle de Killard
Source: El Faro del Oeste
Date: 2025-03-04

El transbordador Grainne Mhaol chocó el martes contra el muelle exterior de Killard con 143 pasajeros a
bordo, según la empresa. Tres personas murieron y 27 resultaron heridas, dijo la guardia costera.
END
cat >feed.xml <<'END'
<rss version="2.0"><channel><title>Quay Bulletin</title><item><title>Ferry hits pier at Killard</title>
<link>https://quay.example/ferry</link><pubDate>Tue, 04 Mar 2025 10:00:00 GMT</pubDate>
<description>A car ferry with 143 passengers hit the outer pier at Killard on Tuesday.</description>
</item></channel></rss>
END
for format in text markdown html csv; do
    run 0 report --summaries -f $format faro.txt feed.xml "$demo"
    says out 'read shallowly: numbers, days and names, no grammar'
    says out 'only a summary of the article'
done
run 0 report --summaries -f json faro.txt feed.xml "$demo"
[ "$(grep -c '"shallow": true' out)" -eq 1 ] || fail 'not one shallow article'
[ "$(grep -c '"summary": true' out)" -eq 1 ] || fail 'not one summary'
printf ':size 220x24\n1 m\n:dump panes\ns\n:dump sources\n<Esc>m<Enter>\n:dump fact\n' >keys
run 0 --summaries --script keys faro.txt feed.xml "$demo"
says panes 'El Faro del Oeste shallow'
says panes 'Quay Bulletin summary'
says panes ' shallow'
says sources 'El Faro del Oeste   shallow'
says fact 'El Faro del Oeste · shallow'
run 0 add faro.txt feed.xml
printf ':dump kept\n' >keys
run 0 open transbordador --script keys
says kept 'El Faro del Oeste shallow'
run 0 open passengers --script keys
says kept 'Quay Bulletin summary'

# Two claims of one fact (linked by hand) in one sentence: the fact tells the sentence once.
printf 'Source: Coast Wire\nDate: 2025-03-04\n\nTwo people were killed and three were hurt in the fire at the harbour.\n' >one.txt
printf 'Source: Aldery Post\nDate: 2025-03-04\n\nTwo people were killed in the fire at the harbour.\n' >two.txt
printf ':size 120x40\nJ J L 2 J L <Enter>\n:dump once\n' >keys
run 0 --script keys one.txt two.txt
says once 'Fact · '
says once ' Why'
[ "$(grep -c 'Two people were killed and three were hurt' once)" -eq 1 ] ||
    fail "a sentence with two claims is not told once: $(cat once)"

# Files.
run 0 report --output made.txt "$demo"
cmp -s first made.txt || fail '--output: not the report'
run 1 report --output no/such/folder.txt "$demo"
says err no/such/folder.txt

# A full disk is told; a closed pipe is not.
if [ -c /dev/full ]; then
    "$crossread" report "$demo" >/dev/full 2>err
    [ $? -eq 1 ] || fail 'a full disk: not status 1'
    says err 'standard output'
fi
{ "$crossread" report "$demo" 2>err; echo $? >status; } | head -n 1 >/dev/null
silent err
[ "$(cat status)" -eq 0 ] || fail "a closed pipe: status $(cat status)"

# --fail-on: the demo has conflicts, one sentence by itself has none.
run 3 report --fail-on conflict "$demo"
says out "Killard Courier"
echo 'The ferry ran aground on Friday.' >alone.txt
run 0 report --fail-on conflict alone.txt

# The reader's list of origins names the sources of the story at hand, each once, not those of the
# other story by the same outlet.
printf 's\n:print origins.txt\n' >keys
run 0 --script keys "$demo"
says origins.txt 'quoted by'
says origins.txt 'Killard Courier   in its own words'
! grep -q 'Atlantic Wire, Atlantic Wire\|Halmstrand' origins.txt ||
    fail "sources of another story: $(grep 'quoted by' origins.txt)"
finish
