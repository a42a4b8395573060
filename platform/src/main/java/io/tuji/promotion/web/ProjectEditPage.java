package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.web.Inputs.Ground;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All fields of a project. Of two people who changed the same field, the second sees both versions and saves again. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class ProjectEditPage {

    private static final String HERE = ProjectPage.HERE + "/edit";

    private final Projects projects;
    private final ProjectDoor door;
    private final Inputs inputs;
    private final TypedFields typedFields;
    private final ProjectWords words;

    ProjectEditPage(Projects projects, ProjectDoor door, Inputs inputs, TypedFields typedFields, ProjectWords words) {
        this.projects = projects;
        this.door = door;
        this.inputs = inputs;
        this.typedFields = typedFields;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(@PathVariable String code, Visitor visitor, Model model) {
        return form(door.get(code, visitor), Map.of(), "", List.of(), visitor, model);
    }

    @PostMapping(HERE)
    String save(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Project project = door.get(code, visitor);
        Map<String, String> typed = TypedFields.read(sent);
        boolean unregistered = "yes".equals(sent.get("f." + ProjectText.UNREGISTERED));
        String why = sent.getOrDefault("words", "");
        Map<String, String> told = typedFields.resolved(typed, unregistered, visitor);
        Outcome outcome =
                projects.edit(project.id(), new Edit(ProjectMovePage.version(sent, project), told, why), visitor);
        if (outcome.problems().isEmpty()) {
            flash.addFlashAttribute(
                    "done", words.say("project.done.edit", project.code().toString()));
            return outcome.now().map(now -> "redirect:/projects/" + now.code()).orElse("redirect:/projects");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(door.get(code, visitor), typed, why, outcome.problems(), visitor, model);
    }

    private String form(
            Project project,
            Map<String, String> typed,
            String why,
            List<Problem> problems,
            Visitor visitor,
            Model model) {
        if (!projects.mayChange(project, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        PromotionRules rules = door.rules(project).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Ground ground = new Ground(rules, Optional.of(project), typed, problems);
        model.addAttribute("project", project);
        model.addAttribute("why", why);
        model.addAttribute("problems", door.texts(problems));
        model.addAttribute("hits", typedFields.hits(typed.getOrDefault(ProjectText.COMPANY, ""), visitor));
        model.addAttribute(
                "standard",
                inputs.of(
                        ProjectText.STANDARD.stream()
                                .filter(key -> !key.equals(ProjectText.FIRM))
                                .toList(),
                        ground));
        model.addAttribute(
                "fields",
                inputs.of(rules.fields().stream().map(PromotionRules.Field::key).toList(), ground));
        return "promotion/edit";
    }
}
