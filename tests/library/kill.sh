#!/bin/sh
# Ten times kill -9; make soak does it two hundred times.
exec "$CROSSREAD_BUILD/tests/library/kill" 10 "$CROSSREAD_BUILD/crossread"
