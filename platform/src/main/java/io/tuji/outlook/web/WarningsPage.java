package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.outlook.Warnings;
import io.tuji.outlook.internal.WarningListStore;
import io.tuji.plan.Clearances;
import io.tuji.plan.Plans;
import io.tuji.plan.Withheld;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All warnings, as a list and a file. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class WarningsPage {

    static final String HERE = "/plan/warnings";

    private final WarningListStore store;
    private final Warnings warnings;
    private final Plans plans;
    private final Clearances clearances;
    private final WarningSheet sheet;
    private final OutlookWords words;
    private final ExportNotes notes;

    WarningsPage(
            WarningListStore store,
            Warnings warnings,
            Plans plans,
            Clearances clearances,
            WarningSheet sheet,
            OutlookWords words,
            ExportNotes notes) {
        this.store = store;
        this.warnings = warnings;
        this.plans = plans;
        this.clearances = clearances;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, WarningListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing));
        model.addAttribute("counts", warnings.counts());
        model.addAttribute("plans", plans.list());
        model.addAttribute("lights", List.of("RED", "YELLOW"));
        model.addAttribute("states", List.of("unanswered", "answered", "closed"));
        return "outlook/warnings";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "outlook", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, WarningListStore.SHAPE);
        notes.note(visitor.actor(), "warning.export", "warning:list", Map.of("list", listing.linkTo(listing.path())));
        Withheld withheld = clearances.withheld();
        new ListFile(words.say("outlook.warnings"), sheet.head())
                .send(
                        response,
                        format,
                        row -> store.each(listing, warning -> row.accept(sheet.row(warning, withheld))));
    }
}
