# The Debian package: what it depends on, what it holds, and that the program in it runs from where it lies.
. "$SOURCE/tests/cli/expect.sh"
cpack --config "$BUILD/CPackConfig.cmake" -B "$WORK" >cpack.log 2>&1 || { cat cpack.log; fail "cpack"; }
package=$(ls geflecht_*.deb) || fail "no package"
dpkg-deb --field "$package" >fields
for word in "Package: geflecht" "libigraph" "libgvc" "libcjson" "libxml2" "libutf8proc"; do
    grep -q "$word" fields || fail "the package's fields do not name $word"
done
dpkg-deb -x "$package" root || fail "unpacking"
for file in bin/geflecht share/geflecht/lexicon share/man/man1/geflecht.1 share/doc/geflecht/copyright \
    share/bash-completion/completions/geflecht share/zsh/vendor-completions/_geflecht; do
    [ -e "root/usr/$file" ] || fail "$file is not in the package"
done
article >visit.txt
expect 0 0 root/usr/bin/geflecht -q -f json -o packed visit.txt
expect 0 0 "$GEFLECHT" -q -f json -o built visit.txt
same built packed
finish
