package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.SlipStore;
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

/** What was put off, revalued, or became less likely. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class SlipsPage {

    private static final String HERE = "/funnel/slips";

    private final SlipStore slips;
    private final FunnelDesk desk;
    private final FunnelSheet sheet;
    private final FunnelWords words;
    private final ExportNotes notes;

    SlipsPage(SlipStore slips, FunnelDesk desk, FunnelSheet sheet, FunnelWords words, ExportNotes notes) {
        this.slips = slips;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, SlipStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        desk.choices(question, model);
        model.addAttribute("listing", listing);
        model.addAttribute("page", slips.page(question, listing, visitor));
        model.addAttribute("byZone", slips.byZone(question, visitor));
        model.addAttribute("byOwner", slips.byOwner(question, visitor));
        return "funnel/slips";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, SlipStore.SHAPE);
        FunnelQuestion question = desk.asked(listing);
        notes.note(visitor.actor(), "funnel.export", "funnel:slips", Map.of("list", listing.linkTo(HERE)));
        new ListFile(words.say("funnel.slips"), sheet.slipHead())
                .send(
                        response,
                        format,
                        row -> slips.each(question, listing, visitor, one -> row.accept(sheet.slip(one))));
    }
}
