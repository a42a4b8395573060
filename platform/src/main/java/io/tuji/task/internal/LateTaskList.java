package io.tuji.task.internal;

import io.tuji.engine.plan.warning.LateTask;
import io.tuji.engine.value.Known;
import io.tuji.outlook.LateTasks;
import io.tuji.task.Task;
import io.tuji.task.TaskState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks whose deadline has gone by and that are known not to be done; by how many days only where the calendar is loaded. */
@Component
class LateTaskList implements LateTasks {

    private final TaskStore store;
    private final TaskStates states;
    private final Clock clock;

    LateTaskList(TaskStore store, TaskStates states, Clock clock) {
        this.store = store;
        this.states = states;
        this.clock = clock;
    }

    @Override
    public Map<String, List<LateTask>> byMeasure() {
        List<Task> due = store.due(LocalDate.now(clock));
        return states.of(due).stream()
                .filter(state -> days(state) > 0)
                .collect(Collectors.groupingBy(
                        state -> state.task().measure().orElseThrow(),
                        Collectors.mapping(LateTaskList::late, Collectors.toList())));
    }

    private static LateTask late(TaskState state) {
        return new LateTask(state.task().id().code() + " " + state.task().name(), days(state));
    }

    private static int days(TaskState state) {
        return state.daysLate().flatMap(Known::find).orElse(0);
    }
}
