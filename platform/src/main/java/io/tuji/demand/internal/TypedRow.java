package io.tuji.demand.internal;

import java.util.Map;

/**
 * A row of a file as it was typed.
 *
 * @param number of the row in the file
 * @param cells by the name of the field that a form would have for them; blank where the file has no such column
 */
public record TypedRow(int number, Map<String, String> cells) {

    public TypedRow {
        cells = Map.copyOf(cells);
    }

    public String cell(String field) {
        return cells.getOrDefault(field, "");
    }
}
