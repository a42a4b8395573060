package io.tuji.ledger.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.table.ColumnFinder;
import io.tuji.importing.table.Inspection;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableFile;
import io.tuji.importing.table.TableLimits;
import io.tuji.importing.table.TableRows;
import io.tuji.web.TypedProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file taken apart into rows.
 *
 * @param problems why the file is refused; of a file that is taken, what is odd about it
 */
record LedgerFile(List<Row> rows, String sha256, List<Problem> problems, boolean usable) {

    private static final int MOST_ROWS = 20_000;

    /**
     * A row as it was typed.
     *
     * @param cells by field, each in one way, without numbers of persons
     * @param faults of the row, and of cells that cannot be read
     */
    record Row(int number, Map<String, String> cells, List<Problem> faults) {

        Row {
            cells = Map.copyOf(cells);
            faults = List.copyOf(faults);
        }

        String cell(String key) {
            return cells.getOrDefault(key, "");
        }
    }

    LedgerFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** @param needed without these columns the file cannot be read */
    static LedgerFile read(Path file, String name, List<LedgerColumn> wanted, List<String> needed, Locale locale)
            throws IOException {
        Inspection inspection = TableFile.inspect(file, name, TableLimits.DEFAULT);
        if (inspection.find().isEmpty()) {
            return refused(inspection.problems());
        }
        Inspected table = inspection.find().get();
        Map<LedgerColumn, Integer> columns = ColumnFinder.find(table.columns(), wanted, LedgerColumn::headers);
        Problems problems = new Problems();
        wanted.stream()
                .filter(column -> needed.contains(column.key()) && !columns.containsKey(column))
                .forEach(column -> problems.add(LedgerProblem.COLUMN_MISSING, Place.file(name), column.header(locale)));
        if (table.rows() > MOST_ROWS) {
            problems.add(LedgerProblem.TOO_MANY_ROWS, Place.file(name), MOST_ROWS);
        }
        if (problems.hasErrors()) {
            return refused(problems.all());
        }
        noteUnknown(table, columns, problems);
        return new LedgerFile(rows(file, table, columns), table.sha256(), problems.all(), true);
    }

    private static LedgerFile refused(List<Problem> problems) {
        return new LedgerFile(List.of(), "", problems, false);
    }

    private static void noteUnknown(Inspected table, Map<LedgerColumn, Integer> columns, Problems problems) {
        for (int i = 0; i < table.columns().size(); i++) {
            String header = table.columns().get(i);
            if (!header.isEmpty() && !columns.containsValue(i)) {
                Place place = Place.row((int) table.headerRow()).atColumn(i + 1);
                problems.add(LedgerProblem.COLUMN_UNKNOWN, place, PersonalId.excerpt(header));
            }
        }
    }

    private static List<Row> rows(Path file, Inspected table, Map<LedgerColumn, Integer> columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableRows raw = TableFile.open(file, table)) {
            raw.forEachRemaining(row -> rows.add(row(row, columns)));
        }
        return rows;
    }

    private static Row row(RawRow raw, Map<LedgerColumn, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        List<Problem> faults = new ArrayList<>(raw.faults());
        columns.forEach((column, index) -> {
            String text = index < raw.cells().size() ? column.read(raw.cells().get(index)) : "";
            String masked = PersonalId.mask(text);
            if (!masked.equals(text)) {
                Place place = Place.row((int) raw.number()).atColumn(index + 1).atField(column.key());
                faults.add(TypedProblem.PERSON_NUMBER.at(place, PersonalId.excerpt(text)));
            }
            cells.put(column.key(), masked);
        });
        return new Row((int) raw.number(), cells, faults);
    }
}
