package io.tuji.analysis.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.internal.Desk;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Said;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Recheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One paper: read, and edited paragraph by paragraph; the paragraph that is being edited stands in the address. */
@Controller
@Requires(module = "analysis", act = Act.VIEW)
class AnalysisPage {

    static final String HERE = AnalysisListPage.HERE + "/{id:\\d{1,18}}";

    private final Desk desk;

    AnalysisPage(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(HERE)
    String show(
            @PathVariable long id,
            @RequestParam(required = false, defaultValue = "0") long edit,
            @RequestParam(required = false, defaultValue = "0") long add,
            Visitor visitor,
            Model model) {
        Paper paper =
                desk.find(new Analysis.Id(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<Long, List<Recheck.Broken>> broken = desk.broken(paper);
        boolean mayWrite = paper.head().isOpen() && visitor.may(Right.change("analysis"));
        model.addAttribute("paper", paper);
        model.addAttribute("broken", broken);
        model.addAttribute(
                "brokenCount", broken.values().stream().mapToInt(List::size).sum());
        model.addAttribute("unsourced", unsourced(paper));
        model.addAttribute(
                "offered",
                paper.said().stream().filter(s -> s.offered().isPresent()).count());
        model.addAttribute(
                "editedCount",
                paper.standing().stream().filter(s -> s.edited().isPresent()).count());
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("edited", mayWrite ? paper.find(edit).map(Said::id).orElse(0L) : 0L);
        model.addAttribute("added", mayWrite ? paper.find(add).map(Said::id).orElse(0L) : 0L);
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Optional.empty());
        }
        return "analysis/paper";
    }

    private static long unsourced(Paper paper) {
        return paper.standing().stream()
                .flatMap(said -> said.pieces().stream())
                .filter(piece -> piece.kind() == Piece.Kind.UNSOURCED)
                .count();
    }
}
