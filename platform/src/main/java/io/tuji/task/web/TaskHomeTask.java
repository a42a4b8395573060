package io.tuji.task.web;

import io.tuji.task.internal.OpenWork;
import io.tuji.web.HomeTask;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reports of the last month that are missing, and appeals that nobody has decided. */
@Component
class TaskHomeTask implements HomeTask {

    private final OpenWork open;
    private final TaskWords words;

    TaskHomeTask(OpenWork open, TaskWords words) {
        this.open = open;
        this.words = words;
    }

    @Override
    public String module() {
        return "task";
    }

    @Override
    public List<Task> open() {
        long missing = open.missingReports();
        long appeals = open.appeals();
        List<Task> tasks = new ArrayList<>();
        if (missing > 0) {
            tasks.add(new Task(words.say("task.home.reports", missing), "/tasks?light=UNKNOWN"));
        }
        if (appeals > 0) {
            tasks.add(new Task(words.say("task.home.appeals", appeals), "/tasks/scores"));
        }
        return tasks;
    }
}
