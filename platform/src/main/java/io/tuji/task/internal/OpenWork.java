package io.tuji.task.internal;

import io.tuji.task.TaskState;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for somebody: reports of the month that has just ended, appeals that are not decided. */
@Component
public class OpenWork {

    private final TaskStore tasks;
    private final TaskStates states;
    private final AppealStore appeals;
    private final Clock clock;

    OpenWork(TaskStore tasks, TaskStates states, AppealStore appeals, Clock clock) {
        this.tasks = tasks;
        this.states = states;
        this.appeals = appeals;
        this.clock = clock;
    }

    public long missingReports() {
        YearMonth ended = YearMonth.now(clock).minusMonths(1);
        List<TaskState> ofYear = states.of(tasks.standing(ended.getYear()));
        return ofYear.stream()
                .flatMap(state -> state.at(ended.getMonthValue()).stream())
                .flatMap(standing -> standing.silent().stream())
                .count();
    }

    public long appeals() {
        return appeals.open();
    }
}
