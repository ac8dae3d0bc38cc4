#!/bin/sh
# The corpus of the fuzz targets, each input once, with whatever compiler built this.
set -eu
cd "$CROSSREAD_BUILD"
count=0
for corpus in "$CROSSREAD_SOURCE"/tests/fuzz/corpus/*; do
    "tests/fuzz/fuzz_$(basename "$corpus")" "$corpus"
    count=$((count + 1))
done
[ "$count" -gt 0 ]
