package io.tuji.promotion.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.promotion.internal.BoardStore;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** The visitor's own projects whose next step should have been taken. */
@Component
class ProjectHomeTask implements HomeTask {

    private final BoardStore store;
    private final CurrentVisitor visitor;
    private final ProjectWords words;

    ProjectHomeTask(BoardStore store, CurrentVisitor visitor, ProjectWords words) {
        this.store = store;
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public String module() {
        return "promotion";
    }

    @Override
    public List<Task> open() {
        long overdue = visitor.find().map(store::overdue).orElse(0L);
        return overdue == 0
                ? List.of()
                : List.of(new Task(words.say("project.home.overdue", overdue), "/projects?mine=yes&overdue=yes"));
    }
}
