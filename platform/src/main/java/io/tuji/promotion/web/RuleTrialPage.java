package io.tuji.promotion.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.District;
import io.tuji.promotion.internal.RuleTrial;
import io.tuji.promotion.internal.RuleTrial.Effect;
import io.tuji.promotion.internal.RuleTrial.Row;
import io.tuji.promotion.internal.RuleTrial.Trial;
import io.tuji.web.ListFile;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Changed rules on trial: their faults, and what they would do to the projects in hand. The text goes to and fro; nothing is kept. */
@Controller
@Requires(module = "promotion.override", act = Act.CHANGE)
class RuleTrialPage {

    private static final String HERE = "/projects/rules";
    private static final int SHOWN = 200;

    private final RuleTrial trial;
    private final District district;
    private final TrialWords words;
    private final ProjectWords projectWords;
    private final ProblemTexts texts;
    private final ExportNotes notes;

    RuleTrialPage(
            RuleTrial trial,
            District district,
            TrialWords words,
            ProjectWords projectWords,
            ProblemTexts texts,
            ExportNotes notes) {
        this.trial = trial;
        this.district = district;
        this.words = words;
        this.projectWords = projectWords;
        this.texts = texts;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(Model model) {
        return page(trial.inForce(), model);
    }

    @PostMapping(HERE)
    String tried(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") Optional<Effect> effect,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String wanted = wanted(text, file);
        Trial done = trial.of(wanted, visitor);
        if (!done.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        List<Row> rows = effect.map(done::of).orElse(done.rows());
        model.addAttribute("trial", done);
        model.addAttribute("effect", effect.orElse(null));
        model.addAttribute("rules", done.rules().orElse(null));
        model.addAttribute("found", rows.size());
        model.addAttribute("rows", rows.stream().limit(SHOWN).toList());
        model.addAttribute("problems", texts.of(done.problems()));
        return page(wanted, model);
    }

    @PostMapping(HERE + "/{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        if (!visitor.may(Right.export("promotion"))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Trial done = trial.of(wanted(text, file), visitor);
        notes.note(visitor.actor(), "project.trial.export", "project:trial", Map.of());
        new ListFile(projectWords.say("project.trial"), words.head())
                .send(
                        response,
                        format,
                        line -> done.rows()
                                .forEach(row ->
                                        line.accept(words.line(row, done.rules().orElseThrow()))));
    }

    /** A file goes before what stands in the field. */
    private static String wanted(String text, Optional<MultipartFile> file) throws IOException {
        return file.isPresent() && !file.get().isEmpty()
                ? new String(file.get().getBytes(), StandardCharsets.UTF_8)
                : text;
    }

    private String page(String text, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("folder", district.state().folder());
        return "promotion/rules";
    }
}
