package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.Codings;
import io.tuji.coding.Codings.Outcome;
import io.tuji.registry.CompanyId;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a person says of one firm on its own page. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class CompanyIndustryPage {

    private final Codings codings;
    private final CodingWords words;
    private final ProblemTexts texts;

    CompanyIndustryPage(Codings codings, CodingWords words, ProblemTexts texts) {
        this.codings = codings;
        this.words = words;
        this.texts = texts;
    }

    @PostMapping("/companies/{code}/industry")
    String decide(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String industry,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CompanyId company = CompanyId.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = codings.decide(company, industry, reason, visitor);
        if (outcome.decision().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("industry", industry);
            model.addAttribute("reason", reason);
            model.addAttribute("problems", texts.of(outcome.problems()));
            model.addAttribute("company", company.code());
            return "coding/refused";
        }
        String back = "/companies/" + company.code();
        flash.addFlashAttribute("undo", words.undo(outcome.decision().get(), back));
        return "redirect:" + back;
    }
}
