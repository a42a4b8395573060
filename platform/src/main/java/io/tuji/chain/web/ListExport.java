package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands a list out as a file; who takes it is noted before the first row leaves. */
@Component
class ListExport {

    private final PositionWords words;
    private final ExportNotes notes;

    ListExport(PositionWords words, ExportNotes notes) {
        this.words = words;
        this.notes = notes;
    }

    /** @param columns message keys behind {@code position.column.} */
    record Sheet(String subject, String titleKey, List<String> columns) {}

    void send(
            Sheet sheet,
            Listing listing,
            String format,
            Visitor visitor,
            HttpServletResponse response,
            ListFile.Rows rows)
            throws IOException {
        notes.note(
                visitor.actor(),
                "position.export",
                "chain:" + sheet.subject(),
                Map.of("list", listing.linkTo(listing.path())));
        List<String> head = sheet.columns().stream()
                .map(key -> words.say("position.column." + key))
                .toList();
        new ListFile(words.say(sheet.titleKey()), head).send(response, format, rows);
    }
}
