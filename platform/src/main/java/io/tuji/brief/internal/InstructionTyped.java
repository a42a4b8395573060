package io.tuji.brief.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.brief.Instruction.What;
import io.tuji.brief.Instructions.Typed;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads an instruction as people type it, and says all that is wrong with it. */
@Component
class InstructionTyped {

    private static final int MOST_DAYS = 250;

    private final Subjects subjects;
    private final OrgUnits units;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InstructionTyped(Subjects subjects, OrgUnits units, WorkingCalendar calendar, Clock clock) {
        this.subjects = subjects;
        this.units = units;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Empty if something is wrong.
     *
     * @param holds the day that holds so far, which may have gone by
     */
    Optional<What> read(Typed typed, Optional<LocalDate> holds, Problems problems) {
        String words = TypedWords.needed("words", typed.words(), problems);
        Optional<Subject> subject = subjects.read(typed.subject());
        if (subject.isEmpty()) {
            problems.add(BriefProblem.SUBJECT_UNKNOWN, Place.field("subject"), typed.subject());
        }
        if (typed.owner().isBlank()) {
            problems.add(BriefProblem.OWNER_MISSING, Place.field("owner"));
        }
        Optional<OrgUnitId> owner = unit("owner", typed.owner(), problems);
        List<OrgUnitId> helpers = helpers(typed.coOwners(), owner, problems);
        Optional<LocalDate> due = due(typed, holds, problems);
        Optional<Urgency> urgency = Arrays.stream(Urgency.values())
                .filter(one -> one.name().equals(typed.urgency()))
                .findFirst();
        if (urgency.isEmpty()) {
            problems.add(BriefProblem.URGENCY_UNKNOWN, Place.field("urgency"), typed.urgency());
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(
                        words, subject.orElseThrow(), owner.orElseThrow(), helpers, due, urgency.orElseThrow()));
    }

    private List<OrgUnitId> helpers(List<String> typed, Optional<OrgUnitId> owner, Problems problems) {
        List<OrgUnitId> helpers = typed.stream()
                .flatMap(one -> unit("coOwners", one, problems).stream())
                .distinct()
                .toList();
        if (owner.filter(helpers::contains).isPresent()) {
            problems.add(BriefProblem.OWNER_TWICE, Place.field("coOwners"));
        }
        return helpers;
    }

    /** Nobody, or a body that has not ended. */
    private Optional<OrgUnitId> unit(String field, String typed, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<OrgUnitId> unit = units.read(typed);
        if (unit.isEmpty()) {
            problems.add(BriefProblem.UNIT_UNKNOWN, Place.field(field), typed);
        }
        return unit;
    }

    private Optional<LocalDate> due(Typed typed, Optional<LocalDate> holds, Problems problems) {
        if (typed.days().isBlank()) {
            return day("due", typed.due(), holds, problems);
        }
        if (!typed.due().isBlank()) {
            problems.add(BriefProblem.DAY_AND_DAYS, Place.field("days"));
        }
        Optional<Integer> days = Optional.of(typed.days().strip())
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST_DAYS);
        if (days.isEmpty()) {
            problems.add(BriefProblem.DAYS_FORM, Place.field("days"), typed.days());
        }
        Optional<LocalDate> due = days.flatMap(
                number -> calendar.addWorkingDays(LocalDate.now(clock), number).find());
        if (days.isPresent() && due.isEmpty()) {
            problems.add(BriefProblem.CALENDAR_MISSING, Place.field("due"), days.get());
        }
        return due;
    }

    /** None where nothing is typed; never another one that has gone by. */
    Optional<LocalDate> day(String field, String typed, Optional<LocalDate> holds, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.isBefore(LocalDate.now(clock)) && !holds.equals(Optional.of(day))) {
                problems.add(BriefProblem.DAY_GONE, Place.field(field), day);
            }
            return Optional.of(day);
        } catch (DateTimeException e) {
            problems.add(BriefProblem.DAY_FORM, Place.field(field), typed);
            return Optional.empty();
        }
    }
}
