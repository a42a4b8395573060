package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.internal.Asides;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.FactInput;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets a statement on a fact aside, and takes that back. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class FactAsidePage {

    private static final String FACT = "/companies/{code}/facts/{key}";

    private final FactDesk desk;
    private final Asides asides;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    FactAsidePage(FactDesk desk, Asides asides, CompanyWords words, ProblemTexts problemTexts) {
        this.desk = desk;
        this.asides = asides;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @PostMapping(FACT + "/aside")
    String setAside(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(defaultValue = "0") long statement,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = desk.company(code, visitor, CompanyFilter.CHANGE);
        FactDefinition fact = desk.fact(company.id(), key, visitor);
        Problems problems = new Problems();
        asides.setAside(company.id(), key, statement, reason, visitor.actor(), problems);
        if (problems.hasErrors()) {
            model.addAttribute("chosen", Long.toString(statement));
            model.addAttribute("reason", reason);
            return refused(company, fact, problems, visitor, model, response);
        }
        String page = "/companies/" + company.id().code() + "/facts/" + key;
        flash.addFlashAttribute(
                "undo", new Undo(words.say("fact.aside.done", words.fact(fact)), page + "/" + statement + "/restore"));
        return "redirect:" + page;
    }

    @PostMapping(FACT + "/{statement:\\d{1,18}}/restore")
    String takeBack(
            @PathVariable String code,
            @PathVariable String key,
            @PathVariable long statement,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = desk.company(code, visitor, CompanyFilter.CHANGE);
        FactDefinition fact = desk.fact(company.id(), key, visitor);
        Problems problems = new Problems();
        asides.takeBack(company.id(), key, statement, visitor.actor(), problems);
        if (problems.hasErrors()) {
            return refused(company, fact, problems, visitor, model, response);
        }
        flash.addFlashAttribute("done", words.say("fact.restored", words.fact(fact)));
        return "redirect:/companies/" + company.id().code() + "/facts/" + key;
    }

    private String refused(
            Company company,
            FactDefinition fact,
            Problems problems,
            Visitor visitor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        desk.show(company, fact, FactInput.fresh(fact, desk.today()), visitor, model);
        model.addAttribute("problems", problemTexts.of(problems.all()));
        return "registry/fact";
    }
}
