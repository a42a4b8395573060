# shellcheck shell=bash
# Calculates the progress of series in a file; what comes out is JSON only, so all else goes to the error stream.

command_progress() {
    [ $# -gt 0 ] || wrong "progress 需要 --file" "progress needs --file"
    find_java
    ensure_bench >&2
    run_bench progress "$@"
}
