package io.tuji.lead.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.lead.internal.Idleness;
import io.tuji.web.HomeTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** The visitor's own leads that nobody has touched for two weeks of work. */
@Component
class LeadHomeTask implements HomeTask {

    private final Idleness idleness;
    private final CurrentVisitor visitor;
    private final LeadWords words;

    LeadHomeTask(Idleness idleness, CurrentVisitor visitor, LeadWords words) {
        this.idleness = idleness;
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public String module() {
        return "lead";
    }

    @Override
    public List<Task> open() {
        long idle = visitor.find().map(idleness::of).orElse(0L);
        return idle == 0
                ? List.of()
                : List.of(
                        new Task(words.say("lead.home.idle", idle, Idleness.WORKING_DAYS), "/leads?mine=yes&idle=yes"));
    }
}
