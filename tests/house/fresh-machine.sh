#!/bin/sh
# Does `./bootstrap check` pass on a machine that has nothing but the base system and git?
#
#   tests/house/fresh-machine.sh [bookworm|trixie …]     (as root; needs debootstrap and network)
#
# A warm machine hides a package that is missing from bootstrap's list. This makes a minimal
# Debian in a folder of its own, clones HEAD into it and runs both bootstrap commands there, the
# second one twice. Not part of `make check`: it fetches a few hundred megabytes.
set -eu
[ "$(id -u)" -eq 0 ] || { echo 'fresh-machine.sh: must run as root (debootstrap, chroot)'; exit 2; }
command -v debootstrap >/dev/null || { echo 'fresh-machine.sh: install debootstrap'; exit 2; }
source=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
[ $# -gt 0 ] || set -- bookworm trixie

inside() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@" </dev/null
}

finish() {
    for mounted in proc dev/pts; do
        mountpoint -q "$root/$mounted" && umount "$root/$mounted"
    done
    rm -rf "$root"
}

for suite in "$@"; do
    root=$(mktemp -d "${TMPDIR:-/var/tmp}/crossread-$suite.XXXXXX")
    trap finish EXIT
    echo "fresh-machine.sh: $suite in $root"
    debootstrap --variant=minbase --include=git,ca-certificates "$suite" "$root" ${MIRROR:+"$MIRROR"} >"$root.log" 2>&1 ||
        { tail -n 20 "$root.log"; echo "fresh-machine.sh: debootstrap of $suite failed"; exit 1; }
    rm -f "$root.log"
    # Proxy settings and the like of this machine's package client, where it has any.
    cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
    cp /etc/hosts "$root/etc/hosts" 2>/dev/null || true
    mount -t proc proc "$root/proc"
    mkdir -p "$root/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts" && ln -sf pts/ptmx "$root/dev/ptmx"
    git clone -q --no-hardlinks "$source" "$root/root/crossread"
    inside sh -c 'cd /root/crossread && ./bootstrap check && ./bootstrap check &&
        ./bootstrap demo >/root/demo.txt && head -n 40 /root/demo.txt' ||
        { echo "fresh-machine.sh: $suite failed"; exit 1; }
    finish
    trap - EXIT
    echo "fresh-machine.sh: $suite passed"
done
