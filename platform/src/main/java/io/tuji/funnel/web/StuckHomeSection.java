package io.tuji.funnel.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.web.HomeSection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the first page, which projects are stuck and why; nothing where none of the visitor's is. */
@Component
class StuckHomeSection implements HomeSection {

    private final StuckDesk desk;
    private final CurrentVisitor visitor;

    StuckHomeSection(StuckDesk desk, CurrentVisitor visitor) {
        this.desk = desk;
        this.visitor = visitor;
    }

    @Override
    public String module() {
        return "promotion";
    }

    @Override
    public Optional<Shown> find() {
        return visitor.find()
                .map(person -> desk.glance(Map.of(), person))
                .filter(glance -> glance.counts().all() > 0)
                .map(glance -> new Shown("funnel/home", glance));
    }
}
