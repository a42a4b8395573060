package io.tuji.plan.internal;

import io.tuji.engine.value.Problem;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.What;
import java.util.List;
import java.util.Optional;

/**
 * What a row of a sheet would change.
 *
 * @param before what stands now; empty for a new observation
 * @param after what the row says; empty if it is at fault
 */
public record SheetDifference(
        SheetRow row, Kind kind, Optional<PlanObservation> before, Optional<What> after, List<Problem> problems) {

    /** Whether a row says something, and something new. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME,
        FAULTY
    }

    public SheetDifference {
        problems = List.copyOf(problems);
    }
}
