package io.tuji.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * One act by which records came to be of one firm, or of two.
 *
 * @param from the company whose subjects moved
 * @param to the company of which they speak since
 */
public record Regrouping(
        Id id,
        Kind kind,
        CompanyId from,
        CompanyId to,
        String reason,
        String madeBy,
        Instant madeAt,
        Optional<Undone> undone) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "GB-%06d".formatted(value);
        }
    }

    public enum Kind {
        /** All that was said of one firm speaks of the other. */
        MERGE,
        /** Some of what was said of a firm speaks of a firm of its own. */
        SPLIT
    }

    public record Undone(String by, Instant at) {}
}
