# shellcheck shell=bash
# Trains a model that the engine ships, or one of the district on its own labels; each recipe is a class of bench.

command_train() {
    local name=${1:-}
    case $name in
        names | resolve | industry | intervals | chance | positions) shift ;;
        '') wrong "train 需要名称：names、resolve、industry、intervals、chance、positions" "train needs a name: names, resolve, industry, intervals, chance, positions" ;;
        *) wrong "没有模型 $name，可选 names、resolve、industry、intervals、chance、positions" "There is no model $name; there are names, resolve, industry, intervals, chance, positions" ;;
    esac
    run_bench "train-$name" "$@"
}
