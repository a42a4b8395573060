package io.tuji.ledger.internal;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Map;

/**
 * A row of a sheet: what it says that is new.
 *
 * @param number as people see it in the file
 * @param code of the project, as typed; blank in a list of new projects
 * @param version of the project that was edited; 0 where the row does not say
 * @param told by field, what is to be; of a row that names no project everything that it says
 * @param fixed by field, what stands in columns that are only to be read and has been changed
 * @param faults what is wrong with the row whatever the project is
 */
public record LedgerRow(
        int number,
        String code,
        int version,
        Map<String, String> told,
        Map<String, String> fixed,
        List<Problem> faults) {

    public LedgerRow {
        told = Map.copyOf(told);
        fixed = Map.copyOf(fixed);
        faults = List.copyOf(faults);
    }

    boolean saysNothing() {
        return told.isEmpty() && fixed.isEmpty() && faults.isEmpty();
    }
}
