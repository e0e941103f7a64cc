# The bash completion offers the commands, options, formats and values that --help knows.
. "$SOURCE/tests/cli/expect.sh"
mkdir bin && ln -s "$GEFLECHT" bin/geflecht

# offers WORDS EXPECTED: what is offered for the last of WORDS holds the line EXPECTED.
offers() {
    PATH=$PWD/bin:$PATH bash -c '
        . "$SOURCE/src/cli/completion/geflecht.bash"
        COMP_WORDS=($1) && [[ $1 == *" " ]] && COMP_WORDS+=("")
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _geflecht && printf "%s\n" "${COMPREPLY[@]}"' bash "$1" >stdout
    grep -qx -- "$2" stdout || { fail "'$1' does not offer '$2'"; cat stdout; }
}
export SOURCE
for command in extract merge export explain diff text; do offers "geflecht " $command; done
offers "geflecht ex" explain
offers "geflecht export --fo" --format
offers "geflecht --f" --focus
offers "geflecht -f " graphml
offers "geflecht --view t" timeline
offers "geflecht --theme " print
offers "geflecht --lang " en
offers "geflecht --status " cancelled
: >article.txt
offers "geflecht art" article.txt
sh -c 'command -v zsh' >/dev/null && { zsh -n "$SOURCE/src/cli/completion/_geflecht" || fail "zsh"; }
finish
