# bash completion for geflecht. What it offers is read from `geflecht --help`, so it cannot fall behind.

_geflecht_words() { # the words of --help that match the sed expression $1
    "${COMP_WORDS[0]}" --help 2>/dev/null | sed -nE "$1"
}

_geflecht() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words=
    local IFS=$' \t\n'
    COMPREPLY=()
    case $before in
    -f | --format) words=$(_geflecht_words 's/^Formats: //p' | tr -d ,) ;;
    --view | --layout | --theme | --lang | --status)
        # "--view VIEW   network, people, timeline or focus", "--lang de|en   ..."
        words=$(_geflecht_words "s/^ +$before +(([a-z]+\|)+[a-z]+) .*/\1/p; s/^ +$before +[A-Z]+ +//p" |
            sed 's/ or / /; s/[,|]/ /g; s/(.*//') ;;
    esac
    if [ -n "$words" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    elif [[ $word == -* ]]; then
        words=$(_geflecht_words 's/^ +(-[a-zA-Z], )?(--[a-z-]+).*/\2/p')
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    else
        ((COMP_CWORD == 1)) && words=$(_geflecht_words 's/^  geflecht ([a-z]+) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word"; compgen -f -- "$word")
    fi
}

complete -o filenames -F _geflecht geflecht
