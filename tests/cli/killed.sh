# A run that is killed at any moment leaves every file as it was or as it becomes, never half of it.
. "$SOURCE/tests/cli/expect.sh"
article >old.txt
article | sed 's/Merkel/Rutte/g; s/Angela/Mark/; s/14. März/3. Mai/' >new.txt
formats=json,dot,graphml,svg
expect 0 0 "$GEFLECHT" -q -f $formats -o old old.txt
expect 0 0 "$GEFLECHT" -q -f $formats -o new new.txt

# A whole run takes this many milliseconds; the 100 moments are spread over a little more.
begin=$(date +%s%N)
"$GEFLECHT" -q -f $formats -o timed new.txt
whole=$((($(date +%s%N) - begin) / 1000000 + 1))
finished=0 unfinished=0
cp -r old out
for n in $(seq 100); do
    moment=$((n * 7919 % 100 * whole * 12 / 1000 + 1))
    timeout -s KILL "$(printf '%d.%03d' $((moment / 1000)) $((moment % 1000)))" "$GEFLECHT" -q -f $formats -o out new.txt
    case $? in
    0) finished=$((finished + 1)) ;;
    *) unfinished=$((unfinished + 1)) ;;
    esac
    for file in old/*; do
        file=${file#old/}
        cmp -s "out/$file" "old/$file" || cmp -s "out/$file" "new/$file" || fail "$file is neither old nor new"
    done
    cp old/* out
done
[ $unfinished -gt 0 ] || fail "no run was killed"
echo "$finished runs were through before they were killed, $unfinished were not"

# What killed runs left behind does not disturb the next one.
expect 0 0 "$GEFLECHT" -q -f $formats -o out new.txt
for file in new/*; do cmp "$file" "out/${file#new/}" || fail "the run after them"; done
finish
