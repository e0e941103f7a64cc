# Options: what --help offers, the man page describes, and the other way round; wrong usage is exit 2 and one line.
. "$SOURCE/tests/cli/expect.sh"
article >good.txt

expect 0 0 "$GEFLECHT" --help
[ "$(wc -l <stdout)" -le 51 ] || fail "--help is more than one screen"
[ "$(awk 'length > 80' stdout | wc -l)" -eq 0 ] || fail "--help is wider than 80 columns"
grep -oE -- '--[a-z]+' stdout | sort -u >offered
sed -e 's/\\f.//g; s/\\-/-/g; s/\\//g' "$SOURCE/docs/geflecht.1" | grep -oE -- '--[a-z]+' | sort -u >described
same offered described
expect 0 0 "$GEFLECHT" --version
prints "geflecht "

# wrong SAID ARGUMENT...
wrong() {
    said=$1
    shift
    expect 2 1 "$GEFLECHT" "$@"
    says "$said"
    says "geflecht --help"
}
wrong "no input" 
wrong "'--frobnicate'" --frobnicate good.txt
wrong "'-x'" -x good.txt
wrong "'-x'" -qx good.txt
wrong "'--from'" good.txt --from
wrong "'-o'" good.txt -o
wrong "--from 'yesterday'" --from yesterday good.txt
wrong "--until '2026-13-01'" --until 2026-13-01 good.txt
wrong "later than" --from 2026-02 --until 2026-01 good.txt
wrong "'rumoured'" --status held,rumoured good.txt
wrong "'map'" --view map good.txt
wrong "'spiral'" --layout spiral good.txt
wrong "'pink'" --theme pink good.txt
wrong "'fr'" --lang fr good.txt
wrong "'docx'" -f svg,docx good.txt
wrong "''" -f svg, good.txt
wrong "'0'" --top 0 good.txt
wrong "'two'" --hops two --focus Merkel good.txt
wrong "'-1'" -j -1 good.txt
wrong "--focus" --hops 2 good.txt
wrong "--focus" --view focus good.txt
wrong "--date" export --date 2026-01-01 network.json
wrong "--check" --check good.txt
wrong "export" export a.json b.json
wrong "explain" explain network.json
wrong "more than once" - -

# A mistyped command is an input that is not there: nothing is written for it, others are done.
for word in extrct exrtact extracts merg exlpain tex; do
    expect 2 1 "$GEFLECHT" -o out "$word"
    says "no such file '$word'; did you mean the command '"
    absent out
done
says "the command 'text'?"
expect 3 2 "$GEFLECHT" -o out extrct missing.txt
absent out
expect 2 1 "$GEFLECHT" -o out extract
says "no such file 'extract'; did you mean the command 'extract'?"
expect 1 1 "$GEFLECHT" -q -o beside extrct good.txt
says "did you mean the command 'extract'?"
[ -s beside/network.json ] || fail "the other input is not done"
expect 0 0 "$GEFLECHT" -q -o plain good.txt
same beside plain
# What looks like no command is told as before, and a file of that name is one.
expect 3 1 "$GEFLECHT" -o out articles
says "articles: No such file"
cp good.txt extrct
expect 0 0 "$GEFLECHT" -q -o file extrct
expect 2 1 "$GEFLECHT" -o out --date someday good.txt
says "someday"
absent out
finish
