package io.tuji.lead.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Lead.State;
import io.tuji.lead.Leads;
import io.tuji.lead.internal.LeadListStore;
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

/** All leads that the visitor may see. */
@Controller
@Requires(module = "lead", act = Act.VIEW)
class LeadsPage {

    private final LeadListStore list;
    private final Leads leads;
    private final OrgUnits units;
    private final LeadSheet sheet;
    private final LeadWords words;
    private final ExportNotes notes;

    LeadsPage(LeadListStore list, Leads leads, OrgUnits units, LeadSheet sheet, LeadWords words, ExportNotes notes) {
        this.list = list;
        this.leads = leads;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/leads")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, LeadListStore.SHAPE);
        Map<State, Long> counts = list.counts(visitor);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("counts", counts);
        model.addAttribute("states", State.values());
        model.addAttribute("sources", Source.values());
        model.addAttribute("owners", leads.owners());
        model.addAttribute("units", units.list());
        if (!counts.isEmpty()) {
            model.addAttribute("judgement", judgement(counts));
        }
        return "lead/leads";
    }

    private String judgement(Map<State, Long> counts) {
        return words.say(
                "lead.judgement",
                counts.getOrDefault(State.NEW, 0L),
                counts.getOrDefault(State.CHECKING, 0L),
                counts.getOrDefault(State.HANDED_ON, 0L),
                counts.getOrDefault(State.DROPPED, 0L));
    }

    @GetMapping("/leads/{format:csv|xlsx}")
    @Requires(module = "lead", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, LeadListStore.SHAPE);
        notes.note(visitor.actor(), "lead.export", "lead:list", Map.of("list", listing.linkTo("/leads")));
        new ListFile(words.say("lead.leads"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
