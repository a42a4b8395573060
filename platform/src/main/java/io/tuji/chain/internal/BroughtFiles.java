package io.tuji.chain.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes files of products and supplies apart into rows. */
final class BroughtFiles {

    /** What people keep in a table of their own; a register is imported. */
    static final int MOST_ROWS = 5_000;

    /**
     * @param problems why the file is refused; of a file that is taken, the rows that are damaged
     * @param usable whether it is taken
     */
    record Read(List<BroughtRow> rows, List<Problem> problems, boolean usable) {

        Read {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }

        static Read refused(List<Problem> problems) {
            return new Read(List.of(), problems, false);
        }
    }

    private BroughtFiles() {}

    /** @param wanted of each set one column at least must be there */
    static Read read(Path file, String name, List<Set<BroughtColumn>> wanted) throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        if (inspection.find().isEmpty()) {
            return Read.refused(inspection.problems());
        }
        Inspected table = inspection.find().get();
        Map<BroughtColumn, Integer> columns = BroughtColumn.in(table.columns());
        String missing = wanted.stream()
                .filter(set -> set.stream().noneMatch(columns::containsKey))
                .map(BroughtFiles::names)
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            return Read.refused(List.of(PositionProblem.COLUMNS_MISSING.at(Place.file(name), missing)));
        }
        if (table.rows() > MOST_ROWS) {
            return Read.refused(List.of(PositionProblem.TOO_MANY_ROWS.at(Place.file(name), MOST_ROWS)));
        }
        return rows(file, table, columns);
    }

    private static String names(Set<BroughtColumn> columns) {
        return columns.stream().sorted().map(BroughtColumn::header).collect(Collectors.joining("/"));
    }

    private static Read rows(Path file, Inspected table, Map<BroughtColumn, Integer> columns) throws IOException {
        List<BroughtRow> rows = new ArrayList<>();
        List<Problem> damaged = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            while (raw.hasNext()) {
                RawRow row = raw.next();
                if (row.isIntact()) {
                    rows.add(BroughtRow.of(row.number(), columns, row.cells()));
                } else {
                    damaged.addAll(row.faults());
                }
            }
        }
        return new Read(rows, damaged, true);
    }
}
