package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.Withheld;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Measures by part of the district, tinted by growth: where it goes up and where it goes down. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class HeatPage {

    private final Observations observations;
    private final District district;
    private final Clearances clearances;
    private final PlanWords words;
    private final ExportNotes notes;

    HeatPage(Observations observations, District district, Clearances clearances, PlanWords words, ExportNotes notes) {
        this.observations = observations;
        this.district = district;
        this.clearances = clearances;
        this.words = words;
        this.notes = notes;
    }

    /** @param by which parts stand beside each other; otherwise the first of which anything is known */
    @GetMapping("/plan/heat")
    String show(@RequestParam(defaultValue = "") String by, Model model) {
        Optional<Breakdown> chosen = chosen(by);
        model.addAttribute("breakdowns", known());
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute("table", table(chosen));
        return "plan/heat";
    }

    @GetMapping("/plan/heat/{format:csv|xlsx}")
    @Requires(module = "plan", act = Act.EXPORT)
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String by,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        HeatTable table = table(chosen(by));
        notes.note(
                visitor.actor(),
                "plan.heat.export",
                "plan:heat",
                Map.of("rows", Integer.toString(table.rows().size())));
        List<String> head = new ArrayList<>(List.of(words.say("plan.sheet.NAME"), words.say("plan.sheet.PERIOD")));
        table.areas().forEach(area -> head.add(words.area(area)));
        Withheld withheld = clearances.withheld();
        new ListFile(words.say("plan.heat"), head)
                .send(response, format, row -> table.rows().forEach(each -> row.accept(cells(each, withheld))));
    }

    /** Growth is against an earlier figure, so one that is withheld keeps all of its measure back. */
    private List<String> cells(HeatTable.Row row, Withheld withheld) {
        return Stream.concat(
                        Stream.of(
                                words.measure(row.key().measure()),
                                row.key().period().toString()),
                        row.cells().stream()
                                .map(cell ->
                                        withheld.covers(row.key().measure()) ? words.say("plan.withheld") : text(cell)))
                .toList();
    }

    private String text(HeatTable.Cell cell) {
        return cell.said().map(words::said).orElse("")
                + cell.growth().map(g -> " " + words.signed(g)).orElse("");
    }

    /** The breakdowns of which anything is known. */
    private List<Breakdown> known() {
        return district.find().map(DistrictPack::breakdowns).orElse(List.of()).stream()
                .filter(breakdown -> !observations.layers(breakdown.ids()).isEmpty())
                .toList();
    }

    private Optional<Breakdown> chosen(String by) {
        List<Breakdown> known = known();
        return known.stream()
                .filter(breakdown -> breakdown.id().equals(by))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private HeatTable table(Optional<Breakdown> chosen) {
        List<String> parts = chosen.map(Breakdown::ids).orElse(List.of());
        return HeatTable.of(parts, observations.layers(parts), observations::layer);
    }
}
