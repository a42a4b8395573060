package io.tuji.importing.brought;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.ColumnFinder;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of a list taken apart into rows.
 *
 * @param problems why the file is refused; of a file that is taken, the rows that are damaged
 * @param usable whether it is taken
 */
record BroughtFile(List<BroughtRow> rows, List<Problem> problems, boolean usable) {

    BroughtFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static BroughtFile read(Path file, String name, BroughtList<?, ?> list) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        if (inspection.find().isEmpty()) {
            return refused(inspection.problems());
        }
        Inspected table = inspection.find().get();
        Map<BroughtColumn, Integer> columns =
                ColumnFinder.find(table.columns(), list.columns(), BroughtColumn::headers);
        String missing = BroughtColumn.missing(list.columns(), columns.keySet());
        if (!missing.isEmpty()) {
            return refused(List.of(BroughtProblem.COLUMNS_MISSING.at(Place.file(name), missing)));
        }
        if (table.rows() > list.mostRows()) {
            return refused(List.of(BroughtProblem.TOO_MANY_ROWS.at(Place.file(name), list.mostRows())));
        }
        return rows(file, table, columns);
    }

    private static BroughtFile refused(List<Problem> problems) {
        return new BroughtFile(List.of(), problems, false);
    }

    private static BroughtFile rows(Path file, Inspected table, Map<BroughtColumn, Integer> columns)
            throws IOException {
        List<BroughtRow> rows = new ArrayList<>();
        List<Problem> damaged = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                damaged.addAll(row.faults());
                if (row.isIntact()) {
                    rows.add(row(row, columns));
                }
            }
        }
        return new BroughtFile(rows, damaged, true);
    }

    private static BroughtRow row(RawRow row, Map<BroughtColumn, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((column, index) -> {
            String cell = index < row.cells().size() ? plain(row.cells().get(index)) : "";
            if (!cell.isEmpty()) {
                cells.put(column.field(), cell);
            }
        });
        return new BroughtRow((int) row.number(), cells);
    }

    /** An apostrophe before a text keeps spreadsheets from running it; exports put it there. */
    private static String plain(String cell) {
        String text = cell.strip();
        return text.matches("(?s)'+[=+\\-@].*") ? text.substring(1) : text;
    }
}
