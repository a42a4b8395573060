package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.IndustryList;
import io.tuji.structure.internal.IndustryRow;
import io.tuji.structure.internal.StructureReading;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The industries of an area: how strong it is in each, what goes together with it, and what it would open. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class StructurePage {

    private static final List<String> COLUMNS =
            List.of("area", "industry", "local", "whole", "quotient", "density", "complexity", "gain");
    private static final List<String> GROWTH = List.of("national", "mix", "competitive");

    private final StructureDesk desk;
    private final StructureWords words;

    StructurePage(StructureDesk desk, StructureWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/structure")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, IndustryList.SHAPE);
        Problems problems = new Problems();
        Optional<StructureReading> reading = desk.reading(listing, visitor, problems);
        Optional<String> area = reading.flatMap(read -> desk.area(read, listing.filter("area"), problems));
        desk.fill(model, listing, reading, problems);
        model.addAttribute("areas", desk.areas(reading));
        model.addAttribute("area", area.orElse(null));
        if (reading.isPresent() && area.isPresent()) {
            List<IndustryRow> rows = reading.get().industries(area.get());
            String name = words.area(reading.get().table().key(), area.get());
            model.addAttribute("page", IndustryList.page(rows, listing));
            model.addAttribute("chart", BubbleChart.of(rows));
            model.addAttribute("judgement", words.judgement(name, rows));
            model.addAttribute("tried", desk.tried());
        }
        return "structure/industries";
    }

    @GetMapping("/structure/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, IndustryList.SHAPE);
        Problems problems = new Problems();
        StructureReading reading = desk.reading(listing, visitor, problems).orElseThrow(StructurePage::notFound);
        String area = desk.area(reading, listing.filter("area"), problems).orElseThrow(StructurePage::notFound);
        desk.noteExport(listing.linkTo(listing.path()), visitor);
        boolean hasGrowth = reading.table().earlier().isPresent();
        List<String> keys = new ArrayList<>(COLUMNS);
        keys.addAll(hasGrowth ? GROWTH : List.of());
        List<String> head =
                keys.stream().map(key -> words.say("structure.column." + key)).toList();
        String name = words.area(reading.table().key(), area);
        new ListFile(words.say("structure.industries"), head)
                .send(
                        response,
                        format,
                        row -> IndustryList.all(reading.industries(area), listing)
                                .forEach(one -> row.accept(cells(name, one, hasGrowth))));
    }

    private List<String> cells(String area, IndustryRow row, boolean hasGrowth) {
        List<String> cells = new ArrayList<>(List.of(
                area,
                words.industry(row.industry()),
                words.number(row.local()),
                words.number(row.whole()),
                words.cell(row.quotient()),
                words.cell(row.density()),
                words.cell(row.complexity()),
                words.cell(row.gain())));
        if (hasGrowth) {
            cells.addAll(row.change()
                    .map(change -> List.of(
                            words.number(change.nationalPart()),
                            words.number(change.mixPart()),
                            words.number(change.competitivePart())))
                    .orElseGet(() -> List.of(
                            words.say("structure.unknown"),
                            words.say("structure.unknown"),
                            words.say("structure.unknown"))));
        }
        return cells;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
