#!/bin/sh
# Other readers' files, and crossread called from other programs, as the manual shows it. What is
# not installed is skipped, and said so.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

cat >feed.xml <<'END'
<rss version='2.0'><channel><title>Pell Post</title>
<item><title>Quarry flooded at Harrowgate</title><link>https://pell.example/quarry</link>
<pubDate>Mon, 02 Mar 2026 08:15:00 +0100</pubDate><author>Ana Rook</author>
<description><![CDATA[<p>The quarry at Harrowgate was flooded on Sunday, and four lorries stood in the
water, the operator said.</p><p>Nobody was hurt, according to the fire brigade.</p>]]></description></item>
<item><title>Bridge closed</title><link>https://pell.example/bridge</link>
<description>The bridge at Pell is closed until Friday.</description></item></channel></rss>
END

has() {
    command -v "$1" >/dev/null && return 0
    echo "$1 is not installed: skipped"
    return 1
}

if has sqlite3; then
    sqlite3 other.db 'CREATE TABLE notes (text); INSERT INTO notes VALUES (1);'
    run 1 report other.db "$demo/ferry-2-wire.txt"
    says err "other.db: is a database, but not newsboat's cache"
    says out ferry-2-wire.txt
fi

if has newsboat; then
    printf 'file://%s/feed.xml\n' "$work" >urls
    : >config
    newsboat -u urls -c cache.db -C config -x reload >log 2>&1
    run 0 report --format json cache.db
    says out '"title": "Quarry flooded at Harrowgate"'
    says out '"path": "https://pell.example/quarry"'
    says out '"outlet": "Pell Post"'
    says out '"published": "2026-03-02T07:15'
    says out 'four lorries stood in the water'
    sum=$(sha256sum cache.db)
    run 0 stories cache.db
    [ "$sum" = "$(sha256sum cache.db)" ] || fail "newsboat's cache was written to"
fi

# typed TEXT COMMAND: runs a program on a terminal and types TEXT at it, a key at a time.
typed() {
    text=$1
    shift
    (
        sleep 1
        for key in $text; do
            printf "$key"
            sleep 0.3
        done
        sleep 3
    ) | HOME=$work TERM=xterm timeout 30 script -qec "$*" /dev/null >screen 2>&1
}

PATH=$CROSSREAD_BUILD:$PATH
if has newsboat && has script; then
    cat >config <<END
macro x set browser "echo %u >$work/opened" ; open-in-browser ; set browser lynx
macro c pipe-to "crossread report --format json - >$work/piped"
END
    typed '\r \r ,c ,x q q q q' newsboat -u urls -c cache.db -C config
    : >>piped && : >>opened
    says piped '"outlet": "Pell Post"'
    says piped '"title": "Bridge closed"'
    says piped 'is closed until Friday.'
    says opened 'https://pell.example/'
    run 0 stories --feeds urls
    says out 'Quarry flooded at Harrowgate'
    run 0 stories --feeds urls
    says err 'nothing is new'
    ! grep -q 'Quarry' out || fail 'what was read before is new again'
fi

cat >page.html <<'END'
<html><head><title>Quarry flooded</title></head><body><h1>Quarry flooded</h1><p>The quarry at
Harrowgate was flooded on Sunday after a pump failed, and four lorries stood in the water.</p><p>Nobody was
hurt, according to the fire brigade, which sent nineteen people and two boats.</p></body></html>
END
for browser in 'w3m -dump_source' 'lynx -source'; do
    has "${browser%% *}" || continue
    HOME=$work $browser page.html | "$crossread" report --format json - >out 2>err || fail "$browser: status $?"
    says out '"title": "Quarry flooded"'
done

if has neomutt && has script; then
    mkdir Mail
    cat >mbox <<'END'
From ana@pell.example Mon Mar  2 08:00:00 2026
From: Ana Rook <ana@pell.example>
Subject: Quarry flooded
Date: Mon, 02 Mar 2026 08:15:00 +0000
Content-Type: text/plain; charset=utf-8

The quarry at Harrowgate was flooded on Sunday, and four lorries stood in the water, the operator said.

Nobody was hurt, according to the fire brigade.
END
    typed '' "neomutt -n -F /dev/null -e 'set pipe_decode=yes wait_key=no' -e 'push \"<pipe-message>crossread report --format json - >$work/mail<enter><exit>\"' -f mbox"
    : >>mail
    [ -s mail ] || tail -c 600 screen
    says mail '"published": "2026-03-02T08:15+00:00"'
    says mail '"title": "Quarry flooded"'
    says mail 'Nobody was hurt, according to the fire brigade.'
fi

if has sfeed; then
    mkdir feeds
    sfeed <feed.xml >feeds/pell
    run 0 report --format json feeds/pell
    says out '"title": "Quarry flooded at Harrowgate"'
    says out '"outlet": "pell"'
    run 0 report --format json feeds
    says out '"title": "Bridge closed"'
fi
finish
