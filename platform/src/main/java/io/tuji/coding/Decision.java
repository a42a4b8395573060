package io.tuji.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person has said what industry a firm is of.
 *
 * @param company of which it holds now: the firm itself, or the one it was merged into
 * @param coder what the coder held likeliest at that moment
 */
public record Decision(
        Id id,
        CompanyId company,
        IndustryCode industry,
        String reason,
        Optional<IndustryCode> coder,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "HY-%06d".formatted(value);
        }
    }

    public record Withdrawn(String by, Instant at) {}
}
