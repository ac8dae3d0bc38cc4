# For the tests of the program from outside: sourced by each. Works in a folder of its own that is
# removed at the end; every check says what it found.
set -u
crossread=$CROSSREAD_BUILD/crossread
demo=$CROSSREAD_SOURCE/data/stories/demo
work=$(mktemp -d) || exit 99
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 99
export XDG_CONFIG_HOME="$work/config" XDG_STATE_HOME="$work/state" XDG_DATA_HOME="$work/data" # not the tester's own
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# run STATUS ARGUMENT…: runs the program; its words are then in `out` and `err`.
run() {
    expected=$1
    shift
    status=0
    timeout 120 "$crossread" "$@" >out 2>err </dev/null || status=$?
    [ "$status" -eq "$expected" ] ||
        fail "crossread $*: exit status $status, not $expected; it said: $(head -c 500 err)"
}

# says FILE TEXT: FILE (out, err) holds TEXT.
says() {
    grep -qF -- "$2" "$1" || fail "no \"$2\" in $1, which is: $(head -c 500 "$1")"
}

silent() {
    [ ! -s "$1" ] || fail "$1 should be empty, but is: $(head -c 500 "$1")"
}

# clean FILE…: no control characters but line breaks.
clean() {
    for file; do
        LC_ALL=C tr -d '\012\040-\176\200-\377' <"$file" >controls
        [ ! -s controls ] || fail "$file holds control characters: $(od -c controls | head -n 3)"
        ! LC_ALL=C grep -q "$(printf '\302[\200-\237]')" "$file" || fail "$file holds C1 controls"
    done
}

finish() {
    [ "$failures" -eq 0 ] || exit 1
    exit 0
}
