package io.tuji.resolution.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.resolution.Lookalikes;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a firm that no list names; before it is saved, the firms that it may be are shown. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class EntryPage {

    /** A known company and what speaks for its being the typed one. */
    public record Likely(Company company, String chance, String reasons) {}

    private final Newcomers newcomers;
    private final Lookalikes lookalikes;
    private final LikelyFirms firms;
    private final ResolutionWords words;
    private final ProblemTexts problemTexts;

    EntryPage(
            Newcomers newcomers,
            Lookalikes lookalikes,
            LikelyFirms firms,
            ResolutionWords words,
            ProblemTexts problemTexts) {
        this.newcomers = newcomers;
        this.lookalikes = lookalikes;
        this.firms = firms;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/companies/new")
    String form(Model model) {
        show(new Typed(Map.of()), "", List.of(), List.of(), model);
        return "resolution/entry";
    }

    /** @param anyway the person has seen the firms that it may be and says that it is another */
    @PostMapping("/companies/new")
    String enter(
            @RequestParam Map<String, String> form,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean anyway,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Typed typed = new Typed(form);
        List<Problem> problems = newcomers.check(typed);
        List<Likely> likely = problems.isEmpty() && !anyway ? likely(typed, visitor) : List.of();
        if (!problems.isEmpty() || !likely.isEmpty()) {
            return again(typed, reason, problems, likely, model, response);
        }
        Newcomers.Outcome outcome = newcomers.enter(typed, reason, visitor);
        if (outcome.company().isEmpty()) {
            return again(typed, reason, outcome.problems(), List.of(), model, response);
        }
        lookalikes.forget();
        CompanyId company = outcome.company().get();
        flash.addFlashAttribute("done", words.say("entry.done", typed.text("name")));
        return "redirect:/companies/" + company.code();
    }

    private List<Likely> likely(Typed typed, Visitor visitor) {
        return firms.of(typed, visitor).stream()
                .map(l -> new Likely(
                        l.company(),
                        words.chance(l.why().probability()),
                        words.reasons(l.why().reasons())))
                .toList();
    }

    private String again(
            Typed typed,
            String reason,
            List<Problem> problems,
            List<Likely> likely,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(typed, reason, problems, likely, model);
        return "resolution/entry";
    }

    private void show(Typed typed, String reason, List<Problem> problems, List<Likely> likely, Model model) {
        model.addAttribute("properties", newcomers.properties());
        model.addAttribute("typed", typed);
        model.addAttribute("reason", reason);
        model.addAttribute("likely", likely);
        model.addAttribute("problems", problemTexts.of(problems));
    }
}
