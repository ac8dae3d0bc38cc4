#!/bin/sh
# Pages that are made to keep readers busy are refused or read within bounds; the others are shown.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

good=$demo/ferry-2-wire.txt

# bounded STATUS FILE: reads it beside a good one, with 300 MiB of address space for the whole
# program and its children. A build with sanitizers, which maps terabytes, runs without that bound.
bounded() {
    expected=$1
    shift
    status=0
    (
        [ -n "${unbounded-}" ] || ulimit -v 307200
        exec timeout 120 "$crossread" stories "$@" "$good" >out 2>err </dev/null
    ) || status=$?
    [ "$status" -eq "$expected" ] || fail "$*: exit status $status, not $expected: $(head -c 500 err)"
    says out 'Ferry strikes pier'
    clean err
}
if ! (ulimit -v 307200 && "$crossread" --version) >out 2>err; then
    echo 'this build cannot run in 300 MiB of address space (sanitizers): bounds of memory are skipped'
    unbounded=yes
fi

repeat() { # repeat TEXT BYTES
    yes "$1" | tr -d '\n' | head -c "$2"
}

# 100 MB: refused by its size, unread.
{ echo '<html><body><p>' && head -c 100000000 /dev/zero | tr '\0' 'a'; } >huge.html
bounded 1 huge.html
says err 'huge.html: is larger than 64 MiB'
rm huge.html

# A page of 20 MB, and one of 15 MB of nothing but elements.
{ echo '<html><body>' && repeat '<p>word</p>' 20000000; } >large.html
bounded 1 large.html
says err 'large.html: '
{ echo '<html><body>' && repeat '<a><b>' 15000000; } >elements.html
bounded 1 elements.html
says err 'elements.html: '
rm large.html elements.html

# Deep nesting: read as far as it goes, or refused.
for tag in div table b ul; do
    { echo '<html><body><p>The ferry struck the pier at Killard.</p>' && repeat "<$tag>" 3000000; } >deep.html
    status=0
    "$crossread" stories deep.html "$good" >out 2>err </dev/null || status=$?
    [ "$status" -le 1 ] || fail "nesting of $tag: status $status"
    says out 'Ferry strikes pier'
    [ "$status" -eq 0 ] || says err 'deep.html: '
done

# A feed of entities within entities, and one of elements within elements.
{
    echo '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    last=a
    for name in b c d e f g h i j k; do
        echo "<!ENTITY $name \"&$last;&$last;&$last;&$last;&$last;&$last;&$last;&$last;&$last;&$last;\">"
        last=$name
    done
    echo '<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    echo '<rss><channel><title>&k;</title><item><title>Laughs</title><description>It was a ferry &k; &file; that struck the quay.</description></item></channel></rss>'
} >bomb.xml
bounded 0 bomb.xml
run 0 report --format json bomb.xml
says out 'It was a ferry'
! grep -q 'hahaha\|root:' out || fail 'entities of a feed were expanded'
{ echo '<rss><channel>' && repeat '<item>' 3000000; } >items.xml
status=0
"$crossread" stories items.xml "$good" >out 2>err </dev/null || status=$?
[ "$status" -le 1 ] || fail "nested items: status $status"
says out 'Ferry strikes pier'
{ printf '{"version": "https://jsonfeed.org/version/1", "items": ' && repeat '[' 3000000; } >deep.json
bounded 1 deep.json
says err 'deep.json: '

# A database that is none of newsboat's, one that is damaged, and one cut short.
printf 'SQLite format 3\000' >torn.db && head -c 5000 /dev/zero >>torn.db
bounded 1 torn.db
says err 'torn.db: '
finish
