package io.tuji.plan.internal;

import java.util.Map;

/**
 * What a table by area means, as a person typed it.
 *
 * @param column header of the column with the numbers; blank where there is only one
 */
public record AreaInput(String measure, String period, String unit, String column, String asOf, String saidBy) {

    Map<SheetColumn, String> cells() {
        return Map.of(
                SheetColumn.MEASURE, measure.strip(),
                SheetColumn.PERIOD, period.strip(),
                SheetColumn.UNIT, unit.strip(),
                SheetColumn.CERTAINTY, "actual",
                SheetColumn.BOUND, "exact",
                SheetColumn.AS_OF, asOf.strip(),
                SheetColumn.SOURCE, saidBy.strip());
    }
}
