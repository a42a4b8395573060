package io.tuji.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The column names of a table.
 *
 * @param row the number of the row that holds them
 * @param columns the names in order; a column without a name keeps an empty one
 * @param returned whether the reason column of a {@link RejectFile} stood behind them; it is not among the columns
 */
record Header(long row, List<String> columns, boolean returned) {

    Header {
        columns = List.copyOf(columns);
    }

    static Header of(RawRow row) {
        List<String> names =
                new ArrayList<>(row.cells().stream().map(Header::name).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        boolean returned = names.size() > 1 && names.get(names.size() - 1).equals(RejectFile.REASON);
        if (returned) {
            names.remove(names.size() - 1);
        }
        refuseDuplicates(row.number(), names);
        return new Header(row.number(), names, returned);
    }

    private static String name(String cell) {
        return CellText.understood(cell).replaceAll("\\s*\\R\\s*", " ");
    }

    private static void refuseDuplicates(long row, List<String> names) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = name.isEmpty() ? null : seen.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
            if (first != null) {
                throw new UnreadableTable(
                        ImportProblem.DUPLICATE_COLUMN,
                        RowPlace.of(row).atColumn(i + 1).atField(name),
                        name,
                        first,
                        i + 1);
            }
        }
    }
}
