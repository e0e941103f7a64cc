# Bad input: one clear line that names it, the right exit code, the other inputs done, nothing half-written.
. "$SOURCE/tests/cli/expect.sh"
article >good.txt
mkdir empty_folder no_texts mixed
touch empty.txt
printf 'Z\374rich, 3. Mai. Der Au\337enminister hat gesprochen.\n' >latin1.txt
printf 'Das ist gut. \303\050 Das nicht.\n' >broken.txt
printf 'PK\003\004\000\000\010\000\000\000\377\376\000\001\002' >binary.txt
printf '\211PNG\r\n' >no_texts/picture.png
printf '{"text": "Ein Satz.", \n' >half.json
printf '{"text": "Der Minister hat die Kollegin am Montag in Bonn getroffen."}\n{"text": \n' >half.jsonl

# skipped NAME: alone it leaves nothing to write; with another input that one is done.
skipped() {
    expect 3 1 "$GEFLECHT" -o alone "$1"
    says "$1"
    absent alone
    rm -rf beside
    expect 1 1 "$GEFLECHT" -f json -o beside "$1" good.txt
    says "$1"
    holds beside network.json
    expect 1 1 "$GEFLECHT" extract good.txt "$1"
    [ "$(wc -l <stdout)" -eq 1 ] || fail "extract does not go on after $1"
}

skipped missing.txt
skipped empty_folder
skipped no_texts
skipped empty.txt
skipped latin1.txt
skipped broken.txt
skipped binary.txt
skipped half.json


# The one line that is broken is skipped, not the file.
expect 1 1 "$GEFLECHT" -f json -o lines half.jsonl
says half.jsonl
holds lines network.json

# A folder goes on as well.
cp good.txt latin1.txt broken.txt binary.txt empty.txt mixed
expect 1 4 "$GEFLECHT" -f json -o from_folder mixed
holds from_folder network.json

# With its encoding named, a text that is not UTF-8 is read.
expect 0 0 "$GEFLECHT" text --encoding ISO-8859-1 latin1.txt
prints "Zürich"
expect 2 1 "$GEFLECHT" text --encoding KLINGON latin1.txt
says KLINGON

# Another language is skipped by name.
cat >english.txt <<'TEXT'
The prime minister met the president on Monday in London. They talked about trade and the war, and
it was not clear what they had agreed on. The two of them will meet again in the autumn of this year.
TEXT
skipped english.txt

# One line of 200 MB.
head -c 200000000 /dev/zero | tr '\0' 'a' >line.txt
skipped line.txt
rm -f line.txt

# Names that a terminal or a reader of lines could stumble over.
odd="$(printf 'odd\nname\033[31m.txt')"
expect 3 1 "$GEFLECHT" -o alone "$odd"
finish
