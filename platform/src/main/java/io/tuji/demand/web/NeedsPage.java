package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.demand.Facet;
import io.tuji.demand.Need;
import io.tuji.demand.NodeNames;
import io.tuji.demand.internal.NeedListStore;
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

/** All needs that the visitor may see. */
@Controller
@Requires(module = "demand", act = Act.VIEW)
class NeedsPage {

    private final NeedListStore list;
    private final NodeNames nodes;
    private final ExportNotes notes;
    private final NeedSheet sheet;
    private final DemandWords words;

    NeedsPage(NeedListStore list, NodeNames nodes, ExportNotes notes, NeedSheet sheet, DemandWords words) {
        this.list = list;
        this.nodes = nodes;
        this.notes = notes;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping("/demand/needs")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, NeedListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("facets", Facet.values());
        model.addAttribute("states", Need.State.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("chain", listing.filter("chain").flatMap(nodes::find).orElse(null));
        return "demand/needs";
    }

    @GetMapping("/demand/needs/{format:csv|xlsx}")
    @Requires(module = "demand", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, NeedListStore.SHAPE);
        notes.note(visitor.actor(), "need.export", "need:list", Map.of("list", listing.linkTo(listing.path())));
        new ListFile(words.say("demand.needs"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, need -> row.accept(sheet.row(need))));
    }
}
