package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.chain.relatedness.Measured;
import io.tuji.engine.chain.relatedness.ShiftShare.Change;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.IndustryRow;
import io.tuji.structure.internal.StructureReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One industry of an area: every number with the sentence that says what it says, and the industries that go together with it. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class StructureIndustryPage {

    private final StructureDesk desk;

    StructureIndustryPage(StructureDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/structure/industry")
    String show(
            @RequestParam Optional<String> table,
            @RequestParam Optional<String> level,
            @RequestParam String area,
            @RequestParam String industry,
            Visitor visitor,
            Model model) {
        StructureReading reading =
                desk.reading(table, level, visitor, new Problems()).orElseThrow(StructureIndustryPage::notFound);
        IndustryRow row = desk.area(reading, Optional.of(area), new Problems()).stream()
                .flatMap(known -> reading.industries(known).stream())
                .filter(one -> one.industry().equals(industry))
                .findFirst()
                .orElseThrow(StructureIndustryPage::notFound);
        model.addAttribute("table", reading.table());
        model.addAttribute("area", area);
        model.addAttribute("row", row);
        model.addAttribute("measured", measured(reading, row));
        model.addAttribute("neighbours", reading.neighbours(area, industry));
        model.addAttribute("tried", desk.tried());
        return "structure/industry";
    }

    private static List<Measured> measured(StructureReading reading, IndustryRow row) {
        List<Measured> measured = new ArrayList<>(
                List.of(row.quotient(), row.density(), row.complexity(), row.gain(), reading.ubiquity(row.industry())));
        row.change().map(Change::measured).ifPresent(measured::addAll);
        return measured;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
