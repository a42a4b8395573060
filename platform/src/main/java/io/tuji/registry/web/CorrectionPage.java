package io.tuji.registry.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.CompanyFilter;
import io.tuji.registry.internal.CompanyStore;
import io.tuji.registry.internal.PropertyText;
import io.tuji.registry.internal.Revision;
import io.tuji.registry.internal.Revisions;
import io.tuji.registry.internal.Revisions.Outcome;
import io.tuji.registry.internal.Revisions.Typed;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects one value of a company as the word of an officer. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class CorrectionPage {

    private final Revisions revisions;
    private final CompanyStore companies;
    private final CompanyWords words;
    private final ProblemTexts problemTexts;

    CorrectionPage(Revisions revisions, CompanyStore companies, CompanyWords words, ProblemTexts problemTexts) {
        this.revisions = revisions;
        this.companies = companies;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/companies/{code}/edit/{property}")
    String form(@PathVariable String code, @PathVariable String property, Visitor visitor, Model model) {
        Company company = find(code, property, visitor);
        String now = PropertyText.of(company).getOrDefault(property, "");
        show(company, property, now.isEmpty() ? "" : words.editable(property, now), "", model);
        return "registry/edit";
    }

    @PostMapping("/companies/{code}/edit/{property}")
    String change(
            @PathVariable String code,
            @PathVariable String property,
            @RequestParam int version,
            @RequestParam String text,
            @RequestParam String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Company company = find(code, property, visitor);
        Outcome outcome = revisions.change(new Typed(company.id(), version, property, text, reason), visitor);
        if (outcome.revision().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(company, property, text, reason, model);
            model.addAttribute("problems", problemTexts.of(outcome.problems()));
            return "registry/edit";
        }
        Revision.Id id = outcome.revision().get();
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say("revision.done", words.property(property)),
                        "/companies/revisions/" + id.value() + "/undo"));
        return "redirect:/companies/" + company.id().code();
    }

    private void show(Company company, String property, String text, String reason, Model model) {
        String now = PropertyText.of(company).getOrDefault(property, "");
        model.addAttribute("company", company);
        model.addAttribute("property", property);
        model.addAttribute("now", now.isEmpty() ? "" : words.text(property, now));
        model.addAttribute("text", text);
        model.addAttribute("hint", words.sayOr("edit.hint." + property, ""));
        model.addAttribute("reason", reason);
    }

    private Company find(String code, String property, Visitor visitor) {
        return CompanyId.read(code)
                .filter(id -> PropertyText.CHANGEABLE.contains(property))
                .flatMap(id -> companies.find(id, CompanyFilter.of(visitor, CompanyFilter.CHANGE)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
