package io.tuji.plan.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a sheet as it was typed.
 *
 * @param number as people see it in the file
 * @param cells texts of the columns that the sheet has
 */
public record SheetRow(long number, Map<SheetColumn, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    static SheetRow of(long number, Map<SheetColumn, Integer> columns, List<String> texts) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        columns.forEach((column, index) ->
                cells.put(column, index < texts.size() ? texts.get(index).strip() : ""));
        return new SheetRow(number, cells);
    }

    public String get(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    public ObservationInput input() {
        return new ObservationInput(
                get(SheetColumn.MEASURE),
                get(SheetColumn.AREA),
                get(SheetColumn.PERIOD),
                get(SheetColumn.VALUE),
                get(SheetColumn.UNIT),
                get(SheetColumn.GROWTH),
                get(SheetColumn.GROWTH_OVER),
                get(SheetColumn.CERTAINTY),
                get(SheetColumn.BOUND),
                get(SheetColumn.AS_OF),
                get(SheetColumn.SOURCE),
                get(SheetColumn.NOTE),
                get(SheetColumn.BASIS),
                get(SheetColumn.GRADE));
    }
}
