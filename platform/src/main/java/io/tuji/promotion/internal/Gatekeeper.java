package io.tuji.promotion.internal;

import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Answers;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Knows all that a project has told: its fields, and what other modules know of it. */
@Component
class Gatekeeper {

    private final List<ProjectEvidence> evidence;

    Gatekeeper(List<ProjectEvidence> evidence) {
        this.evidence = evidence;
    }

    Answers answers(Project project) {
        Map<String, Object> told = new HashMap<>(project.fields());
        evidence.forEach(one -> one.of(project).forEach(there -> told.put(there.key(), true)));
        return new Answers(told);
    }

    List<Missing> missing(Project project, String stage, PromotionRules rules) {
        return pipeline(project, rules).missing(stage, answers(project));
    }

    /** @throws IllegalStateException if the pack no longer has the pipeline */
    static Pipeline pipeline(Project project, PromotionRules rules) {
        return rules.findWay(project.spot().pipeline())
                .orElseThrow(() -> new IllegalStateException(
                        "the pack no longer has the pipeline " + project.spot().pipeline() + " of " + project.code()))
                .pipeline();
    }
}
