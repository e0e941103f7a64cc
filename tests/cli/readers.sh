# Other programs read our files as what they are: Gephi's rules, NetworkX, igraph. Skipped (77) without python3.
# GEPHI_CHECK, if set, names one more program, called as `GEPHI_CHECK --expect NODES EDGES FILE...`.
. "$SOURCE/tests/cli/expect.sh"
command -v /usr/bin/python3 >/dev/null || { echo "skipped: no python3"; exit 77; }
readers=$SOURCE/tests/readers
skipped=

gephi() { # NODES EDGES FILE...
    /usr/bin/python3 "$readers/check_gephi.py" "$@" || fail "Gephi: $*"
    [ -z "${GEPHI_CHECK:-}" ] || "$GEPHI_CHECK" --expect "$@" >stdout || { fail "$GEPHI_CHECK: $*"; cat stdout; }
}

equal() { # NODES EDGES FILE...
    /usr/bin/python3 "$readers/check_equal.py" "$@"
    case $? in
    0) ;;
    77) skipped=yes ;;
    *) fail "not read as written: $*" ;;
    esac
}

# exported FOLDER NETWORK NODES EDGES: all of it, and its pairs of people.
exported() {
    expect 0 0 "$GEFLECHT" export -q -f graphml,gexf -o "$1" "$2"
    expect 0 0 "$GEFLECHT" export -q -f graphml --graphml-flavor strict -o "$1-strict" "$2"
    expect 0 0 "$GEFLECHT" export -q -f graphml,gexf --view people -o "$1" "$2"
    gephi "$3" "$4" "$1/network.graphml" "$1/network.gexf"
    equal "$3" "$4" "$1/network.graphml" "$1-strict/network.graphml"
    pairs=$(grep -c '<edge id=' "$1/people.graphml") people=$(grep -c '<node id=' "$1/people.graphml")
    gephi "$people" "$pairs" "$1/people.graphml" "$1/people.gexf"
    equal "$people" "$pairs" "$1/people.graphml"
}

. "$SOURCE/tests/cli/nasty_network.sh"
exported nasty nasty.json "$nodes" "$edges"

cd "$SOURCE" || exit 1
"$GEFLECHT" -q -f json -o "$WORK/demo" corpus/articles || fail "exit $?: demo"
cd "$WORK" || exit 1
# numbers FILE: of nodes and of edges.
numbers() {
    /usr/bin/python3 -c 'import json, sys
n = json.load(open(sys.argv[1]))
print(len(n["entities"]) + len(n["meetings"]), len(n["edges"]))' "$1"
}
# shellcheck disable=SC2046
exported demo demo/network.json $(numbers demo/network.json)

# A large one. `cmake --build build/dev --target check-readers` takes 100,000 nodes and 500,000 edges.
nodes=${READERS_NODES:-3000} edges=$((nodes * 5))
mkdir large
"$WRITE_FILES" large "$nodes" "$edges" || fail "a network of $nodes nodes"
gephi "$nodes" "$edges" large/network.graphml large/network.gexf
[ "$nodes" -gt 10000 ] || equal "$nodes" "$edges" large/network.graphml large/strict.graphml
[ $failures -eq 0 ] && [ "$skipped" ] && { echo "skipped: NetworkX or igraph is not installed"; exit 77; }
finish
