# The command that makes output/ runs, makes every picture that the README shows, and no picture more is kept.
. "$SOURCE/tests/cli/expect.sh"
cd "$SOURCE" || exit 1
cmake -DPROGRAM="$GEFLECHT" -DARTICLES=corpus/articles -DGALLERY="$WORK/made" -P src/cmake/gallery.cmake >"$WORK/stdout" ||
    fail "the gallery is not made"
cd "$WORK" || exit 1
(cd made && ls ./*.svg) >made.txt
(cd "$SOURCE/output" && ls ./*.svg) >kept.txt
sed -n 's,.*(output/\(.*\.svg\)).*,./\1,p' "$SOURCE/README.md" | sort >shown.txt
cmp made.txt kept.txt || fail "output/ holds $(tr '\n' ' ' <kept.txt), made is $(tr '\n' ' ' <made.txt)"
cmp made.txt shown.txt || fail "the README shows $(tr '\n' ' ' <shown.txt), made is $(tr '\n' ' ' <made.txt)"
for picture in made/*.svg; do
    xmllint --noout "$picture" || fail "$picture"
done
finish
