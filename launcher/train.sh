# shellcheck shell=bash
# Trains a model that the engine ships; its recipe is a class of bench.

command_train() {
    local name=${1:-}
    case $name in
        names | resolve) shift ;;
        '') wrong "train 需要名称：names、resolve" "train needs a name: names, resolve" ;;
        *) wrong "没有模型 $name，可选 names、resolve" "There is no model $name; there are names, resolve" ;;
    esac
    run_bench "train-$name" "$@"
}
