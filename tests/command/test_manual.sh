#!/bin/sh
# The manual, --help and the completions agree on commands and options.
. "$CROSSREAD_SOURCE/tests/command/lib.sh"

manual=$CROSSREAD_SOURCE/src/command/crossread.1
sed 's/\\-/-/g' "$manual" >manual
"$crossread" --help >help || fail '--help'
options=$(grep -o -- '--[a-z][a-z-]*' help | sort -u)
[ "$(echo "$options" | wc -l)" -ge 15 ] || fail '--help lists no options'
for shell in bash zsh fish; do
    "$crossread" completion $shell >$shell || fail "completion $shell"
done

for option in $options; do
    grep -qE -- "^\.(B|BR|BI).*$option( |\$|\")" manual || fail "the manual explains no $option"
    grep -qF -- "$option" bash || fail "bash completes no $option"
    grep -qF -- "$option" zsh || fail "zsh completes no $option"
    grep -qE -- "-l ${option#--}( |\$)" fish || fail "fish completes no $option"
done
for option in $(grep -o -- '--[a-z][a-z-]*' manual | sort -u); do
    echo "$options" | grep -qxF -- "$option" || fail "the manual's $option is not in --help"
done
for letter in $(grep -oE '^  -[a-zA-Z],' help | tr -d ' ,'); do
    grep -qF -- "$letter \", \"" manual || fail "the manual knows no $letter"
done
for command in demo report stories add list search open versions export forget compare trace completion; do
    grep -qE "^\.(B|BI) .?crossread $command" manual || fail "the manual explains no command $command"
    grep -qF "crossread $command" help || fail "--help lists no $command"
    for shell in bash zsh fish; do
        grep -qE "[ ')]$command[ '):]" $shell || fail "$shell completes no $command"
    done
done
for value in json markdown html csv; do
    grep -qF "$value" bash && grep -qF "$value" fish && grep -qF "$value" zsh || fail "no shell completes $value"
done

# The scripts are scripts, and bash's does what it says.
for shell in bash zsh fish; do
    command -v $shell >/dev/null || continue
    $shell -n $shell 2>err || fail "completion $shell: $(head -n 3 err)"
done
if command -v bash >/dev/null; then
    touch report.txt
    cat >try <<'END'
. ./bash
offers() {
    COMP_WORDS=("${@:2}") COMP_CWORD=$(($# - 2)) COMPREPLY=()
    _crossread
    case " ${COMPREPLY[*]} " in
    *" $1 "*) ;;
    *) echo "${*:2}: no $1 in ${COMPREPLY[*]}" ;;
    esac
}
offers report crossread re
offers report.txt crossread re
offers report.txt crossread report re
offers --format crossread report --fo
offers markdown crossread report --format m
offers json crossread report --format = j
offers csv crossread report --format =
offers conflict crossread report --fail-on c
offers report.txt crossread compare --pairs r
offers zsh crossread completion z
offers --theme crossread --th
END
    bash try >out 2>&1
    silent out
fi
if command -v man >/dev/null && man --version >/dev/null 2>&1; then
    man --warnings -l -E UTF-8 "$manual" >/dev/null 2>err
    silent err
fi
finish
