package io.tuji.coding.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.coding.Decision;
import io.tuji.coding.internal.CodingProblem;
import io.tuji.coding.internal.LabelFiles;
import io.tuji.coding.internal.LabelFiles.Preview;
import io.tuji.coding.internal.LabelFiles.Taken;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a file of decisions: first what it says and what is wrong, then, if a person wants so, all of it. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class LabelFilePage {

    private static final int SHOWN = 20;

    private final LabelFiles files;
    private final ReceivedFile received;
    private final CodingWords words;
    private final ProblemTexts texts;

    LabelFilePage(LabelFiles files, ReceivedFile received, CodingWords words, ProblemTexts texts) {
        this.files = files;
        this.received = received;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(DecisionsPage.HERE + "/new")
    String form() {
        return "coding/file";
    }

    @PostMapping(DecisionsPage.HERE + "/new")
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(f -> !f.isEmpty());
        if (sent.isEmpty()) {
            return refused(List.of(CodingProblem.NO_FILE.at(Place.field("file"))), model, response);
        }
        Preview preview = received.read(sent.get(), (path, name) -> files.preview(path, name, visitor));
        if (!preview.problems().isEmpty()) {
            return refused(preview.problems(), model, response);
        }
        model.addAttribute("rows", preview.rows());
        model.addAttribute("count", preview.labels().size());
        model.addAttribute("labels", preview.labels().stream().limit(SHOWN).toList());
        return "coding/file";
    }

    @PostMapping(DecisionsPage.HERE + "/take")
    String take(
            @RequestParam String rows,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Taken taken = files.take(rows, visitor);
        if (!taken.problems().isEmpty()) {
            return refused(taken.problems(), model, response);
        }
        List<Decision> decisions = taken.decisions();
        if (!decisions.isEmpty()) {
            flash.addFlashAttribute("undo", undo(decisions));
        }
        return "redirect:" + DecisionsPage.HERE;
    }

    private Undo undo(List<Decision> decisions) {
        String action = DecisionsPage.HERE
                + "/withdraw-file?first=%d&last=%d"
                        .formatted(
                                decisions.get(0).id().value(),
                                decisions.get(decisions.size() - 1).id().value());
        return new Undo(words.say("coding.file.taken", decisions.size()), action);
    }

    @PostMapping(DecisionsPage.HERE + "/withdraw-file")
    String withdraw(@RequestParam long first, @RequestParam long last, Visitor visitor) {
        files.withdraw(first, last, visitor);
        return "redirect:" + DecisionsPage.HERE;
    }

    private String refused(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        return "coding/file";
    }
}
