#!/bin/bash
# bench_report.sh PROGRAM GENERATE STAGES SOCIETY ARTICLES [MOST]: everything that docs/BENCHMARKS.md shows, in one run on one
# machine: words per second of each stage beside wc -w, growth of extract and merge with the number of documents (10 to
# MOST, default 10000), two threads beside one, the cache, and exports beside the peers that are installed.
set -euo pipefail
program=$1 generate=$2 stages=$3 society=$4 articles=$5 most=${6:-10000}
here=$(dirname "${BASH_SOURCE[0]}")
work=$(mktemp -d)
python=/usr/bin/python3 # the one that Debian's packages are for
trap 'rm -rf "$work"' EXIT

measured() { # measured COMMAND...: "wall processor kilobytes"
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "$@" >"$work/stdout" 2>/dev/null
    awk '{ print $1, $2 + $3, $4 }' "$work/time"
}
row() { # row NAME WALL PROCESSOR KILOBYTES
    printf '%-58s %9s s %9s s %10s kB\n' "$@"
}
best_of() { # best_of N COMMAND...: the run with the least processor time
    local n=$1
    shift
    for ((i = 0; i < n; i++)); do measured "$@"; done | sort -g -k2 | head -1
}

echo "== Machine"
echo "$(nproc) cores, $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), load $(cut -d' ' -f1-3 /proc/loadavg)"
echo
echo "== Stages, one core (processor time; wc -w: wall)"
"$stages" 3 "$articles"
echo
echo "== Growth, articles of about 75 words (wall)"
"$here/bench_growth.sh" "$program" "$generate" "$most"

n=$most
"$generate" "$n" >"$work/articles.jsonl"
"$program" extract -q "$work/articles.jsonl" >"$work/claims.jsonl"
"$program" merge -q -f json -o "$work/net" "$work/claims.jsonl"
echo
echo "== $n articles                                                    wall  processor       memory"
row "wc -w" $(LC_ALL=C.UTF-8 best_of 3 wc -w "$work/articles.jsonl")
row "extract -j 1" $(best_of 3 "$program" extract -q -j 1 "$work/articles.jsonl")
row "extract -j 2" $(best_of 3 "$program" extract -q -j 2 "$work/articles.jsonl")
row "extract -j 1 --cache, first run" $(measured "$program" extract -q -j 1 --cache "$work/cache" "$work/articles.jsonl")
row "extract -j 1 --cache, again" $(best_of 3 "$program" extract -q -j 1 --cache "$work/cache" "$work/articles.jsonl")
row "merge -f json" $(measured "$program" merge -q -f json -o "$work/out" "$work/claims.jsonl")

echo
echo "== Files of that network (ours: the whole program, reading network.json included)"
for format in json dot graphml gexf csv; do
    row "export -f $format" $(measured "$program" export -q -f $format -o "$work/out" "$work/net/network.json")
done
"$python" - "$work/out/network.graphml" "$work" <<'P' || true
import sys, time, resource
def row(name, seconds):
    print(f"{name:<58} {'':9}   {seconds:9.2f} s   (the call alone)")
path, work = sys.argv[1:]
try:
    import igraph
    t = time.process_time(); g = igraph.Graph.Read_GraphML(path); row("igraph (its C reader): read GraphML", time.process_time() - t)
    for each in g.vs, g.es: # it refuses to write some of what it has read
        for name in set(each.attributes()) - {"label", "type", "weight", "date"}: del each[name]
    t = time.process_time(); g.write_graphml(work + "/igraph.graphml"); row("igraph (its C writer): write GraphML, 4 attributes", time.process_time() - t)
    t = time.process_time(); g.write_dot(work + "/igraph.dot"); row("igraph: write DOT, 4 attributes", time.process_time() - t)
except ImportError as missing:
    print(f"python3-igraph: {missing}")
try:
    import networkx
    t = time.process_time(); g = networkx.read_graphml(path); row("networkx: read GraphML", time.process_time() - t)
    t = time.process_time(); networkx.write_graphml(g, work + "/networkx.graphml"); row("networkx: write GraphML", time.process_time() - t)
    t = time.process_time(); networkx.write_gexf(g, work + "/networkx.gexf"); row("networkx: write GEXF", time.process_time() - t)
except ImportError as missing:
    print(f"python3-networkx: {missing}")
P

echo
echo "== Pictures of $articles"
"$program" --cache off -q -f json,dot -o "$work/small" "$articles"
row "export -f svg --view network" $(measured "$program" export -q -f svg --view network -o "$work/out" "$work/small/network.json")
row "export -f svg --view people" $(measured "$program" export -q -f svg --view people -o "$work/out" "$work/small/network.json")
if command -v dot >/dev/null; then
    row "graphviz: dot -Tsvg of our DOT" $(measured timeout 120 dot -Tsvg "$work/small/network.dot")
    row "graphviz: sfdp -Tsvg of our DOT" $(measured timeout 120 sfdp -Tsvg "$work/small/network.dot")
else
    echo "graphviz is not installed"
fi

echo
echo "== Pictures of a network of 1,000 nodes"
"$society" 1000 >"$work/society.json"
for view in network people timeline; do
    row "export -f svg --view $view" $(measured "$program" export -q -f svg --view $view -o "$work/out" "$work/society.json")
done
row "export -f png --view network" $(measured "$program" export -q -f png --view network -o "$work/out" "$work/society.json")
"$program" export -q -f dot -o "$work/out" "$work/society.json"
command -v sfdp >/dev/null && row "graphviz: sfdp -Tsvg of our DOT" $(measured timeout 120 sfdp -Tsvg "$work/out/network.dot")
