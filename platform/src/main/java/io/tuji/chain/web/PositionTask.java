package io.tuji.chain.web;

import io.tuji.chain.internal.PositionService;
import io.tuji.web.HomeTask;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Positions that wait for a person. */
@Component
class PositionTask implements HomeTask {

    private final PositionService positions;
    private final PositionWords words;
    private final Show show;

    PositionTask(PositionService positions, PositionWords words, Show show) {
        this.positions = positions;
        this.words = words;
        this.show = show;
    }

    @Override
    public String module() {
        return "chain";
    }

    @Override
    public List<Task> open() {
        long open = positions.progress("").review();
        return open == 0
                ? List.of()
                : List.of(new Task(words.say("position.task", show.count(open)), PositionReviewPage.HERE));
    }
}
