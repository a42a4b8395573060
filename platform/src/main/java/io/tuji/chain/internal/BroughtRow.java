package io.tuji.chain.internal;

import io.tuji.engine.value.Place;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of products or supplies as it was typed; blank where nothing was.
 *
 * @param number of the row in the file; 0 for one that was typed into a form
 */
public record BroughtRow(int number, Map<BroughtColumn, String> cells) {

    private static final String TAB = "\t";

    public BroughtRow {
        cells = Map.copyOf(cells);
    }

    static BroughtRow of(long number, Map<BroughtColumn, Integer> columns, List<String> texts) {
        Map<BroughtColumn, String> cells = new EnumMap<>(BroughtColumn.class);
        columns.forEach((column, index) -> cells.put(column, index < texts.size() ? plain(texts.get(index)) : ""));
        return new BroughtRow((int) number, cells);
    }

    /** An apostrophe before a text keeps spreadsheets from running it; exports put it there. */
    private static String plain(String text) {
        String even = text.strip().replaceAll("\\s+", " ");
        return even.matches("'+[=+\\-@].*") ? even.substring(1) : even;
    }

    String cell(BroughtColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    Place at(String field) {
        return (number == 0 ? Place.nowhere() : Place.row(number)).atField(field);
    }

    /** As a line that {@link #read} takes; cells hold no tab. */
    String text() {
        return Stream.concat(
                        Stream.of(Integer.toString(number)),
                        Stream.of(BroughtColumn.values()).map(this::cell))
                .collect(Collectors.joining(TAB));
    }

    static BroughtRow read(String line) {
        Iterator<String> texts = List.of(line.split(TAB, -1)).iterator();
        int number = Integer.parseInt(texts.next());
        Map<BroughtColumn, String> cells = new EnumMap<>(BroughtColumn.class);
        for (BroughtColumn column : BroughtColumn.values()) {
            cells.put(column, texts.hasNext() ? texts.next() : "");
        }
        return new BroughtRow(number, cells);
    }
}
