package io.tuji.engagement;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is agreed with a firm, or took place.
 *
 * @param version counts its changes; who changes it says which version was seen
 * @param isContact whether it took place with people of both sides, and not only in writing
 */
public record Engagement(Id id, int version, What what, State state, boolean isContact, Recorded recorded) {

    /** The kind of its owner records. */
    public static final String OWNER_KIND = "engagement";

    private static final Pattern CODE = Pattern.compile("JC-(\\d{6,18})");

    public record Id(long value) {

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }

        /** As people see it; never given twice. */
        public String code() {
            return "JC-%06d".formatted(value);
        }
    }

    public enum Kind {
        MEETING,
        CALL,
        VISIT,
        /** Nobody need have answered: it is no contact. */
        MESSAGE,
        EVENT
    }

    public enum State {
        /** 约定 */
        PLANNED,
        HELD,
        /** It did not take place. */
        CANCELLED,
        /** Recorded by mistake. */
        WITHDRAWN;

        public boolean isStanding() {
            return this == PLANNED || this == HELD;
        }
    }

    public enum Move {
        HOLD(State.PLANNED, State.HELD),
        CANCEL(State.PLANNED, State.CANCELLED),
        WITHDRAW(State.HELD, State.WITHDRAWN);

        private final State from;
        private final State to;

        Move(State from, State to) {
            this.from = from;
            this.to = to;
        }

        public boolean isOpenTo(State state) {
            return state == from;
        }

        public State leadsTo() {
            return to;
        }

        public boolean needsWords() {
            return this != HOLD;
        }
    }

    /**
     * What it says.
     *
     * @param asks what the firm asked for
     * @param ours the one who leads first
     */
    public record What(
            About about,
            Kind kind,
            When when,
            String place,
            String subject,
            String summary,
            String asks,
            Next next,
            List<Ours> ours,
            List<Theirs> theirs) {

        public What {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    /** @param firm of the project, where there is one */
    public record About(Optional<ProjectName> project, Firm firm) {}

    public record ProjectName(Project.Id id, Project.Code code, String name) {}

    /**
     * A firm of the registry, or one that is known by name only.
     *
     * @param company the one that stands for it now
     * @param name what it is called now
     */
    public record Firm(Optional<CompanyId> company, String name, boolean invented) {

        public static Firm named(String name) {
            return new Firm(Optional.empty(), name, false);
        }
    }

    /** @param begins empty where only the day is known */
    public record When(LocalDate day, Optional<LocalTime> begins) {}

    /** What was agreed to be done next; words are empty where nothing was. */
    public record Next(String words, Optional<LocalDate> day) {}

    /**
     * One of ours.
     *
     * @param unit of the person at that time
     * @param body its name now; empty where there was none
     */
    public record Ours(UserId person, String login, String name, Optional<OrgUnitId> unit, String body) {}

    /** One of theirs: the name and what the person is there, no numbers. */
    public record Theirs(String name, String position) {}

    /** @param unit of the person at that time */
    public record Recorded(UserId by, String login, String name, Optional<OrgUnitId> unit, String body, Instant at) {}
}
