package io.tuji.demand.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.demand.Facet;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.ResourceKind.ResourceChain;
import io.tuji.demand.internal.ResourceListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All resources that the visitor may see (四链资源). */
@Controller
@Requires(module = "demand", act = Act.VIEW)
class ResourcesPage {

    private final ResourceListStore list;
    private final NodeNames nodes;
    private final ExportNotes notes;
    private final ResourceSheet sheet;
    private final DemandWords words;

    ResourcesPage(ResourceListStore list, NodeNames nodes, ExportNotes notes, ResourceSheet sheet, DemandWords words) {
        this.list = list;
        this.nodes = nodes;
        this.notes = notes;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping("/resources")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ResourceListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("groups", ResourceChain.values());
        model.addAttribute("facets", Facet.values());
        model.addAttribute("states", Resource.State.values());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("places", words.places());
        model.addAttribute("chain", listing.filter("chain").flatMap(nodes::find).orElse(null));
        return "demand/resources";
    }

    /** The rows are read before the contacts of each, which are asked for one by one. */
    @GetMapping("/resources/{format:csv|xlsx}")
    @Requires(module = "demand", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, ResourceListStore.SHAPE);
        notes.note(visitor.actor(), "resource.export", "resource:list", Map.of("list", listing.linkTo(listing.path())));
        List<Resource> all = new ArrayList<>();
        list.each(listing, visitor, all::add);
        new ListFile(words.say("nav.resources"), sheet.head(visitor))
                .send(response, format, row -> all.forEach(one -> row.accept(sheet.row(one, visitor))));
    }
}
