package io.tuji.blocker.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Visitor;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.internal.BlockerListStore;
import io.tuji.blocker.internal.CoordinationDecisionListStore;
import io.tuji.web.HomeTask;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The visitor's own blockers whose time is over or nearly so, and decisions whose day has gone by. */
@Component
class BlockerHomeTask implements HomeTask {

    private final BlockerListStore blockers;
    private final CoordinationDecisionListStore decisions;
    private final CurrentVisitor visitor;
    private final BlockerWords words;

    BlockerHomeTask(
            BlockerListStore blockers,
            CoordinationDecisionListStore decisions,
            CurrentVisitor visitor,
            BlockerWords words) {
        this.blockers = blockers;
        this.decisions = decisions;
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public String module() {
        return "promotion";
    }

    @Override
    public List<Task> open() {
        return visitor.find().stream().flatMap(this::open).toList();
    }

    private Stream<Task> open(Visitor person) {
        return Stream.of(
                        task("RED", blockers.own(BlockerLight.RED, person), "/blockers?light=RED&mine=yes"),
                        task("YELLOW", blockers.own(BlockerLight.YELLOW, person), "/blockers?light=YELLOW&mine=yes"),
                        task("decisions", decisions.late(person), "/coordination/decisions?late=yes&mine=yes"))
                .flatMap(List::stream);
    }

    private List<Task> task(String what, long count, String href) {
        return count == 0 ? List.of() : List.of(new Task(words.say("blocker.home." + what, count), href));
    }
}
