package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.promotion.Gate;
import io.tuji.engine.promotion.Mover;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.web.Inputs.Ground;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is still missing before a gate, each with the way to tell it. */
@Component
class Gates {

    private final Projects projects;
    private final Inputs inputs;
    private final ProjectWords words;

    Gates(Projects projects, Inputs inputs, ProjectWords words) {
        this.projects = projects;
        this.inputs = inputs;
        this.words = words;
    }

    /**
     * Something missing.
     *
     * @param inputs in which it is told; empty where it is told elsewhere
     * @param href where else it is told
     */
    public record Want(String label, String askedBy, List<Input> inputs, Optional<String> href) {

        public Want {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * The gate to a stage.
     *
     * @param also what was typed besides, and is no longer missing
     * @param needsOutsider whether somebody must bring it there who does not belong to it
     */
    public record View(String stage, boolean isForward, boolean needsOutsider, List<Want> wants, List<Input> also) {

        public View {
            wants = List.copyOf(wants);
            also = List.copyOf(also);
        }
    }

    /** The stage that is asked for, if the project can go there; the next one otherwise; empty behind the last. */
    Optional<String> stage(Project project, String asked, PromotionRules rules) {
        Optional<Pipeline> pipeline = rules.findWay(project.spot().pipeline()).map(PromotionRules.Way::pipeline);
        String here = project.spot().stage();
        return pipeline.flatMap(way -> way.find(asked))
                .map(Stage::id)
                .filter(stage -> !stage.equals(here))
                .or(() -> pipeline.filter(way -> way.find(here).isPresent())
                        .flatMap(way -> way.next(here))
                        .map(Stage::id));
    }

    View view(Project project, String stage, Ground ground, List<ProjectPanel.Shown> panels) {
        Pipeline pipeline =
                ground.rules().findWay(project.spot().pipeline()).orElseThrow().pipeline();
        Gate gate = new Gate(pipeline, project.spot().stage(), stage);
        List<Missing> missing = gate.isForward() ? projects.missing(project, stage) : List.of();
        List<Want> wants =
                missing.stream().map(one -> want(one, project, ground, panels)).toList();
        Set<String> asked = wants.stream()
                .flatMap(want -> want.inputs().stream())
                .map(Input::key)
                .collect(Collectors.toSet());
        List<String> also = Stream.concat(
                        ProjectText.STANDARD.stream(),
                        ground.rules().fields().stream().map(PromotionRules.Field::key))
                .filter(key -> !asked.contains(key) && !key.equals(ProjectText.FIRM))
                .filter(key -> !ground.typed().getOrDefault(key, "").isEmpty())
                .toList();
        return new View(stage, gate.isForward(), gate.mover() == Mover.OUTSIDER, wants, inputs.of(also, ground));
    }

    private Want want(Missing missing, Project project, Ground ground, List<ProjectPanel.Shown> panels) {
        Optional<Evidence> evidence = Evidence.find(missing.key());
        boolean isOfFirm = evidence.filter(Evidence.REGISTRATION::equals).isPresent();
        List<Input> fields = isOfFirm && !project.firm().isResolved()
                ? List.of()
                : inputs.of(Inputs.keys(missing.key(), ground.rules()), ground);
        Optional<String> href =
                evidence.filter(one -> fields.isEmpty() || isOfFirm).map(one -> href(one, project, panels));
        return new Want(words.want(missing.key()), words.stage(missing.stage()), fields, href);
    }

    private static String href(Evidence evidence, Project project, List<ProjectPanel.Shown> panels) {
        Optional<String> company = project.firm().company().map(CompanyId::code);
        if (evidence == Evidence.REGISTRATION) {
            return "/companies/" + company.orElse("new");
        }
        if (evidence == Evidence.NEED) {
            return "/demand/needs/new" + company.map("?company="::concat).orElse("");
        }
        return panels.stream()
                .filter(panel -> panel.brings().contains(evidence))
                .findFirst()
                .map(panel -> "#" + anchor(panel))
                .orElse("#panels");
    }

    /** Where on the page a panel stands. */
    static String anchor(ProjectPanel.Shown panel) {
        return "panel-" + panel.template().replace('/', '-');
    }

    /** Who may bring the project to a stage at all: whoever may change it, or may approve. */
    boolean mayMove(Project project, Visitor visitor) {
        return visitor.may("promotion", "APPROVE") || projects.mayChange(project, visitor);
    }
}
