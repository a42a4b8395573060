package io.tuji.engine.resolve;

/** Evidence is counted in bits: one bit doubles the odds. */
final class Bits {

    private static final double LN2 = Math.log(2);

    private Bits() {}

    static double log2(double value) {
        return Math.log(value) / LN2;
    }

    static double ofChance(double chance) {
        return log2(chance / (1 - chance));
    }

    static double toChance(double bits) {
        return 1 / (1 + Math.exp(-bits * LN2));
    }
}
