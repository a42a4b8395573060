package io.tuji.engine.plan;

import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.util.Map;

/**
 * From which share of the path a state begins; 1 is the path itself. Below {@code behind} a target is far behind.
 *
 * <p>A binding target is measured more strictly; where nobody has said that a target binds, the milder measure holds.
 */
public record Thresholds(BigDecimal ahead, BigDecimal onPath, BigDecimal behind) {

    public static final Thresholds EXPECTED = of("1.05", "0.98", "0.90");
    public static final Thresholds BINDING = of("1.05", "1.00", "0.95");

    static Thresholds of(Aim aim) {
        return aim.binding() == Truth.YES ? BINDING : EXPECTED;
    }

    private static Thresholds of(String ahead, String onPath, String behind) {
        return new Thresholds(new BigDecimal(ahead), new BigDecimal(onPath), new BigDecimal(behind));
    }

    /** The state of a reading beside a positive path; unknown as soon as its bound leaves a threshold open. */
    State state(Reading reading, BigDecimal path) {
        Map<State, BigDecimal> floors = Map.of(State.AHEAD, ahead, State.ON_PATH, onPath, State.BEHIND, behind);
        for (State state : new State[] {State.AHEAD, State.ON_PATH, State.BEHIND}) {
            Truth reaches = reading.bound().reaches(reading.amount(), path.multiply(floors.get(state)));
            if (reaches != Truth.NO) {
                return reaches == Truth.YES ? state : State.UNKNOWN;
            }
        }
        return State.FAR_BEHIND;
    }
}
