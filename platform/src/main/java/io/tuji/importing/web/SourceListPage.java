package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.importing.Delivery;
import io.tuji.importing.internal.SourceListStore;
import io.tuji.importing.internal.SourceListStore.LastFile;
import io.tuji.importing.internal.SourceListStore.SourceLine;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone who speaks, how much each is believed, and what each has said. */
@Controller
@Requires(module = "importing", act = Act.VIEW)
class SourceListPage {

    private static final List<String> EXPORTED = List.of(
            "importing.source.name",
            "importing.delivery",
            "importing.authority",
            "importing.source.lastFile",
            "importing.asOf",
            "importing.source.present",
            "importing.source.gone");

    private final SourceListStore sources;
    private final ExportNotes notes;
    private final TableDownload download;

    SourceListPage(SourceListStore sources, ExportNotes notes, TableDownload download) {
        this.sources = sources;
        this.notes = notes;
        this.download = download;
    }

    @GetMapping("/sources")
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, SourceListStore.SHAPE);
        model.addAttribute("tabs", ImportingConfiguration.TABS);
        model.addAttribute("listing", listing);
        model.addAttribute("page", sources.page(listing));
        model.addAttribute("deliveries", Delivery.values());
        return "importing/sources";
    }

    @GetMapping("/sources/export")
    @Requires(module = "importing", act = Act.EXPORT)
    void export(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Listing listing = Listing.read(request, SourceListStore.SHAPE);
        notes.note(visitor.actor(), "source.list", "source:list", Map.of("query", listing.linkTo("/sources")));
        download.send(
                response,
                format,
                "importing.sources",
                EXPORTED,
                rows -> sources.all(listing).forEach(line -> rows.accept(cells(line))));
    }

    private List<?> cells(SourceLine line) {
        return List.of(
                line.name(),
                download.say("importing.delivery." + line.delivery()),
                line.authority(),
                line.lastFile().map(LastFile::name).orElse(""),
                line.lastFile().map(file -> file.asOf().toString()).orElse(""),
                line.present(),
                line.gone());
    }
}
