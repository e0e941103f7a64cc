# Sourced by the scripts beside it. ctest sets GEFLECHT (the program), SOURCE (the source tree) and WORK (an
# empty folder, where the script starts). A script ends with `finish`.
set -u
rm -rf "$WORK" && mkdir -p "$WORK" && cd "$WORK" || exit 1
unset GEFLECHT_DATA
LC_ALL=C && export LC_ALL
failures=0

fail() {
    failures=$((failures + 1))
    echo "FAILED: $*"
}

# expect CODE LINES COMMAND...: the exit code, and how many lines go to stderr (kept in ./stderr, stdout in
# ./stdout; neither shall hold control characters).
expect() {
    code=$1 lines=$2
    shift 2
    "$@" >stdout 2>stderr
    got=$?
    [ $got -eq "$code" ] || { fail "exit $got, not $code: $*"; cat stderr; }
    got=$(wc -l <stderr)
    [ "$got" -eq "$lines" ] || { fail "$got lines on stderr, not $lines: $*"; cat stderr; }
}

# says TEXT: the last `expect` printed TEXT on stderr.
says() { grep -qF -- "$1" stderr || { fail "stderr does not say '$1'"; cat stderr; }; }

# prints TEXT: on stdout.
prints() { grep -qF -- "$1" stdout || { fail "stdout does not hold '$1'"; head -5 stdout; }; }

# holds FOLDER FILE...: exactly these files, hidden ones included.
holds() {
    folder=$1
    shift
    got=$(cd "$folder" 2>/dev/null && find . -mindepth 1 | sed 's,^\./,,' | LC_ALL=C sort | tr '\n' ' ')
    want=$(for file; do echo "$file"; done | LC_ALL=C sort | tr '\n' ' ')
    [ $# -eq 0 ] && want=
    [ "$got" = "$want" ] || fail "$folder holds '$got', not '$want'"
}

absent() { [ ! -e "$1" ] || fail "$1 is there"; }

same() { diff -r "$1" "$2" >difference || { fail "$1 and $2 differ"; head -c 2000 difference; }; }

# An article with one meeting, for those who need any.
article() {
    printf '%s\n\n%s\n' "Merkel trifft Macron" \
        "Bundeskanzlerin Angela Merkel hat am 14. März 2018 in Paris den französischen Präsidenten Emmanuel Macron getroffen."
}

finish() {
    [ $failures -eq 0 ] || { echo "$failures failures"; exit 1; }
    exit 0
}
