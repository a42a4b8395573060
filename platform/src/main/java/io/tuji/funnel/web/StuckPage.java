package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.funnel.internal.StuckStore;
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

/** Projects that do not go on, the worst first, and why. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class StuckPage {

    private static final String HERE = "/funnel/stuck";

    private final StuckStore stuck;
    private final FunnelDesk desk;
    private final FunnelSheet sheet;
    private final FunnelWords words;
    private final ExportNotes notes;

    StuckPage(StuckStore stuck, FunnelDesk desk, FunnelSheet sheet, FunnelWords words, ExportNotes notes) {
        this.stuck = stuck;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, StuckStore.SHAPE);
        StuckStore.Counts counts = stuck.counts(listing, visitor);
        desk.choices(desk.asked(request), model);
        model.addAttribute("listing", listing);
        model.addAttribute("counts", counts);
        model.addAttribute("judgement", words.judgement(counts));
        model.addAttribute("page", stuck.page(listing, visitor));
        return "funnel/stuck";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, StuckStore.SHAPE);
        notes.note(visitor.actor(), "funnel.export", "funnel:stuck", Map.of("list", listing.linkTo(HERE)));
        new ListFile(words.say("funnel.stuck"), sheet.stuckHead())
                .send(response, format, row -> stuck.each(listing, visitor, one -> row.accept(sheet.stuck(one))));
    }
}
