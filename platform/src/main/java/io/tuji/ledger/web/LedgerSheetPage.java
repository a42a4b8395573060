package io.tuji.ledger.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.value.Problem;
import io.tuji.ledger.internal.LedgerChoice;
import io.tuji.ledger.internal.LedgerFiles;
import io.tuji.ledger.internal.LedgerFilter;
import io.tuji.ledger.internal.LedgerLine;
import io.tuji.ledger.internal.LedgerSheet;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.ledger.internal.Ledgers;
import io.tuji.ledger.internal.Ledgers.Received;
import io.tuji.web.Download;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sheet that came back: what differs, take, take back, and what was left as a file. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class LedgerSheetPage {

    private static final String SHEETS = LedgerDesk.HERE + "/sheets";
    private static final String SHEET = SHEETS + "/{id:\\d{1,18}}";
    private static final LedgerFilter ALL = new LedgerFilter(false, "", "", "", "");

    private final Ledgers ledgers;
    private final LedgerDesk desk;
    private final LedgerFiles files;
    private final LedgerWords words;
    private final ProblemTexts texts;
    private final ExportNotes notes;

    LedgerSheetPage(
            Ledgers ledgers,
            LedgerDesk desk,
            LedgerFiles files,
            LedgerWords words,
            ProblemTexts texts,
            ExportNotes notes) {
        this.ledgers = ledgers;
        this.desk = desk;
        this.files = files;
        this.words = words;
        this.texts = texts;
        this.notes = notes;
    }

    @PostMapping(SHEETS)
    String receive(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam Optional<MultipartFile> file,
            Visitor visitor,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Received kept = desk.receive(kind, file, visitor);
        if (kept.sheet().isPresent()) {
            return "redirect:" + SHEETS + "/" + kept.sheet().get().id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return desk.show(ALL, kept.problems(), visitor, model);
    }

    @GetMapping(SHEET)
    String show(@PathVariable long id, Visitor visitor, Model model) {
        LedgerSheet sheet = desk.get(id, visitor);
        LedgerView view = desk.view(sheet, visitor);
        model.addAttribute("view", view);
        model.addAttribute("said", words.judgement(view));
        model.addAttribute("notes", texts.of(sheet.content().notes()));
        model.addAttribute("mayExport", mayTakeAway(sheet, visitor));
        return "ledger/sheet";
    }

    @PostMapping(SHEET + "/take")
    String take(
            @PathVariable long id,
            @RequestParam(required = false, defaultValue = "") List<String> choice,
            Visitor visitor,
            RedirectAttributes flash) {
        LedgerSheet sheet = desk.get(id, visitor);
        List<Problem> problems = ledgers.take(sheet, LedgerChoice.read(choice), visitor);
        int taken = ledgers.taken(sheet).size();
        if (!problems.isEmpty()) {
            flash.addFlashAttribute("problems", texts.of(problems));
        } else {
            String told = words.say("ledger.taken", taken);
            flash.addFlashAttribute("done", told);
            if (taken > 0) {
                flash.addFlashAttribute("undo", new Undo(told, SHEETS + "/" + id + "/undo"));
            }
        }
        return "redirect:" + SHEETS + "/" + id;
    }

    @PostMapping(SHEET + "/undo")
    String undo(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        LedgerSheet sheet = desk.get(id, visitor);
        List<Problem> problems = ledgers.undo(sheet, visitor);
        flash.addFlashAttribute("problems", texts.of(problems));
        if (problems.isEmpty()) {
            flash.addFlashAttribute("done", words.say("ledger.undone"));
        }
        return "redirect:" + SHEETS + "/" + id;
    }

    @GetMapping(SHEET + "/left")
    void left(@PathVariable long id, Visitor visitor, HttpServletResponse response) throws IOException {
        LedgerSheet sheet = desk.get(id, visitor);
        if (!mayTakeAway(sheet, visitor)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        notes.note(
                visitor.actor(),
                "ledger.export",
                "ledger:" + id,
                Map.of("file", sheet.fileName(), "sha256", sheet.sha256()));
        List<LedgerLine> lines = ledgers.open(sheet, visitor);
        String title = words.say("ledger.file.left", sheet.fileName().replaceFirst("\\.\\w{1,5}$", ""));
        new Download(title, Download.Kind.XLSX).send(response, out -> files.left(sheet, lines, visitor, out));
    }

    /** Rows of the ledger hold more than what was brought. */
    private static boolean mayTakeAway(LedgerSheet sheet, Visitor visitor) {
        return sheet.kind() == Kind.NEW || visitor.may(Right.export("promotion"));
    }
}
