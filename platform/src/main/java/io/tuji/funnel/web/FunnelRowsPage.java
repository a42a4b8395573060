package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.funnel.internal.Drill;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.FunnelRowStore;
import io.tuji.funnel.internal.LeadRowStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The projects and the leads behind the numbers. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class FunnelRowsPage {

    private static final String FORMATS = "/{format:csv|xlsx}";
    private static final String LEADS = "/funnel/leads";

    private final FunnelRowStore projects;
    private final LeadRowStore leads;
    private final FunnelDesk desk;
    private final FunnelSheet sheet;
    private final FunnelWords words;
    private final ExportNotes notes;

    FunnelRowsPage(
            FunnelRowStore projects,
            LeadRowStore leads,
            FunnelDesk desk,
            FunnelSheet sheet,
            FunnelWords words,
            ExportNotes notes) {
        this.projects = projects;
        this.leads = leads;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(Drill.PATH)
    String rows(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, FunnelRowStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        desk.choices(question, model);
        model.addAttribute("listing", listing);
        model.addAttribute("whats", Drill.ALL);
        model.addAttribute("what", listing.filter(Drill.WHAT).orElse(Drill.ENTERED));
        model.addAttribute("page", projects.page(question, listing, visitor));
        return "funnel/rows";
    }

    @GetMapping(Drill.PATH + FORMATS)
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, FunnelRowStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        notes.note(visitor.actor(), "funnel.export", "funnel:rows", Map.of("list", listing.linkTo(Drill.PATH)));
        new ListFile(words.say("funnel.rows"), sheet.projectHead())
                .send(
                        response,
                        format,
                        row -> projects.each(question, listing, visitor, one -> row.accept(sheet.project(one))));
    }

    @GetMapping(LEADS)
    @Requires(module = "lead", act = Act.VIEW)
    String leads(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, LeadRowStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        desk.choices(question, model);
        model.addAttribute("listing", listing);
        model.addAttribute("page", leads.page(question, listing, visitor));
        return "funnel/leads";
    }

    @GetMapping(LEADS + FORMATS)
    @Requires(module = "lead", act = Act.EXPORT)
    void exportLeads(
            @PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, LeadRowStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        notes.note(visitor.actor(), "funnel.export", "funnel:leads", Map.of("list", listing.linkTo(LEADS)));
        new ListFile(words.say("funnel.leads"), sheet.leadHead())
                .send(
                        response,
                        format,
                        row -> leads.each(question, listing, visitor, one -> row.accept(sheet.lead(one))));
    }
}
