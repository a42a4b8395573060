package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.analysis.word.Templates;
import io.tuji.document.DocumentId;
import io.tuji.engine.value.Problem;
import io.tuji.web.Download;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The template of the files: which one is in force, all that were, and a new one. */
@Controller
@Requires(module = "analysis", act = Act.VIEW)
class TemplatePage {

    private static final String HERE = AnalysisListPage.HERE + "/template";

    private final Templates templates;
    private final AnalysisWords words;
    private final ProblemTexts problemTexts;

    TemplatePage(Templates templates, AnalysisWords words, ProblemTexts problemTexts) {
        this.templates = templates;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping(HERE)
    String show(Model model) {
        model.addAttribute("chosen", templates.chosen().map(DocumentId::value).orElse(0L));
        model.addAttribute("versions", templates.versions());
        model.addAttribute("choices", templates.choices());
        return "analysis/template";
    }

    @GetMapping(HERE + "/house")
    void house(HttpServletResponse response) throws IOException {
        try (InputStream template = templates.house()) {
            new Download(words.say("analysis.template.house"), Download.Kind.DOCX).send(response, template::transferTo);
        }
    }

    @PostMapping(HERE)
    @Requires(module = "analysis", act = Act.CHANGE)
    String bring(@RequestParam MultipartFile file, Visitor visitor, RedirectAttributes flash) throws IOException {
        Optional<DocumentId> before = templates.chosen();
        String name = Optional.ofNullable(file.getOriginalFilename())
                .filter(sent -> !sent.isBlank())
                .orElse("template.docx");
        List<Problem> problems = templates.bring(name, file.getBytes(), visitor);
        if (problems.isEmpty()) {
            offerUndo(before, flash);
        } else {
            flash.addFlashAttribute("refused", problemTexts.of(problems));
        }
        return "redirect:" + HERE;
    }

    /** @param document 0 is the template of the house */
    @PostMapping(HERE + "/choose")
    @Requires(module = "analysis", act = Act.CHANGE)
    String choose(@RequestParam(defaultValue = "0") long document, Visitor visitor, RedirectAttributes flash) {
        Optional<DocumentId> before = templates.chosen();
        if (templates.choose(document == 0 ? Optional.empty() : Optional.of(new DocumentId(document)), visitor)) {
            offerUndo(before, flash);
        }
        return "redirect:" + HERE;
    }

    private void offerUndo(Optional<DocumentId> before, RedirectAttributes flash) {
        flash.addFlashAttribute(
                "undo",
                new Undo(
                        words.say("analysis.template.chosen"),
                        HERE + "/choose?document="
                                + before.map(DocumentId::value).orElse(0L)));
    }
}
