package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Statement.What;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.FactInput;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One fact of one firm: all that was said of it, and the form to say more. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class FactPage {

    private final Registry registry;
    private final CompanyStore companies;
    private final Facts facts;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;
    private final Clock clock;

    FactPage(
            Registry registry,
            CompanyStore companies,
            Facts facts,
            CompanyWords words,
            ProblemTexts problemTexts,
            Clock clock) {
        this.registry = registry;
        this.companies = companies;
        this.facts = facts;
        this.words = words;
        this.problemTexts = problemTexts;
        this.clock = clock;
    }

    @GetMapping("/companies/{code}/facts/{key}")
    String show(@PathVariable String code, @PathVariable String key, Visitor visitor, Model model) {
        Company company = company(code, visitor);
        FactDefinition fact = fact(company.id(), key, visitor);
        show(company, fact, FactInput.fresh(fact, LocalDate.now(clock)), visitor, model);
        return "registry/fact";
    }

    @PostMapping("/companies/{code}/facts/{key}")
    @Requires(module = "registry", act = Act.CHANGE)
    String record(
            @PathVariable String code,
            @PathVariable String key,
            @ModelAttribute FactInput input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = company(code, visitor);
        FactDefinition fact = fact(company.id(), key, visitor);
        if (!mayChange(company.id(), visitor)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Problems problems = new Problems();
        Optional<What> what = input.read(company.id(), fact, LocalDate.now(clock), problems);
        if (what.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(company, fact, input, visitor, model);
            model.addAttribute("problems", problemTexts.of(problems.all()));
            return "registry/fact";
        }
        facts.record(what.get(), visitor.actor());
        flash.addFlashAttribute("done", words.say("fact.done", words.fact(fact)));
        return "redirect:/companies/" + company.id().code();
    }

    private void show(Company company, FactDefinition fact, FactInput input, Visitor visitor, Model model) {
        model.addAttribute("company", company);
        model.addAttribute("fact", fact);
        model.addAttribute("input", input);
        model.addAttribute("mayChange", mayChange(company.id(), visitor));
        model.addAttribute("bounds", Bound.values());
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("history", facts.history(company.id(), fact));
    }

    private boolean mayChange(CompanyId company, Visitor visitor) {
        return companies
                .find(company, CompanyFilter.of(visitor, CompanyFilter.CHANGE))
                .isPresent();
    }

    private Company company(String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A protected fact is not there for those without the right. */
    private FactDefinition fact(CompanyId company, String key, Visitor visitor) {
        return facts.list(company, visitor).stream()
                .filter(fact -> fact.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
