package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.NoteKind;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import io.tuji.promotion.Projects;
import io.tuji.promotion.StageClocks;
import io.tuji.promotion.internal.ProjectPapers;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.web.Inputs.Ground;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a project together. */
@Component
class ProjectViews {

    private final Projects projects;
    private final ProjectDoor door;
    private final Gates gates;
    private final StageClocks clocks;
    private final ProjectPapers papers;
    private final ProjectHistory history;
    private final ProjectPlain plain;
    private final TypedFields typedFields;
    private final List<ProjectPanel> panels;

    ProjectViews(
            Projects projects,
            ProjectDoor door,
            Gates gates,
            StageClocks clocks,
            ProjectPapers papers,
            ProjectHistory history,
            ProjectPlain plain,
            TypedFields typedFields,
            List<ProjectPanel> panels) {
        this.projects = projects;
        this.door = door;
        this.gates = gates;
        this.clocks = clocks;
        this.papers = papers;
        this.history = history;
        this.plain = plain;
        this.typedFields = typedFields;
        this.panels = panels;
    }

    /**
     * What was wanted and refused, so that nothing of it is lost.
     *
     * @param form which form was sent: gate, leave, resume, pause, run-on, team, papers, note; empty where none was
     * @param stage whose gate is shown; empty for the next one
     * @param typed fields of the project
     * @param sent everything else that the form held
     */
    record Asked(
            String form, String stage, Map<String, String> typed, Map<String, String> sent, List<Problem> problems) {

        static Asked gate(String stage) {
            return new Asked("", stage, Map.of(), Map.of(), List.of());
        }
    }

    /** A stage of the way as it stands over the page. */
    public record Step(String id, boolean isPast, boolean isHere) {}

    /** Something that is told of the project. */
    public record Fact(String key, String text) {}

    /** The page with what was refused, under the status that says so. */
    String refused(Project project, Asked asked, Visitor visitor, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(project, asked, visitor, model);
    }

    String show(Project project, Asked asked, Visitor visitor, Model model) {
        boolean mayChange = projects.mayChange(project, visitor);
        List<ProjectPanel.Shown> shown = panels.stream()
                .flatMap(panel -> panel.find(project, visitor).stream()
                        .map(content -> new ProjectPanel.Shown(panel.template(), content, panel.brings())))
                .toList();
        model.addAttribute("project", project);
        model.addAttribute("panels", shown);
        model.addAttribute("mayChange", mayChange);
        model.addAttribute("mayMove", gates.mayMove(project, visitor));
        model.addAttribute("asked", asked);
        model.addAttribute("problems", door.texts(asked.problems()));
        model.addAttribute("team", projects.team(project.id()));
        model.addAttribute("owners", mayChange ? projects.owners() : List.of());
        model.addAttribute("papers", papers.list(project, visitor));
        model.addAttribute("noteKinds", NoteKind.values());
        model.addAttribute("classes", ProjectPapers.CLASSES);
        model.addAttribute("history", history.of(project));
        Optional<PromotionRules> rules = door.rules(project);
        rules.ifPresent(known -> way(project, asked, known, shown, visitor, model));
        model.addAttribute("plain", plain.of(project, missing(project, rules)));
        return "promotion/project";
    }

    private void way(
            Project project,
            Asked asked,
            PromotionRules rules,
            List<ProjectPanel.Shown> shown,
            Visitor visitor,
            Model model) {
        model.addAttribute("rules", rules);
        model.addAttribute("strip", strip(project, rules));
        model.addAttribute("stay", clocks.of(project));
        model.addAttribute("facts", facts(project, rules));
        Ground ground = new Ground(rules, Optional.of(project), asked.typed(), asked.problems());
        gates.stage(project, asked.stage(), rules)
                .ifPresent(stage -> model.addAttribute("gate", gates.view(project, stage, ground, shown)));
        model.addAttribute("hits", typedFields.hits(asked.typed().getOrDefault(ProjectText.COMPANY, ""), visitor));
    }

    private List<Missing> missing(Project project, Optional<PromotionRules> rules) {
        return rules.flatMap(known -> gates.stage(project, "", known))
                .map(stage -> projects.missing(project, stage))
                .orElse(List.of());
    }

    private static List<Step> strip(Project project, PromotionRules rules) {
        Pipeline pipeline =
                rules.findWay(project.spot().pipeline()).orElseThrow().pipeline();
        int here = pipeline.find(project.spot().stage()).isPresent()
                ? pipeline.place(project.spot().stage())
                : -1;
        return pipeline.stages().stream()
                .map(stage -> {
                    int place = pipeline.place(stage.id());
                    return new Step(stage.id(), place < here, place == here);
                })
                .toList();
    }

    private static List<Fact> facts(Project project, PromotionRules rules) {
        return rules.fields().stream()
                .map(PromotionRules.Field::key)
                .filter(key -> project.fields().containsKey(key))
                .map(key -> new Fact(key, ProjectText.of(project, key)))
                .toList();
    }
}
