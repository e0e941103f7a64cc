# Broken lexicon and corrections are wrong usage (2); a broken network or broken claims are not.
. "$SOURCE/tests/cli/expect.sh"
article >good.txt
printf '#table word class form\nword\n' >words.tsv
printf 'no table here\n' >corrections.tsv

expect 2 1 "$GEFLECHT" -o out --lexicon words.tsv good.txt
says "words.tsv:"
expect 2 1 "$GEFLECHT" -o out --lexicon missing.tsv good.txt
says missing.tsv
expect 2 1 "$GEFLECHT" -o out --corrections corrections.tsv good.txt
says "corrections.tsv:"
expect 2 1 "$GEFLECHT" -o out --corrections missing.tsv good.txt
says missing.tsv
absent out
# With two threads the model is read while the lexicon is; of two faults that of the lexicon is told.
for jobs in 1 2; do
    expect 2 1 "$GEFLECHT" extract -j $jobs --model good.txt good.txt
    says "good.txt: no model"
    expect 2 1 "$GEFLECHT" extract -j $jobs --model missing.model good.txt
    says missing.model
    expect 2 1 "$GEFLECHT" extract -j $jobs --model missing.model --lexicon words.tsv good.txt
    says "words.tsv:2"
done

expect 0 0 "$GEFLECHT" lexicon --check
mkdir lexicon && cp words.tsv lexicon
expect 2 1 "$GEFLECHT" lexicon --check lexicon
prints "words.tsv:"

expect 0 0 "$GEFLECHT" -q -f json -o whole good.txt
head -c 500 whole/network.json >half.json
printf '{"format": "something-else", "version": 1}' >other.json
printf '[1, 2' >list.json
printf '{"format": "geflecht-network", "version": 1, "documents": [{"id": "\377"}]}' >latin1.json
: >empty.json
for network in latin1.json half.json other.json list.json empty.json missing.json; do
    expect 3 1 "$GEFLECHT" export -o out $network
    says $network
    expect 3 1 "$GEFLECHT" explain $network Merkel
    says $network
    absent out
done

"$GEFLECHT" extract good.txt >claims.jsonl
head -c 100 claims.jsonl >half.jsonl
echo >>half.jsonl
expect 3 1 "$GEFLECHT" merge -o out half.jsonl
says "half.jsonl:1"
absent out
expect 1 1 "$GEFLECHT" merge -f json -o out half.jsonl claims.jsonl
same whole/network.json out/network.json
expect 1 1 "$GEFLECHT" merge -f json -o out missing.jsonl claims.jsonl
says missing.jsonl
finish
