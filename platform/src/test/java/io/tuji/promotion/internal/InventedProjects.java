package io.tuji.promotion.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.promotion.Evidence;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.registry.CompanyId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Enters projects for tests. Of those whose name begins with {@link #PROVEN}, all is there that other modules tell. */
@Component
public class InventedProjects implements ProjectEvidence {

    public static final String PROVEN = "佐证齐全";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    @Lazy
    @SuppressWarnings("NullAway.Init")
    private Projects projects;

    @Override
    public Set<Evidence> kinds() {
        return Set.of(
                Evidence.CONTACT,
                Evidence.NO_OTHER_CLAIM,
                Evidence.PROMISES,
                Evidence.SIGNING,
                Evidence.AGREEMENT,
                Evidence.NEED);
    }

    @Override
    public Set<Evidence> of(Project project) {
        return project.name().startsWith(PROVEN) ? kinds() : Set.of();
    }

    /** All that the first stage asks for; the name is one that no other test has. */
    public static Map<String, String> typed(CompanyId firm) {
        Map<String, String> typed = new HashMap<>();
        typed.put("pipeline", "new");
        typed.put("name", PROVEN + SERIAL.incrementAndGet() + "号面粉项目");
        typed.put("company", firm.code());
        typed.put("aim", InventedFirms.CHAIN + ":flour");
        typed.put("reason", "补面粉环节");
        typed.put("size", "from_100m");
        return typed;
    }

    /** All that the tracking list asks for. */
    public static Map<String, String> tracking() {
        return Map.of(
                "next_step", "实地看场地",
                "next_on", "2026-12-01",
                "expected_on", "2027-06-30",
                "likelihood", "medium",
                "compared", "no");
    }

    public Project entered(CompanyId firm, Visitor visitor) {
        return now(projects.enter(typed(firm), visitor));
    }

    public Project moved(Project project, String stage, Map<String, String> told, Visitor visitor) {
        return now(move(project, stage, told, "", visitor));
    }

    public Outcome move(Project project, String stage, Map<String, String> told, String words, Visitor visitor) {
        Edit edit = new Edit(project.version(), told, words);
        return projects.move(project.id(), new Projects.Move(stage, edit, false), visitor);
    }

    private static Project now(Outcome outcome) {
        return outcome.now().orElseThrow(() -> new AssertionError(outcome.problems()));
    }
}
