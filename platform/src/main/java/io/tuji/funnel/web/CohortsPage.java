package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.PromotionRules.Way;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.funnel.internal.CohortStore;
import io.tuji.funnel.internal.Cohorts;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** How far the projects of each month have come; of one pipeline at a time, because stages differ. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class CohortsPage {

    private final CohortStore store;
    private final FunnelDesk desk;
    private final FunnelSheet sheet;
    private final FunnelWords words;
    private final ExportNotes notes;

    CohortsPage(CohortStore store, FunnelDesk desk, FunnelSheet sheet, FunnelWords words, ExportNotes notes) {
        this.store = store;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(FunnelTabs.COHORTS)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        FunnelQuestion question = desk.asked(request);
        Optional<Cohorts> cohorts = cohorts(question, visitor);
        desk.choices(cohorts.map(Cohorts::question).orElse(question), model);
        model.addAttribute("cohorts", cohorts.orElse(null));
        return "funnel/cohorts";
    }

    /** Of the pack's first pipeline where none is asked for. */
    private Optional<Cohorts> cohorts(FunnelQuestion question, Visitor visitor) {
        return desk.ways().stream()
                .map(Way::pipeline)
                .filter(way -> question.pipeline().isEmpty() || way.id().equals(question.pipeline()))
                .findFirst()
                .map((Pipeline way) -> store.of(question, way, visitor));
    }

    @GetMapping(FunnelTabs.COHORTS + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Cohorts cohorts = cohorts(desk.asked(request), visitor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        notes.note(
                visitor.actor(),
                "funnel.export",
                "funnel:cohorts",
                Map.of("list", cohorts.question().link(FunnelTabs.COHORTS)));
        new ListFile(words.say("funnel.cohorts"), sheet.cohortHead(cohorts))
                .send(
                        response,
                        format,
                        row -> cohorts.cohorts().forEach(cohort -> row.accept(sheet.cohort(cohorts, cohort))));
    }
}
