package io.tuji.plan.web;

import io.tuji.plan.DataQuality;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures that look odd and that nobody has looked at. */
@Component
class DataTask implements HomeTask {

    private final DataQuality quality;
    private final PlanWords words;

    DataTask(DataQuality quality, PlanWords words) {
        this.quality = quality;
        this.words = words;
    }

    @Override
    public String module() {
        return "plan";
    }

    @Override
    public List<Task> open() {
        long open = quality.countOpen();
        return open == 0 ? List.of() : List.of(new Task(words.say("plan.data.task", open), "/plan/data"));
    }
}
