package io.tuji.placing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.placing.Confirmation;
import io.tuji.placing.internal.ConfirmationFiles;
import io.tuji.placing.internal.ConfirmationFiles.Preview;
import io.tuji.placing.internal.ConfirmationFiles.Taken;
import io.tuji.placing.internal.PlacingProblem;
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

/** Brings in a file of confirmations: first what it says and what is wrong, then, if a person wants so, all of it. */
@Controller
@Requires(module = "registry", act = Act.CHANGE)
class ConfirmationFilePage {

    private static final String HERE = "/placing/confirmations";
    private static final int SHOWN = 20;

    private final ConfirmationFiles files;
    private final ReceivedFile received;
    private final PlacingWords words;
    private final ProblemTexts texts;

    ConfirmationFilePage(ConfirmationFiles files, ReceivedFile received, PlacingWords words, ProblemTexts texts) {
        this.files = files;
        this.received = received;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping(HERE + "/new")
    String form() {
        return "placing/file";
    }

    @PostMapping(HERE + "/new")
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(f -> !f.isEmpty());
        if (sent.isEmpty()) {
            return refused(List.of(PlacingProblem.NO_FILE.at(Place.field("file"))), model, response);
        }
        Preview preview = received.read(sent.get(), (path, name) -> files.preview(path, name, visitor));
        if (!preview.problems().isEmpty()) {
            return refused(preview.problems(), model, response);
        }
        model.addAttribute("rows", preview.rows());
        model.addAttribute("count", preview.said().size());
        model.addAttribute("said", preview.said().stream().limit(SHOWN).toList());
        return "placing/file";
    }

    @PostMapping(HERE + "/take")
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
        List<Confirmation> said = taken.confirmations();
        if (!said.isEmpty()) {
            flash.addFlashAttribute("undo", undo(said));
        }
        return "redirect:" + HERE;
    }

    private Undo undo(List<Confirmation> said) {
        String action = HERE
                + "/withdraw-file?first=%d&last=%d"
                        .formatted(
                                said.get(0).id().value(),
                                said.get(said.size() - 1).id().value());
        return new Undo(words.say("placing.file.taken", said.size()), action);
    }

    @PostMapping(HERE + "/withdraw-file")
    String withdraw(@RequestParam long first, @RequestParam long last, Visitor visitor) {
        files.withdraw(first, last, visitor);
        return "redirect:" + HERE;
    }

    private String refused(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        return "placing/file";
    }
}
