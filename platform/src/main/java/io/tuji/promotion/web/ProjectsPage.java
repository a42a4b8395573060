package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.district.PromotionRules;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.PackFields;
import io.tuji.promotion.internal.ProjectListStore;
import io.tuji.promotion.internal.ProjectListStore.Standing;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All projects that the visitor may see. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class ProjectsPage {

    private final ProjectListStore list;
    private final Projects projects;
    private final Chains chains;
    private final OrgUnits units;
    private final ProjectExport export;
    private final ProjectWords words;

    ProjectsPage(
            ProjectListStore list,
            Projects projects,
            Chains chains,
            OrgUnits units,
            ProjectExport export,
            ProjectWords words) {
        this.list = list;
        this.projects = projects;
        this.chains = chains;
        this.units = units;
        this.export = export;
        this.words = words;
    }

    @GetMapping("/projects")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ProjectListStore.SHAPE);
        Standing standing = list.standing(visitor);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("standing", standing);
        model.addAttribute("isReady", projects.rules().isPresent());
        model.addAttribute("chains", chains.list());
        model.addAttribute("owners", projects.owners());
        model.addAttribute("units", units.list());
        model.addAttribute("leavings", PromotionRules.Leaving.values());
        model.addAttribute(
                "scales",
                projects.rules()
                        .flatMap(rules -> rules.findField(PackFields.SIZE))
                        .map(PromotionRules.Field::choices)
                        .orElse(List.of()));
        model.addAttribute("further", isFurther(listing));
        if (standing.total() > 0) {
            model.addAttribute("judgement", judgement(standing));
        }
        return "promotion/projects";
    }

    private static boolean isFurther(Listing listing) {
        return List.of("unit", "owner", "chain", "node", "scale", "from", "to").stream()
                .anyMatch(name -> listing.filter(name).isPresent());
    }

    private String judgement(Standing standing) {
        Map<String, Long> open = standing.open();
        String stages = words.stages().stream()
                .filter(stage -> open.getOrDefault(stage, 0L) > 0)
                .map(stage -> words.say("project.judgement.stage", words.stage(stage), open.getOrDefault(stage, 0L)))
                .collect(Collectors.joining(words.say("project.join")));
        long all = standing.total() - standing.left();
        return all == 0
                ? words.say("project.judgement.still", standing.left())
                : words.say("project.judgement", all, stages, standing.overdue(), standing.zoneless(), standing.left());
    }

    @GetMapping("/projects/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        export.send(format, Listing.read(request, ProjectListStore.SHAPE), visitor, response);
    }
}
