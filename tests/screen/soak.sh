#!/bin/sh
# A sample of make soak.
exec "$CROSSREAD_BUILD/tests/screen/soak" "$CROSSREAD_BUILD/tests/screen/show" \
    "$CROSSREAD_SOURCE/tests/screen/fixture/quay.json" 3000
