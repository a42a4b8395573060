package io.tuji.task.web;

import io.tuji.plan.Plans;
import io.tuji.task.Letter.Kind;
import io.tuji.task.Letter.Target;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be a target of a letter: the tasks of its year and their parts, the indicators of the plan. */
@Component
class TargetChoice {

    /** @param id as it is sent */
    public record Choice(String id, String name) {}

    private final Tasks tasks;
    private final Plans plans;
    private final TaskWords words;

    TargetChoice(Tasks tasks, Plans plans, TaskWords words) {
        this.tasks = tasks;
        this.plans = plans;
        this.words = words;
    }

    List<Choice> ofYear(String year) {
        Stream<Choice> ofTasks = year.matches("\\d{4}")
                ? tasks.states(Integer.parseInt(year)).stream().flatMap(this::of)
                : Stream.empty();
        Stream<Choice> ofPlan = plans.current().flatMap(plan -> plans.find(plan.id())).stream()
                .flatMap(board -> board.standings().stream()
                        .map(standing -> choice(
                                Kind.INDICATOR,
                                board.plan().id(),
                                standing.indicator().id())));
        return Stream.concat(ofTasks, ofPlan).toList();
    }

    private Stream<Choice> of(TaskState state) {
        String code = state.task().id().code();
        Stream<Choice> parts = state.breakdown().stream()
                .flatMap(apart -> apart.rows().stream())
                .map(row -> choice(Kind.TASK, code, row.part()));
        return Stream.concat(Stream.of(choice(Kind.TASK, code, "")), parts);
    }

    private Choice choice(Kind kind, String subject, String part) {
        Target target = new Target(kind, subject, part, BigDecimal.ONE);
        return new Choice(target.id(), words.target(target));
    }
}
