package io.tuji.task.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.plan.task.Reported;
import io.tuji.engine.plan.task.TaskJudge;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.engine.value.Known;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskReport;
import io.tuji.task.TaskState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets what was reported of tasks beside what was planned, as of today. */
@Component
class TaskStates {

    private final BreakdownStore breakdowns;
    private final ReportStore reports;
    private final DeclaredRules rules;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskStates(
            BreakdownStore breakdowns,
            ReportStore reports,
            DeclaredRules rules,
            WorkingCalendar calendar,
            Clock clock) {
        this.breakdowns = breakdowns;
        this.reports = reports;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** In the order of the tasks. */
    List<TaskState> of(List<Task> tasks) {
        List<Task.Id> ids = tasks.stream().map(Task::id).toList();
        Map<Task.Id, TaskBreakdown> accepted = breakdowns.accepted(ids);
        Map<Task.Id, List<TaskReport>> said = reports.standing(ids);
        return tasks.stream()
                .map(task ->
                        of(task, Optional.ofNullable(accepted.get(task.id())), said.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private TaskState of(Task task, Optional<TaskBreakdown> breakdown, List<TaskReport> said) {
        Map<String, List<Reported>> byPart = said.stream()
                .collect(Collectors.groupingBy(
                        TaskReport::part, Collectors.mapping(TaskReport::said, Collectors.toList())));
        int month = TaskJudge.lastEnded(task.year(), LocalDate.now(clock));
        List<TaskStanding> history = breakdown
                .map(apart -> new TaskJudge(rules.get().lights()).history(apart.schedule(task), byPart, month))
                .orElse(List.of());
        return new TaskState(task, breakdown, history, said, daysLate(task, history));
    }

    /** Empty as long as it is not known whether all is done, as in the month of the deadline itself. */
    private Optional<Known<Integer>> daysLate(Task task, List<TaskStanding> history) {
        LocalDate today = LocalDate.now(clock);
        if (!today.isAfter(task.deadline())) {
            return Optional.of(Known.of(0));
        }
        Optional<BigDecimal> done = history.isEmpty()
                ? Optional.empty()
                : history.get(history.size() - 1).done();
        if (done.filter(known -> known.compareTo(task.quantity().amount()) >= 0).isPresent()) {
            return Optional.of(Known.of(0));
        }
        return done.filter(known -> history.size() >= task.lastMonth())
                .map(known -> calendar.workingDaysBetween(task.deadline(), today));
    }
}
