package io.tuji.task;

import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.plan.task.TaskSchedule;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/**
 * A task as it stands today.
 *
 * @param breakdown the accepted one; without it nothing can be said
 * @param history the standing at the end of each month that has ended, January first; of no accepted breakdown none
 * @param reports those that stand
 * @param daysLate working days since the deadline of what is not done; 0 while it is in time or done; empty while it is not known whether
 *     it is done
 */
public record TaskState(
        Task task,
        Optional<TaskBreakdown> breakdown,
        List<TaskStanding> history,
        List<TaskReport> reports,
        Optional<Known<Integer>> daysLate) {

    public TaskState {
        history = List.copyOf(history);
        reports = List.copyOf(reports);
    }

    public Optional<TaskSchedule> schedule() {
        return breakdown.map(accepted -> accepted.schedule(task));
    }

    public Optional<TaskStanding> now() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    public Optional<TaskStanding> at(int month) {
        return month >= 1 && month <= history.size() ? Optional.of(history.get(month - 1)) : Optional.empty();
    }

    public TaskLight light() {
        return now().map(TaskStanding::light).orElse(TaskLight.UNKNOWN);
    }

    public Optional<TaskReport> report(String part, int month) {
        return reports.stream()
                .filter(report -> report.part().equals(part) && report.month() == month)
                .findFirst();
    }
}
