package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.Engagements.Other;
import io.tuji.engagement.Engagements.Outcome;
import io.tuji.promotion.Projects;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records what took place with a firm, or what is agreed, and corrects it. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class EngagementFormPage {

    private static final String EDIT = EngagementPage.HERE + "/edit";

    private final Engagements engagements;
    private final Projects projects;
    private final EngagementDesk desk;
    private final EngagementWords words;
    private final Clock clock;

    EngagementFormPage(
            Engagements engagements, Projects projects, EngagementDesk desk, EngagementWords words, Clock clock) {
        this.engagements = engagements;
        this.projects = projects;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/engagements/new")
    String fresh(
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String state,
            Visitor visitor,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        return form(EngagementInput.fresh(project, company, state, today, visitor.login()), null, List.of(), model);
    }

    /** Where another body speaks with the firm, it is recorded once that has been seen. */
    @PostMapping("/engagements/new")
    String add(
            @ModelAttribute("input") EngagementInput input,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<Other> others = input.isConfirmed() ? List.of() : engagements.others(input.typed(), visitor);
        if (!others.isEmpty()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return form(input, null, others, model);
        }
        Outcome outcome = desk.add(input.typed(), papers == null ? List.of() : papers, visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(input, null, List.of(), model);
        }
        Engagement now = outcome.now().get();
        flash.addFlashAttribute(
                "done", words.say("engagement.done.ADD." + now.state(), now.id().code()));
        return "redirect:" + EngagementPage.address(now);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String code, Visitor visitor, Model model) {
        Engagement engagement = changeable(code, visitor);
        return form(EngagementInput.of(engagement), engagement, List.of(), model);
    }

    @PostMapping(EDIT)
    String correct(
            @PathVariable String code,
            @RequestParam int version,
            @ModelAttribute("input") EngagementInput input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Engagement engagement = changeable(code, visitor);
        Outcome outcome = engagements.correct(engagement.id(), version, input.typed(), visitor);
        if (outcome.now().isEmpty()) {
            desk.show(outcome.problems(), model, response);
            return form(input, engagement, List.of(), model);
        }
        String said = words.say("engagement.done.CORRECT", engagement.id().code());
        flash.addFlashAttribute("undo", new Undo(said, EngagementPage.address(engagement) + "/undo"));
        return "redirect:" + EngagementPage.address(engagement);
    }

    private Engagement changeable(String code, Visitor visitor) {
        Engagement engagement = desk.get(code, visitor);
        if (!engagements.mayChange(engagement, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return engagement;
    }

    private String form(EngagementInput input, @Nullable Engagement engagement, List<Other> others, Model model) {
        model.addAttribute("input", input);
        model.addAttribute("engagement", engagement);
        model.addAttribute("others", others);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("people", projects.owners());
        return "engagement/form";
    }
}
