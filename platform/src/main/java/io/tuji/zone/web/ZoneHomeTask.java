package io.tuji.zone.web;

import io.tuji.access.CurrentVisitor;
import io.tuji.web.HomeTask;
import io.tuji.zone.internal.ZoneFigures;
import io.tuji.zone.internal.ZoneRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Requests that wait for an answer of the visitor. */
@Component
class ZoneHomeTask implements HomeTask {

    private final ZoneFigures figures;
    private final CurrentVisitor visitor;
    private final ZoneWords words;

    ZoneHomeTask(ZoneFigures figures, CurrentVisitor visitor, ZoneWords words) {
        this.figures = figures;
        this.visitor = visitor;
        this.words = words;
    }

    @Override
    public String module() {
        return ZoneRights.MODULE;
    }

    @Override
    public List<Task> open() {
        long asked = visitor.find().map(figures::asked).orElse(0L);
        return asked == 0
                ? List.of()
                : List.of(new Task(words.say("zone.home.asked", asked), "/zones/requests?box=in&state=ASKED"));
    }
}
