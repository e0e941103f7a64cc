# The same input gives the same bytes: again, in any order and partition, with any number of threads, in any locale.
. "$SOURCE/tests/cli/expect.sh"
mkdir locale
localedef -i de_DE -f UTF-8 locale/de_DE.UTF-8 2>localedef.log || fail "localedef: $(cat localedef.log)"
[ "$(LOCPATH=$WORK/locale LC_ALL=de_DE.UTF-8 locale decimal_point)" = , ] || fail "the locale is not German"

# run NAME COMMAND...: all formats of the main job in the folder NAME.
formats=$("$GEFLECHT" --help | sed -n 's/^Formats: //p' | tr -d ' ')
cd "$SOURCE" # so that keys and paths are the same
run() {
    name=$1
    shift
    "$@" -q -f "$formats" -o "$WORK/$name" || fail "exit $?: $*"
    [ "$name" = first ] || same "$WORK/first" "$WORK/$name"
}
# record NAME COMMAND...: network.json alone, which all other files are made from.
record() {
    name=$1
    shift
    "$@" -q -f json -o "$WORK/$name" || fail "exit $?: $*"
    same "$WORK/first/network.json" "$WORK/$name/network.json"
}
same() { diff -rq "$1" "$2" || fail "$1 and $2 differ"; }

texts=corpus/articles
run first "$GEFLECHT" -j 1 $texts
record again "$GEFLECHT" -j 1 $texts
record two_threads "$GEFLECHT" -j 2 $texts
run many_threads "$GEFLECHT" -j 7 $texts
run german env LOCPATH="$WORK/locale" LC_ALL=de_DE.UTF-8 LANGUAGE=de "$GEFLECHT" $texts
record utf8 env LC_ALL=C.UTF-8 TZ=Asia/Tokyo "$GEFLECHT" $texts

"$GEFLECHT" extract -j 1 $texts >"$WORK/claims.jsonl" || fail "extract: exit $?"
"$GEFLECHT" extract -j 3 $texts >"$WORK/claims3.jsonl" || fail "extract -j 3: exit $?"
cmp "$WORK/claims.jsonl" "$WORK/claims3.jsonl" || fail "extract depends on the number of threads"
record merged "$GEFLECHT" merge "$WORK/claims.jsonl"
sort -r "$WORK/claims.jsonl" >"$WORK/turned.jsonl"
split -n l/3 "$WORK/turned.jsonl" "$WORK/part."
record parts "$GEFLECHT" merge "$WORK/part.ac" "$WORK/part.aa" "$WORK/part.ab"
cat "$WORK/claims.jsonl" | record piped "$GEFLECHT" merge -

run_files() { # NAME FILE...: the files one by one
    name=$1
    shift
    "$GEFLECHT" -q -f json -o "$WORK/$name" "$@" || fail "exit $?: $name"
}
run_files sorted $texts/*.txt
run_files reversed $(ls -r $texts/*.txt)
run_files shuffled $(ls $texts/*.txt | awk '{ print (NR * 7919) % 101, $0 }' | sort -n | cut -d' ' -f2)
same "$WORK/sorted" "$WORK/reversed"
same "$WORK/sorted" "$WORK/shuffled"

run_files exported $texts
"$GEFLECHT" export -q -f "$formats" -o "$WORK/exported" "$WORK/first/network.json" || fail "export: exit $?"
same "$WORK/first" "$WORK/exported"
finish
