package io.tuji.placing.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a file of confirmations as it was typed.
 *
 * @param number of the row in the file
 */
record ConfirmationRow(int number, Map<ConfirmationColumn, String> cells) {

    private static final String TAB = "\t";

    ConfirmationRow {
        cells = Map.copyOf(cells);
    }

    static ConfirmationRow of(long number, Map<ConfirmationColumn, Integer> columns, List<String> row) {
        Map<ConfirmationColumn, String> cells = new EnumMap<>(ConfirmationColumn.class);
        columns.forEach((column, index) -> {
            if (index < row.size() && !row.get(index).isBlank()) {
                cells.put(column, row.get(index).strip().replaceAll("\\s+", " "));
            }
        });
        return new ConfirmationRow((int) number, cells);
    }

    String get(ConfirmationColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(ConfirmationColumn column) {
        return cells.containsKey(column);
    }

    /** As a line that {@link #read} takes; cells hold no tab. */
    String text() {
        StringBuilder line = new StringBuilder(Integer.toString(number));
        for (ConfirmationColumn column : ConfirmationColumn.values()) {
            line.append(TAB).append(get(column));
        }
        return line.toString();
    }

    static ConfirmationRow read(String line) {
        String[] texts = line.split(TAB, -1);
        Map<ConfirmationColumn, String> cells = new EnumMap<>(ConfirmationColumn.class);
        int at = 0;
        for (ConfirmationColumn column : ConfirmationColumn.values()) {
            at++;
            if (at < texts.length && !texts[at].isBlank()) {
                cells.put(column, texts[at]);
            }
        }
        return new ConfirmationRow(Integer.parseInt(texts[0]), cells);
    }
}
