package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.placing.Confirmation;
import io.tuji.placing.Placings;
import io.tuji.placing.Placings.Outcome;
import io.tuji.registry.CompanyId;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what a person says of one firm. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class CompanyPlacePage {

    private final Placings placings;
    private final PlacingWords words;
    private final ProblemTexts texts;

    CompanyPlacePage(Placings placings, PlacingWords words, ProblemTexts texts) {
        this.placings = placings;
        this.words = words;
        this.texts = texts;
    }

    @PostMapping("/companies/{code}/place")
    String confirm(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String subdistrict,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        CompanyId company = CompanyId.read(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = placings.confirm(company, subdistrict, visitor);
        if (outcome.confirmation().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return refused(outcome.problems(), model);
        }
        Confirmation said = outcome.confirmation().get();
        String text = words.say(
                "placing.confirmed",
                words.subject(said),
                words.subdistrict(said.said().subdistrict()));
        flash.addFlashAttribute(
                "undo",
                new Undo(text, "/placing/confirmations/withdraw?id=" + said.id().value()));
        return "redirect:/companies/" + company.code();
    }

    private String refused(List<Problem> problems, Model model) {
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("tabs", Tabs.ALL);
        return "placing/refused";
    }
}
