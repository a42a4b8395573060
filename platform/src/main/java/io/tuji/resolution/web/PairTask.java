package io.tuji.resolution.web;

import io.tuji.resolution.Pairs;
import io.tuji.web.HomeTask;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Pairs that wait for a decision. */
@Component
class PairTask implements HomeTask {

    private final Pairs pairs;
    private final ResolutionWords words;
    private final Show show;

    PairTask(Pairs pairs, ResolutionWords words, Show show) {
        this.pairs = pairs;
        this.words = words;
        this.show = show;
    }

    @Override
    public String module() {
        return "registry";
    }

    @Override
    public List<Task> open() {
        long open = pairs.counts().open();
        return open == 0 ? List.of() : List.of(new Task(words.say("resolution.task", show.count(open)), "/resolution"));
    }
}
