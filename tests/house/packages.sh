#!/bin/sh
# Every library that configure asks for must be in bootstrap's list of packages.
set -eu
cd "${CROSSREAD_SOURCE:?}"
listed=$(./bootstrap packages)
wanted=$(sed -nE 's/^CR_NEED\(\[[^]]*\], \[[^]]*\], \[([^]]*)\]\).*/\1/p' configure.ac)
[ -n "$wanted" ] || {
    echo 'packages.sh is broken: it found no CR_NEED in configure.ac'
    exit 1
}
status=0
for package in $wanted; do
    printf '%s\n' "$listed" | grep -qx "$package" || {
        echo "configure.ac needs $package, which ./bootstrap does not install"
        status=1
    }
done
exit $status
