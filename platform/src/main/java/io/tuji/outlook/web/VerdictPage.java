package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.Verdicts;
import io.tuji.outlook.Verdicts.Outcome;
import io.tuji.plan.Plans;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judges an indicator, or takes a verdict back; both lead back to the page of the indicator. */
@Controller
@Requires(module = "outlook", act = Act.CHANGE)
class VerdictPage {

    private final Verdicts verdicts;
    private final Plans plans;
    private final OutlookWords words;
    private final ProblemTexts problemTexts;

    VerdictPage(Verdicts verdicts, Plans plans, OutlookWords words, ProblemTexts problemTexts) {
        this.verdicts = verdicts;
        this.plans = plans;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @PostMapping("/plan/indicators/{plan}/{measure}/verdict")
    String judge(
            @PathVariable String plan,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes flash) {
        if (plans.find(plan).flatMap(board -> board.find(measure)).isEmpty()) {
            throw notFound();
        }
        Outcome outcome = verdicts.judge(plan, measure, verdict, reason, visitor);
        outcome.now().ifPresent(said -> offerUndo(said, true, flash));
        if (outcome.now().isEmpty()) {
            flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
            flash.addFlashAttribute("typedVerdict", verdict);
            flash.addFlashAttribute("typedReason", reason);
        }
        return page(plan, measure);
    }

    @PostMapping("/plan/verdicts/{id:\\d{1,18}}/withdraw")
    String withdraw(
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean withdrawn,
            Visitor visitor,
            RedirectAttributes flash) {
        PersonalVerdict said = verdicts.find(new PersonalVerdict.Id(id)).orElseThrow(VerdictPage::notFound);
        if (verdicts.withdraw(said.id(), withdrawn, visitor)) {
            offerUndo(said, !withdrawn, flash);
        }
        return page(said.plan(), said.measure());
    }

    private void offerUndo(PersonalVerdict said, boolean stands, RedirectAttributes flash) {
        String key = stands ? "outlook.judged" : "outlook.withdrawn";
        String undo =
                "/plan/verdicts/%d/withdraw?withdrawn=%s".formatted(said.id().value(), stands);
        flash.addFlashAttribute("undo", new Undo(words.say(key, said.id().code()), undo));
    }

    private static String page(String plan, String measure) {
        return "redirect:/plan/indicators/" + plan + "/" + measure + "#outlook";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
