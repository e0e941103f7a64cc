# extract is a map, merge a reduce: an engine that pipes lines may cut the documents as it likes and bring the claims
# in any order, and the network is the same, byte for byte.
. "$SOURCE/tests/cli/expect.sh"
n=0
for town in Paris Bonn Oslo Wien Rom; do
    for day in 3 7 11 12 19 23 28; do
        n=$((n + 1))
        printf '{"id":"n%02d","date":"2018-03-%02d","text":"Bundeskanzlerin Angela Merkel hat am %d. März 2018 in %s den französischen Präsidenten Emmanuel Macron getroffen. Das Gespräch dauerte %d Stunden."}\n' $n $day $day $town $((n % 4 + 1))
    done
done >articles.jsonl

"$GEFLECHT" extract -q - <articles.jsonl | "$GEFLECHT" merge -q -f json -o whole - || fail "extract | merge"
grep -q '"n35"\|#n35' whole/network.json || fail "the network lacks the last document"

# The loop that a Slurm array runs, one task after the other: every task takes the lines of its number.
tasks=4
for SLURM_ARRAY_TASK_ID in 1 2 3 4; do
    awk -v task=$SLURM_ARRAY_TASK_ID -v tasks=$tasks 'NR % tasks + 1 == task' articles.jsonl |
        "$GEFLECHT" extract -q -j 1 - >claims.$SLURM_ARRAY_TASK_ID || fail "task $SLURM_ARRAY_TASK_ID"
done
expect 0 0 "$GEFLECHT" merge -q -f json -o tasks claims.3 claims.1 claims.4 claims.2
same whole tasks

# Two reducers, and one that reads what they read: claims are joined by `cat`.
cat claims.2 claims.4 | "$GEFLECHT" merge -q -f json -o half - || fail "a part of the claims"
cat claims.* | sort -r | "$GEFLECHT" merge -q -f json -o sorted - || fail "sorted claims"
same whole sorted

if command -v parallel >/dev/null; then
    parallel --will-cite --pipe -N 3 -j 2 "$GEFLECHT" extract -q -j 1 - <articles.jsonl >claims || fail "parallel --pipe"
    expect 0 0 "$GEFLECHT" merge -q -f json -o piped claims
    same whole piped
    mkdir folder && split -l 4 -d --additional-suffix=.jsonl articles.jsonl folder/
    parallel --will-cite -j 2 "$GEFLECHT" extract -q -j 1 {} ::: folder/*.jsonl >claims || fail "parallel on files"
    "$GEFLECHT" extract -q folder/*.jsonl | "$GEFLECHT" merge -q -f json -o one_run -
    expect 0 0 "$GEFLECHT" merge -q -f json -o files claims
    same one_run files
else
    echo "GNU parallel is not installed: that part is skipped"
fi

# Before it starts, merge says what it needs where that is more than there is. The file is one large hole.
if truncate -s 8T huge.jsonl 2>truncate.log; then
    "$GEFLECHT" merge -q -o never huge.jsonl 2>told &
    merge=$!
    for n in $(seq 100); do [ -s told ] && break; sleep 0.1; done
    kill -KILL $merge
    wait $merge 2>killed
    rm huge.jsonl
    grep -q 'merging 8192.0 GiB of claims takes 24576.0 to 57344.0 GiB of memory; [0-9.]* GiB are available' told ||
        { fail "merge does not say how much memory it needs"; cat told; }
    absent never/network.json
else
    echo "no file of that size can be made here: left out"
fi
finish
