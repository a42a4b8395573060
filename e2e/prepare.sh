#!/usr/bin/env bash
# Starts the unpacked program once and stops it again. What that leaves, servers of the tests begin with: an archive of its classes, and a
# home in which the database is made. $1 java, $2 the jar, $3 the pack.
set -euo pipefail
cd -- "$(dirname -- "$2")"

: >said.txt
"$1" -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:ArchiveClassesAtExit=classes.jsa -Xlog:cds=off -Xlog:cds+dynamic=off \
    -Dtuji.home="$PWD/home" -Dtuji.port=0 -Dtuji.pack="$3" -jar "$PWD/$(basename -- "$2")" serve >>said.txt 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
until grep -q 'one-time password' said.txt; do
    if ! kill -0 "$server" 2>/dev/null; then
        cat said.txt
        exit 1
    fi
    sleep 0.1
done
kill "$server"
wait "$server" || true
trap - EXIT
[ -s classes.jsa ] && [ ! -e home/postgres/data/postmaster.pid ]
