package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Desk.Outcome;
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

/** What is done with one paragraph. */
@Controller
@Requires(module = "analysis", act = Act.CHANGE)
class ParagraphActs {

    private static final String PARAGRAPH = AnalysisPage.HERE + "/paragraphs/{paragraph:\\d{1,18}}";

    private final Desk desk;
    private final AnalysisWords words;
    private final ProblemTexts problemTexts;

    ParagraphActs(Desk desk, AnalysisWords words, ProblemTexts problemTexts) {
        this.desk = desk;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @PostMapping(PARAGRAPH)
    String edit(
            @PathVariable long id,
            @PathVariable long paragraph,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = desk.edit(get(id), paragraph, revision, text, visitor);
        return typed(id, paragraph, "edit", text, outcome, flash);
    }

    @PostMapping(PARAGRAPH + "/below")
    String add(
            @PathVariable long id,
            @PathVariable long paragraph,
            @RequestParam(defaultValue = "") String text,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = desk.add(get(id), paragraph, text, visitor);
        return typed(id, paragraph, "add", text, outcome, flash);
    }

    @PostMapping(PARAGRAPH + "/take-back")
    String takeBack(@PathVariable long id, @PathVariable long paragraph, Visitor visitor, RedirectAttributes flash) {
        Outcome outcome = desk.takeBack(get(id), paragraph, visitor);
        undoable(outcome, "analysis.takenBack", "%s/%d/paragraphs/%d/again", id, paragraph, flash);
        return after(id, paragraph, outcome, flash);
    }

    @PostMapping(PARAGRAPH + "/again")
    String again(@PathVariable long id, @PathVariable long paragraph, Visitor visitor, RedirectAttributes flash) {
        return after(id, paragraph, desk.editAgain(get(id), paragraph, visitor), flash);
    }

    @PostMapping(PARAGRAPH + "/drop")
    String drop(
            @PathVariable long id,
            @PathVariable long paragraph,
            @RequestParam(defaultValue = "true") boolean dropped,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = desk.drop(get(id), paragraph, dropped, visitor);
        if (dropped) {
            undoable(outcome, "analysis.dropped", "%s/%d/paragraphs/%d/drop?dropped=false", id, paragraph, flash);
        }
        return after(id, paragraph, outcome, flash);
    }

    private void undoable(
            Outcome outcome, String key, String address, long id, long paragraph, RedirectAttributes flash) {
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute(
                    "undo", new Undo(words.say(key), address.formatted(AnalysisListPage.HERE, id, paragraph)));
        }
    }

    /** What was typed is not lost when it is refused. */
    private String typed(
            long id, long paragraph, String field, String text, Outcome outcome, RedirectAttributes flash) {
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute("done", words.say("analysis.saved"));
            return "redirect:" + AnalysisListPage.HERE + "/" + id + "#p-" + paragraph;
        }
        flash.addFlashAttribute("typed", Optional.of(text));
        flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
        return "redirect:%s/%d?%s=%d#p-%d".formatted(AnalysisListPage.HERE, id, field, paragraph, paragraph);
    }

    private String after(long id, long paragraph, Outcome outcome, RedirectAttributes flash) {
        if (outcome.now().isEmpty()) {
            flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
        }
        return "redirect:" + AnalysisListPage.HERE + "/" + id + "#p-" + paragraph;
    }

    private Analysis.Id get(long id) {
        Analysis.Id wanted = new Analysis.Id(id);
        if (desk.find(wanted).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return wanted;
    }
}
