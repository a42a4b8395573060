package io.tuji.coding.web;

import io.tuji.coding.Codings;
import io.tuji.web.HomeTask;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Firms whose industry waits for a person. */
@Component
class CodingTask implements HomeTask {

    private final Codings codings;
    private final CodingWords words;
    private final Show show;

    CodingTask(Codings codings, CodingWords words, Show show) {
        this.codings = codings;
        this.words = words;
        this.show = show;
    }

    @Override
    public String module() {
        return "registry";
    }

    @Override
    public List<Task> open() {
        long open = codings.progress().review();
        return open == 0 ? List.of() : List.of(new Task(words.say("coding.task", show.count(open)), "/coding/review"));
    }
}
