package io.tuji.policy;

import io.tuji.engine.value.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A policy as it was written at a time.
 *
 * @param number among the editions of its policy, from 1
 * @param text the whole file
 * @param note why it was proposed
 * @param decidedBy who brought it into force or refused it
 * @param reason of the decision
 */
public record PolicyEdition(
        long id,
        String policy,
        int number,
        Origin origin,
        State state,
        String text,
        String note,
        String madeBy,
        Instant madeAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        String reason) {

    public enum Origin {
        PACK,
        EDIT
    }

    public enum State {
        /** Waits for a second person. */
        SUBMITTED,
        IN_FORCE,
        REPLACED,
        REFUSED,
        WITHDRAWN
    }

    /** What came of a step: what is wrong, or nothing. */
    public record Outcome(List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        public boolean isDone() {
            return problems.isEmpty();
        }
    }
}
