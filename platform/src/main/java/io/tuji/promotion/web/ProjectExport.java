package io.tuji.promotion.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.promotion.internal.ProjectListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Projects as a file: every row of the list under its filters, and a note of who took how many. */
@Component
class ProjectExport {

    private final ProjectListStore list;
    private final ProjectSheet sheet;
    private final ProjectWords words;
    private final ExportNotes notes;

    ProjectExport(ProjectListStore list, ProjectSheet sheet, ProjectWords words, ExportNotes notes) {
        this.list = list;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    void send(String format, Listing listing, Visitor visitor, HttpServletResponse response) throws IOException {
        String rows = Long.toString(list.page(listing, visitor).total());
        notes.note(
                visitor.actor(),
                "project.export",
                "project:list",
                Map.of("list", listing.linkTo("/projects"), "rows", rows));
        new ListFile(words.say("nav.promotion"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
