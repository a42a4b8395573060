# shellcheck shell=bash
# Starting and stopping the platform of one home.

# Leaves the absolute home in HOME_DIR; $1 is what was given, if anything.
choose_home() {
    HOME_DIR=${1:-${TUJI_HOME:-$ROOT/.tuji}}
    case $HOME_DIR in
        /*) ;;
        *) HOME_DIR=$PWD/$HOME_DIR ;;
    esac
    if [ "$HOME_DIR" != / ]; then HOME_DIR=${HOME_DIR%/}; fi
}

make_home() {
    # shellcheck disable=SC2174 # only the home itself is private, not what lies above it
    mkdir -p -m 700 -- "$HOME_DIR" 2>/dev/null || true
    [ -w "$HOME_DIR" ] ||
        fail "无法写入主目录 $HOME_DIR。请用 --home 指定可写的目录。" "Cannot write to the home $HOME_DIR. Name another with --home."
}

command_line_of() {
    if [ -r "/proc/$1/cmdline" ]; then
        tr '\0' ' ' <"/proc/$1/cmdline"
    else
        ps -ww -p "$1" -o args= 2>/dev/null
    fi
}

# The process that holds the home, read from its lock; a number that now belongs to another program is none.
running_pid() {
    local pid
    pid=$(cat -- "$HOME_DIR/lock" 2>/dev/null) || return 1
    case $pid in
        '' | *[!0-9]*) return 1 ;;
    esac
    case $(command_line_of "$pid" || true) in
        *"-Dtuji.home=$HOME_DIR "*) printf '%s\n' "$pid" ;;
        *) return 1 ;;
    esac
}

# Leaves in JAR what is run: TUJI_JAR as it is, the one a running platform was started from, or a fresh build.
choose_jar() {
    JAR=$HOME_DIR/program.jar
    if [ -n "${TUJI_JAR:-}" ]; then
        JAR=$TUJI_JAR
    elif ! running_pid >/dev/null; then
        ensure_platform
        ln -f -- "$(platform_jar)" "$JAR" 2>/dev/null || cp -f -- "$(platform_jar)" "$JAR"
    fi
}

# The optimising compiler takes up a method only when it is really hot. By default it keeps one of two cores busy through the first
# minutes, while an import, or the first readers, wait for that core.
readonly COMPILE_LATER='-XX:Tier4InvocationThreshold=200000 -XX:Tier4MinInvocationThreshold=24000 -XX:Tier4CompileThreshold=600000 -XX:Tier4BackEdgeThreshold=1600000'

# Becomes the program: signals and exit code are its own.
become_java() {
    local options=()
    read -ra options <<<"-Xmx1g $COMPILE_LATER ${JAVA_OPTS:-}"
    if [[ ${JAVA_OPTS:-} != *GC* ]]; then options+=(-XX:+UseParallelGC); fi
    options+=(-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)
    options+=(-Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8)
    if [ -z "${TUJI_PACK:-}" ]; then options+=("-Dtuji.pack=$ROOT/districts/xuhui"); fi
    if [ -n "${PORT:-}" ]; then options+=("-Dtuji.port=$PORT"); fi
    if [ -n "${DEMO:-}" ]; then options+=(-Dtuji.demo=true); fi
    if [ -t 1 ]; then options+=(-Dtuji.terminal=true); fi
    exec "$JAVA_HOME/bin/java" "${options[@]}" "-Dtuji.home=$HOME_DIR" -jar "$JAR" "$@"
}

# $1 the command, then its options; leaves HOME_DIR and, where the command takes them, PORT and DEMO.
read_home_options() {
    local command=$1 home=''
    shift
    PORT=${TUJI_PORT:-}
    DEMO=''
    while [ $# -gt 0 ]; do
        case $command$1 in
            *--home) need_value "$1" $# && home=$2 && shift 2 ;;
            up--port) need_value "$1" $# && PORT=$2 && shift 2 ;;
            up--demo) DEMO=true && shift ;;
            *) wrong_option "$command" "$1" ;;
        esac
    done
    choose_home "$home"
}

check_port() {
    case ${PORT:-0} in
        *[!0-9]* | ??????*) wrong "端口须为 0 到 65535 的整数：$PORT" "A port is a number from 0 to 65535: $PORT" ;;
    esac
    [ "${PORT:-0}" -le 65535 ] || wrong "端口须为 0 到 65535 的整数：$PORT" "A port is a number from 0 to 65535: $PORT"
}

command_up() {
    read_home_options up "$@"
    check_port
    make_home
    find_java
    choose_jar
    become_java serve
}

command_status() {
    read_home_options status "$@"
    if ! running_pid >/dev/null; then
        say "平台未在 $HOME_DIR 上运行。" "The platform does not run on $HOME_DIR."
        exit 1
    fi
    find_java
    choose_jar
    become_java status
}

command_settings() {
    [ $# -eq 0 ] || wrong_option settings "$1"
    choose_home ''
    make_home
    find_java
    choose_jar
    become_java settings
}

command_down() {
    local pid waited=0
    read_home_options down "$@"
    if ! pid=$(running_pid); then
        say "平台未在 $HOME_DIR 上运行。" "The platform does not run on $HOME_DIR."
        return
    fi
    kill -TERM "$pid" 2>/dev/null || fail "无权停止进程 $pid，请以启动它的用户运行。" "Process $pid is not yours to stop: run this as the user who started it."
    while running_pid >/dev/null; do
        [ $waited -lt 600 ] || fail "进程 $pid 在 60 秒内没有停止。" "Process $pid has not stopped within 60 seconds."
        sleep 0.1
        waited=$((waited + 1))
    done
    say "已停止。" "Stopped."
}
