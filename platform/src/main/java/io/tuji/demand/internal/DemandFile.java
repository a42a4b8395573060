package io.tuji.demand.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads a table file whose rows say what a form would say, and carries the rows from the preview to the storing. */
@Component
class DemandFile {

    static final int MOST_ROWS = 500;

    /** What a form of the web server takes, with room for how it is written there. */
    private static final int LONGEST = 500_000;

    private static final TypeReference<List<TypedRow>> ROWS = new TypeReference<>() {};

    /** @param problems of the file, where nothing of it can be read, and of rows that cannot be read */
    record Read(List<TypedRow> rows, List<Problem> problems) {

        Read {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    private final ObjectMapper json;

    DemandFile(ObjectMapper json) {
        this.json = json;
    }

    Read read(Path file, String name, List<FileColumn> columns) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            return new Read(List.of(), inspection.problems());
        }
        Map<FileColumn, Integer> places = FileColumn.in(columns, table.get().columns());
        String missing = columns.stream()
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .map(FileColumn::name)
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            return new Read(List.of(), List.of(DemandProblem.COLUMNS_MISSING.at(Place.nowhere(), missing)));
        }
        if (table.get().rows() > MOST_ROWS) {
            return new Read(List.of(), List.of(DemandProblem.TOO_MANY_ROWS.at(Place.nowhere(), MOST_ROWS)));
        }
        return rows(file, table.get(), places);
    }

    private static Read rows(Path file, Inspected table, Map<FileColumn, Integer> places) throws IOException {
        List<TypedRow> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                problems.addAll(row.faults());
                if (row.isIntact()) {
                    rows.add(row(row, places));
                }
            }
        }
        return new Read(rows, problems);
    }

    private static TypedRow row(RawRow row, Map<FileColumn, Integer> places) {
        Map<String, String> cells = new HashMap<>();
        places.forEach((column, index) -> {
            if (index < row.cells().size()) {
                cells.put(column.field(), plain(row.cells().get(index)));
            }
        });
        return new TypedRow((int) row.number(), cells);
    }

    /** An apostrophe before a text keeps spreadsheets from running it; the export puts it there. */
    private static String plain(String cell) {
        String text = cell.strip();
        return text.matches("(?s)'+[=+\\-@].*") ? text.substring(1) : text;
    }

    /** As {@link #carried} takes it; empty if it is too long to be carried. */
    Optional<String> carry(List<TypedRow> rows) {
        String text = json.writeValueAsString(rows);
        return Optional.of(text).filter(one -> one.getBytes(StandardCharsets.UTF_8).length <= LONGEST);
    }

    /** Empty for what {@link #carry} did not write. */
    Optional<List<TypedRow>> carried(String rows) {
        try {
            return Optional.ofNullable(json.readValue(rows, ROWS)).filter(all -> all.size() <= MOST_ROWS);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
