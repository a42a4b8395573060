package io.tuji.zone;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.document.OwnerRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A task force (专班): for one purpose and one term, with members of several bodies and a target list of its own.
 *
 * @param version counts its changes
 * @param ended empty while it is at work; its term ends by the calendar, the task force by a person
 */
public record TaskForce(Id id, int version, What what, Made made, Optional<Ended> ended) {

    /** What its papers belong to. */
    public static final String OWNER_KIND = "task_force";

    private static final Pattern CODE = Pattern.compile("ZB-(\\d{4,18})");

    public record Id(long value) {

        /** As people see it; never given twice. */
        public String code() {
            return "ZB-%04d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }

        public OwnerRecord owner() {
            return new OwnerRecord(OWNER_KIND, Long.toString(value));
        }
    }

    /** @param until the last day */
    public record Term(LocalDate from, LocalDate until) {

        boolean holds(Term other) {
            return !other.from.isBefore(from) && !other.until.isAfter(until);
        }
    }

    public record What(String name, String mandate, Lead lead, Term term) {}

    public record Lead(UserId person, String login, String name) {}

    public record Made(UserId by, String name, Instant at) {}

    /** @param report what came of it */
    public record Ended(String report, String by, Instant at) {}

    /** @param unit of the person when the person was added */
    public record Seat(UserId person, String login, String name, Optional<OrgUnitId> unit, String role, Term term) {}

    public boolean isRunning() {
        return ended.isEmpty();
    }

    /** Its term is over and nobody has ended it. */
    public boolean isOverdue(LocalDate today) {
        return isRunning() && today.isAfter(what.term().until());
    }

    /** Whether a member can be part of it for that time. */
    public boolean holds(Term term) {
        return what.term().holds(term);
    }
}
