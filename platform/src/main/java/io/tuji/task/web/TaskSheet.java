package io.tuji.task.web;

import io.tuji.engine.plan.task.TaskSchedule;
import io.tuji.engine.plan.task.TaskStanding;
import io.tuji.task.Task;
import io.tuji.task.TaskState;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks as rows of a file. */
@Component
class TaskSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "field",
            "quantity",
            "unit",
            "measure",
            "lead",
            "deadline",
            "light",
            "wanted",
            "done",
            "left",
            "missing");

    private final TaskWords words;
    private final Show show;

    TaskSheet(TaskWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("task.column." + key)).toList();
    }

    List<String> row(TaskState state) {
        Task task = state.task();
        String layer = state.breakdown().map(apart -> apart.layer()).orElse("");
        return List.of(
                task.id().code(),
                task.name(),
                task.field(),
                words.amount(task.quantity().amount()),
                show.unit(task.quantity().unit()),
                words.measure(task.measure()),
                words.unit(task.lead()),
                show.date(task.deadline()),
                words.say("task.light." + state.light()),
                words.amount(state.now().map(TaskStanding::wanted)),
                words.amount(state.now().flatMap(TaskStanding::done)),
                words.amount(state.schedule().map(TaskSchedule::left)),
                words.parts(
                        layer,
                        state.now().stream()
                                .flatMap(standing -> standing.silent().stream())
                                .map(row -> row.part())
                                .toList()));
    }
}
