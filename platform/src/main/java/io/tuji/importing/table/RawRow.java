package io.tuji.importing.table;

import io.tuji.engine.value.Problem;
import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number the number that people see: the line on which the row starts, or the row of the sheet
 * @param cells the texts, untrimmed; as many as the header has columns unless a fault says otherwise
 * @param faults what is wrong with the row itself; a row with faults is to be set aside
 */
public record RawRow(long number, List<String> cells, List<Problem> faults) {

    public RawRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    public boolean isIntact() {
        return faults.isEmpty();
    }

    boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(CellText::isBlank);
    }
}
