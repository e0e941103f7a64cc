# A table of corrections changes main job and merge alike; what matches nothing is told and changes no exit code.
. "$SOURCE/tests/cli/expect.sh"
article >good.txt
cat >table.tsv <<'TABLE'
# known better
rename	Emmanuel Macron	Emmanuel Jean-Michel Macron
retype	place:paris	organisation
drop	Theresa May
TABLE
expect 0 1 "$GEFLECHT" -q -f json -o run --corrections table.tsv good.txt
says "table.tsv:4: 'Theresa May' matches nothing"
"$GEFLECHT" extract good.txt >claims.jsonl
expect 0 1 "$GEFLECHT" merge -q -f json -o merged --corrections table.tsv claims.jsonl
same run/network.json merged/network.json
grep -q '"organisation:paris"' run/network.json || fail "Paris was not retyped"
expect 0 0 "$GEFLECHT" explain run/network.json Macron
prints "person:emmanuel-jean-michel-macron"
prints "Emmanuel Macron: correction table.tsv:2: rename"

printf 'merge\tEmmanuel Macron\n' >short.tsv
expect 2 1 "$GEFLECHT" -o out --corrections short.tsv good.txt
says "short.tsv:1: expected 3 columns"
printf '\n\nretype\tEmmanuel Macron\tking\n' >king.tsv
expect 2 1 "$GEFLECHT" merge -o out --corrections king.tsv claims.jsonl
says "king.tsv:3: 'king'"
absent out
finish
