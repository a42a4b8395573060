package io.tuji.chain;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a person has said whether a firm is on a node.
 *
 * @param company of which it holds now: the firm itself, or the one it was merged into
 * @param on false where it is not
 * @param confidence of the reading at that moment; empty where it had not proposed the node
 */
public record NodeDecision(
        Id id,
        CompanyId company,
        NodeId node,
        boolean on,
        String reason,
        Optional<Double> confidence,
        String by,
        Instant at,
        Optional<Withdrawn> withdrawn) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "DW-%06d".formatted(value);
        }
    }
}
