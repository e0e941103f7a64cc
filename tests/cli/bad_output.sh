# Where nothing can be written: exit 3, one line, and the folder is as it was.
. "$SOURCE/tests/cli/expect.sh"
article >good.txt
: >file

expect 3 1 "$GEFLECHT" -o file good.txt
says "file: "
expect 3 1 "$GEFLECHT" -o file/below good.txt
expect 3 1 "$GEFLECHT" -o /proc/geflecht good.txt
says /proc/geflecht
expect 3 1 "$GEFLECHT" -o '' good.txt

# A folder has the name of one of the files.
mkdir -p taken/network.json
expect 3 1 "$GEFLECHT" -o taken good.txt
says taken/network.json
holds taken network.json

# Files may not grow beyond 512 bytes: a disk that is full in the middle of a file.
(ulimit -f 1 && exec "$GEFLECHT" -o full good.txt) >stdout 2>stderr
[ $? -eq 3 ] || fail "full disk: not exit 3"
[ "$(wc -l <stderr)" -eq 1 ] || { fail "full disk: not one line"; cat stderr; }
says full/network.json
absent full

# The results of the last run stay when the next one fails.
expect 0 0 "$GEFLECHT" -q -f json -o kept good.txt
cp kept/network.json before.json
(ulimit -f 1 && exec "$GEFLECHT" -q -o kept good.txt) >stdout 2>stderr
same before.json kept/network.json
holds kept network.json

# A full device behind standard output.
"$GEFLECHT" extract good.txt >/dev/full 2>stderr
[ $? -eq 3 ] || fail "extract to a full device: not exit 3"
[ "$(wc -l <stderr)" -eq 1 ] || { fail "extract to a full device: not one line"; cat stderr; }
"$GEFLECHT" --help >/dev/full 2>stderr
[ $? -eq 3 ] || fail "help to a full device: not exit 3"

# A reader that goes away is no fault to talk about.
for n in 1 2 3 4 5 6 7 8 9; do cp good.txt "good$n.txt"; done
"$GEFLECHT" extract good*.txt good*.txt good*.txt 2>stderr | head -c 1 >stdout
[ -s stderr ] && { fail "a closed pipe is talked about"; cat stderr; }
"$GEFLECHT" explain kept/network.json Merkel 2>stderr | head -c 1 >stdout
[ -s stderr ] && { fail "a closed pipe is talked about by explain"; cat stderr; }
finish
