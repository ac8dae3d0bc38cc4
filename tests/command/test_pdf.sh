#!/bin/sh
# PDF, by pdftotext where it is installed; where it is not, the message says what to install.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

# pdf FILE: a page with a title in large letters, two paragraphs, a word broken over lines, a page
# number; then a second page.
pdf() {
    first='BT /F 24 Tf 72 720 Td (Dike breach at Oldmere) Tj /F 11 Tf
0 -40 Td (The dike broke at noon on Friday and two people were hurt in the flood, the wa-) Tj
0 -13 Td (ter board said. It was repaired by the evening.) Tj
0 -26 Td (Mayor Ellen Brandt said that forty-two houses were flooded. The damage was put at) Tj
0 -13 Td (three million euros by the insurance companies that are involved, and it may) Tj
0 -588 Td (1) Tj ET'
    second='BT /F 11 Tf 72 720 Td (still rise before the end of the month, she said on Saturday evening.) Tj
0 -673 Td (2) Tj ET'
    cat >"$1" <<END
%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R 5 0 R] /Count 2>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 7 0 R>>>>>> endobj
4 0 obj <</Length ${#first}>> stream
$first
endstream endobj
5 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources <</Font <</F 7 0 R>>>>>> endobj
6 0 obj <</Length ${#second}>> stream
$second
endstream endobj
7 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF
END
}

pdf dike.pdf

# Without pdftotext.
mkdir empty
PATH=$work/empty "$crossread" report dike.pdf >out 2>err && fail 'a PDF without pdftotext: status 0'
says err 'dike.pdf: is a PDF'
says err 'poppler-utils'

command -v pdftotext >/dev/null || {
    echo 'pdftotext is not installed: the rest is skipped'
    finish
}
run 0 report --format json dike.pdf
says out '"title": "Dike breach at Oldmere"'
says out 'in the flood, the water board said. It was repaired by the evening.\nMayor Ellen'
says out 'and it may still rise before the end of the month'
says out "\"sha256\": \"$(sha256sum <dike.pdf | cut -d' ' -f1)\""
! grep -qF 'evening.\n2' out || fail 'a page number is part of the text'
"$crossread" report --format json - <dike.pdf >out 2>err || fail 'a PDF on standard input'
says out 'Mayor Ellen Brandt'

{ head -c 9 dike.pdf && head -c 3000 /dev/zero; } >damaged.pdf
run 1 report damaged.pdf "$demo/ferry-2-wire.txt"
says err 'damaged.pdf'
says out ferry-2-wire.txt
finish
