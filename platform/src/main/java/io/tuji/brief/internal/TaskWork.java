package io.tuji.brief.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.value.Known;
import io.tuji.task.Task;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The tasks of the last two years as briefs look at them. */
@Component
class TaskWork {

    private static final int YEARS = 2;

    private final Tasks tasks;

    TaskWork(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Nothing for whoever may not see tasks. */
    List<TaskState> all(Visitor visitor) {
        return visitor.may(Right.view("task"))
                ? tasks.years().stream()
                        .limit(YEARS)
                        .flatMap(year -> tasks.states(year).stream())
                        .toList()
                : List.of();
    }

    /** Behind what was planned, or overdue. */
    List<TaskState> late(Predicate<Task> wanted, Visitor visitor) {
        return all(visitor).stream()
                .filter(state -> wanted.test(state.task()))
                .filter(state -> state.light() == TaskLight.LATE || isOverdue(state))
                .toList();
    }

    private static boolean isOverdue(TaskState state) {
        return state.daysLate().flatMap(Known::find).filter(days -> days > 0).isPresent();
    }
}
