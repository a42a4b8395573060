package io.tuji.funnel.web;

import io.tuji.demand.Need;
import io.tuji.demand.Resource;
import io.tuji.promotion.BriefPart;
import io.tuji.promotion.Project;
import io.tuji.registry.Company;
import java.util.List;
import java.util.Optional;

/** What somebody should know before a visit to a firm, on one page. */
public record VisitBrief(
        Company company, List<Fact> facts, List<Standing> projects, List<Asked> needs, List<BriefPart.Shown> parts) {

    public VisitBrief {
        facts = List.copyOf(facts);
        projects = List.copyOf(projects);
        needs = List.copyOf(needs);
        parts = List.copyOf(parts);
    }

    /** @param text empty where nobody has said it */
    public record Fact(String key, Optional<String> text) {}

    /**
     * A project and what it still has to tell to go on.
     *
     * @param next the stage behind; empty behind the last, and of a project off its way
     * @param missing keys of what that asks for
     */
    public record Standing(Project project, Optional<String> next, List<String> missing) {

        public Standing {
            missing = List.copyOf(missing);
        }
    }

    /** A need that is still sought, and what is offered on its node that could meet it. */
    public record Asked(Need need, List<Resource> offers) {

        public Asked {
            offers = List.copyOf(offers);
        }
    }
}
