# The cache of claims: the same bytes with it and without it, whatever has happened to it.
. "$SOURCE/tests/cli/expect.sh"
mkdir texts
for n in 1 2 3 4 5 6 7 8; do
    printf 'Treffen %s\n\nBundeskanzlerin Angela Merkel hat am %s. März 2018 in Paris den französischen Präsidenten Emmanuel Macron getroffen.\n' $n $n >texts/$n.txt
done

entries() { find "$1" -type f | wc -l; }
# extracts WANTED ARGUMENT...: claims of texts/ as in the file WANTED.
extracts() {
    wanted=$1
    shift
    expect 0 0 "$GEFLECHT" extract -q "$@" texts
    cmp -s stdout "$wanted" || fail "other claims: $*"
}
expect 0 0 "$GEFLECHT" extract -q texts
mv stdout plain
extracts plain --cache kept
[ "$(entries kept)" -eq 8 ] || fail "$(entries kept) entries"
extracts plain --cache kept -j 3
extracts plain --cache off
absent off

# Entries are used: what stands in one, with its checksum, comes out. (FORMATS.md: checksum of name and line.)
forge() { # forge FILE SED
    sed 1d "$1" | sed "$2" >line
    name=$(basename "$(dirname "$1")")$(basename "$1")
    { { printf %s "$name"; cat line; } | sha256sum | cut -c1-64; cat line; } >forged
    cat forged >"$1"
}
some=$(grep -rl '"1.txt"' kept)
forge "$some" 's/Macron/Mustermann/g'
expect 0 0 "$GEFLECHT" extract -q --cache kept texts
prints "Mustermann"
rm "$some"
extracts plain --cache kept

# Damage of any kind costs time, nothing else, and is mended.
set -- $(find kept -type f | LC_ALL=C sort)
: >"$1"
head -c 100 "$2" >cut && cat cut >"$2"
sed -i 's/Macron/Makron/' "$3"
cat "$5" >"$4"
printf 'x' >>"$5"
ln -sf /dev/zero "$6"
cp -r kept damaged
extracts plain --cache kept
for file in "$1" "$2" "$3" "$4" "$5" "$6"; do cmp -s "$file" "damaged/${file#kept/}" && fail "$file was not mended"; done
rm -r damaged
extracts plain --cache kept -j 2

# What claims depend on is part of the key.
fresh() { # fresh COUNT: so many entries are new since `before`
    got=$(($(entries kept) - before))
    [ $got -eq "$1" ] || fail "$got new entries, not $1"
    before=$(entries kept)
}
before=$(entries kept)
echo "Nachtrag: Das Gespräch dauerte zwei Stunden." >>texts/8.txt
expect 0 0 "$GEFLECHT" extract -q --cache kept texts
fresh 1
expect 0 0 "$GEFLECHT" extract -q --cache kept --date 2020-01-01 texts
fresh 8
printf '#table given\tname\tgender\nZebulonia\tf\n' >more.tsv
expect 0 0 "$GEFLECHT" extract -q --cache kept --lexicon more.tsv texts
fresh 8
mkdir elsewhere && cp texts/1.txt elsewhere/other.txt
expect 0 0 "$GEFLECHT" extract -q --cache kept elsewhere
fresh 1
expect 0 0 "$GEFLECHT" extract -q --cache kept texts
fresh 0

# Runs at the same time, killed runs, a full disk.
"$GEFLECHT" extract -q texts >plain
for n in 1 2 3 4; do "$GEFLECHT" extract -q -j 2 --cache shared texts >at_once.$n & done
wait
for n in 1 2 3 4; do cmp -s plain at_once.$n || fail "run $n of four at the same time"; done
for n in 1 2 3 4 5 6 7 8 9; do
    timeout -s KILL 0.0$n "$GEFLECHT" extract -q --cache killed texts >/dev/null
done 2>/dev/null
extracts plain --cache killed
extracts plain --cache killed
(trap '' XFSZ && ulimit -f 0 && "$GEFLECHT" extract -q --cache full texts 2>errors) | cat >piped
cmp -s plain piped || fail "a full disk"
[ ! -s errors ] || fail "a full disk is told"
[ "$(entries full)" -eq 0 ] || fail "a full disk leaves files"

# A disk that gets full while entries are written, and then has no room for the results either.
on_small_disk() { # COMMAND: with 48 KiB at ./small
    unshare -rm sh -c 'mount -t tmpfs -o size=48k none small && eval "$1"' sh "$1"
}
mkdir small
if on_small_disk true 2>/dev/null; then
    on_small_disk '"$GEFLECHT" extract -q --cache small/kept texts; find small -name ".part*" >parts' >piped 2>errors
    cmp -s plain piped || fail "a disk that gets full"
    [ ! -s errors ] && [ ! -s parts ] || { fail "a disk that gets full is told, or keeps pieces"; cat errors parts; }
    on_small_disk 'head -c 30000 /dev/zero >small/other; "$GEFLECHT" -q --cache small/kept -o small/out texts; echo $? >code
        ls -A small >left; ls -A small/out >>left' 2>errors
    [ "$(cat code)" -eq 3 ] || fail "exit $(cat code), not 3, on a full disk with a cache"
    grep -q 'small/out' errors || { fail "a full disk is not told"; cat errors; }
    grep -q network.json left && fail "a full disk holds half a result"
else
    echo "no small disk can be mounted here: left out"
fi

# A folder that may only be read serves what it holds, and is not talked about.
reader() { # COMMAND...: as somebody whom permissions bind
    [ "$(id -u)" -ne 0 ] || set -- setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    "$@"
}
if reader "$GEFLECHT" --version >/dev/null 2>&1; then
    cp -r kept only_read
    chmod -R a+rX,a-w only_read
    find only_read -type f -exec sha256sum {} + | LC_ALL=C sort >before_reading
    for option in "" "-j 2"; do
        expect 0 0 reader "$GEFLECHT" extract -q $option --cache only_read texts
        cmp -s stdout plain || fail "claims with a folder that may only be read"
    done
    expect 0 0 reader "$GEFLECHT" extract -q --cache only_read --date 2019-05-05 texts
    find only_read -type f -exec sha256sum {} + | LC_ALL=C sort >after_reading
    same before_reading after_reading
    chmod -R u+w only_read
else
    echo "nobody else can run the program here: left out"
fi

# A folder that cannot be used is told in one line.
expect 0 1 "$GEFLECHT" extract -q --cache more.tsv texts
says "more.tsv"
cmp -s stdout plain || fail "claims with a file as cache"
expect 0 1 "$GEFLECHT" extract -q --cache more.tsv/below texts

# Of its own accord only the main job keeps claims, below the user's cache.
mkdir home
expect 0 0 env -u XDG_CACHE_HOME HOME="$WORK/home" "$GEFLECHT" extract -q texts
[ "$(find home | wc -l)" -eq 1 ] || fail "extract leaves files in the home"
expect 0 0 env -u XDG_CACHE_HOME HOME="$WORK/home" "$GEFLECHT" -q -f json -o cold --cache off texts
[ "$(find home | wc -l)" -eq 1 ] || fail "--cache off leaves files in the home"
expect 0 0 env -u XDG_CACHE_HOME HOME="$WORK/home" "$GEFLECHT" -q -f json -o first texts
[ "$(entries home/.cache/geflecht)" -eq 8 ] || fail "the main job keeps $(entries home) entries"
expect 0 0 env -u XDG_CACHE_HOME HOME="$WORK/home" "$GEFLECHT" -q -f json -o second texts
same cold first
same cold second
mkdir caches
expect 0 0 env XDG_CACHE_HOME="$WORK/caches" HOME="$WORK/nowhere" "$GEFLECHT" -q -f json -o third texts
[ "$(entries caches/geflecht)" -eq 8 ] || fail "XDG_CACHE_HOME is not used"
expect 0 0 env -u XDG_CACHE_HOME HOME="$WORK/nowhere" "$GEFLECHT" -q -f json -o fourth texts
absent nowhere
finish
