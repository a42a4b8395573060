package io.tuji.agreement;

import io.tuji.document.OwnerRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What one side has committed itself to for a year.
 *
 * @param due when it is looked at
 * @param reported empty until somebody has
 * @param by name of whoever entered it
 */
public record Commitment(
        Id id,
        OfProject project,
        What what,
        LocalDate due,
        State state,
        Optional<Reported> reported,
        int papers,
        String by,
        Instant at) {

    /** The kind of its documents. */
    public static final String OWNER_KIND = "commitment";

    public record Id(long value) {

        private static final Codes CODES = new Codes("LN");

        public String code() {
            return CODES.write(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            return CODES.read(code).map(Id::new);
        }

        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }
    }

    public enum Side {
        FIRM,
        DISTRICT
    }

    public enum Subject {
        JOBS(Side.FIRM),
        INVESTMENT(Side.FIRM),
        /** Told in bands only. */
        REVENUE(Side.FIRM),
        SPACE(Side.DISTRICT),
        FUND(Side.DISTRICT),
        SERVICE(Side.DISTRICT),
        OTHER(Side.FIRM, Side.DISTRICT);

        private final Set<Side> sides;

        Subject(Side... sides) {
            this.sides = Set.of(sides);
        }

        public boolean isOf(Side side) {
            return sides.contains(side);
        }

        /** Whether it is told as a number: people, or 10,000 CNY. */
        public boolean isNumber() {
            return this == JOBS || this == INVESTMENT || this == FUND;
        }
    }

    /** Revenue of a year in CNY. */
    public enum Band {
        UNDER_20M,
        FROM_20M,
        FROM_100M,
        FROM_500M,
        FROM_2000M
    }

    /** How much: a number, a band, words, whichever the subject takes. */
    public record Measure(Optional<BigDecimal> number, Optional<Band> band, String words) {}

    public record What(Side side, Subject subject, int year, Measure target) {}

    public enum State {
        OPEN,
        KEPT,
        PARTLY,
        MISSED,
        WITHDRAWN
    }

    public record Reported(Measure actual, String by, Instant at) {}

    public boolean isDue(LocalDate today) {
        return state == State.OPEN && !due.isAfter(today);
    }
}
