package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.district.District;
import io.tuji.district.Subdistrict;
import io.tuji.plan.Observations;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Measures by subdistrict, tinted by growth: where it goes up and where it goes down. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class HeatPage {

    private final Observations observations;
    private final District district;
    private final PlanWords words;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    HeatPage(
            Observations observations,
            District district,
            PlanWords words,
            AuditLog audit,
            TransactionOperations transaction) {
        this.observations = observations;
        this.district = district;
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/plan/heat")
    String show(Model model) {
        model.addAttribute("table", table());
        return "plan/heat";
    }

    @GetMapping("/plan/heat/{format:csv|xlsx}")
    @Requires(module = "plan", act = Act.EXPORT)
    void export(@PathVariable String format, Visitor visitor, HttpServletResponse response) throws IOException {
        HeatTable table = table();
        transaction.executeWithoutResult(status ->
                audit.record(AuditLog.Entry.of(visitor.actor(), "plan.heat.export", "plan:heat")
                        .to(Map.of("rows", Integer.toString(table.rows().size())))));
        List<String> head = new ArrayList<>(List.of(words.say("plan.sheet.NAME"), words.say("plan.sheet.PERIOD")));
        table.areas().forEach(area -> head.add(words.area(area)));
        new ListFile(words.say("plan.heat"), head)
                .send(response, format, row -> table.rows().forEach(each -> row.accept(cells(each))));
    }

    private List<String> cells(HeatTable.Row row) {
        return Stream.concat(
                        Stream.of(
                                words.measure(row.key().measure()),
                                row.key().period().toString()),
                        row.cells().stream()
                                .map(cell -> cell.said().map(words::said).orElse("")
                                        + cell.growth()
                                                .map(g -> " " + words.signed(g))
                                                .orElse("")))
                .toList();
    }

    private HeatTable table() {
        List<String> areas = district.find()
                .map(pack -> pack.places().subdistricts().stream()
                        .map(Subdistrict::code)
                        .toList())
                .orElse(List.of());
        return HeatTable.of(areas, observations.layers(), observations::layer);
    }
}
