package io.tuji.blocker;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.calendar.WorkClock.Pause;
import io.tuji.demand.Need;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that holds a project or a firm up (堵点).
 *
 * @param version counts its changes; who words it anew says which version was seen
 */
public record Blocker(Id id, int version, Subject subject, What what, Standing standing, Created created, Last last) {

    private static final Pattern CODE = Pattern.compile("DD-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it; never given twice. */
        public String code() {
            return "DD-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /** The root of it. */
    public enum Cause {
        /** 空间载体. */
        SPACE,
        /** 审批手续. */
        APPROVAL,
        /** 资金. */
        FUNDING,
        /** 政策. */
        POLICY,
        /** 人才. */
        TALENT,
        /** 水电气网. */
        UTILITIES,
        /** 我方协调. */
        OUR_COORDINATION,
        /** 企业自身决策. */
        FIRM_DECISION,
        OTHER
    }

    /** Who has to see to it, the lowest first. */
    public enum Level {
        STREET,
        DISTRICT,
        CITY;

        /** One up; the highest stays. */
        public Level raised() {
            return this == STREET ? DISTRICT : CITY;
        }
    }

    public enum State {
        /** 待核实. */
        OPEN,
        /** 已核实, and nobody has answered the asker yet. */
        VERIFIED,
        /** 办理中. */
        IN_WORK,
        /** 已解决, and the asker has not said so yet. */
        SOLVED,
        /** 提出人确认. */
        CONFIRMED,
        /** 撤销. */
        WITHDRAWN;

        public static final List<State> RUNNING = List.of(OPEN, VERIFIED, IN_WORK);

        /** Whether somebody has to do something before a day. */
        public boolean isRunning() {
            return RUNNING.contains(this);
        }
    }

    /** What the asker says of the solution. Whoever is not satisfied has it reopened. */
    public enum Satisfaction {
        SATISFIED,
        FAIR
    }

    /**
     * Whom it holds up.
     *
     * @param project empty of a firm without one
     * @param stage id of the stage in which the project is; empty without project
     * @param company the one that stands for the firm now; empty while no register lists it
     * @param firm what it is called now; empty while only a name of the project is known
     */
    public record Subject(
            Optional<ProjectName> project, String stage, Optional<CompanyId> company, String firm, boolean invented) {

        /** The project by its name, or else the firm. */
        public String name() {
            return project.map(ProjectName::name).orElse(firm);
        }
    }

    public record ProjectName(Project.Id id, Project.Code code, String name) {}

    /**
     * What it is.
     *
     * @param words in one sentence
     * @param askedBy who asks that it be solved
     * @param need that was turned into it
     */
    public record What(
            String words, String details, Cause cause, String askedBy, LocalDate askedOn, Optional<Need.Id> need) {}

    /** Who has to solve it: a person, a body, or a person as one of a body. Names are empty where there is none. */
    public record Owner(Optional<UserId> person, String login, String name, Optional<OrgUnitId> unit, String unitName) {

        /** The person and the body in one text. */
        public String text() {
            return name.isEmpty() || unitName.isEmpty() ? name + unitName : name + "（" + unitName + "）";
        }
    }

    /**
     * How far it is.
     *
     * @param hard whether it has more time, for a reason that was told
     * @param round counts from 1; every reopening begins another one
     * @param startedOn of the clock of the round
     * @param pauses of the round
     * @param stoppedOn empty while it runs
     */
    public record Standing(
            State state,
            Level level,
            Owner owner,
            boolean hard,
            int round,
            LocalDate startedOn,
            List<Pause> pauses,
            Optional<LocalDate> stoppedOn,
            Optional<Satisfaction> satisfaction) {

        public Standing {
            pauses = List.copyOf(pauses);
        }

        public boolean isPaused() {
            return pauses.stream().anyMatch(pause -> pause.until().isEmpty());
        }
    }

    public record Created(UserId by, String name, Optional<OrgUnitId> unit, Instant at) {}

    /** The last thing that was done with it and stands. */
    public record Last(BlockerMove move, String words, Instant at) {}

    /**
     * Something that was done with it.
     *
     * @param state from then on; likewise level and owner
     * @param takenBack whether it was undone afterwards
     */
    public record Act(
            long id,
            BlockerMove move,
            String words,
            State state,
            Level level,
            String owner,
            boolean takenBack,
            String by,
            Instant at) {}
}
