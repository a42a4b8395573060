package io.tuji.outlook;

import io.tuji.engine.plan.warning.Appraisal;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person has judged of one indicator of a plan; it stands beside the mechanical state, never over it.
 *
 * @param state the mechanical state when it was judged, as a word of {@link io.tuji.engine.plan.State}
 */
public record PersonalVerdict(
        Id id,
        String plan,
        String measure,
        Appraisal verdict,
        String reason,
        String state,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {

        public String code() {
            return "YP-%06d".formatted(value);
        }
    }

    public record Withdrawn(String by, Instant at) {}
}
