package io.tuji.structure.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTests;
import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import io.tuji.structure.internal.Choice;
import io.tuji.structure.internal.StructureProblem;
import io.tuji.structure.internal.StructureReading;
import io.tuji.structure.internal.StructureTable;
import io.tuji.structure.internal.StructureTables;
import io.tuji.web.ApiRefused;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages and programs ask in the same way: which table, at which level, of which area. */
@Component
class StructureDesk {

    /** Of pages that show all areas and all of them at once. */
    static ListShape whole(String path) {
        return ListShape.of(path, "area").ascending("area", "area").filters("table", "level");
    }

    private final StructureTables tables;
    private final BackTests backTests;
    private final ProblemTexts texts;
    private final ExportNotes notes;

    StructureDesk(StructureTables tables, BackTests backTests, ProblemTexts texts, ExportNotes notes) {
        this.tables = tables;
        this.backTests = backTests;
        this.texts = texts;
        this.notes = notes;
    }

    /** Empty where {@code problems} says what was asked wrongly. */
    Optional<StructureReading> reading(
            Optional<String> table, Optional<String> level, Visitor visitor, Problems problems) {
        String key = table.orElse(StructureTable.REGISTER);
        Level wanted = key.equals(StructureTable.REGISTER) ? Choice.level(level.orElse(""), problems) : Level.STATED;
        Optional<StructureTable> found = tables.read(key, wanted, visitor);
        if (found.isEmpty()) {
            problems.add(StructureProblem.TABLE_UNKNOWN, Place.field("table"), key);
        }
        return found.map(StructureReading::new);
    }

    Optional<StructureReading> reading(Listing listing, Visitor visitor, Problems problems) {
        return reading(listing.filter("table"), listing.filter("level"), visitor, problems);
    }

    Optional<String> area(StructureReading reading, Optional<String> asked, Problems problems) {
        return Choice.area(reading.table(), asked, problems);
    }

    /** For programs, which are refused where a page falls back. */
    StructureReading demand(Optional<String> table, Optional<String> level, Visitor visitor) {
        Problems problems = new Problems();
        Optional<StructureReading> reading = reading(table, level, visitor, problems);
        if (problems.hasErrors()) {
            throw ApiRefused.input(problems.all());
        }
        return reading.orElseThrow();
    }

    /** The newest back-test of each ranking that was tried, by its name. */
    Map<String, BackTest> tried() {
        Map<String, BackTest> tried = new HashMap<>();
        Arrays.stream(Ranking.values())
                .forEach(ranking -> backTests.latest(ranking).ifPresent(test -> tried.put(ranking.name(), test)));
        return tried;
    }

    /** What every page of a table needs. */
    void fill(Model model, Listing listing, Optional<StructureReading> reading, Problems problems) {
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("tables", tables.list());
        model.addAttribute("levels", Choice.LEVELS);
        model.addAttribute("reading", reading.orElse(null));
        model.addAttribute("table", reading.map(StructureReading::table).orElse(null));
        model.addAttribute("problems", texts.of(problems.all()));
    }

    void refuse(Problems problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems.all()));
    }

    void noteExport(String address, Visitor visitor) {
        notes.note(visitor.actor(), "structure.export", "structure", Map.of("list", address));
    }

    List<String> areas(Optional<StructureReading> reading) {
        return reading.map(StructureReading::areas).orElse(List.of());
    }
}
