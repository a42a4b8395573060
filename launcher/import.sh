# shellcheck shell=bash
# Hands a file to the running platform, or to one that is started for it.

is_day() {
    case $1 in
        [0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]) ;;
        *) return 1 ;;
    esac
}

command_import() {
    local home='' words=() options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --home) need_value "$1" $# && home=$2 && shift 2 ;;
            --full | --delta) options+=("$1") && shift ;;
            --as-of)
                need_value "$1" $#
                is_day "$2" || wrong "日期须写作 2026-01-31：$2" "A day is written 2026-01-31: $2"
                options+=("$1" "$2") && shift 2
                ;;
            -?*) wrong_option import "$1" ;;
            *) words+=("$1") && shift ;;
        esac
    done
    [ ${#words[@]} -eq 2 ] || wrong "import 需要来源与文件两项" "import needs a source and a file"
    if [ ! -r "${words[1]}" ] || [ ! -f "${words[1]}" ]; then
        fail "无法读取文件 ${words[1]}。" "Cannot read the file ${words[1]}."
    fi
    choose_home "$home"
    make_home
    find_java
    choose_jar
    become_java import "${words[@]}" ${options[@]+"${options[@]}"}
}
