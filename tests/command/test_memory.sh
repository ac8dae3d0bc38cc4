#!/bin/sh
# Reports, the reader's screens and single comparisons of the demo story under valgrind: no error,
# no lost block.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

if ! command -v valgrind >/dev/null; then
    echo 'valgrind is not installed here: memory was not checked (package valgrind)'
    exit 77
fi
if grep -q __asan_init "$crossread" || ! valgrind -q true 2>err; then
    echo "valgrind cannot run this build (AddressSanitizer, or no libc6-dbg): $(head -n 3 err 2>&1)"
    exit 77
fi

# check NAME ARGUMENT…
check() {
    name=$1
    shift
    valgrind -q --leak-check=full --error-exitcode=99 --log-file=said \
        "$crossread" "$@" >out 2>err </dev/null
    status=$?
    [ "$status" -eq 0 ] || fail "$name: status $status: $(cat err) $(head -n 40 said)"
    [ ! -s said ] || fail "$name: $(head -n 40 said)"
}

demo=$CROSSREAD_DATA/stories/demo
check 'report, JSON' report --format json "$demo"
set -- "$demo/ferry-1-live.txt" "$demo/ferry-2-wire.txt"
check 'report, text' report --trace "$@"
check 'compare' compare 'Two people were killed.' 'One person was killed on Tuesday.'
printf ']c\n<Enter>\nf\n/Foyle<Enter>\n?\n:dump help\nQ\n' >keys
check 'reader' --script keys "$@"
[ -s help ] || fail 'the script of the reader left no screen'
finish
