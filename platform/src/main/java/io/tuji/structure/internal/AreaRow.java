package io.tuji.structure.internal;

import io.tuji.engine.chain.relatedness.Measured;
import java.util.Optional;

/**
 * An area as a whole.
 *
 * @param krugman how unlike all areas together its structure is, 0 to 2; empty where it has nothing
 */
public record AreaRow(
        String area,
        double total,
        Measured diversity,
        Measured complexity,
        Measured outlook,
        Optional<Double> krugman,
        Optional<Growth> growth) {

    /** The change since the earlier day, apart. */
    public record Growth(double change, double nationalPart, double mixPart, double competitivePart) {}
}
