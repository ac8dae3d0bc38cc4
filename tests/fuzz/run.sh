#!/bin/sh
# make fuzz: runs every target under libFuzzer, AddressSanitizer and UndefinedBehaviorSanitizer, one
# after the other, FUZZ_SECONDS each (600 where it is not set). FUZZ_TARGETS names some of them
# only. What is found is kept in build-fuzz/found/, new inputs in build-fuzz/corpus/. Needs clang.
set -eu
source=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
seconds=${FUZZ_SECONDS:-600}
build=$source/build-fuzz
command -v clang >/dev/null || { echo 'make fuzz needs clang (Debian: apt install clang)'; exit 2; }
mkdir -p "$build/found"
cd "$build"
# NULL + 0, which clang alone objects to, is nothing that can go wrong.
[ -f Makefile ] || CC=clang CFLAGS='-O1 -g -fno-sanitize=pointer-overflow' ../configure --quiet --enable-fuzzing --enable-asan --enable-ubsan
make -s -j"$(getconf _NPROCESSORS_ONLN)" fuzzers
export CROSSREAD_DATA="$build/data"
export UBSAN_OPTIONS=print_stacktrace=1
status=0
for target in ${FUZZ_TARGETS:-html feed text tsv json markdown charset date pdf database article robots feed_list \
    config theme}; do
    mkdir -p "corpus/$target"
    echo "fuzzing $target for $seconds s"
    "tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="found/$target-" "corpus/$target" "$source/tests/fuzz/corpus/$target" \
        >"found/$target.log" 2>&1 || { status=1; tail -n 60 "found/$target.log"; echo "FOUND: $target; see $build/found/$target.log"; }
    grep -E 'stat::number_of_executed_units|^Done|cov:' "found/$target.log" | tail -n 3
done
exit $status
