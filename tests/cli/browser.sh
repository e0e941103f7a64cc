# Pictures as a browser shows them: no text on another text or on a foreign node. Skipped (77) without chromium.
. "$SOURCE/tests/cli/expect.sh"
command -v chromium >/dev/null || { echo "skipped: no chromium"; exit 77; }

# pictures NAME NETWORK FOCUS: each view as NAME-VIEW.svg.
pictures() {
    for view in network people timeline focus; do
        expect 0 0 "$GEFLECHT" export -q -f svg --view $view $([ $view = focus ] && echo --focus "$3") -o "$1" "$2"
        mv "$1/$view.svg" "$1-$view.svg"
    done
}

cd "$SOURCE" || exit 1
"$GEFLECHT" -q -f json -o "$WORK/demo" corpus/articles || fail "exit $?: demo"
cd "$WORK" || exit 1
pictures demo demo/network.json Putin
. "$SOURCE/tests/cli/nasty_network.sh"
pictures nasty nasty.json person:4
for size in 10 60 300 2000; do
    "$WRITE_SOCIETY" $size >society-$size.json || fail "no network of $size nodes"
    pictures society-$size society-$size.json person:p0
done

# One page with all of them, so that the browser starts once.
{
    echo '<!doctype html><html><head><meta charset="utf-8"></head><body>'
    for picture in *.svg; do
        echo "<div class=\"picture\" id=\"$picture\">"
        sed 1d "$picture"
        echo '</div>'
    done
    echo '<pre id="verdict"></pre><script>'
    cat "$SOURCE/tests/readers/measure.js"
    echo '</script></body></html>'
} >page.html
HOME=$WORK timeout 120 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$WORK/profile" --dump-dom "file://$WORK/page.html" >dom.html 2>browser.txt
sed -n '/<pre id="verdict">/,/<\/pre>/p' dom.html | sed 's/.*<pre id="verdict">//; s/<\/pre>.*//' >verdict.txt
[ -s verdict.txt ] || { tail -n 3 browser.txt; echo "skipped: chromium does not start here"; exit 77; }
[ "$(grep -c ' texts, ' verdict.txt)" -eq "$(ls ./*.svg | wc -l)" ] || fail "not all pictures were measured"
grep -q ': 0 texts' verdict.txt && fail "a picture without text"
grep -v ' texts, ' verdict.txt >faults.txt && { fail "$(wc -l <faults.txt) faults"; head -n 20 faults.txt; }
finish
