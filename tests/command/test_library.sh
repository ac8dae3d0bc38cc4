#!/bin/sh
# The library from outside: add, list, search, stories, open, versions, export, forget.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"
database=$XDG_DATA_HOME/crossread/library.db

# An empty library is none: nothing is made by reading.
run 0 list
silent out
run 0 stories
silent out
run 1 open s1
says err 'no story 1'
run 1 open ferry
says err 'holds nothing for'
run 0 report "$demo/ferry-2-wire.txt"
[ ! -e "$XDG_DATA_HOME" ] || fail 'reading made a library'

# Adding says what is kept and which stories grew.
run 0 add "$demo"
says out 'added         1  '
says out '(5 articles'
says out '(2 articles'
clean out
[ "$(grep -c '^added' out)" -eq 7 ] || fail "not 7 articles: $(cat out)"
run 0 add "$demo/ferry-2-wire.txt"
says out 'known'
[ "$(wc -l <out)" -eq 1 ] || fail "a known article makes stories grow: $(cat out)"
run 1 add missing.txt "$demo/ferry-2-wire.txt"
says out 'known'
says err 'missing.txt'

# A story that grows keeps its number.
printf 'Outlet: Clare Radio\nDate: 2025-03-04\n\nFerry hits pier at Killard\n\nThe car ferry Grainne Mhaol struck the outer pier at Killard, County Clare, on Tuesday morning. The coastguard said the ferry was carrying 143 passengers.\n' >radio.txt
run 0 add radio.txt
says out 'story     s1 '
says out '(6 articles)'

# It is compared when the stories are listed, by the reader as well; adding does not wait for that.
compared() { # [anew: as if none were]
    python3 - "$database" "$@" <<'END'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
if sys.argv[2:]:
    db.execute("UPDATE story SET compared = 0, disputed = 0")
    db.commit()
print(*[row[0] for row in db.execute("SELECT compared FROM story ORDER BY id")])
END
}
[ "$(compared)" = '0 0' ] || fail "add compared: $(compared)"
run 0 stories
says out '≠ '
! grep -q 'not compared' out || fail "not compared: $(cat out)"
[ "$(compared)" = '1 1' ] || fail "stories did not compare: $(compared)"
cp out before
compared anew >/dev/null
echo ':dump shot' >keys
run 0 --script keys
says shot '6 sources, '
[ "$(compared)" = '1 1' ] || fail "the reader did not compare: $(compared)"
run 0 stories
cmp -s out before || fail "the reader found something else: $(diff before out)"

# Lists, as text and as one JSON object a line.
run 0 list
[ "$(wc -l <out)" -eq 8 ] || fail "not 8 articles: $(cat out)"
says out 'Clare Radio'
run 0 list --width 60
clean out
run 0 stories
says out '6 sources, '
run 0 list --format json
run 0 stories --format json
says out '"disputed":'

# An empty library says that it is one, beside the output.
XDG_DATA_HOME=$work/none
for list in list stories; do
    run 0 $list
    silent out
    says err 'crossread add SOURCE'
done
XDG_DATA_HOME=$work/data

# Searching: words, phrases, beginnings, accents; nothing a person types is syntax.
run 0 search ferry pier
says out '«pier»'
clean out
run 0 search '"outer pier"' KILL*
says out '«outer pier»'
run 0 search gráinne
says out '«Grainne»'
run 0 search '"pier outer"'
silent out
says err 'no article of the library holds: "pier outer"'
for words in 'a AND' 'NEAR(' 'title:x' '^' '(' '"' '-pier' 'a*b' '*' "'; DROP TABLE article; --"; do
    "$crossread" search "$words" >out 2>err
    [ $? -le 2 ] || fail "search $words: $(cat err)"
    ! grep -qi 'damaged\|syntax' err || fail "search $words: $(cat err)"
done
run 2 search '"'
printf 'Outlet: \033[31mRed\n\nBad \033]0;title\007 news\n\nThe \033escape\033 happened at Killard with \002 marks \003 in it.\n' >bad.txt
run 0 add bad.txt
clean out
run 0 search escape
says out '«escape'
clean out
run 0 list
clean out
run 0 forget 9
run 0 search escape
silent out

# Opening needs no file; the report is that of the files.
cp "$demo"/ferry-*.txt .
run 0 report ferry-*.txt radio.txt
mv out files
rm ferry-*.txt
run 0 open s1
sed "s|/[^ ]*/||" out >library
sed "s|/[^ ]*/||" files | cmp -s - library || fail "open s1 is not the report of its files: $(diff files library | head -n 5)"
run 0 open 1 2
says out '2 sources'
run 0 open clare radio
says out '1 source'
run 1 open 99
says err 'no article 99'
run 2 export ferry
says err 'no number'

# A kept analysis is found again; a damaged one, or one of another program, is made anew.
python3 - "$database" <<'END' || fail 'no analysis is kept'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
n = db.execute("UPDATE analysis SET body = substr(body, 1, length(body) / 2)").rowcount
assert n > 0
db.commit()
END
run 0 open s1
sed "s|/[^ ]*/||" out | cmp -s - library || fail 'a damaged analysis changes the report'

# Without arguments: the stories, to choose from; nothing done there needs an article.
run 0
says out '    s1  2025-03-04'
printf 'j\n:dump shot\n?\n:dump help\nq/tram<Enter>\n:dump found\n:size 1x1\n:dump tiny\n' >keys
run 0 --script keys
says shot 'Library'
says shot '6 sources, '
says shot 'Clare Radio'
says help 'Help'
says found 'hit 1 of'
sed -n 's/^    X([A-Z_0-9]*, "\([a-z0-9-]*\)".*/\1/p' "$CROSSREAD_SOURCE/src/screen/action.h" |
    grep -vx 'open\|quit\|close\|suspend\|relabel\|grade\|note\|note-pair\|print' >actions
[ "$(wc -l <actions)" -gt 60 ] || fail 'no actions to try'
{
    sed 's/^/:/' actions
    printf ':dump after\n'
} >keys
run 0 --script keys
says after 'Library'
for line in 'date 2024-01-01' 'outlet X' 'relabel match' 'grade A1' 'note x' 'note-pair x' 'write r.md' 'story 1'; do
    echo ":$line" >keys
    run 2 --script keys
done
echo '<Enter>' >keys
run 0 --script keys
says out '1 story'

# Export: reports in every format, and files that are read again.
for format in text json markdown html csv; do
    run 0 export s1 --format $format
    says out 'Killard'
done
run 0 export --files exported
[ "$(ls exported | wc -l)" -eq 8 ] || fail "not 8 files: $(ls exported)"
run 0 stories exported
says out '6 sources'
says out 'Clare Radio'

# Versions: the same file with another text.
sed 's/143 passengers/134 passengers/' radio.txt >changed && mv changed radio.txt
run 0 add radio.txt
says out 'new text'
run 0 list
says out '(2 texts)'
run 0 versions 8
says out 'carrying [-143-]{+134+} passengers.'
[ "$(grep -c '^[-+~]' out)" -eq 1 ] || fail "more than one change: $(cat out)"
run 0 versions 1
says out '(the only text of this article)'
[ "$(wc -l <out)" -eq 2 ] || fail "changes of an article with one text: $(cat out)"
echo ':dump shot' >keys
run 0 versions 8 --script keys
says shot '143 passengers'
says shot '134 passengers'
says shot ' went-words'
says shot ' came-words'
printf 'd\n:dump shot\n' >keys
run 0 versions 8 --script keys
says shot 'change 1 of 1 '
printf 'Outlet: Clare Radio\nDate: 2025-03-04\n\nFerry hits pier at Killard\n\nA correction: \033[31mnobody was missing.\n' >radio.txt
run 0 add radio.txt
run 0 versions 8
says out '+ A correction: '
says out '- The car ferry'
clean out
run 0 forget 11
run 1 versions 99

# Forgetting leaves no word of it in the file.
run 0 forget 8
run 0 forget 10
run 1 forget 8
run 0 search clare radio
silent out
! grep -qaF 'Clare Radio' "$database" || fail 'a forgotten word is still in the file'
run 0 forget s1 s2
run 0 list
silent out
run 0 stories
silent out

# What cannot be used is named; reading goes on.
printf 'this is no database, and long enough to be none %02000d' 7 >"$database"
run 1 list
says err 'library.db: is no library of crossread'
run 0 report "$demo/ferry-2-wire.txt"
says err 'reading goes on without it'
says out 'Atlantic Wire'
rm -rf "$XDG_DATA_HOME"
touch "$XDG_DATA_HOME"
run 1 add "$demo/ferry-2-wire.txt"
says err 'cannot be made: Not a directory; XDG_DATA_HOME may name another folder'
run 0 report "$demo/ferry-2-wire.txt"
silent err
finish
