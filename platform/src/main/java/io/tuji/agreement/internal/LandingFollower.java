package io.tuji.agreement.internal;

import io.tuji.district.District;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Counted;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.StageEntered;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes down when a project first comes to a stage that counts, or past it, in the transaction of the step. */
@Component
class LandingFollower {

    static final String LANDED = "landed";
    private static final String LANDED_ON = "landed_on";

    private final LandingStore store;
    private final Projects projects;
    private final District district;
    private final Ground ground;

    LandingFollower(LandingStore store, Projects projects, District district, Ground ground) {
        this.store = store;
        this.projects = projects;
        this.district = district;
        this.ground = ground;
    }

    @EventListener
    void entered(StageEntered event) {
        projects.rules().ifPresent(rules -> reached(event, rules).forEach(stage -> add(event.project(), stage)));
    }

    /** The stages that count up to the one where it stands now; stages may be left out on the way. */
    private List<String> reached(StageEntered event, PromotionRules rules) {
        Stream<String> counted =
                Stream.concat(Stream.of(LANDED), rules.counted().stream().map(Counted::stage));
        return store.pipeline(event.project())
                .flatMap(rules::findWay)
                .map(way -> counted.distinct()
                        .filter(stage -> isReached(way.pipeline(), stage, event.to()))
                        .toList())
                .orElse(List.of());
    }

    private static boolean isReached(Pipeline pipeline, String stage, String now) {
        return pipeline.find(stage).isPresent() && pipeline.place(stage) <= pipeline.place(now);
    }

    private void add(Project.Id project, String stage) {
        String division = district.find().map(pack -> pack.head().division()).orElse("");
        store.add(project, stage, stage.equals(LANDED) ? LANDED_ON : "", division, ground.today(), ground.now());
    }
}
