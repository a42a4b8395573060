package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a task stands at the end of a month.
 *
 * @param month 0 where no month has ended yet
 * @param wanted what all of them together have to have done by then
 * @param done what they have done; empty as soon as one report is missing
 */
public record TaskStanding(
        int month, BigDecimal wanted, Optional<BigDecimal> done, TaskLight light, List<RowStanding> rows) {

    public TaskStanding {
        rows = List.copyOf(rows);
    }

    /** Those whose reports are missing. */
    public List<RowStanding> silent() {
        return rows.stream().filter(row -> !row.done().missing().isEmpty()).toList();
    }

    public Optional<RowStanding> row(String part) {
        return rows.stream().filter(row -> row.part().equals(part)).findFirst();
    }
}
