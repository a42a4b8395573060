package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.StructureReading;
import io.tuji.web.ListFile;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Which area is strong in which of the largest industries, as one table with shades. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class StructureHeatPage {

    static final ListShape SHAPE = StructureDesk.whole("/structure/heat");

    private static final List<String> COLUMNS = List.of("area", "industry", "local", "quotient");

    private final StructureDesk desk;
    private final StructureWords words;

    StructureHeatPage(StructureDesk desk, StructureWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/structure/heat")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, SHAPE);
        Problems problems = new Problems();
        Optional<StructureReading> reading = desk.reading(listing, visitor, problems);
        desk.fill(model, listing, reading, problems);
        reading.ifPresent(read -> model.addAttribute("heat", HeatTable.of(read)));
        return "structure/heat";
    }

    /** Every area with every industry, whatever is shown now. */
    @GetMapping("/structure/heat/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, SHAPE);
        StructureReading reading = desk.reading(listing, visitor, new Problems())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.noteExport(listing.linkTo(listing.path()), visitor);
        List<String> head = COLUMNS.stream()
                .map(key -> words.say("structure.column." + key))
                .toList();
        new ListFile(words.say("structure.heat"), head)
                .send(response, format, row -> reading.areas().forEach(area -> write(reading, area, row)));
    }

    private void write(StructureReading reading, String area, Consumer<List<String>> row) {
        String name = words.area(reading.table().key(), area);
        for (String industry : reading.table().table().industries()) {
            row.accept(List.of(
                    name,
                    words.industry(industry),
                    words.number(reading.table().table().value(area, industry)),
                    words.cell(reading.quotient(area, industry))));
        }
    }
}
