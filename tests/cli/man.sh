# Every command of --help has a page of its own, which describes the options that the command takes and no others.
. "$SOURCE/tests/cli/expect.sh"
expect 0 0 "$GEFLECHT" --help
mv stdout help
commands=$(sed -n 's/^  geflecht \([a-z]*\) .*/\1/p' help)
[ -n "$commands" ] || fail "--help names no commands"

takes() { # takes COMMAND: the options that do not fail with "does not apply"
    sed -n 's/^ *\(-[a-zA-Z], \)\{0,1\}\(--[a-z-]*\)\( [^ ]*\)\{0,1\} .*/\2 \3/p' help | while read -r option argument; do
        "$GEFLECHT" "$1" $option ${argument:+1} </dev/null >/dev/null 2>errors
        grep -q "does not apply" errors || echo "$option"
    done | LC_ALL=C sort
}
for command in $commands; do
    page=$SOURCE/docs/man/geflecht-$command.1
    [ -f "$page" ] || { fail "no page for $command"; continue; }
    takes "$command" >taken
    sed 's/\\//g' "$page" | sed -n '/^.SH OPTIONS/,/^.SH "EXIT/s/^.B .*\(--[a-z-]*\).*/\1/p' | LC_ALL=C sort >described
    same taken described
    sed 's/\\//g' "$SOURCE/docs/geflecht.1" | grep -q "geflecht-$command (1)" || fail "geflecht(1) does not point to $command"
done
finish
