package io.tuji.plan.web;

import io.tuji.engine.plan.State;
import io.tuji.plan.Board;
import io.tuji.plan.Plans;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Headline indicators of the current plan that nobody can judge yet. */
@Component
class PlanTask implements HomeTask {

    private final Plans plans;
    private final PlanWords words;

    PlanTask(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    @Override
    public String module() {
        return "plan";
    }

    @Override
    public List<Task> open() {
        return plans.current().flatMap(plan -> plans.find(plan.id())).stream()
                .filter(board -> board.count(State.UNKNOWN) > 0)
                .map(this::task)
                .toList();
    }

    private Task task(Board board) {
        return new Task(
                words.say("plan.task.unknown", board.count(State.UNKNOWN)),
                "/plan?plan=" + board.plan().id() + "&state=" + State.UNKNOWN);
    }
}
