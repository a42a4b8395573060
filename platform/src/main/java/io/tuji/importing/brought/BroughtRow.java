package io.tuji.importing.brought;

import io.tuji.engine.value.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a list as it was typed.
 *
 * @param number of the row in the file, or among those that a program sends; 0 for what was typed into a form
 * @param cells by field; blank where nothing was typed
 */
public record BroughtRow(int number, Map<String, String> cells) {

    public BroughtRow {
        cells = Map.copyOf(cells);
    }

    /** Those that a program sends, in their order. */
    public static List<BroughtRow> numbered(Stream<Map<String, String>> sent) {
        List<BroughtRow> rows = new ArrayList<>();
        sent.forEach(cells -> rows.add(new BroughtRow(rows.size() + 1, cells)));
        return rows;
    }

    public String cell(String field) {
        return cells.getOrDefault(field, "").strip();
    }

    public Place place() {
        return number == 0 ? Place.nowhere() : Place.row(number);
    }
}
