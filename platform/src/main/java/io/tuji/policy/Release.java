package io.tuji.policy;

import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a firm is given without having asked (免申即享).
 *
 * @param basis the facts that it rests on, as they were when it was proposed
 */
public record Release(
        long id,
        CompanyId firm,
        String name,
        String policy,
        State state,
        String basis,
        String proposedBy,
        Instant proposedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String reason) {

    public enum State {
        /** Waits for a second person. */
        PROPOSED,
        RELEASED,
        REFUSED,
        WITHDRAWN
    }
}
