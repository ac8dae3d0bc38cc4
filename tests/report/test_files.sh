#!/bin/sh
# The reviewed reports as other programs read them: the HTML and CSV are well formed, the JSON fits
# data/report.schema.json. Needs Python; the schema also its jsonschema (python3-jsonschema).
here=$CROSSREAD_SOURCE/tests/report
for python in python3 /usr/bin/python3; do
    "$python" -c 'import jsonschema' 2>/dev/null && break
done
if ! command -v "$python" >/dev/null; then
    echo "skipped: no Python here; install python3 (Debian)"
    exit 77
fi
"$python" "$here/check_files.py" "$here/ferry.html" "$here/ferry.csv" &&
    "$python" "$here/check_files.py" "$here/judged.html" "$here/judged.csv" || exit 1
if ! "$python" -c 'import jsonschema' 2>/dev/null; then
    echo "skipped the schema: no Python with jsonschema here; install python3-jsonschema (Debian)"
    exit 77
fi
exec "$python" "$here/validate.py" "$CROSSREAD_SOURCE/data/report.schema.json" \
    "$here/ferry.json" "$here/judged.json"
