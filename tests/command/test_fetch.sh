#!/bin/sh
# Addresses and lists of feeds, against a web server on this machine; nothing else is asked.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"
export XDG_CACHE_HOME="$work/cache"
unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY

command -v python3 >/dev/null || {
    echo 'python3 is not installed: skipped'
    exit 77
}
# A certificate that nobody vouches for.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
    -keyout key.pem -out cert.pem >/dev/null 2>&1 || rm -f key.pem
mkfifo stop
python3 "$CROSSREAD_SOURCE/tests/input/serve.py" "$work" <stop &
exec 9>stop
tries=0
while [ ! -f port ] && [ "$tries" -lt 100 ]; do
    sleep 0.1
    tries=$((tries + 1))
done
at=http://127.0.0.1:$(cat port)

# A server that falls silent in the middle of an answer, meanwhile; it is given up after 20 seconds.
"$crossread" stories "$at/stalled" "$at/plain" >stalled.out 2>stalled.err &
stalled=$!
while [ "$(grep -cE '^/(stalled|plain) ' requests 2>/dev/null)" != 2 ]; do sleep 0.1; done
: >requests

asked() { # how often a path was asked for
    grep -c "^$1 " requests || true
}

# One page; who asks says so; the address is part of what was compared.
run 0 report --format json "$at/plain"
says out '"title": "Plain page"'
says out "\"path\": \"$at/plain\""
says out '"published": "2026-03-02T08:15+00:00"'
grep -q '^/plain crossread/' requests || fail "the user agent is not crossread's: $(cat requests)"
[ "$(asked /robots.txt)" -eq 0 ] || fail 'robots.txt was asked for what the reader asked for'

# Files alone ask for nothing.
: >requests
run 0 stories "$demo"
[ ! -s requests ] || fail 'the network was asked for files'

# Redirects, compression, character set of the header.
run 0 report --format json "$at/moved" "$at/packed" "$at/latin"
says out "\"url\": \"$at/plain\""
says out '"title": "Packed page"'
says out '"title": "Café page"'

# What is kept is asked for again only if it changed.
run 0 stories "$at/tagged"
run 0 stories "$at/tagged"
says out 'Tagged page'
[ "$(asked /tagged)" -eq 2 ] || fail 'the tagged page was not asked for twice'
[ "$(find cache/crossread/web -type f | wc -l)" -eq 1 ] || fail 'not one answer is kept'
rm -r cache && : >cache
run 0 stories "$at/tagged"
says out 'Tagged page'
rm cache

# Sources that fail are named, the others shown; no redirect leads out of the web.
run 1 stories "$at/none" "$at/loop" "$at/away" "$at/announced" "$at/bomb" http://127.0.0.1:1/ "$at/plain"
says err "$at/none: the server answers 404: not found"
says err "$at/loop: cannot be fetched"
says err "$at/away: cannot be fetched"
says err "$at/announced: is larger than 64 MiB"
says err "$at/bomb: is larger than 64 MiB"
says err 'http://127.0.0.1:1/: cannot be fetched'
says out 'Plain page'
clean err
run 1 stories file:///etc/passwd "$demo"
says err 'file:///etc/passwd: no such file'

# A feed: summaries are fetched in full, as far as robots.txt allows, and else said to be such.
: >requests
run 0 report --format json "$at/feed.xml"
says out 'In full.'
says out 'Secret fire in short'
says out 'Gone fire in short'
says out '"summary": true'
says err "$at/private/story: only its summary is shown"
says err 'robots.txt'
[ "$(asked /near)" -eq 0 ] || fail 'a feed led into the own network'
says out 'Near fire in short'
says err "$at/gone: only its summary is shown"
[ "$(asked /robots.txt)" -eq 1 ] || fail 'robots.txt was not asked for once'
[ "$(asked /private/story)" -eq 0 ] || fail 'what robots.txt forbids was fetched'
: >requests
run 0 report --format json --summaries "$at/feed.xml"
says out 'Mill burns in short'
[ "$(wc -l <requests)" -eq 1 ] || fail '--summaries fetched more than the feed'

# Lists: only what is new; --all gives everything.
printf '# my feeds\n"%s/feed.xml" news "~Pell"\nquery:x:y\n%s/none\n' "$at" "$at" >urls
run 1 stories --feeds urls
says out 'Mill burns'
says err "$at/none: the server answers 404"
says err 'urls: 1 lines name no feed'
: >more
run 1 stories --feeds urls
says out 'Later fire'
! grep -q 'Mill burns' out || fail 'what was read before is new again'
run 1 stories --all --feeds urls
says out 'Mill burns'
rm -r state more
run 0 stories --feeds "$at/list.opml"
says out 'Mill burns'
run 0 stories --feeds "$at/list.opml" "$at/plain"
says out 'Plain page'
: >empty
run 1 stories --feeds empty "$demo"
says err 'empty: '
! grep -q 'nothing is new' err || fail 'a list without feeds is called old'
# A list in OPML, which may come from anybody, reaches no file; a text list, one's own, does.
cat >feed.xml <<'XML'
<rss><channel><title>Pell</title><item><title>Mine</title><description>A kept feed says so.</description></item></channel></rss>
XML
printf '<opml><body><outline xmlUrl="%s"/><outline xmlUrl="file://%s"/></body></opml>' \
    feed.xml "$PWD/feed.xml" >files.opml
run 1 stories --feeds files.opml
says err 'files.opml: feeds without a web address: 2'
says err 'files.opml: names no feeds'
! grep -q 'nothing is new' err || fail 'a list without feeds is called old'
printf '<opml><body><outline xmlUrl="%s"/><outline xmlUrl="%s/feed.xml"/></body></opml>' \
    feed.xml "$at" >mixed.opml
run 0 stories --all --feeds mixed.opml
says out 'Mill burns'
says err 'mixed.opml: feeds without a web address: 1'
! grep -q 'Mine' out || fail 'a list in OPML reached a file'
printf 'feed.xml\n' >mine
run 0 stories --feeds mine
says out 'Mine'
# The site's answer is told; the connection that was reset, the proxy, the certificate.
run 1 stories "$at/refused" "$at/broken" "$demo"
says err "$at/refused: the server answers 403: access refused"
says err "$at/broken: the server answers 503: the server has a problem"
: >requests
export http_proxy="$at"
run 0 stories http://mill.example/plain
says out 'Plain page'
grep -q '^http://mill.example/plain ' requests || fail 'the proxy was not asked'
export http_proxy=http://127.0.0.1:1
run 1 stories http://mill.example/plain
says err 'http://mill.example/plain: cannot be fetched'
unset http_proxy
if [ -f tls ]; then
    : >requests
    run 1 stories "https://127.0.0.1:$(cat tls)/plain" "$demo"
    says err "/plain: the server cannot prove who it is, so nothing was read from it"
    [ ! -s requests ] || fail 'a request was sent to a server that could not prove who it is'
else
    echo 'openssl is not installed: no test of certificates'
fi
wait "$stalled" && fail 'a server that fell silent was no failure'
cp stalled.out out && cp stalled.err err
says err "$at/stalled: the server is too slow"
says out 'Plain page'

# In the reader: how far the fetching is, and a key that goes on with what has come.
cat >screen.py <<'END'
import os, pty, select, sys, time

def wait_for(words, again=b""):
    end = time.time() + 60
    global seen
    while words not in seen and time.time() < end:
        if again:
            os.write(terminal, again)
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                return words in seen
    return words in seen

child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="vt100", LINES="24", COLUMNS="80")
    os.execv(sys.argv[1], sys.argv[1:])
seen = b""
assert wait_for(b"fetching: 2 of 3", again=b"\x0c"), seen # drawn anew
os.write(terminal, b"f")
assert wait_for(b"The sources are not there yet"), seen
os.write(terminal, b"\x03")
assert wait_for(b"burned down"), seen
os.write(terminal, b"Q")
assert wait_for(b"stopped: 1 address was not fetched"), seen
assert b"missing: the server answers 404" in seen, seen
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
END
python3 screen.py "$crossread" "$at/plain" "$at/stuck" "$at/missing" || fail 'the reader does not fetch as it should'
touch go
exec 9>&-
wait
finish
