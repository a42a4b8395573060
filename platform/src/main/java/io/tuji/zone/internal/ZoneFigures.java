package io.tuji.zone.internal;

import io.tuji.access.Visitor;
import io.tuji.promotion.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits and what the wings bring, of the projects that a visitor may see. */
@Component
public class ZoneFigures {

    private final ZoneFigureStore store;
    private final TeamRequestStore requests;
    private final Projects projects;

    ZoneFigures(ZoneFigureStore store, TeamRequestStore requests, Projects projects) {
        this.store = store;
        this.requests = requests;
        this.projects = projects;
    }

    /** How many open projects have no zone. */
    public long unassigned(Visitor visitor) {
        return store.unassigned(projects.visible(visitor));
    }

    public List<Wing> wings(Visitor visitor) {
        return store.wings(projects.visible(visitor));
    }

    /** How many requests wait for an answer of the visitor. */
    public long asked(Visitor visitor) {
        return requests.count(TeamRequestReach.put(visitor));
    }
}
