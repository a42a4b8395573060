package io.tuji.analysis.internal;

import io.tuji.access.OrgUnits;
import io.tuji.engine.plan.analysis.PeriodWords;
import io.tuji.engine.plan.analysis.Term;
import io.tuji.engine.plan.analysis.Topic;
import io.tuji.engine.plan.analysis.Topic.About;
import io.tuji.engine.plan.analysis.Topic.Collected;
import io.tuji.engine.plan.warning.Light;
import io.tuji.engine.value.Known;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import io.tuji.plan.Board;
import io.tuji.plan.Standing;
import io.tuji.task.Task;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for somebody: warnings that are open, and tasks whose deadline has gone by. */
@Component
class OtherTopics {

    private final Warnings warnings;
    private final Tasks tasks;
    private final OrgUnits units;
    private final Clock clock;

    OtherTopics(Warnings warnings, Tasks tasks, OrgUnits units, Clock clock) {
        this.warnings = warnings;
        this.tasks = tasks;
        this.units = units;
        this.clock = clock;
    }

    /** A warning was raised from all figures, so that one of a measure with figures that stay inside would give them away. */
    List<Topic> warnings(Board board, Lookup lookup) {
        return board.standings().stream()
                .filter(standing ->
                        !lookup.withheld().covers(standing.indicator().id()))
                .flatMap(standing -> warnings
                        .open(board.plan().id(), standing.indicator().id())
                        .stream()
                        .map(warning -> warning(standing, warning)))
                .toList();
    }

    private static Topic warning(Standing standing, Warning warning) {
        Collected topic = Topic.of(About.WARNING, warning.id().code())
                .put("name", Term.name(standing.indicator().measure().name().zh()))
                .put("code", Term.name(warning.id().code()))
                .put("light", Term.words(warning.light() == Light.RED ? "红色" : "黄色"))
                .put("raised", Term.time(PeriodWords.day(warning.raisedOn())))
                .put("responsible", Term.name(warning.responsible()));
        if (!warning.answers().isEmpty()) {
            topic.mark("answered");
        }
        return topic.topic();
    }

    List<Topic> lateTasks(int year) {
        return tasks.states(year).stream()
                .filter(state -> state.daysLate()
                        .flatMap(Known::find)
                        .filter(days -> days > 0)
                        .isPresent())
                .map(this::late)
                .toList();
    }

    private Topic late(TaskState state) {
        Task task = state.task();
        Collected topic = Topic.of(About.TASK, task.id().code())
                .put("name", Term.name(task.name()))
                .put("code", Term.name(task.id().code()))
                .put("deadline", Term.time(PeriodWords.day(task.deadline())))
                .put("today", Term.time(PeriodWords.day(LocalDate.now(clock))));
        task.lead().flatMap(units::find).ifPresent(unit -> topic.put("owner", Term.name(unit.name())));
        return topic.topic();
    }
}
