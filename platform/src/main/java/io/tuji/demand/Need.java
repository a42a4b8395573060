package io.tuji.demand;

import io.tuji.district.Name;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a firm needs (需求).
 *
 * @param version counts from 1; who corrects it says which version was seen
 * @param ending empty while it is open
 */
public record Need(
        Id id, int version, What what, State state, Optional<Ending> ending, String addedBy, Instant addedAt) {

    private static final Pattern CODE = Pattern.compile("XQ-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "XQ-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    public enum State {
        OPEN,
        BEING_MET,
        MET,
        WITHDRAWN,
        CANNOT_BE_MET;

        /** Those that are still sought. */
        public static final List<State> SOUGHT = List.of(OPEN, BEING_MET);

        public boolean isSought() {
            return SOUGHT.contains(this);
        }
    }

    /** What can be done with a need that is still sought. */
    public enum Move {
        START(State.BEING_MET),
        MEET(State.MET),
        WITHDRAW(State.WITHDRAWN),
        GIVE_UP(State.CANNOT_BE_MET);

        private final State leadsTo;

        Move(State leadsTo) {
            this.leadsTo = leadsTo;
        }

        public State leadsTo() {
            return leadsTo;
        }

        public boolean isOpenTo(State state) {
            return state.isSought() && state != leadsTo;
        }

        public static List<Move> of(State state) {
            return Arrays.stream(values()).filter(move -> move.isOpenTo(state)).toList();
        }

        public static Optional<Move> read(String text) {
            return Arrays.stream(values())
                    .filter(move -> move.name().equals(text))
                    .findFirst();
        }
    }

    /** In what an amount is counted. */
    public enum Unit implements Labelled {
        MONEY("万元", "10,000 yuan"),
        AREA("㎡", "m²"),
        PEOPLE("人", "people");

        private final Name label;

        Unit(String zh, String en) {
            this.label = new Name(zh, en);
        }

        @Override
        public Name label() {
            return label;
        }
    }

    public record Amount(BigDecimal number, Unit unit) {}

    /**
     * How it became known.
     *
     * @param by who heard it
     * @param from where: a visit, a letter, a meeting
     */
    public record Heard(String by, LocalDate on, String from) {}

    /**
     * What is needed.
     *
     * @param node empty while nobody has said where in which chain
     * @param words in one sentence
     */
    public record What(
            Firm firm,
            Optional<ChainNode> node,
            Facet facet,
            String words,
            String details,
            Optional<Amount> amount,
            Optional<LocalDate> wantedBy,
            Heard heard) {}

    /** What met it, or in words why it is no longer sought. */
    public record Ending(Optional<ResourceName> resource, Optional<Firm> firm, String words) {}

    public record ResourceName(Resource.Id id, String name) {}
}
