package io.tuji.engagement.internal;

import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Typed;
import io.tuji.engagement.Engagements.TypedTheirs;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes projects and talks as people would type them. */
@Component
public class EngagementTalks {

    private static final List<TypedTheirs> MANAGER = List.of(new TypedTheirs("甲某", "总经理"));

    private final Engagements engagements;
    private final Projects projects;

    EngagementTalks(Engagements engagements, Projects projects) {
        this.engagements = engagements;
        this.projects = projects;
    }

    /** What is typed of a talk with that firm; {@code more} replaces single fields. */
    public static Typed typed(String firm, LocalDate day, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        return new Typed(
                all.getOrDefault("project", ""),
                firm,
                all.containsKey("unregistered"),
                all.getOrDefault("kind", "MEETING"),
                all.containsKey("planned"),
                day.toString(),
                all.getOrDefault("begins", ""),
                all.getOrDefault("place", ""),
                all.getOrDefault("subject", "谈落地"),
                all.getOrDefault("summary", ""),
                "",
                all.getOrDefault("nextStep", ""),
                all.getOrDefault("nextOn", ""),
                all.containsKey("ours") ? List.of(all.getOrDefault("ours", "").split(" ")) : List.of(),
                all.containsKey("alone") ? List.of() : MANAGER,
                all.getOrDefault("reason", ""));
    }

    public Engagement held(CompanyId firm, LocalDate day, Visitor by) {
        return add(typed(firm.code(), day, Map.of()), by);
    }

    public Engagement planned(CompanyId firm, LocalDate day, Visitor by) {
        return add(typed(firm.code(), day, Map.of("planned", "yes")), by);
    }

    public Engagement add(Typed typed, Visitor by) {
        Engagements.Outcome outcome = engagements.add(typed, by);
        return outcome.now().orElseThrow(() -> new AssertionError(outcome.problems()));
    }

    /** At the first stage; what is wrong with it is left to the caller. */
    public Projects.Outcome entered(CompanyId firm, Visitor owner) {
        return projects.enter(
                Map.of(
                        "pipeline", "new",
                        "name", "虚构项目",
                        "company", firm.code(),
                        "aim", InventedFirms.CHAIN + ":flour",
                        "reason", "补链",
                        "size", "under_50m"),
                owner);
    }

    public Project project(CompanyId firm, Visitor owner) {
        Projects.Outcome outcome = entered(firm, owner);
        return outcome.now().orElseThrow(() -> new AssertionError(outcome.problems()));
    }
}
