package io.tuji.structure.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.structure.internal.KeptTable.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Understands a file of areas, industries and values, row by row; every fault is reported. */
public final class TableReader {

    static final int MOST_ROWS = 100_000;
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

    private final Problems problems;
    private final Map<List<String>, Long> seen = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private TableReader(Problems problems) {
        this.problems = problems;
    }

    /** What the file says; of no use where a problem is an error. */
    public static List<Line> read(Path file, String name, Problems problems) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        Optional<Inspected> table = inspection.find();
        if (table.isEmpty()) {
            inspection.problems().forEach(problems::add);
            return List.of();
        }
        Map<TableColumn, Integer> columns = TableColumn.in(table.get().columns());
        if (!TableColumn.suffice(columns)) {
            problems.add(StructureProblem.COLUMNS_MISSING, Place.file(name));
            return List.of();
        }
        if (table.get().rows() > MOST_ROWS) {
            problems.add(StructureProblem.TOO_MANY_ROWS, Place.file(name), MOST_ROWS);
            return List.of();
        }
        TableReader reader = new TableReader(problems);
        try (TableRows rows = TableFile.open(file, table.get())) {
            while (rows.hasNext()) {
                reader.take(rows.next(), columns);
            }
        }
        if (reader.lines.isEmpty() && !problems.hasErrors()) {
            problems.add(StructureProblem.EMPTY, Place.file(name));
        }
        return reader.lines;
    }

    private void take(RawRow row, Map<TableColumn, Integer> columns) {
        Place place = Place.row((int) row.number());
        if (!row.isIntact()) {
            row.faults().forEach(problems::add);
            return;
        }
        String area = cell(row, columns, TableColumn.AREA);
        String industry = cell(row, columns, TableColumn.INDUSTRY);
        if (isWrong(area) || isWrong(industry)) {
            problems.add(StructureProblem.NAME_FORM, place, LONGEST);
            return;
        }
        Long before = seen.putIfAbsent(List.of(area, industry), row.number());
        if (before != null) {
            problems.add(StructureProblem.ROW_REPEATED, place, before);
        }
        OptionalDouble value = number(cell(row, columns, TableColumn.VALUE), place);
        String typed = cell(row, columns, TableColumn.EARLIER);
        OptionalDouble earlier = typed.isEmpty() ? OptionalDouble.empty() : number(typed, place);
        value.ifPresent(stated -> lines.add(new Line(area, industry, stated, earlier)));
    }

    private OptionalDouble number(String typed, Place place) {
        String digits = typed.replace(",", "").replace("，", "");
        if (NUMBER.matcher(digits).matches()) {
            return OptionalDouble.of(Double.parseDouble(digits));
        }
        problems.add(StructureProblem.VALUE_FORM, place, typed);
        return OptionalDouble.empty();
    }

    private static boolean isWrong(String name) {
        return name.isEmpty() || name.length() > LONGEST;
    }

    private static String cell(RawRow row, Map<TableColumn, Integer> columns, TableColumn column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cells().get(index).strip();
    }
}
