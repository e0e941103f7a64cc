# names --conll and train: the same bytes twice, words as they came, faulty models and files by name.
. "$SOURCE/tests/cli/expect.sh"
tagged=$SOURCE/tests/unit/tagger/sentences.tsv
expect 0 0 "$GEFLECHT" train -q --model one.model "$tagged"
expect 0 0 "$GEFLECHT" train -q --model two.model "$tagged"
cmp one.model two.model || fail "two trainings differ"
absent one.model.part
"$GEFLECHT" train --model told.model "$tagged" 2>rounds || fail "train"
grep -q '^round 1: ' rounds || fail "train tells no round"

printf 'Am\nSamstag\nkam\nPawlik\nnach\nOderin\n.\n\nGut\n' >words.txt
expect 0 0 "$GEFLECHT" names --conll --model one.model words.txt
cut -f1 stdout | sed '$d' >words.back # an empty line ends the last sentence, too
cmp words.txt words.back || fail "other words than were given"
prints "Pawlik	B-PER"
prints "Oderin	B-LOC"
cp stdout by_name
expect 0 0 sh -c 'cat words.txt | "$0" names --conll --model one.model -' "$GEFLECHT"
cmp by_name stdout || fail "standard input gives other tags"
printf '#\thttp://example.org\t[2010]\n1\tPawlik\tO\tO\n2\tkam\tO\tO\n' >numbered.tsv
expect 0 0 "$GEFLECHT" names --conll --model one.model numbered.tsv
[ "$(cut -f1 stdout | tr '\n' ' ')" = "Pawlik kam  " ] || fail "numbered lines are not understood"
expect 0 0 "$GEFLECHT" names --conll words.txt # the built-in model
cut -f1 stdout | sed '$d' | cmp - words.txt || fail "other words than were given"

head -c $(($(wc -c <one.model) / 2)) one.model >half.model
echo "no model at all" >text.model
: >empty.model
for model in half.model text.model empty.model; do
    expect 2 1 "$GEFLECHT" names --conll --model $model words.txt
    says $model
    article >visit.txt
    expect 2 1 "$GEFLECHT" -o out --model $model visit.txt
    says $model
    absent out
done
expect 3 1 "$GEFLECHT" names --conll --model missing.model words.txt
says missing.model
expect 3 1 "$GEFLECHT" names --conll missing.txt
says missing.txt
printf 'Anna\tB-PER\nkam\tB-ORT\n' >wrong.tsv
expect 2 1 "$GEFLECHT" train -q --model three.model wrong.tsv
says "wrong.tsv:2"
printf 'An\377\n' >bytes.txt
expect 2 1 "$GEFLECHT" names --conll bytes.txt
says "bytes.txt: byte 2"
expect 2 1 "$GEFLECHT" train -q --model three.model empty.model
absent three.model
absent three.model.part
expect 3 1 "$GEFLECHT" train -q --model missing/folder/x.model "$tagged"
says missing/folder

expect 2 1 "$GEFLECHT" names words.txt
says --conll
expect 2 1 "$GEFLECHT" names --conll words.txt words.txt
expect 2 1 "$GEFLECHT" train "$tagged"
says --model
expect 2 1 "$GEFLECHT" train --model x.model
finish
