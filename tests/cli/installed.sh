# The installed program finds its data from any folder, after the tree has been moved, too; a program of others
# builds against the installed library and gets the same bytes under a German locale.
. "$SOURCE/tests/cli/expect.sh"
cmake --install "$BUILD" --prefix "$WORK/first" >install.log 2>&1 || { cat install.log; fail "install"; }
mv first second
prefix=$WORK/second
article >visit.txt
formats="json dot graphml gexf svg pdf png"
expect 0 0 "$GEFLECHT" -q -f "$(echo $formats | tr " " ,)" -o built visit.txt
mkdir elsewhere && cp visit.txt elsewhere && cd elsewhere
expect 0 0 "$prefix/bin/geflecht" -q -f "$(echo $formats | tr " " ,)" -o ../moved visit.txt
cd ..
same built moved
for file in share/geflecht/lexicon share/man/man1/geflecht.1 share/man/man1/geflecht-extract.1 include/geflecht/geflecht.h; do
    [ -e "$prefix/$file" ] || fail "$file is not installed"
done
expect 2 1 env GEFLECHT_DATA=/nowhere "$prefix/bin/geflecht" -o none visit.txt
says /nowhere

PKG_CONFIG_PATH=$(dirname "$(find "$prefix" -name geflecht.pc)")
export PKG_CONFIG_PATH
flags=$(pkg-config --define-variable=prefix="$prefix" --define-variable=libdir="$(dirname "$PKG_CONFIG_PATH")" \
    --define-variable=includedir="$prefix/include" --cflags --libs geflecht) || fail "pkg-config"
# shellcheck disable=SC2086
${CC:-cc} -std=c17 -Wall -Wextra -Werror $SANITIZE -o embed "$SOURCE/tests/embed/embed.c" $flags || fail "embed.c does not build"
mkdir locale && localedef -i de_DE -f UTF-8 locale/de_DE.UTF-8 2>localedef.log
for format in $formats; do
    expect 0 0 env LOCPATH="$WORK/locale" LC_ALL=de_DE.UTF-8 GEFLECHT_DATA="$prefix/share/geflecht" ./embed $format visit.txt
    cmp stdout "built/network.$format" || fail "another program gets another $format"
done

# The page on the library: its example builds and runs, and it names every function of the headers.
library=$SOURCE/docs/LIBRARY.md
sed -n '/^```c$/,/^```$/p' "$library" | sed '/^```/d' >example.c
# shellcheck disable=SC2086
${CC:-cc} -std=c17 -Wall -Wextra -Werror $SANITIZE -o example example.c $flags || fail "the example does not build"
expect 0 0 env GEFLECHT_DATA="$prefix/share/geflecht" ./example visit.txt
prints "2 persons, 1 meetings"
prints "visit.txt"
prints "Emmanuel Macron"
: >nothing.txt
expect 0 1 env GEFLECHT_DATA="$prefix/share/geflecht" ./example visit.txt nothing.txt
says "nothing.txt"
sed -n 's/^GF_API .*[ *]\(gf_[a-z_]*\)(.*/\1/p' "$SOURCE"/include/geflecht/*.h >functions
[ "$(wc -l <functions)" -gt 20 ] || fail "the headers have too few functions"
while read -r function; do
    grep -q "\`$function\`" "$library" || fail "LIBRARY.md does not name $function"
done <functions
finish
