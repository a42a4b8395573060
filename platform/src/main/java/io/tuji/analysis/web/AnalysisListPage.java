package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analyses;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.AnalysisListStore;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.plan.Plans;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All papers, as a list and a file. */
@Controller
@Requires(module = "analysis", act = Act.VIEW)
class AnalysisListPage {

    static final String HERE = "/analysis";

    private final AnalysisListStore list;
    private final Analyses analyses;
    private final Plans plans;
    private final AnalysisWords words;
    private final Show show;
    private final ExportNotes notes;

    AnalysisListPage(
            AnalysisListStore list, Analyses analyses, Plans plans, AnalysisWords words, Show show, ExportNotes notes) {
        this.list = list;
        this.analyses = analyses;
        this.plans = plans;
        this.words = words;
        this.show = show;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, AnalysisListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing));
        model.addAttribute("plans", plans.list());
        model.addAttribute("kinds", PaperKind.Id.values());
        model.addAttribute("states", Analysis.State.values());
        model.addAttribute("judgement", words.say("analysis.judgement", analyses.countSubmitted()));
        return "analysis/list";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "analysis", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, AnalysisListStore.SHAPE);
        notes.note(visitor.actor(), "analysis.export", "analysis:list", Map.of("list", listing.linkTo(listing.path())));
        List<String> head = Stream.of("code", "title", "kind", "period", "plan", "state", "authors", "changed")
                .map(key -> words.say("analysis.column." + key))
                .toList();
        new ListFile(words.say("nav.analysis"), head)
                .send(response, format, row -> list.each(listing, paper -> row.accept(cells(paper))));
    }

    private List<String> cells(Analysis paper) {
        return List.of(
                paper.id().code(),
                paper.title(),
                words.kind(paper),
                paper.period().toString(),
                words.plan(paper.plan()),
                words.state(paper),
                String.join(" ", paper.authors()),
                show.time(paper.changedAt()));
    }
}
