package io.tuji.resolution;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Two companies that may be one.
 *
 * @param left the one with the smaller number
 * @param probability that they are one, 0 to 1
 * @param isSure whether the evidence alone is enough; a person decides all the same
 * @param reasons for and against, the weightiest first
 */
public record Pair(
        Id id,
        CompanyId left,
        CompanyId right,
        double probability,
        boolean isSure,
        List<Reason> reasons,
        Optional<Decided> decided) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "HD-%06d".formatted(value);
        }
    }

    /**
     * What one comparison says.
     *
     * @param level how far the two agree in it, as a word of the scheme of comparison
     * @param bits positive where it speaks for one firm; one bit doubles the odds
     */
    public record Reason(String comparison, String level, double bits) {}

    public enum Decision {
        SAME,
        DIFFERENT
    }

    public record Decided(Decision decision, String by, Instant at) {}

    public Pair {
        reasons = List.copyOf(reasons);
        if (left.value() >= right.value()) {
            throw new IllegalArgumentException("not in order: " + left + ", " + right);
        }
    }
}
