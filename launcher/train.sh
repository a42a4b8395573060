# shellcheck shell=bash
# Trains a model that the engine ships; its recipe is a class of bench.

command_train() {
    local name=${1:-}
    case $name in
        names) shift ;;
        '') wrong "train 需要名称：names" "train needs a name: names" ;;
        *) wrong "没有模型 $name，可选 names" "There is no model $name; there are names" ;;
    esac
    run_bench "train-$name" "$@"
}
