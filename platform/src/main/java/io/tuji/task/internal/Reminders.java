package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Truth;
import io.tuji.notice.Notices;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown.Row;
import io.tuji.task.TaskState;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who owe the report of the month that has just ended, and tells whoever leads the task, and leaders, once it is overdue.
 * Nobody is told twice, however often this runs; while the calendar of a year is missing, nothing is overdue.
 */
@Component
class Reminders {

    private final TaskStore tasks;
    private final TaskStates states;
    private final Reports reports;
    private final People people;
    private final OrgUnits units;
    private final Notices notices;
    private final Clock clock;

    Reminders(
            TaskStore tasks,
            TaskStates states,
            Reports reports,
            People people,
            OrgUnits units,
            Notices notices,
            Clock clock) {
        this.tasks = tasks;
        this.states = states;
        this.reports = reports;
        this.people = people;
        this.units = units;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void remind() {
        YearMonth ended = YearMonth.now(clock).minusMonths(1);
        states.of(tasks.standing(ended.getYear())).forEach(state -> remind(state, ended.getMonthValue()));
    }

    private void remind(TaskState state, int month) {
        state.at(month).stream()
                .flatMap(standing -> standing.rows().stream())
                .filter(row -> row.done().missing().contains(month))
                .flatMap(row -> state.breakdown().flatMap(apart -> apart.row(row.part())).stream())
                .forEach(row -> remind(state.task(), row, month));
    }

    private void remind(Task task, Row row, int month) {
        owners(task, row).forEach(person -> tell(person, "due", task, row, month));
        if (reports.isLate(task.year(), month, Optional.empty()) == Truth.YES) {
            Stream.concat(ofBody(task.lead()), leaders())
                    .distinct()
                    .forEach(person -> tell(person, "overdue", task, row, month));
        }
    }

    /** The people of the body that owns the part, else of the one that leads, else those who keep all tasks. */
    private List<Visitor> owners(Task task, Row row) {
        List<Visitor> own = ofBody(row.owner()).toList();
        List<Visitor> lead = own.isEmpty() ? ofBody(task.lead()).toList() : own;
        return lead.isEmpty()
                ? reporting()
                        .filter(person -> person.scope(Right.change("task"))
                                .filter(Scope.ALL::equals)
                                .isPresent())
                        .toList()
                : lead;
    }

    private Stream<Visitor> ofBody(Optional<OrgUnitId> body) {
        return body.stream()
                .flatMap(unit -> reporting()
                        .filter(person -> person.orgUnit()
                                .filter(own -> units.isWithin(own, unit))
                                .isPresent()));
    }

    private Stream<Visitor> reporting() {
        return people.withRight(Right.change("task")).stream();
    }

    private Stream<Visitor> leaders() {
        return people.withRight(Right.approve("task")).stream()
                .filter(person -> person.roles().contains(Role.LEADER));
    }

    private void tell(Visitor person, String what, Task task, Row row, int month) {
        notices.tellOnce(
                "task:%d:%s:%d:%s".formatted(task.id().value(), row.part(), month, what),
                person.id(),
                "task.notice." + what,
                List.of(task.name(), Integer.toString(month)),
                "/tasks/" + task.id().code());
    }
}
