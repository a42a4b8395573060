package io.tuji.outlook.web;

import io.tuji.outlook.Warnings;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Warnings that nobody has answered. */
@Component
class WarningsTask implements HomeTask {

    private final Warnings warnings;
    private final OutlookWords words;

    WarningsTask(Warnings warnings, OutlookWords words) {
        this.warnings = warnings;
        this.words = words;
    }

    @Override
    public String module() {
        return "outlook";
    }

    @Override
    public List<Task> open() {
        long unanswered = warnings.counts().unanswered();
        return unanswered == 0
                ? List.of()
                : List.of(new Task(words.say("outlook.task", unanswered), "/plan/warnings?state=unanswered"));
    }
}
