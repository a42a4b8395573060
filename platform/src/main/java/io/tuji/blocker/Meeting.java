package io.tuji.blocker;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting that coordinates (调度会).
 *
 * @param packedAt when its pack was made; empty before
 * @param closed from then on nothing of it changes but what becomes of its decisions
 */
public record Meeting(
        Id id, int version, What what, Optional<Instant> packedAt, Optional<Closed> closed, Blocker.Created created) {

    private static final Pattern CODE = Pattern.compile("DH-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it; never given twice. */
        public String code() {
            return "DH-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /** @param chair who leads it, in words */
    public record What(String title, LocalDate heldOn, String place, String chair, List<Body> bodies) {

        public What {
            bodies = List.copyOf(bodies);
        }
    }

    /** A body that takes part. */
    public record Body(OrgUnitId id, String name) {}

    public record Closed(UserId by, String name, Instant at) {}

    public boolean isOpen() {
        return closed.isEmpty();
    }

    /**
     * Something that was stuck when the pack was made.
     *
     * @param cause name of a {@link Blocker.Cause}, or {@link #STAGE}, or {@link #STEP}
     * @param days working days since it began; empty where the calendar is not loaded
     * @param over of these, how many too many
     * @param code of the blocker or project; likewise words
     * @param stage id of the stage of the project; empty without project
     */
    public record Item(
            String cause,
            BlockerLight light,
            Optional<Integer> days,
            Optional<Integer> over,
            String name,
            String code,
            String words,
            String stage,
            String owner,
            String lastStep) {

        /** The project is longer in its stage than the pack of the district allows. */
        public static final String STAGE = "STAGE";

        /** The next step should have been done. */
        public static final String STEP = "STEP";

        /** The page of it. */
        public String href() {
            return (code.startsWith("DD-") ? "/blockers/" : "/projects/") + code;
        }
    }
}
