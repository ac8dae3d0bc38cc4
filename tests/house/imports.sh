#!/bin/sh
# Folders of src/ are rooms in processing order; a file may include headers of its own folder and
# of folders before it. Prints every include that points upwards and fails if there is one.
set -eu
order='base text input language claims compare library report screen command'
cd "${CROSSREAD_SOURCE:?}/src"

# Reads "file folder-included" pairs and prints those that point upwards.
upward() {
    awk -v order="$order" '
        BEGIN { n = split(order, name, " "); for (i = 1; i <= n; i++) rank[name[i]] = i }
        {
            split($1, part, "/")
            if (!($2 in rank)) { print $1 " includes a folder that is no room: " $2; next }
            if (part[1] in rank && rank[$2] > rank[part[1]])
                print $1 " includes " $2 "/, which comes after " part[1] "/"
        }'
}

includes() {
    grep -HoE '^#[[:space:]]*include "[a-z]+/' -r --include='*.[ch]' "$@" |
        sed -E 's/^([^:]*):#[[:space:]]*include "([a-z]+)\/$/\1 \2/'
}

# The check must be able to fail.
probe=$(printf 'base/a.c compare\nscreen/b.c base\n' | upward)
[ "$probe" = 'base/a.c includes compare/, which comes after base/' ] || {
    echo "imports.sh is broken: on a known upward include it said '$probe'"
    exit 1
}
[ "$(includes . | wc -l)" -gt 20 ] || {
    echo 'imports.sh is broken: it found hardly any includes'
    exit 1
}

wrong=$(includes . | sed 's/^\.\///' | upward)
[ -z "$wrong" ] || {
    printf '%s\n' "$wrong"
    exit 1
}

# The public headers stand on themselves alone.
if grep -nE '^#[[:space:]]*include "' ../include/crossread/*.h; then
    echo 'a public header includes an internal one'
    exit 1
fi
