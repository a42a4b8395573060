package io.tuji.bench.plan;

import io.tuji.engine.plan.chance.ChanceTrainer.Example;
import io.tuji.engine.plan.chance.Inputs;
import java.util.Optional;

/**
 * A plan of five years that a series might have had, some years after its begin.
 *
 * @param series its number; plans of one series are never parted
 * @param yearsGone from 1 to 4
 * @param group how its growth stands beside what the target asks for
 * @param inputs empty where no chance can be said
 * @param reached whether its target was reached in the end
 */
record SimulatedPlan(int series, int yearsGone, PaceClass group, Optional<Inputs> inputs, boolean reached) {

    Optional<Example> example() {
        return inputs.map(known -> new Example(known, reached));
    }

    double outcome() {
        return reached ? 1 : 0;
    }
}
