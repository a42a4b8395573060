# shellcheck shell=bash
# Builds what is missing or stale. What runs is a link to the jar inside the home, so a build never pulls a jar from
# under a running platform.

readonly BUILD=$ROOT/.build

platform_jar() {
    find "$ROOT/platform/target" -maxdepth 1 -name 'tuji-platform-*-exec.jar' -print -quit 2>/dev/null
}

# $1 a built file, then the places it is made from; true if it is missing or something is newer.
is_stale() {
    local built=$1
    shift
    [ -z "$built" ] || [ ! -f "$built" ] || [ -n "$(find "$@" -newer "$built" -print -quit)" ]
}

platform_is_stale() {
    is_stale "$(platform_jar)" "$ROOT/pom.xml" "$ROOT/engine/pom.xml" "$ROOT/engine/src/main" \
        "$ROOT/platform/pom.xml" "$ROOT/platform/src/main"
}

bench_is_stale() {
    platform_is_stale || is_stale "$ROOT/bench/target/classpath" "$ROOT/bench/pom.xml" "$ROOT/bench/src/main" "$(platform_jar)"
}

# 3.8.6 or newer, as the build demands.
installed_maven() {
    local version major minor patch
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') || return 1
    IFS=. read -r major minor patch <<<"${version:-0.0.0}"
    [ $((major * 10000 + minor * 100 + patch)) -ge 30806 ]
}

# The pinned Maven where it can be had, else an installed one; leaves it in MAVEN.
find_maven() {
    local patience=()
    if command -v timeout >/dev/null; then patience=(timeout 180); fi
    if ${patience[@]+"${patience[@]}"} "$ROOT/mvnw" -v >"$BUILD/maven.log" 2>&1; then
        MAVEN=$ROOT/mvnw
    elif installed_maven; then
        MAVEN=mvn
    else
        fail "无法下载 Maven（见 $BUILD/maven.log），本机也没有 Maven 3.8.6 或更新版本。请检查网络，或 apt-get install maven。" \
            "Maven cannot be downloaded (see $BUILD/maven.log) and none from 3.8.6 on is installed. Check the network, or apt-get install maven."
    fi
}

# One build at a time in a checkout, where the machine knows flock.
lock_builds() {
    mkdir -p "$BUILD" 2>/dev/null || fail "无法写入 $ROOT。请换到可写的副本中运行。" "Cannot write to $ROOT. Run from a copy that you may write to."
    if command -v flock >/dev/null; then
        exec 9>"$BUILD/lock"
        flock 9
    fi
}

unlock_builds() {
    if command -v flock >/dev/null; then exec 9>&-; fi
}

# Shows which module is being built and how many files came over the network.
show_progress() {
    local line downloads=0
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        case $line in
            *'Building Tuji '*) printf '  %s\n' "${line#*Building }" ;;
            *'Downloaded from'*)
                downloads=$((downloads + 1))
                if [ $((downloads % 50)) -eq 0 ]; then printf '  … %d 个文件已下载 files downloaded\n' "$downloads"; fi
                ;;
        esac
    done
}

maven_build() {
    local log=$BUILD/build.log
    : >"$log"
    if ! (cd "$ROOT" && "$MAVEN" -B "$@" 9>&- 2>&1) | show_progress "$log"; then
        grep -E '^\[ERROR\]|^ERROR' "$log" | head -20 >&2 || tail -20 "$log" >&2
        fail "构建失败，完整日志：$log" "The build failed; the whole log: $log"
    fi
}

# The build gives the jar a fixed date, so that equal sources make equal bytes; here it gets the real one.
mark_built() {
    touch -c "$(platform_jar)" "$ROOT/bench/target/classpath" "$ROOT/bench/peers/target/classpath"
}

ensure_platform() {
    if platform_is_stale; then build_modules platform_is_stale platform; fi
}

ensure_bench() {
    if bench_is_stale; then build_modules bench_is_stale bench; fi
}

peers_are_stale() {
    is_stale "$ROOT/bench/peers/target/classpath" "$ROOT/pom.xml" "$ROOT/bench/peers/pom.xml" "$ROOT/bench/peers/src/main"
}

# Other people's programs that a benchmark measures beside; nothing else needs them.
ensure_peers() {
    if peers_are_stale; then build_modules peers_are_stale bench/peers -Ppeers; fi
}

# $1 says whether there is still something to do: another launcher may have built while this one waited.
build_modules() {
    find_java
    lock_builds
    local stale=$1 module=$2
    shift 2
    if "$stale"; then
        say "正在构建，首次需下载依赖，约数分钟 …" "Building; the first time some minutes, to download what it needs …"
        find_maven
        maven_build "$@" -pl "$module" -am package -Dmaven.test.skip=true
        mark_built
    fi
    unlock_builds
}
