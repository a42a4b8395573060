package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Leads.Typed;
import io.tuji.lead.internal.LeadProblem;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Raises a lead: with one click where firm and node are known, by a form otherwise. */
@Controller
@Requires(module = "lead", act = Act.CHANGE)
class LeadFormPage {

    private final Leads leads;
    private final LeadDesk desk;
    private final Registry registry;
    private final LeadWords words;
    private final ProblemTexts problemTexts;

    LeadFormPage(Leads leads, LeadDesk desk, Registry registry, LeadWords words, ProblemTexts problemTexts) {
        this.leads = leads;
        this.desk = desk;
        this.registry = registry;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/leads/new")
    String fresh(@ModelAttribute Typed typed, Visitor visitor, Model model) {
        return form(typed, List.of(), visitor, model);
    }

    @PostMapping("/leads/new")
    String raise(
            @ModelAttribute Typed typed,
            @RequestParam(defaultValue = "") String patron,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome outcome = desk.raise(typed, patron, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("patron", patron);
            return form(typed, outcome.problems(), visitor, model);
        }
        Lead lead = outcome.now().get();
        String here = "/leads/" + lead.id().code();
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say(
                                "lead.done.RAISE",
                                lead.id().code(),
                                lead.subject().firm()),
                        here + "/moves/DROP?reason=MISTAKE"));
        return "redirect:" + here;
    }

    private String form(Typed typed, List<Problem> problems, Visitor visitor, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute(
                "company",
                CompanyId.read(typed.company())
                        .flatMap(id -> registry.find(id, visitor))
                        .map(Company::name)
                        .orElse(""));
        model.addAttribute(
                "isDouble",
                !typed.again().isBlank()
                        || problems.stream()
                                .anyMatch(problem -> problem.code().equals(LeadProblem.RAISED_ALREADY.code())));
        model.addAttribute("chains", words.chains());
        model.addAttribute("sources", Source.values());
        model.addAttribute("owners", leads.owners());
        model.addAttribute("problems", problemTexts.of(problems));
        return "lead/form";
    }
}
