package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Desk.Outcome;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Signing;
import io.tuji.analysis.word.WordPaper;
import io.tuji.audit.ExportNotes;
import io.tuji.web.Download;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a whole paper. */
@Controller
@Requires(module = "analysis", act = Act.CHANGE)
class AnalysisActs {

    private final Desk desk;
    private final Signing signing;
    private final WordPaper word;
    private final AnalysisWords words;
    private final ProblemTexts problemTexts;
    private final ExportNotes notes;

    AnalysisActs(
            Desk desk,
            Signing signing,
            WordPaper word,
            AnalysisWords words,
            ProblemTexts problemTexts,
            ExportNotes notes) {
        this.desk = desk;
        this.signing = signing;
        this.word = word;
        this.words = words;
        this.problemTexts = problemTexts;
        this.notes = notes;
    }

    @GetMapping(AnalysisPage.HERE + "/word")
    @Requires(module = "analysis", act = Act.EXPORT)
    void word(@PathVariable long id, Visitor visitor, HttpServletResponse response) throws IOException {
        Paper paper = get(id);
        notes.note(
                visitor.actor(),
                "analysis.export",
                "analysis:" + paper.head().id().code(),
                Map.of(
                        "title",
                        paper.head().title(),
                        "state",
                        paper.head().state().name()));
        new Download(paper.head().title(), Download.Kind.DOCX).send(response, out -> word.write(paper, out));
    }

    @PostMapping(AnalysisPage.HERE + "/recompose")
    String recompose(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        return after(id, desk.recompose(get(id).head().id(), visitor), "analysis.recomposed", flash);
    }

    @PostMapping(AnalysisPage.HERE + "/title")
    String rename(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String office,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, desk.rename(get(id).head().id(), version, title, office, visitor), "analysis.saved", flash);
    }

    @PostMapping(AnalysisPage.HERE + "/submit")
    String submit(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, signing.submit(get(id).head().id(), version, visitor), "analysis.submitted", flash);
    }

    @PostMapping(AnalysisPage.HERE + "/return")
    @Requires(module = "analysis", act = Act.APPROVE)
    String giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, signing.giveBack(get(id).head().id(), reason, visitor), "analysis.returned", flash);
    }

    @PostMapping(AnalysisPage.HERE + "/approve")
    @Requires(module = "analysis", act = Act.APPROVE)
    String approve(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int version,
            Visitor visitor,
            RedirectAttributes flash) {
        return after(id, signing.approve(get(id).head().id(), version, visitor), "analysis.approved", flash);
    }

    @PostMapping(AnalysisPage.HERE + "/discard")
    String discard(
            @PathVariable long id,
            @RequestParam(defaultValue = "true") boolean discarded,
            Visitor visitor,
            RedirectAttributes flash) {
        Outcome outcome = desk.discard(get(id).head().id(), discarded, visitor);
        if (outcome.now().isPresent() && discarded) {
            String undo = "%s/%d/discard?discarded=false".formatted(AnalysisListPage.HERE, id);
            flash.addFlashAttribute("undo", new Undo(words.say("analysis.discarded"), undo));
            return "redirect:" + AnalysisListPage.HERE;
        }
        return after(id, outcome, "analysis.restored", flash);
    }

    private String after(long id, Outcome outcome, String key, RedirectAttributes flash) {
        if (outcome.now().isPresent()) {
            flash.addFlashAttribute("done", words.say(key));
        } else {
            flash.addFlashAttribute("refused", problemTexts.of(outcome.problems()));
        }
        return "redirect:" + AnalysisListPage.HERE + "/" + id;
    }

    private Paper get(long id) {
        return desk.find(new Analysis.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
