#!/bin/sh
# Right and wrong usage.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

good=$demo/ferry-2-wire.txt

# wrong MESSAGE ARGUMENT…: status 2, one line on standard error, nothing on standard output.
wrong() {
    message=$1
    shift
    run 2 "$@"
    says err "$message"
    says err --help
    silent out
    [ "$(wc -l <err)" -eq 1 ] || fail "crossread $*: more than one line of message"
}

wrong 'no source given' report
wrong 'no source given' add
wrong 'no word' search
wrong 'takes no sources' list "$good"
wrong 'nothing named' open
wrong 'nothing named' forget
wrong 'nothing named' export
wrong 'one article' versions 1 2
wrong 'did you mean --format' report --fromat json "$good"
wrong '--fromage' report --fromage "$good"
wrong 'no option -x' report -x "$good"
wrong 'needs a value' report "$good" --format
wrong 'takes no value' report --trace=yes "$good"
wrong 'formats are' report --format pdf "$good"
wrong 'formats here are' stories --format html "$good"
wrong '--width 7' report --width 7 "$good"
wrong '--width 8x' report --width 8x "$good"
wrong '--width -80' report --width -80 "$good"
wrong 'ISO' report --date yesterday "$good"
wrong 'ISO' report --date 2023-13-45 "$good"
wrong 'stand before' report "$good" --date 2023-09-13
wrong 'stand before' report "$good" --outlet Mail
wrong '--fail-on peace' report --fail-on peace "$good"
wrong 'no option of stories' stories --trace "$good"
wrong 'no option of the reader' --pairs "$good"
wrong 'takes no sources' demo "$good"
wrong 'once' report - -
wrong 'a command stands before everything else: crossread demo' --theme dark demo
wrong 'crossread report ...' "$good" report
cp "$good" report
run 0 "$good" report # a file of that name is one
rm report
wrong 'two statements' compare one
wrong 'two statements' compare one two three
wrong 'not both' compare --pairs table.tsv one
wrong 'one shell' completion
run 2 completion csh
says err csh

# The ways to give an option.
run 0 report --format json "$good"
mv out first
for way in '--format=json' '-fjson' '-f json'; do
    # shellcheck disable=SC2086 # two words on purpose
    run 0 report $way "$good"
    cmp -s first out || fail "$way: not as --format json"
    # shellcheck disable=SC2086
    run 0 report "$good" $way
    cmp -s first out || fail "$way after the source: not as --format json"
done
cp "$good" ./--trace
run 0 report -f json -- --trace
says out '"path": "--trace"'
cp "$good" ./report
run 0 ./report
says out ./report

run 0 --version
says out "crossread "
for command in '' demo report stories compare trace completion; do
    # shellcheck disable=SC2086
    run 0 $command --help
    says out "crossread $command"
    silent err
    awk 'length($0) > 84 { exit 1 }' out || fail "$command --help: a line is too long"
done
finish
