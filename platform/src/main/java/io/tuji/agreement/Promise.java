package io.tuji.agreement;

import io.tuji.engine.promotion.PromiseWording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is promised to the firm of a project (承诺).
 *
 * @param version counts its changes; who changes it says which version was seen
 * @param check of fair competition; empty until somebody has made it, and again after the promise was changed
 * @param by name of whoever entered it
 */
public record Promise(
        Id id,
        OfProject project,
        int version,
        What what,
        Optional<Check> check,
        State state,
        String by,
        Instant at,
        Instant touchedAt) {

    public record Id(long value) {

        private static final Codes CODES = new Codes("CN");

        /** As people see it; never given twice. */
        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }
    }

    public enum Kind {
        SPACE,
        TALENT,
        FUND,
        SERVICE,
        PROCEDURE,
        OTHER
    }

    /** What the firm must do for it. */
    public enum Tie {
        NONE,
        SPACE,
        JOBS,
        INVESTMENT,
        RESEARCH,
        /** Tax paid or contribution to local finance: never lawful. */
        TAX
    }

    /** @param amount in 10,000 CNY */
    public record What(Kind kind, String words, Optional<BigDecimal> amount, Tie tie, Basis basis) {}

    /** The rule on which it rests; each part empty while nobody has said. */
    public record Basis(String title, String number, String article) {

        public boolean isWhole() {
            return !title.isEmpty() && !number.isEmpty() && !article.isEmpty();
        }
    }

    public enum Result {
        PASSED,
        NEEDS_CHANGE,
        NOT_NEEDED
    }

    /**
     * The fair-competition check (公平竞争审查).
     *
     * @param words what has to be changed, or why no check is needed
     */
    public record Check(LocalDate on, String body, Result result, String words) {}

    public enum State {
        DRAFTED,
        CHECKED,
        MADE,
        KEPT,
        BROKEN,
        WITHDRAWN
    }

    public enum Move {
        CHECK(Set.of(State.DRAFTED)),
        MAKE(Set.of(State.CHECKED)),
        KEEP(Set.of(State.MADE)),
        BREAK(Set.of(State.MADE)),
        WITHDRAW(Set.of(State.DRAFTED, State.CHECKED, State.MADE)),
        /** The last step is taken back. */
        UNDO(Set.of(State.values()));

        private final Set<State> from;

        Move(Set<State> from) {
            this.from = from;
        }

        public boolean isOpenIn(State state) {
            return from.contains(state);
        }

        public boolean needsWords() {
            return this == BREAK || this == WITHDRAW;
        }
    }

    /** A step that was taken. */
    public record Step(Move move, String words, State before, State after, boolean takenBack, String by, Instant at) {}

    public boolean isStanding() {
        return state != State.WITHDRAWN;
    }

    /** Whether it names its legal basis and has passed the check, or needs none. */
    public boolean isLawful() {
        return what.basis().isWhole()
                && check.filter(made -> made.result() != Result.NEEDS_CHANGE).isPresent();
    }

    /** Whether its wording can still be changed. */
    public boolean isOpen() {
        return state == State.DRAFTED || state == State.CHECKED;
    }

    /** What a person should look at in its wording. */
    public Set<PromiseWording.Doubt> doubts() {
        return PromiseWording.doubts(what.words());
    }
}
