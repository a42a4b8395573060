# shellcheck shell=bash
# All data into one file, and back from it.

# $1 the command, then its words; leaves HOME_DIR, FILE and the options in OPTIONS.
read_backup_options() {
    local command=$1 home='' words=()
    shift
    OPTIONS=()
    while [ $# -gt 0 ]; do
        case $command$1 in
            *--home) need_value "$1" $# && home=$2 && shift 2 ;;
            *--replace | restore--forget-old) OPTIONS+=("$1") && shift ;;
            backup-?* | restore-?*) wrong_option "$command" "$1" ;;
            *) words+=("$1") && shift ;;
        esac
    done
    [ ${#words[@]} -eq 1 ] || wrong "$command 需要一个文件" "$command needs one file"
    FILE=${words[0]}
    choose_home "$home"
}

command_backup() {
    read_backup_options backup "$@"
    make_home
    find_java
    choose_jar
    become_java backup "$FILE" ${OPTIONS[@]+"${OPTIONS[@]}"}
}

command_restore() {
    read_backup_options restore "$@"
    make_home
    find_java
    choose_jar
    become_java restore "$FILE" ${OPTIONS[@]+"${OPTIONS[@]}"}
}
