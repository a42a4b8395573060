package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement.What;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.FactInput;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One fact of one firm: all that was said of it, and the form to say more. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class FactPage {

    private static final String HERE = "/companies/{code}/facts/{key}";

    private final FactDesk desk;
    private final Facts facts;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    FactPage(FactDesk desk, Facts facts, CompanyWords words, ProblemTexts problemTexts) {
        this.desk = desk;
        this.facts = facts;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    /**
     * @param aside the statement that the visitor thinks of setting aside
     * @param period of which the visitor wants to say something; without it the form proposes one
     */
    @GetMapping(HERE)
    String show(
            @PathVariable String code,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String aside,
            @RequestParam(defaultValue = "") String period,
            Visitor visitor,
            Model model) {
        Company company = desk.company(code, visitor, CompanyFilter.VIEW);
        FactDefinition fact = desk.fact(company.id(), key, visitor);
        desk.show(company, fact, FactInput.fresh(fact, desk.today()).of(period), visitor, model);
        model.addAttribute("chosen", aside);
        return "registry/fact";
    }

    @PostMapping(HERE)
    @Requires(module = "registry", act = Act.CHANGE)
    String record(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute FactInput input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = desk.company(code, visitor, CompanyFilter.CHANGE);
        FactDefinition fact = desk.fact(company.id(), key, visitor);
        Problems problems = new Problems();
        Optional<What> what = input.read(company.id(), fact, desk.today(), problems);
        if (what.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            desk.show(company, fact, input, visitor, model);
            model.addAttribute("problems", problemTexts.of(problems.all()));
            return "registry/fact";
        }
        facts.record(what.get(), visitor.actor());
        flash.addFlashAttribute("done", words.say("fact.done", words.fact(fact)));
        return "redirect:/companies/" + company.id().code();
    }
}
