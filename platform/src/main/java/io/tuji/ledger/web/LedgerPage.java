package io.tuji.ledger.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.ledger.internal.LedgerFiles;
import io.tuji.ledger.internal.LedgerFilter;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ledger of open projects: which are to leave as a workbook, and where edited ones and lists of new projects come back. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class LedgerPage {

    private final LedgerDesk desk;
    private final LedgerFiles files;
    private final LedgerWords words;
    private final ExportNotes notes;
    private final Clock clock;

    LedgerPage(LedgerDesk desk, LedgerFiles files, LedgerWords words, ExportNotes notes, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.words = words;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping(LedgerDesk.HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        return desk.show(filter(request), List.of(), visitor, model);
    }

    @GetMapping(LedgerDesk.HERE + "/xlsx")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(HttpServletRequest request, Visitor visitor, HttpServletResponse response) throws IOException {
        LedgerFilter filter = filter(request);
        Map<String, String> what = new TreeMap<>(filter.asked());
        what.put("projects", Long.toString(files.count(filter, visitor)));
        notes.note(visitor.actor(), "ledger.export", "ledger:list", what);
        String title = words.say("ledger.file", LocalDate.now(clock).toString());
        new Download(title, Download.Kind.XLSX).send(response, out -> files.ledger(filter, visitor, out));
    }

    @GetMapping(LedgerDesk.HERE + "/template")
    @Requires(module = "promotion", act = Act.CHANGE)
    void template(Visitor visitor, HttpServletResponse response) throws IOException {
        new Download(words.say("ledger.sheet.new"), Download.Kind.XLSX)
                .send(response, out -> files.template(visitor, out));
    }

    private static LedgerFilter filter(HttpServletRequest request) {
        return new LedgerFilter(
                asked(request, "mine").equals("yes"),
                asked(request, "unit"),
                asked(request, "zone"),
                asked(request, "pipeline"),
                asked(request, "stage"));
    }

    private static String asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }
}
