#!/bin/sh
# The reviewed report fits data/report.schema.json. Needs Python's jsonschema (python3-jsonschema).
for python in python3 /usr/bin/python3; do
    "$python" -c 'import jsonschema' 2>/dev/null && break
    python=
done
if [ -z "$python" ]; then
    echo "skipped: no Python with jsonschema here; install python3-jsonschema (Debian)"
    exit 77
fi
exec "$python" "$CROSSREAD_SOURCE/tests/report/validate.py" \
    "$CROSSREAD_SOURCE/data/report.schema.json" "$CROSSREAD_SOURCE/tests/report/ferry.json"
