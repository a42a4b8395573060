package io.tuji.plan.web;

import io.tuji.plan.Clearances;
import io.tuji.plan.Clearances.Waiting;
import io.tuji.web.HomeTask;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Entered figures that nobody has checked, and checked ones that nobody has approved. */
@Component
class ClearanceTask implements HomeTask {

    private final Clearances clearances;
    private final PlanWords words;

    ClearanceTask(Clearances clearances, PlanWords words) {
        this.clearances = clearances;
        this.words = words;
    }

    @Override
    public String module() {
        return "clearance";
    }

    @Override
    public List<Task> open() {
        Waiting waiting = clearances.waiting();
        return Stream.concat(
                        task("plan.task.check", waiting.forCheck(), "ENTERED"),
                        task("plan.task.approve", waiting.forApproval(), "CHECKED"))
                .toList();
    }

    private Stream<Task> task(String key, long count, String step) {
        return count == 0
                ? Stream.empty()
                : Stream.of(new Task(words.say(key, count), "/plan/clearance?origin=entered&step=" + step));
    }
}
