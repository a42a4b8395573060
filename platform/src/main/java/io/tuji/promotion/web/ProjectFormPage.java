package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Ask;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Outcome;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.internal.WaitingLeadStore;
import io.tuji.promotion.web.Inputs.Ground;
import io.tuji.registry.CompanyId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a project: from a lead, a firm, a node, or from nothing. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class ProjectFormPage {

    private final Projects projects;
    private final Inputs inputs;
    private final TypedFields typedFields;
    private final ProjectDoor door;
    private final Leads leads;
    private final WaitingLeadStore waiting;
    private final ProjectWords words;

    ProjectFormPage(
            Projects projects,
            Inputs inputs,
            TypedFields typedFields,
            ProjectDoor door,
            Leads leads,
            WaitingLeadStore waiting,
            ProjectWords words) {
        this.projects = projects;
        this.inputs = inputs;
        this.typedFields = typedFields;
        this.door = door;
        this.leads = leads;
        this.waiting = waiting;
        this.words = words;
    }

    @GetMapping("/projects/new")
    String fresh(@RequestParam Map<String, String> sent, Visitor visitor, Model model) {
        Map<String, String> typed = new HashMap<>();
        Lead.Id.read(sent.getOrDefault("lead", ""))
                .flatMap(id -> leads.find(id, visitor))
                .ifPresent(lead -> tell(lead, typed));
        ProjectText.STANDARD.stream()
                .filter(sent::containsKey)
                .forEach(key -> typed.put(key, sent.getOrDefault(key, "")));
        return form(typed, sent, List.of(), visitor, model);
    }

    private static void tell(Lead lead, Map<String, String> typed) {
        Lead.Subject subject = lead.subject();
        typed.put(ProjectText.NAME, subject.firm());
        typed.put(ProjectText.COMPANY, subject.company().map(CompanyId::code).orElse(subject.firm()));
        if (!subject.chain().isEmpty()) {
            typed.put(ProjectText.AIM, subject.chain() + (subject.node().isEmpty() ? "" : ":" + subject.node()));
        }
    }

    @PostMapping("/projects/new")
    String enter(
            @RequestParam Map<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Map<String, String> typed = TypedFields.read(sent);
        typed.values().removeIf(String::isEmpty);
        boolean unregistered = "yes".equals(typed.get(ProjectText.UNREGISTERED));
        Map<String, String> told = new HashMap<>(typedFields.resolved(typed, unregistered, visitor));
        List.of("pipeline", "owner", "lead").forEach(key -> told.put(key, sent.getOrDefault(key, "")));
        Outcome outcome = projects.enter(told, visitor);
        if (outcome.now().isEmpty() && !outcome.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(typed, sent, outcome.problems(), visitor, model);
        }
        return outcome.now().map(project -> entered(project, flash)).orElse("redirect:/projects");
    }

    /** Empty where the project was given to somebody whose projects the visitor does not see. */
    private String entered(Project project, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "done", words.say("project.done.enter", project.code().toString(), project.name()));
        return "redirect:/projects/" + project.code();
    }

    private String form(
            Map<String, String> typed, Map<String, String> sent, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("sent", sent);
        model.addAttribute("problems", door.texts(problems));
        model.addAttribute("owners", projects.owners());
        model.addAttribute("hits", typedFields.hits(typed.getOrDefault(ProjectText.COMPANY, ""), visitor));
        model.addAttribute("waiting", sent.getOrDefault("lead", "").isBlank() ? waiting(visitor) : List.of());
        Optional<PromotionRules> rules = projects.rules();
        model.addAttribute("isReady", rules.isPresent());
        rules.ifPresent(known -> {
            Ground ground = new Ground(known, Optional.empty(), typed, problems);
            model.addAttribute("inputs", inputs.of(keys(known, typed), ground));
        });
        return "promotion/new";
    }

    private List<Lead> waiting(Visitor visitor) {
        return waiting.first(leads.visible(visitor)).stream()
                .flatMap(id -> leads.find(id, visitor).stream())
                .toList();
    }

    /** What every project needs, and what the first stage of any pipeline asks for. */
    private static Set<String> keys(PromotionRules rules, Map<String, String> typed) {
        Set<String> keys = new LinkedHashSet<>(
                List.of(ProjectText.NAME, ProjectText.COMPANY, ProjectText.UNREGISTERED, ProjectText.AIM));
        rules.ways().stream()
                .flatMap(way -> way.pipeline().first().asks().stream())
                .map(Ask::key)
                .forEach(asked -> keys.addAll(Inputs.keys(asked, rules)));
        keys.add(ProjectText.ZONE);
        if (typed.containsKey(ProjectText.SPRUNG_FROM)) {
            keys.add(ProjectText.SPRUNG_FROM);
        }
        return keys;
    }
}
