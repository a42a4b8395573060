package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.plan.task.Reported;
import io.tuji.engine.plan.task.Reported.Reach;
import io.tuji.engine.plan.task.TaskJudge;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Truth;
import io.tuji.task.Outcome;
import io.tuji.task.Reports;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskBreakdown.Row;
import io.tuji.task.TaskReport;
import io.tuji.task.internal.ReportStore.Draft;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReportService implements Reports {

    private final ReportStore store;
    private final TaskStore tasks;
    private final BreakdownStore breakdowns;
    private final DeclaredRules rules;
    private final WorkingCalendar calendar;
    private final OrgUnits units;
    private final AuditLog audit;
    private final Clock clock;

    ReportService(
            ReportStore store,
            TaskStore tasks,
            BreakdownStore breakdowns,
            DeclaredRules rules,
            WorkingCalendar calendar,
            OrgUnits units,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.breakdowns = breakdowns;
        this.rules = rules;
        this.calendar = calendar;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<TaskReport> versions(Task.Id task, String part, int month) {
        return store.versions(task, part, month);
    }

    @Override
    public Optional<TaskReport> find(TaskReport.Id id) {
        return store.find(id);
    }

    @Override
    @Transactional
    public Outcome<TaskReport> report(Task.Id id, Typed typed, Visitor visitor) {
        Task task = tasks.lock(id).orElseThrow(() -> new IllegalArgumentException("no task " + id.code()));
        Problems problems = new Problems();
        checkPart(task, typed.part(), visitor, problems);
        Optional<Reported> said = said(task, typed, problems);
        String note = TypedText.words("note", typed.note(), problems);
        List<TaskReport> before =
                said.map(s -> store.versions(id, typed.part(), s.month())).orElse(List.of());
        if (typed.base() != before.size()) {
            problems.add(TaskProblem.CHANGED_MEANWHILE, Place.nowhere());
        }
        String reason = before.isEmpty() ? "" : TypedText.words("reason", typed.reason(), problems);
        said.ifPresent(reported -> checkOrder(task, typed.part(), reported, problems));
        if (problems.hasErrors()) {
            return Outcome.refused(problems.all());
        }
        TaskReport kept = store.add(new Draft(
                id,
                typed.part(),
                before.size() + 1,
                said.orElseThrow(),
                note,
                reason,
                visitor.login(),
                LocalDate.now(clock),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        note(kept, before, visitor);
        return Outcome.done(kept);
    }

    private void checkPart(Task task, String part, Visitor visitor, Problems problems) {
        Optional<Row> row = row(task, part);
        if (task.ended()) {
            problems.add(TaskProblem.TASK_ENDED, Place.nowhere());
        } else if (breakdown(task).isEmpty()) {
            problems.add(TaskProblem.NOT_BROKEN_DOWN, Place.nowhere());
        } else if (row.isEmpty()) {
            problems.add(TaskProblem.PART_UNKNOWN, Place.field("part"), part);
        } else if (!mayReport(task, part, visitor)) {
            problems.add(TaskProblem.PART_OF_OTHERS, Place.field("part"));
        }
    }

    private Optional<Reported> said(Task task, Typed typed, Problems problems) {
        Optional<Integer> month = Optional.of(typed.month().strip())
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(m -> m >= 1 && m <= TaskJudge.lastEnded(task.year(), LocalDate.now(clock)));
        if (month.isEmpty()) {
            problems.add(TaskProblem.MONTH_NOT_ENDED, Place.field("month"), typed.month());
        }
        Optional<Reach> reach = Arrays.stream(Reach.values())
                .filter(r -> r.name().equals(typed.reach()))
                .findFirst();
        if (reach.isEmpty()) {
            problems.add(TaskProblem.REACH_UNKNOWN, Place.field("reach"), typed.reach());
        }
        Optional<BigDecimal> amount = TypedText.number(typed.amount());
        if (amount.isEmpty()) {
            problems.add(TaskProblem.AMOUNT_FORM, Place.field("amount"), typed.amount());
        }
        return month.flatMap(m -> reach.flatMap(r -> amount.map(a -> new Reported(m, r, a))));
    }

    /** What is done to date does not become less; who finds it was wrong corrects the earlier report first. */
    private void checkOrder(Task task, String part, Reported said, Problems problems) {
        if (said.reach() != Reach.TO_DATE) {
            return;
        }
        store.standing(List.of(task.id())).getOrDefault(task.id(), List.of()).stream()
                .filter(report -> report.part().equals(part) && report.month() < said.month())
                .map(TaskReport::said)
                .filter(earlier ->
                        earlier.reach() == Reach.TO_DATE && earlier.amount().compareTo(said.amount()) > 0)
                .findFirst()
                .ifPresent(earlier -> problems.add(
                        TaskProblem.FALLS,
                        Place.field("amount"),
                        said.amount().toPlainString(),
                        Integer.toString(earlier.month()),
                        earlier.amount().toPlainString()));
    }

    private void note(TaskReport kept, List<TaskReport> before, Visitor visitor) {
        AuditLog.Entry entry = AuditLog.Entry.of(
                        visitor.actor(),
                        before.isEmpty() ? "task.report" : "task.report.correct",
                        TaskService.subject(kept.task()))
                .to(facts(kept));
        audit.record(before.isEmpty() ? entry : entry.from(facts(before.get(0))).because(kept.reason()));
    }

    private static Map<String, String> facts(TaskReport report) {
        return Map.of(
                "part", report.part(),
                "month", Integer.toString(report.month()),
                "reach", report.said().reach().name(),
                "amount", report.said().amount().toPlainString());
    }

    @Override
    public boolean mayReport(Task task, String part, Visitor visitor) {
        Optional<Scope> scope = visitor.scope(Right.change("task"));
        if (scope.isEmpty() || scope.get() == Scope.ALL) {
            return scope.isPresent();
        }
        Optional<OrgUnitId> owner = row(task, part).flatMap(Row::owner);
        return visitor.orgUnit()
                .flatMap(own -> owner.map(body -> units.isWithin(body, own)))
                .orElse(false);
    }

    private Optional<Row> row(Task task, String part) {
        return breakdown(task).flatMap(accepted -> accepted.row(part));
    }

    private Optional<TaskBreakdown> breakdown(Task task) {
        return Optional.ofNullable(breakdowns.accepted(List.of(task.id())).get(task.id()));
    }

    @Override
    public Known<LocalDate> due(int year, int month) {
        return calendar.addWorkingDays(
                YearMonth.of(year, month).atEndOfMonth(), rules.get().reportDays());
    }

    /** Without the calendar only what came on one of the first days of the month is known: so many working days had not gone by. */
    @Override
    public Truth isLate(int year, int month, Optional<LocalDate> reportedOn) {
        LocalDate day = reportedOn.orElseGet(() -> LocalDate.now(clock));
        LocalDate earliest =
                YearMonth.of(year, month).atEndOfMonth().plusDays(rules.get().reportDays());
        return day.isAfter(earliest) ? due(year, month).test(day::isAfter) : Truth.NO;
    }
}
