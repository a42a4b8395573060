package io.tuji.brief.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.brief.internal.OpenInstructions;
import io.tuji.brief.internal.OpenInstructions.Mine;
import io.tuji.web.HomeTask;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of the instructions waits for the visitor: those not taken on, near, late, to be answered. */
@Component
class InstructionHomeTask implements HomeTask {

    private final OpenInstructions open;
    private final CurrentVisitor visitor;
    private final BriefWords words;

    InstructionHomeTask(OpenInstructions open, CurrentVisitor visitor, BriefWords words) {
        this.open = open;
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public String module() {
        return "brief";
    }

    @Override
    public List<Task> open() {
        Mine mine = visitor.find().map(open::of).orElse(new Mine(0, 0, 0, 0));
        return Stream.of(
                        task("late", mine.late(), "light=LATE"),
                        task("fresh", mine.fresh(), "step=GIVEN&mine=yes"),
                        task("soon", mine.soon(), "light=SOON&mine=yes"),
                        task("waiting", mine.waiting(), "light=WAITING&mine=yes"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Task> task(String what, long count, String filter) {
        return count == 0
                ? List.of()
                : List.of(new Task(words.say("brief.home." + what, count), "/instructions?" + filter));
    }
}
