package io.tuji.blocker.internal;

import io.tuji.access.Visitor;
import io.tuji.blocker.Meeting;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Projects;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Finds what is stuck: blockers that are late or nearly so, projects too long in their stage, next steps that should have been done. */
@Component
class CoordinationPack {

    private final CoordinationPackStore store;
    private final Projects projects;
    private final BlockerReach reach;
    private final WorkedDays worked;
    private final ObjectMapper json;
    private final Clock clock;

    CoordinationPack(
            CoordinationPackStore store,
            Projects projects,
            BlockerReach reach,
            WorkedDays worked,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.projects = projects;
        this.reach = reach;
        this.worked = worked;
        this.json = json;
        this.clock = clock;
    }

    /** @return how much stands in it */
    int make(Meeting.Id meeting, Visitor visitor) {
        Map<String, Object> day = new HashMap<>(worked.parameters());
        day.put("zone", clock.getZone().getId());
        store.clear(meeting);
        int blockers = store.blockers(meeting, reach.seen(visitor), day);
        day.put("limits", json.writeValueAsString(limits()));
        return blockers
                + store.stages(meeting, projects.visible(visitor), day)
                + store.steps(meeting, projects.visible(visitor), day);
    }

    /** After how many working days a project is too long in a stage, by pipeline and stage. */
    private Map<String, Integer> limits() {
        Map<String, Integer> limits = new HashMap<>();
        projects.rules().stream()
                .flatMap(rules -> rules.ways().stream())
                .forEach(way -> way.pipeline()
                        .stages()
                        .forEach(stage -> stage.days()
                                .map(Stage.Days::red)
                                .ifPresent(red -> limits.put(way.pipeline().id() + "/" + stage.id(), red))));
        return limits;
    }
}
