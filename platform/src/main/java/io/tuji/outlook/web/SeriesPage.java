package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import io.tuji.outlook.internal.SeriesStudies;
import io.tuji.outlook.internal.SeriesStudy;
import io.tuji.plan.Board;
import io.tuji.plan.Clearances;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The months or quarters of an indicator, with and without their season. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class SeriesPage {

    private static final String HERE = "/plan/indicators/{plan}/{measure}/series";

    private final Plans plans;
    private final Outlooks outlooks;
    private final SeriesStudies studies;
    private final Clearances clearances;
    private final SeriesSheet sheet;
    private final OutlookWords words;
    private final ExportNotes notes;

    SeriesPage(
            Plans plans,
            Outlooks outlooks,
            SeriesStudies studies,
            Clearances clearances,
            SeriesSheet sheet,
            OutlookWords words,
            ExportNotes notes) {
        this.plans = plans;
        this.outlooks = outlooks;
        this.studies = studies;
        this.clearances = clearances;
        this.sheet = sheet;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(@PathVariable String plan, @PathVariable String measure, Model model) {
        Board board = plans.find(plan).orElseThrow(SeriesPage::notFound);
        Standing standing = board.find(measure).orElseThrow(SeriesPage::notFound);
        Optional<SeriesStudy> study = studies.find(standing);
        List<Outlook.Step> next =
                outlooks.find(plan, measure).map(Outlook::next).orElse(List.of());
        model.addAttribute("board", board);
        model.addAttribute("standing", standing);
        model.addAttribute("study", study);
        model.addAttribute("withheld", clearances.withheld().covers(measure));
        model.addAttribute("chart", study.map(found -> SeriesChart.of(found, next, words)));
        return "outlook/series";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "outlook", act = Act.EXPORT)
    void export(
            @PathVariable String plan,
            @PathVariable String measure,
            @PathVariable String format,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        if (clearances.withheld().covers(measure)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        SeriesStudy study = plans.find(plan)
                .flatMap(board -> board.find(measure))
                .flatMap(studies::find)
                .orElseThrow(SeriesPage::notFound);
        notes.note(
                visitor.actor(),
                "outlook.export",
                "indicator:" + measure,
                Map.of("rows", Integer.toString(study.rows().size())));
        new ListFile(words.say("outlook.series.file", words.measure(measure)), sheet.head())
                .send(
                        response,
                        format,
                        row -> study.rows().stream().map(sheet::row).forEach(row));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
