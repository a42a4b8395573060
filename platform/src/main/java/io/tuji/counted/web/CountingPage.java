package io.tuji.counted.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.counted.Counting;
import io.tuji.counted.Counting.What;
import io.tuji.counted.Countings;
import io.tuji.counted.Countings.Outcome;
import io.tuji.roster.Roster;
import io.tuji.roster.Rosters;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declares on the page of a list what is counted from it, and ends it. */
@Controller
@Requires(module = "plan", act = Act.CHANGE)
class CountingPage {

    private final Countings countings;
    private final Rosters rosters;
    private final CountedWords words;
    private final ProblemTexts problemTexts;

    CountingPage(Countings countings, Rosters rosters, CountedWords words, ProblemTexts problemTexts) {
        this.countings = countings;
        this.rosters = rosters;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @PostMapping("/rosters/{code:ML-\\d+}/countings")
    String declare(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String fact,
            Visitor visitor,
            RedirectAttributes flash) {
        Roster roster =
                Roster.Id.read(code).flatMap(id -> rosters.find(id, visitor)).orElseThrow(CountingPage::notFound);
        What what = new What(measure, Optional.of(part).filter(chosen -> !chosen.isEmpty()), fact);
        Outcome outcome = countings.declare(roster.id(), what, visitor);
        outcome.counting().ifPresent(counting -> offerUndo(counting, flash));
        if (outcome.counting().isEmpty()) {
            flash.addFlashAttribute("typedCounting", what);
            flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        }
        return page(roster.id());
    }

    @PostMapping("/rosters/countings/{code:JS-\\d+}/end")
    String end(
            @PathVariable String code,
            @RequestParam(defaultValue = "true") boolean ended,
            Visitor visitor,
            RedirectAttributes flash) {
        Counting counting = Counting.Id.read(code)
                .flatMap(id -> countings.find(id, visitor))
                .orElseThrow(CountingPage::notFound);
        Outcome outcome = countings.end(counting.id(), ended, visitor);
        outcome.counting().ifPresent(now -> offerUndo(now, flash));
        flash.addFlashAttribute("problems", problemTexts.of(outcome.problems()));
        return page(counting.roster());
    }

    private void offerUndo(Counting now, RedirectAttributes flash) {
        String key = now.ended() ? "counted.ended" : "counted.declared";
        String undo = "/rosters/countings/%s/end?ended=%s".formatted(now.id().code(), !now.ended());
        flash.addFlashAttribute("undo", new Undo(words.say(key), undo));
    }

    private static String page(Roster.Id roster) {
        return "redirect:/rosters/" + roster.code() + "#counted";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
