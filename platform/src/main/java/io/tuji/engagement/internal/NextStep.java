package io.tuji.engagement.internal;

import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Next;
import io.tuji.engagement.Engagement.ProjectName;
import io.tuji.engagement.Engagement.State;
import io.tuji.engine.value.Problems;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a project what is to be done next, as soon as an engagement has settled it. */
@Component
class NextStep {

    private final Projects projects;

    NextStep(Projects projects) {
        this.projects = projects;
    }

    void tell(Engagement now, Optional<Engagement> before, Visitor visitor, Problems problems) {
        Next next = now.what().next();
        boolean wasTold = before.filter(one -> one.state() == State.HELD)
                .filter(one -> one.what().next().equals(next)
                        && one.what().about().equals(now.what().about()))
                .isPresent();
        if (now.state() != State.HELD || next.words().isEmpty() || wasTold) {
            return;
        }
        now.what()
                .about()
                .project()
                .map(ProjectName::id)
                .flatMap(id -> projects.find(id, visitor))
                .map(project -> edit(project, now, visitor))
                .ifPresent(outcome -> outcome.problems().forEach(problems::add));
    }

    private Projects.Outcome edit(Project project, Engagement engagement, Visitor visitor) {
        Next next = engagement.what().next();
        Map<String, String> typed = new HashMap<>(Map.of("next_step", next.words()));
        next.day().ifPresent(day -> typed.put("next_on", day.toString()));
        Projects.Edit edit =
                new Projects.Edit(project.version(), typed, engagement.id().code());
        return projects.edit(project.id(), edit, visitor);
    }
}
