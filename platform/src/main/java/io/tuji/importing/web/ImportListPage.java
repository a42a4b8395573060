package io.tuji.importing.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.importing.Sources;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RunListStore;
import io.tuji.importing.internal.RunState;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every file that was taken in, or could not be. */
@Controller
@Requires(module = "importing", act = Act.VIEW)
class ImportListPage {

    private static final List<String> EXPORTED = List.of(
            "importing.run.code",
            "importing.source",
            "importing.file",
            "importing.asOf",
            "importing.rows",
            "importing.stored",
            "importing.setAside",
            "importing.state",
            "importing.who",
            "importing.when");

    private final RunListStore runs;
    private final Sources sources;
    private final ExportNotes notes;
    private final TableDownload download;
    private final Show show;

    ImportListPage(RunListStore runs, Sources sources, ExportNotes notes, TableDownload download, Show show) {
        this.runs = runs;
        this.sources = sources;
        this.notes = notes;
        this.download = download;
        this.show = show;
    }

    @GetMapping("/imports")
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, RunListStore.SHAPE);
        PageOf<ImportRun> page = runs.page(listing);
        model.addAttribute("tabs", ImportingConfiguration.TABS);
        model.addAttribute("listing", listing);
        model.addAttribute("page", page);
        model.addAttribute(
                "runs",
                page.rows().stream()
                        .map(run -> new RunLine(run, StateLook.of(run.state())))
                        .toList());
        model.addAttribute("sources", sources.list());
        model.addAttribute("states", RunState.values());
        return "importing/list";
    }

    @GetMapping("/imports/export")
    @Requires(module = "importing", act = Act.EXPORT)
    void export(
            HttpServletRequest request,
            HttpServletResponse response,
            Visitor visitor,
            @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        Listing listing = Listing.read(request, RunListStore.SHAPE);
        notes.note(visitor.actor(), "import.list", "import:list", Map.of("query", listing.linkTo("/imports")));
        download.send(
                response,
                format,
                "nav.importing",
                EXPORTED,
                rows -> runs.each(listing, run -> rows.accept(cells(run))));
    }

    private List<?> cells(ImportRun run) {
        return List.of(
                run.id().code(),
                run.sourceName(),
                run.fileName(),
                run.asOf(),
                run.rows(),
                run.counts().stored(),
                run.counts().setAside(),
                download.say(StateLook.of(run.state()).key()),
                run.askedBy().name(),
                show.time(run.askedAt()));
    }

    /** A row of the list. */
    record RunLine(ImportRun run, StateLook look) {}
}
