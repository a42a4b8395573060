package io.tuji.study.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.demand.NodeNames;
import io.tuji.study.Study;
import io.tuji.study.internal.StudyListStore;
import io.tuji.study.internal.StudyListStore.Row;
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

/** All studies that the visitor may see (研判课题). */
@Controller
@Requires(module = "study", act = Act.VIEW)
class StudiesPage {

    private final StudyListStore list;
    private final NodeNames nodes;
    private final OrgUnits units;
    private final StudySheet sheet;
    private final StudyWords words;
    private final ExportNotes notes;

    StudiesPage(
            StudyListStore list,
            NodeNames nodes,
            OrgUnits units,
            StudySheet sheet,
            StudyWords words,
            ExportNotes notes) {
        this.list = list;
        this.nodes = nodes;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/studies")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, StudyListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("states", Study.State.values());
        model.addAttribute("units", units.list());
        model.addAttribute("chains", nodes.choices());
        model.addAttribute("chain", listing.filter("chain").flatMap(nodes::find).orElse(null));
        return "study/studies";
    }

    /** The rows are read before findings and decisions of each, which are asked for one by one. */
    @GetMapping("/studies/{format:csv|xlsx}")
    @Requires(module = "study", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, StudyListStore.SHAPE);
        notes.note(visitor.actor(), "study.export", "study:list", Map.of("list", listing.linkTo(listing.path())));
        List<Row> all = new ArrayList<>();
        list.each(listing, visitor, all::add);
        new ListFile(words.say("nav.study"), sheet.head())
                .send(response, format, row -> all.forEach(one -> row.accept(sheet.row(one))));
    }
}
