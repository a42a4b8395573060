package io.tuji.chain;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.value.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An edition of a template that is being written, waits, holds or held.
 *
 * @param version counts the changes of a draft
 * @param decidedBy who brought it into force, refused or replaced it
 * @param reason of the decision
 */
public record TemplateDraft(
        long id,
        int number,
        Origin origin,
        State state,
        Optional<String> cluster,
        Chain chain,
        String note,
        int version,
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
        DRAFT,
        SUBMITTED,
        IN_FORCE,
        REPLACED,
        REFUSED
    }

    public boolean isOpen() {
        return state == State.DRAFT || state == State.SUBMITTED;
    }

    /** What came of a move: what is wrong, or nothing. */
    public record Outcome(List<Problem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }

        public boolean isDone() {
            return problems.isEmpty();
        }
    }
}
