# What changed between two runs: exit code as of diff(1), lines for people, JSON for scripts.
. "$SOURCE/tests/cli/expect.sh"
mkdir texts && article >texts/a.txt
expect 0 0 "$GEFLECHT" -q -f json -o old texts
printf 'Macron empfing am 14. März 2018 in Paris Bundeskanzlerin Angela Merkel und Ministerpräsident Mark Rutte.\n' >texts/b.txt
expect 0 0 "$GEFLECHT" -q -f json -o new texts

expect 0 0 "$GEFLECHT" diff old/network.json old/network.json
[ -s stdout ] && fail "a network differs from itself"
expect 1 0 "$GEFLECHT" diff old/network.json new/network.json
prints "+ document"
prints "b.txt"
prints "+ entity Mark Rutte  person:mark-rutte"
expect 1 0 "$GEFLECHT" diff --json new/network.json old/network.json
prints '"geflecht-diff"'
prints '"removed"'
expect 0 0 "$GEFLECHT" diff --json old/network.json old/network.json
prints '"changes":	[]'

expect 2 1 "$GEFLECHT" diff old/network.json
says "diff takes an old and a new network.json"
expect 2 1 "$GEFLECHT" explain --json old/network.json Merkel
expect 3 1 "$GEFLECHT" diff old/network.json missing.json
says missing.json
expect 3 1 "$GEFLECHT" diff texts/a.txt new/network.json
says texts/a.txt
[ -w /dev/full ] && { "$GEFLECHT" diff old/network.json new/network.json >/dev/full 2>stderr; [ $? -eq 3 ] || fail "a full disk"; }
finish
