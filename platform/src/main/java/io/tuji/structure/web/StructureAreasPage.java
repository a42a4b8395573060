package io.tuji.structure.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.AreaRow;
import io.tuji.structure.internal.AreaRow.Growth;
import io.tuji.structure.internal.StructureReading;
import io.tuji.web.ListFile;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The areas of a table beside each other: how many-sided, how complex, how near to more complex industries, and what made them grow. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class StructureAreasPage {

    static final ListShape SHAPE = StructureDesk.whole("/structure/areas");

    private static final List<String> COLUMNS = List.of(
            "area", "total", "diversity", "eci", "outlook", "krugman", "growth", "national", "mix", "competitive");

    private final StructureDesk desk;
    private final StructureWords words;

    StructureAreasPage(StructureDesk desk, StructureWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/structure/areas")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, SHAPE);
        Problems problems = new Problems();
        Optional<StructureReading> reading = desk.reading(listing, visitor, problems);
        desk.fill(model, listing, reading, problems);
        model.addAttribute("rows", reading.map(StructureReading::areaRows).orElse(List.of()));
        return "structure/areas";
    }

    @GetMapping("/structure/areas/{format:csv|xlsx}")
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
        String key = reading.table().key();
        new ListFile(words.say("structure.areas"), head)
                .send(response, format, row -> reading.areaRows().forEach(one -> row.accept(cells(key, one))));
    }

    private List<String> cells(String table, AreaRow row) {
        return List.of(
                words.area(table, row.area()),
                words.number(row.total()),
                words.cell(row.diversity()),
                words.cell(row.complexity()),
                words.cell(row.outlook()),
                row.krugman().map(words::number).orElseGet(() -> words.say("structure.unknown")),
                growth(row, Growth::change),
                growth(row, Growth::nationalPart),
                growth(row, Growth::mixPart),
                growth(row, Growth::competitivePart));
    }

    private String growth(AreaRow row, ToDoubleFunction<Growth> part) {
        return row.growth()
                .map(growth -> words.number(part.applyAsDouble(growth)))
                .orElseGet(() -> words.say("structure.unknown") + " · " + words.say("structure.because.NO_EARLIER"));
    }
}
