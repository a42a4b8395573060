package io.tuji.brief;

import io.tuji.access.OrgUnitId;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.plan.instruction.Position;
import io.tuji.engine.plan.instruction.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a leader has decided and a body has to do (领导交办).
 *
 * @param version counts from 1; who words it anew says which version was seen
 * @param asked the day that the owner asks for; empty unless that waits for an answer
 */
public record Instruction(
        Id id, int version, What what, Step step, Optional<LocalDate> asked, String givenBy, Instant givenAt) {

    public static final String OWNER_KIND = "instruction";

    private static final Pattern CODE = Pattern.compile("JB-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "JB-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    public enum Urgency {
        /** 特急. */
        MOST_URGENT,
        /** 加急. */
        URGENT,
        /** 一般. */
        ORDINARY
    }

    /**
     * What is to be done.
     *
     * @param owner who answers for it
     * @param coOwners who help
     * @param due empty where no day has been set
     */
    public record What(
            String words,
            Subject subject,
            OrgUnitId owner,
            List<OrgUnitId> coOwners,
            Optional<LocalDate> due,
            Urgency urgency) {

        public What {
            coOwners = List.copyOf(coOwners);
        }
    }

    /** @param part id of the measure of an indicator, or of a place or cluster */
    public record Subject(Kind kind, String plan, String part) {

        public enum Kind {
            INDICATOR,
            AREA,
            PLAN,
            FREE
        }

        public static final Subject NONE = new Subject(Kind.FREE, "", "");

        public static Subject indicator(String plan, String measure) {
            return new Subject(Kind.INDICATOR, plan, measure);
        }

        public static Subject area(String part) {
            return new Subject(Kind.AREA, "", part);
        }

        public static Subject plan(String plan) {
            return new Subject(Kind.PLAN, plan, "");
        }

        /** As it stands in forms and addresses. */
        public String text() {
            return switch (kind) {
                case INDICATOR -> "INDICATOR:" + plan + ":" + part;
                case AREA -> "AREA:" + part;
                case PLAN -> "PLAN:" + plan;
                case FREE -> "";
            };
        }

        /** Where its brief is; empty of none. */
        public Optional<String> brief() {
            return switch (kind) {
                case INDICATOR -> Optional.of("/brief/indicators/" + plan + "/" + part);
                case AREA -> Optional.of("/brief/areas/" + part);
                case PLAN -> Optional.of("/brief/plans/" + plan);
                case FREE -> Optional.empty();
            };
        }
    }

    /**
     * Something that was done with it.
     *
     * @param move empty of the giving itself
     * @param dueAfter the day that was asked for, or that holds from then on
     * @param before what it said until this correction
     */
    public record Act(
            long id,
            Optional<Move> move,
            String words,
            Optional<LocalDate> dueBefore,
            Optional<LocalDate> dueAfter,
            Optional<What> before,
            String by,
            Instant at) {

        /** What its evidence belongs to: the instruction and the act. */
        public OwnerRecord owner(Id instruction) {
            return new OwnerRecord(OWNER_KIND, instruction.value() + "-" + id);
        }
    }

    public Position position() {
        return new Position(step, asked.isPresent());
    }
}
