package io.tuji.title.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.value.Problem;
import io.tuji.title.HeldTitle;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of titles share: files of lists, refusals, what an address names. */
@Component
class TitleDesk {

    private final ExportNotes notes;
    private final TitleSheet sheet;
    private final ProblemTexts texts;

    TitleDesk(ExportNotes notes, TitleSheet sheet, ProblemTexts texts) {
        this.notes = notes;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Sends a list as a file, and notes in the audit which list. */
    void send(
            String name,
            String format,
            Listing listing,
            Consumer<Consumer<HeldTitle>> rows,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        notes.note(visitor.actor(), "title.export", "title:list", Map.of("list", listing.linkTo(listing.path())));
        new ListFile(name, sheet.head())
                .send(response, format, row -> rows.accept(held -> row.accept(sheet.row(held))));
    }

    /** @param open the form that was sent, as the template names it */
    void refuse(
            List<Problem> problems, String open, Map<String, String> typed, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
        model.addAttribute("open", open);
        model.addAttribute("typed", typed);
    }

    static <T> T found(Optional<T> record) {
        return record.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
