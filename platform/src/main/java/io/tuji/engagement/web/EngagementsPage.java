package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.Kind;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.internal.EngagementListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All engagements that the visitor may see. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class EngagementsPage {

    private final EngagementListStore list;
    private final OrgUnits units;
    private final EngagementDesk desk;
    private final EngagementSheet sheet;
    private final EngagementWords words;

    EngagementsPage(
            EngagementListStore list,
            OrgUnits units,
            EngagementDesk desk,
            EngagementSheet sheet,
            EngagementWords words) {
        this.list = list;
        this.units = units;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping("/engagements")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, EngagementListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("judgement", words.summary(list.summary(visitor)));
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("states", State.values());
        model.addAttribute("units", units.list());
        return "engagement/engagements";
    }

    @GetMapping("/engagements/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, EngagementListStore.SHAPE);
        desk.noteExport(listing.linkTo(listing.path()), visitor);
        new ListFile(words.say("engagement.title"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
