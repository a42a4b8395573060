package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.internal.AgreementProblem;
import io.tuji.agreement.internal.OldAgreementFile;
import io.tuji.agreement.internal.OldAgreementFile.Preview;
import io.tuji.agreement.internal.OldAgreementFile.Taken;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.ReceivedFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings in a file of agreements of earlier years: first the preview, then the sound rows. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class OldAgreementFilePage {

    private static final String HERE = "/agreements/old/file";
    private static final String LIST = "redirect:/agreements/old";
    private static final int SHOWN = 20;

    private final OldAgreementFile files;
    private final ReceivedFile received;
    private final AgreementDesk desk;
    private final ProblemTexts texts;

    OldAgreementFilePage(OldAgreementFile files, ReceivedFile received, AgreementDesk desk, ProblemTexts texts) {
        this.files = files;
        this.received = received;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping(HERE)
    String form() {
        return "agreement/old-file";
    }

    @PostMapping(HERE)
    String preview(
            @RequestParam Optional<MultipartFile> file, Visitor visitor, Model model, HttpServletResponse response)
            throws IOException {
        Optional<MultipartFile> sent = file.filter(one -> !one.isEmpty());
        if (sent.isEmpty()) {
            return refused(List.of(AgreementProblem.NO_PAPER.at(Place.field("file"))), model, response);
        }
        Preview preview = received.read(sent.get(), (path, name) -> files.preview(path, name, visitor));
        if (!preview.problems().isEmpty()) {
            refused(preview.problems(), model, response);
        }
        if (!preview.rows().isEmpty()) {
            model.addAttribute("preview", preview);
            model.addAttribute("shown", preview.fresh().stream().limit(SHOWN).toList());
        }
        return "agreement/old-file";
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
        taken.batch()
                .ifPresent(batch ->
                        desk.offer("agreement.file.taken", HERE + "/" + batch + "/withdraw", flash, taken.added()));
        return LIST;
    }

    @PostMapping(HERE + "/{batch:\\d{1,18}}/withdraw")
    String withdraw(@PathVariable long batch, Visitor visitor, RedirectAttributes flash) {
        int withdrawn = files.withdraw(batch, visitor);
        desk.say("agreement.file.withdrawn", Outcome.refused(List.of()), flash, withdrawn);
        return LIST;
    }

    private String refused(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        return "agreement/old-file";
    }
}
