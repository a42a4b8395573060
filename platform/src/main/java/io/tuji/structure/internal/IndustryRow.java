package io.tuji.structure.internal;

import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.engine.chain.relatedness.ShiftShare.Change;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An industry as an area has it.
 *
 * @param local what the area has of it
 * @param whole what all areas have of it
 * @param change since the earlier day, where the table says what there was
 */
public record IndustryRow(
        String industry,
        double local,
        double whole,
        boolean specialised,
        Measured quotient,
        Measured density,
        Measured complexity,
        Measured gain,
        Optional<Change> change) {

    /** What the place itself has added. */
    public OptionalDouble competitive() {
        return change.map(one -> OptionalDouble.of(one.competitivePart())).orElse(OptionalDouble.empty());
    }
}
