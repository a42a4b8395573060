# shellcheck shell=bash
# Every check there is, its time by part, and one line that counts.

readonly UNIT_BUDGET=240 DATABASE_BUDGET=240 BROWSER_BUDGET=360

find_browser() {
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null
}

has_chinese_fonts() {
    ! command -v fc-list >/dev/null || fc-list :lang=zh family | grep -q .
}

ensure_browser() {
    if find_browser && has_chinese_fonts; then return; fi
    if [ "$(id -u)" -eq 0 ] && [ -f /etc/debian_version ]; then
        say "正在安装 chromium 与 fonts-noto-cjk …" "Installing chromium and fonts-noto-cjk …"
        # shellcheck disable=SC2153 # set by build.sh
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk; } >"$BUILD/apt.log" 2>&1 ||
            say "安装失败，见 $BUILD/apt.log。" "That failed, see $BUILD/apt.log."
    else
        say "浏览器检查需要 Chromium 与中文字体：apt-get install chromium fonts-noto-cjk。" \
            "The browser tests need Chromium and Chinese fonts: apt-get install chromium fonts-noto-cjk."
    fi
}

ensure_test_data() {
    export TUJI_TEST_DATA=${TUJI_TEST_DATA:-$ROOT/../shared/data}
    if [ -d "$TUJI_TEST_DATA" ]; then
        TUJI_TEST_DATA=$(cd -- "$TUJI_TEST_DATA" && pwd -P)
    elif [ "${CI:-}" = true ]; then
        fail "缺少测试数据 $TUJI_TEST_DATA；CI 中不得跳过。请设置 TUJI_TEST_DATA。" \
            "The test data $TUJI_TEST_DATA are missing, and under CI nothing is skipped for that. Set TUJI_TEST_DATA."
    else
        say "没有测试数据 $TUJI_TEST_DATA，用到它的测试将跳过并计入跳过数。" \
            "There are no test data in $TUJI_TEST_DATA: tests that need them are skipped and counted as skipped."
    fi
}

# To which part of the check a line "--- plugin:version:goal (id) @ module ---" of Maven belongs.
part_of() {
    case $1 in
        *surefire*:test*) echo unit ;;
        *failsafe*:integration-test*@*e2e*) echo browser ;;
        *failsafe*:integration-test*) echo database ;;
        *) echo build ;;
    esac
}

# Reads Maven's lines, shows where it is and what is wrong, and writes the seconds of each part to file $2.
follow() {
    local line part=build since=$SECONDS build=0 unit=0 database=0 browser=0
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$1"
        case $line in
            *'Building Tuji '*) printf '  %s\n' "${line#*Building }" ;;
            *'[ERROR]'*) printf '%s\n' "$line" ;;
            *' --- '*' @ '*)
                printf -v "$part" '%d' $((${!part} + SECONDS - since))
                since=$SECONDS
                part=$(part_of "$line")
                ;;
        esac
    done
    printf -v "$part" '%d' $((${!part} + SECONDS - since))
    printf '%s %s %s %s\n' "$build" "$unit" "$database" "$browser" >"$2"
}

show_time() {
    local note=''
    if [ "$3" -gt 0 ]; then
        note="  预算 budget ${3} s"
        if [ "$2" -gt "$3" ]; then note="$note  超出 OVER"; fi
    fi
    printf '  %-34s %5d s%s\n' "$1" "$2" "$note"
}

show_times() {
    local build unit database browser
    read -r build unit database browser <"$1"
    show_time '构建、格式、静态 build, format, static' "$build" 0
    show_time '单元与架构 unit, architecture' "$unit" "$UNIT_BUDGET"
    show_time '数据库 database' "$database" "$DATABASE_BUDGET"
    show_time '浏览器 browser, axe, launcher' "$browser" "$BROWSER_BUDGET"
}

reports() {
    find "$ROOT" -path '*/target/*' \( -path '*/surefire-reports/TEST-*.xml' -o -path '*/failsafe-reports/TEST-*.xml' \) "$@"
}

# Prints "passed failed skipped", summed from the heads of all reports.
count_tests() {
    reports -exec grep -h -m1 '<testsuite ' {} + | awk '
        function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
        { all += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
        END { print all - failed - skipped, failed + 0, skipped + 0 }'
}

command_check() {
    local log=$BUILD/check.log verdict=0 passed failed skipped
    [ $# -eq 0 ] || wrong_option check "$1"
    find_java
    lock_builds
    ensure_test_data
    ensure_browser
    find_maven
    reports -delete
    # Failsafe adds to the summary of an earlier run, whose failures would then count again.
    find "$ROOT" -path '*/target/*' -name 'failsafe-summary.xml' -delete
    : >"$log"
    (cd "$ROOT" && "$MAVEN" -B --fail-at-end verify 9>&- 2>&1) | follow "$log" "$BUILD/check.times" || verdict=1
    if [ -n "$(platform_jar)" ]; then mark_built; fi
    show_times "$BUILD/check.times"
    read -r passed failed skipped <<<"$(count_tests)"
    if [ "$verdict" -ne 0 ]; then say "检查未通过，完整日志：$log" "The check failed; the whole log: $log"; fi
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    return "$verdict"
}
