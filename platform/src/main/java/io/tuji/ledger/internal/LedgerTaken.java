package io.tuji.ledger.internal;

import io.tuji.promotion.Project;
import java.util.Map;

/**
 * What was taken of one row.
 *
 * @param version of the project after it
 * @param before by field, as it would be typed; empty of a new project
 * @param after by field
 */
public record LedgerTaken(
        int row,
        Project.Id project,
        int version,
        Map<String, String> before,
        Map<String, String> after,
        boolean undone) {

    public LedgerTaken {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
