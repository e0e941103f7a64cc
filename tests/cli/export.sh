# Files for other programs: valid, the same numbers everywhere, safe whatever the names.
. "$SOURCE/tests/cli/expect.sh"
schema=$SOURCE/corpus/schema

. "$SOURCE/tests/cli/nasty_network.sh"

valid() { xmllint --noout "$@" 2>xmllint.txt || { fail "xmllint $*"; head -3 xmllint.txt; }; }
counts() { # FILE PATTERN EXPECTED
    got=$(grep -c "$2" "$1")
    [ "$got" -eq "$3" ] || fail "$1: $got of '$2', not $3"
}

# check FOLDER NODES EDGES: all formats of a network agree.
check() {
    valid --schema "$schema/geflecht-graphml.xsd" "$1/network.graphml"
    valid "$1/network.gexf"
    valid "$1/network.svg"
    counts "$1/network.graphml" '<node id=' "$2"
    counts "$1/network.graphml" '<edge id=' "$3"
    counts "$1/network.gexf" '<node id=' "$2"
    counts "$1/network.gexf" '<edge id=' "$3"
    for engine in dot neato sfdp; do
        "$engine" -Tplain "$1/network.dot" >plain.txt 2>dot.txt || { fail "$engine: $1"; head -3 dot.txt; }
        [ -s dot.txt ] && { fail "$engine warns: $1"; head -3 dot.txt; }
        [ "$(grep -c '^node ' plain.txt)" -eq "$2" ] || fail "$engine: not $2 nodes in $1"
        [ "$(grep -c '^edge ' plain.txt)" -eq "$3" ] || fail "$engine: not $3 edges in $1"
    done
    LC_ALL=C grep -l "$(printf '[\001\007\033]')" "$1"/*.dot "$1"/*.graphml "$1"/*.gexf "$1"/*.csv "$1"/*.svg \
        >controls.txt && fail "control characters in $(cat controls.txt)"
}

all=dot,graphml,gexf,csv,svg
expect 0 0 "$GEFLECHT" export -q -f $all -o nasty nasty.json
check nasty $nodes $edges
grep -q '<script' nasty/network.svg nasty/timeline.svg && fail "a script in a picture"
grep -q "^[^\"]*\"[=@]" nasty/network.nodes.csv && fail "a formula in the CSV"
grep -qF "\"'=HYPERLINK(\"\"http://x\"\")\"" nasty/network.nodes.csv || fail "the formula is not defused"
[ "$(tr -d '\n' <nasty/network.nodes.csv | tr '\r' '\n' | grep -c .)" -eq $((nodes + 1)) ] || fail "rows of nodes"
[ "$(tr -d '\n' <nasty/network.edges.csv | tr '\r' '\n' | grep -c .)" -eq $((edges + 1)) ] || fail "rows of edges"

# What stands beside a table describes it, column by column.
for table in nodes edges; do
    head -n 1 nasty/network.$table.csv | tr -d '\r' | tr , '\n' >header.txt
    sed -n 's/.*"titles":[[:space:]]*"\(.*\)",/\1/p' nasty/network.$table.csv-metadata.json | cmp - header.txt ||
        fail "$table: other columns than the metadata say"
    grep -q "\"url\":[[:space:]]*\"network.$table.csv\"" nasty/network.$table.csv-metadata.json || fail "$table: no url"
done

expect 0 0 "$GEFLECHT" export -q -f graphml,dot --graphml-flavor strict --dot-flavor plain -o strict nasty.json
valid --schema "$schema/graphml.xsd" strict/network.graphml
counts strict/network.graphml '<edge id=' $edges
dot -Tplain strict/network.dot >plain.txt 2>dot.txt || fail "plain DOT"
[ "$(grep -c '^edge ' plain.txt)" -eq $edges ] || fail "plain DOT: edges"
grep -qE '^ *(graph|node|edge) *\[|#[0-9a-f]{6}' strict/network.dot && fail "Gephi cannot read the plain DOT"

# GraphML of ours is read back and written again as it was; other GraphML is refused by name.
expect 0 0 "$GEFLECHT" export -q -f graphml -o again nasty/network.graphml
cmp nasty/network.graphml again/network.graphml || fail "GraphML does not come back"
echo '<graphml><graph id="G" edgedefault="directed"/></graphml>' >other.graphml
expect 3 1 "$GEFLECHT" export -q -f dot -o other other.graphml
says "other.graphml: not GraphML of geflecht"
expect 0 0 "$GEFLECHT" export -q -f graphml --view people -o pairs nasty.json
expect 3 1 "$GEFLECHT" export -q -f dot -o other pairs/people.graphml
says "pairs of people"
head -c 2000 nasty/network.graphml >cut.graphml
expect 3 1 "$GEFLECHT" export -q -f dot -o other cut.graphml
says "cut.graphml: not well-formed XML"

# What is quoted: nothing of the texts with offsets, not even where with none; in every format.
for level in offsets none; do
    expect 0 0 "$GEFLECHT" export -q -f json,$all --evidence $level -o quoted nasty.json
    grep -rl 'Er |' quoted >leaks.txt && fail "--evidence $level: $(cat leaks.txt)"
done
grep -q '\[3-9\]' quoted/network.graphml && fail "--evidence none keeps offsets"
expect 0 0 "$GEFLECHT" export -q -f graphml --evidence offsets -o quoted nasty.json
grep -q '\[3-9\]' quoted/network.graphml || fail "--evidence offsets drops them"

# The demo corpus: network, people, time.
cd "$SOURCE" || exit 1
"$GEFLECHT" -q -f $all -o "$WORK/demo" corpus/articles || fail "exit $?: demo"
cd "$WORK" || exit 1
nodes=$(grep -c '<node id=' demo/network.graphml) edges=$(grep -c '<edge id=' demo/network.graphml)
check demo "$nodes" "$edges"
grep -q '<spell start="2[0-9]*-[0-9]*-[0-9]*" end=' demo/network.gexf || fail "no time in GEXF"
for view in people timeline focus; do
    expect 0 0 "$GEFLECHT" export -q -f svg,pdf,png --view $view --focus Putin --theme dark --lang en \
        --page a4-portrait --font "Liberation Sans" --font-size 7 -o "$view" demo/network.json
    valid $view/$view.svg
    grep -q 'width="210mm"' $view/$view.svg || fail "$view: not A4"
    [ "$(head -c 5 $view/$view.pdf)" = %PDF- ] || fail "$view: no PDF"
    [ "$(head -c 4 $view/$view.png | tail -c 3)" = PNG ] || fail "$view: no PNG"
    expect 0 0 "$GEFLECHT" export -q -f pdf,png --view $view --focus Putin --theme dark --lang en \
        --page a4-portrait --font "Liberation Sans" --font-size 7 -o again-$view demo/network.json
    cmp $view/$view.pdf again-$view/$view.pdf || fail "$view: PDF differs from run to run"
    cmp $view/$view.png again-$view/$view.png || fail "$view: PNG differs from run to run"
done

# Slices: every node of a slice stands where it stands in the whole picture.
expect 0 0 "$GEFLECHT" export -q -f svg --slices quarter -o slices demo/network.json
[ "$(ls slices | wc -l)" -gt 3 ] || fail "slices: $(ls slices)"
for slice in slices/network-*.svg; do
    valid "$slice"
    grep -o '<rect x="[0-9.]*" y="[0-9.]*" width="[0-9.]*"' "$slice" | sort -u | head -n -4 >some.txt
done
[ -s some.txt ] || fail "an empty slice"
# As few files open as a careful machine allows; the pages are the same.
(ulimit -n 32 && exec "$GEFLECHT" export -q -f svg --slices quarter -o few demo/network.json) || fail "few open files"
diff -r slices few >difference || { fail "few open files: other pictures"; head -c 300 difference; }
expect 2 1 "$GEFLECHT" export -q -f svg --slices week -o slices demo/network.json
# A meeting of half a century is more months than a film has pages: told, not cut off.
sed 's/"\(start\|earliest_begin\|latest_begin\)":\t"2026-01-22"/"\1":\t"1970-01-22"/' \
    demo/network.json >long.json
expect 2 1 "$GEFLECHT" export -q -f svg --slices month -o film long.json
says "more than 400 pictures"
expect 2 1 "$GEFLECHT" export -q -f svg --page a9 -o other demo/network.json
says "--page 'a9'"
expect 2 1 "$GEFLECHT" export -q -f svg --font "x';}" -o other demo/network.json

# Where a file comes from, in each; the day only if asked for.
SOURCE_DATE_EPOCH=1700000000 "$GEFLECHT" export -q -f $all,json --title "Mein Netz" --from 2024 -o dated demo/network.json
for file in network.graphml network.gexf network.svg network.json network.nodes.csv-metadata.json \
    network.edges.csv-metadata.json; do
    grep -q 2023-11-14 dated/$file || fail "$file: no day"
    grep -q "Mein Netz" dated/$file || fail "$file: no title"
    grep -q -e "--from 2024" dated/$file || fail "$file: no parameters"
    grep -q "geflecht [0-9]" dated/$file || fail "$file: no version"
    grep -q 2023-11-14 demo/$file && fail "$file: a day unasked"
done
finish
