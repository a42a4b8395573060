# shellcheck shell=bash
# Runs one benchmark from the class path that the build wrote; its servers and peers are processes of their own.

command_bench() {
    local name=${1:-}
    case $name in
        import | search | board | faults | names | alias | resolve | industry | places | forecast | plan | festival | publish | word | candidates | positions | chain | promotion | policy) shift ;;
        '') wrong "bench 需要名称：import、search、board、faults、names、alias、resolve、industry、places、forecast、plan、festival、publish、word、candidates、positions、chain、promotion 或 policy" "bench needs a name: import, search, board, faults, names, alias, resolve, industry, places, forecast, plan, festival, publish, word, candidates, positions, chain, promotion or policy" ;;
        *) wrong "没有基准测试 $name，可选 import、search、board、faults、names、alias、resolve、industry、places、forecast、plan、festival、publish、word、candidates、positions、chain、promotion、policy" "There is no benchmark $name; there are import, search, board, faults, names, alias, resolve, industry, places, forecast, plan, festival, publish, word, candidates, positions, chain, promotion, policy" ;;
    esac
    if [[ $name = resolve || $name = policy ]] && [[ " $* " != *" --peers none "* ]]; then ensure_peers; fi
    run_bench "$name" "$@"
}

# Benchmarks and recipes alike: $1 the name, then its options.
run_bench() {
    find_java
    ensure_bench
    export TUJI_TEST_DATA=${TUJI_TEST_DATA:-$ROOT/../shared/data}
    exec "$JAVA_HOME/bin/java" -Xmx2g -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 \
        "-Dtuji.root=$ROOT" "-Dtuji.jar=$(platform_jar)" "-Dtuji.pack=$ROOT/districts/xuhui" \
        -cp "$ROOT/bench/target/classes:$(cat "$ROOT/bench/target/classpath")" io.tuji.bench.Bench "$@"
}
