package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warnings;
import io.tuji.outlook.Warnings.Outcome;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One warning: why, who answers until when, and what was answered. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class WarningPage {

    private final Warnings warnings;
    private final OutlookWords words;
    private final ProblemTexts problemTexts;

    WarningPage(Warnings warnings, OutlookWords words, ProblemTexts problemTexts) {
        this.warnings = warnings;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(WarningsPage.HERE + "/{id:\\d{1,18}}")
    String show(@PathVariable long id, Model model) {
        return fill(get(id), "", List.of(), model);
    }

    @PostMapping(WarningsPage.HERE + "/{id:\\d{1,18}}/answer")
    @Requires(module = "outlook", act = Act.CHANGE)
    String answer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Outcome outcome = warnings.answer(get(id).id(), answer, visitor);
        if (outcome.now().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fill(get(id), answer, outcome.problems(), model);
        }
        flash.addFlashAttribute("done", words.say("outlook.answered"));
        return "redirect:" + WarningsPage.HERE + "/" + id;
    }

    private String fill(Warning warning, String typed, List<Problem> problems, Model model) {
        model.addAttribute("warning", warning);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problemTexts.of(problems));
        return "outlook/warning";
    }

    private Warning get(long id) {
        return warnings.find(new Warning.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
