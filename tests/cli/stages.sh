# What each command does when all is well.
. "$SOURCE/tests/cli/expect.sh"
article >visit.txt

expect 0 0 "$GEFLECHT" visit.txt
holds output network.json network.dot network.graphml network.svg timeline.svg
prints "Angela Merkel"
prints "output/network.json"
prints "Treffen"
expect 0 0 "$GEFLECHT" --lang en -f json -o english visit.txt
prints "Meetings"
holds english network.json
expect 0 0 "$GEFLECHT" -q -o quiet/in/folders visit.txt
[ -s stdout ] && fail "-q prints"
[ -s quiet/in/folders/network.svg ] || fail "folders above are not made"
expect 0 0 "$GEFLECHT" -q --view people -f dot,svg -o people visit.txt
holds people network.json people.dot people.svg

printf 'Am Montag, dem 3. Mai 2021, trafen sie sich um 9.30 Uhr.\n' >dated.txt
expect 0 0 "$GEFLECHT" dates --json dated.txt
prints '"value":"2021-05-03T09:30"'
expect 0 0 "$GEFLECHT" dates --timeml --date 2021-05-05 dated.txt
prints '<TIMEX3 tid="t1" type="DATE" value="2021-05-03">Montag, dem 3. Mai 2021</TIMEX3>'
prints 'value="2021-05-05" temporalFunction="false"'
cp stdout again.tml
expect 0 0 sh -c '"$0" dates --timeml - <again.tml' "$GEFLECHT"
cmp again.tml stdout || fail "TimeML does not survive being read again"
expect 2 1 "$GEFLECHT" dates dated.txt
says timeml
expect 2 1 "$GEFLECHT" dates --timeml --json dated.txt
expect 2 1 "$GEFLECHT" dates --timeml dated.txt dated.txt
printf '<TimeML><TEXT>Am 3. Mai' >broken.tml
expect 3 1 "$GEFLECHT" dates --timeml broken.tml
says broken.tml:1

expect 0 0 "$GEFLECHT" text visit.txt
cmp visit.txt stdout || fail "text is not the stored bytes"
expect 0 0 "$GEFLECHT" text --stage clauses visit.txt
grep -q "^.*main.past.*treffen" stdout || fail "--stage clauses does not know the verb"
expect 0 0 "$GEFLECHT" text --stage meetings visit.txt
grep -q "^meeting.held" stdout || fail "--stage meetings prints no meeting"
expect 2 1 "$GEFLECHT" text --stage nothing visit.txt
says nothing
expect 0 0 sh -c 'cat visit.txt | "$0" extract -' "$GEFLECHT"
[ "$(wc -l <stdout)" -eq 1 ] || fail "extract - prints no line"

expect 0 0 "$GEFLECHT" export -q -f dot -o later output/network.json
holds later network.dot
cmp later/network.dot output/network.dot || fail "export differs from the main job"
expect 0 0 sh -c 'cat output/network.json | "$0" export -q -f json,dot -o piped -' "$GEFLECHT"
cmp piped/network.json output/network.json || fail "network.json does not survive export"
expect 0 0 "$GEFLECHT" export -q -f json --until 2017 -o none output/network.json
grep -q '"meeting:' none/network.json && fail "--until 2017 keeps a meeting of 2018"
expect 0 0 "$GEFLECHT" export -q -f json --from 2018-03 --until 2018-03-14 -o one output/network.json
grep -q '"meeting:2018-03-14' one/network.json || fail "--from, --until lose the meeting"
expect 0 0 "$GEFLECHT" export -q -f json --focus Macron --hops 1 -o focus output/network.json
grep -q '"person:emmanuel-macron"' focus/network.json || fail "--focus loses its own node"
expect 2 1 "$GEFLECHT" export -q --focus Macaron -o nobody output/network.json
says Macaron
absent nobody

for names in "Merkel" "Merkel Macron"; do
    expect 0 0 "$GEFLECHT" explain output/network.json $names
    prints "visit.txt"
    prints "2018-03-14"
    prints "Bundeskanzlerin Angela Merkel hat am 14. März 2018 in Paris"
done
expect 2 1 "$GEFLECHT" explain output/network.json Merkl
says Merkel

printf '%s\n' "Am Dienstag traf Bundeskanzlerin Angela Merkel in Berlin den französischen Präsidenten Emmanuel Macron." \
    >undated.txt
expect 0 0 "$GEFLECHT" -q -f json -o filled --date 2018-03-15 undated.txt
grep -q '2018-03-13' filled/network.json || fail "--date does not anchor the Tuesday"
expect 0 0 "$GEFLECHT" -q -f json -o kept --date 2011-03-15 visit.txt
grep -q '2018-03-14' kept/network.json || fail "--date changes a dated meeting"
finish
