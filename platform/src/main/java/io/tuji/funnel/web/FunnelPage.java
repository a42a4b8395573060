package io.tuji.funnel.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.funnel.internal.FunnelQuestion;
import io.tuji.funnel.internal.FunnelReport;
import io.tuji.funnel.internal.FunnelReport.Part;
import io.tuji.funnel.internal.Funnels;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The funnel as of a day; of today with what is stuck above it. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class FunnelPage {

    private final Funnels funnels;
    private final StuckDesk stuck;
    private final FunnelDesk desk;
    private final FunnelSheet sheet;
    private final FunnelWords words;
    private final ExportNotes notes;

    FunnelPage(
            Funnels funnels,
            StuckDesk stuck,
            FunnelDesk desk,
            FunnelSheet sheet,
            FunnelWords words,
            ExportNotes notes) {
        this.funnels = funnels;
        this.stuck = stuck;
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    /** A pipeline and its picture. */
    public record Drawn(Part part, FunnelChart chart) {}

    @GetMapping(FunnelTabs.FUNNEL)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        FunnelQuestion question = desk.asked(request);
        FunnelReport report = funnels.report(question, visitor);
        desk.choices(question, model);
        model.addAttribute("report", report);
        model.addAttribute("drawn", drawn(report));
        model.addAttribute("judgement", words.judgement(report));
        if (question.on().equals(desk.today())) {
            Map<String, String> narrowed =
                    Map.of("pipeline", question.pipeline(), "zone", question.zone(), "chain", question.chain());
            model.addAttribute("stuck", stuck.glance(narrowed, visitor));
        }
        return "funnel/funnel";
    }

    /** Leads stand above the first pipeline only: they belong to none. */
    private static List<Drawn> drawn(FunnelReport report) {
        List<Drawn> drawn = new ArrayList<>();
        for (Part part : report.parts()) {
            drawn.add(new Drawn(part, FunnelChart.of(part, drawn.isEmpty() ? report.leads() : Optional.empty())));
        }
        return drawn;
    }

    @GetMapping(FunnelTabs.FUNNEL + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        FunnelQuestion question = desk.asked(request);
        FunnelReport report = funnels.report(question, visitor);
        notes.note(visitor.actor(), "funnel.export", "funnel:report", Map.of("list", question.link(FunnelTabs.FUNNEL)));
        new ListFile(words.say("funnel.file", question.on().toString()), sheet.funnelHead())
                .send(response, format, row -> sheet.funnel(report).forEach(row));
    }
}
