package io.tuji.analysis;

import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.value.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A paper by its head.
 *
 * @param edition counts from 1 among the papers of the same plan, kind and period
 * @param office by which it is signed; may be empty
 * @param version counts the changes; who acts on the whole paper says which one was seen
 * @param authors everybody who has written in it: none of them may approve it
 * @param composedAt when its facts were looked up
 * @param returned why it was given back the last time
 */
public record Analysis(
        Id id,
        String plan,
        PaperKind.Id kind,
        Period period,
        int edition,
        String title,
        String office,
        State state,
        int version,
        List<String> authors,
        Instant composedAt,
        Instant changedAt,
        Optional<Signature> submitted,
        String returned,
        Optional<Approval> approved) {

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "XS-%06d".formatted(value);
        }
    }

    /** How far a paper has come. */
    public enum State {
        DRAFT,
        SUBMITTED,
        /** Frozen for good. */
        APPROVED,
        DISCARDED
    }

    public record Signature(String by, Instant at) {}

    /** @param digest SHA-256 of the frozen content */
    public record Approval(String by, Instant at, String digest) {}

    public Analysis {
        authors = List.copyOf(authors);
    }

    public boolean isOpen() {
        return state == State.DRAFT;
    }

    /** Whether the person has written in it or handed it over. */
    public boolean isOf(String login) {
        return authors.contains(login)
                || submitted.filter(by -> by.by().equals(login)).isPresent();
    }
}
