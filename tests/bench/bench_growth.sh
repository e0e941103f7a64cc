#!/bin/bash
# bench_growth.sh PROGRAM GENERATE [MOST]: time and memory of extract and merge by number of documents, from 10 to
# MOST (default 10000), and the exponent of growth from the second largest to the largest. GNU time measures.
set -euo pipefail
program=$1 generate=$2 most=${3:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measured() { # measured COMMAND...: "seconds kilobytes"
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" >/dev/null
    cat "$work/time"
}

printf '%10s %12s %12s %12s %12s %9s %9s\n' documents extract/s extract/kB merge/s merge/kB exp.extr. exp.merge
before_n=0 before_x=0 before_m=0
for ((n = 10; n <= most; n *= 10)); do
    "$generate" "$n" >"$work/articles.jsonl"
    read -r x xk < <(measured "$program" extract -q -j 1 "$work/articles.jsonl")
    "$program" extract -q -j 1 "$work/articles.jsonl" >"$work/claims.jsonl"
    read -r m mk < <(measured "$program" merge -q -f json -o "$work/out" "$work/claims.jsonl")
    awk -v n="$n" -v x="$x" -v xk="$xk" -v m="$m" -v mk="$mk" -v bn=$before_n -v bx=$before_x -v bm=$before_m '
        function exponent(now, then) { return bn && then > 0.02 ? sprintf("%.2f", log(now / then) / log(n / bn)) : "-" }
        BEGIN { printf "%10d %12.2f %12d %12.2f %12d %9s %9s\n", n, x, xk, m, mk, exponent(x, bx), exponent(m, bm) }'
    before_n=$n before_x=$x before_m=$m
done
