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
