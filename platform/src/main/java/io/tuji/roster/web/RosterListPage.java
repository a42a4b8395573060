package io.tuji.roster.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.internal.RosterFilter;
import io.tuji.roster.internal.RosterListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All lists of firms. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class RosterListPage {

    private final RosterListStore store;
    private final RosterDesk desk;
    private final RosterSheets sheets;
    private final RosterWords words;

    RosterListPage(RosterListStore store, RosterDesk desk, RosterSheets sheets, RosterWords words) {
        this.store = store;
        this.desk = desk;
        this.sheets = sheets;
        this.words = words;
    }

    @GetMapping("/rosters")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, RosterListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing, RosterFilter.of(visitor, RosterFilter.VIEW)));
        model.addAttribute("purposes", Purpose.values());
        return "roster/list";
    }

    @GetMapping("/rosters/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, RosterListStore.SHAPE);
        desk.noteExport("roster", listing.linkTo(listing.path()), visitor);
        new ListFile(words.say("nav.roster"), sheets.rosterHead())
                .send(
                        response,
                        format,
                        row -> store.each(
                                listing,
                                RosterFilter.of(visitor, RosterFilter.VIEW),
                                roster -> row.accept(sheets.roster(roster))));
    }
}
