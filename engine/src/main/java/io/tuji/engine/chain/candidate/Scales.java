package io.tuji.engine.chain.candidate;

import java.util.function.DoubleUnaryOperator;

/** How amounts become values from 0 to 1. */
final class Scales {

    static final DoubleUnaryOperator AS_IT_IS = amount -> amount;

    private Scales() {}

    static DoubleUnaryOperator always(double value) {
        return amount -> value;
    }

    /** In equal steps from the one end to the other; what lies beyond stays at the end. */
    static DoubleUnaryOperator between(double nothing, double all) {
        return amount -> clamp((amount - nothing) / (all - nothing));
    }

    /** Every tenfold is a step of the same height. */
    static DoubleUnaryOperator powers(double nothing, double all) {
        return amount -> amount <= nothing ? 0 : clamp(Math.log(amount / nothing) / Math.log(all / nothing));
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
