package io.tuji.study;

import io.tuji.access.OrgUnitId;
import io.tuji.demand.ChainNode;
import io.tuji.demand.Labelled;
import io.tuji.district.Name;
import io.tuji.document.OwnerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that somebody looks into (研判课题).
 *
 * @param version counts from 1; who corrects it says which version was seen
 */
public record Study(Id id, int version, What what, State state, String addedBy, Instant addedAt) {

    public static final String OWNER_KIND = "study";

    private static final Pattern CODE = Pattern.compile("YP-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "YP-%06d".formatted(value);
        }

        /** What its papers belong to. */
        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    public enum State {
        PLANNED,
        RUNNING,
        DELIVERED,
        DECIDED,
        DROPPED;

        public boolean takesFindings() {
            return this == RUNNING || this == DELIVERED;
        }

        public boolean takesDecisions() {
            return this == DELIVERED || this == DECIDED;
        }

        public boolean isEnded() {
            return this == DECIDED || this == DROPPED;
        }
    }

    /** What can be done with a study. */
    public enum Move {
        START(EnumSet.of(State.PLANNED), State.RUNNING),
        DELIVER(EnumSet.of(State.RUNNING), State.DELIVERED),
        DECIDE(EnumSet.of(State.DELIVERED), State.DECIDED),
        DROP(EnumSet.of(State.PLANNED, State.RUNNING, State.DELIVERED), State.DROPPED);

        private final Set<State> from;
        private final State leadsTo;

        Move(Set<State> from, State leadsTo) {
            this.from = from;
            this.leadsTo = leadsTo;
        }

        public State leadsTo() {
            return leadsTo;
        }

        public boolean isOpenTo(State state) {
            return from.contains(state);
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

    /** How sure a finding is. */
    public enum Certainty implements Labelled {
        ESTABLISHED("已查实", "Established"),
        LIKELY("很可能", "Likely"),
        OPEN("待核实", "To be verified");

        private final Name label;

        Certainty(String zh, String en) {
            this.label = new Name(zh, en);
        }

        @Override
        public Name label() {
            return label;
        }
    }

    /**
     * Who looks into it.
     *
     * @param unit empty of a body outside the platform
     * @param name of the body as it is called now, or as it was typed
     */
    public record Commissioned(Optional<OrgUnitId> unit, String name) {}

    /** @param due empty where no day has been set */
    public record What(String question, Commissioned commissioned, Optional<LocalDate> due) {}

    /**
     * What was found.
     *
     * @param places codes of subdistricts and ids of areas of the pack
     */
    public record Finding(
            long id,
            String words,
            Certainty certainty,
            List<ChainNode> nodes,
            List<String> places,
            String by,
            Instant at) {

        public Finding {
            nodes = List.copyOf(nodes);
            places = List.copyOf(places);
        }
    }

    /**
     * What was decided upon it.
     *
     * @param decidedBy who decided
     * @param owner the body that does it
     */
    public record Decision(
            long id,
            String words,
            String decidedBy,
            LocalDate decidedOn,
            OrgUnitId owner,
            String ownerName,
            Optional<LocalDate> due,
            String by,
            Instant at) {}
}
