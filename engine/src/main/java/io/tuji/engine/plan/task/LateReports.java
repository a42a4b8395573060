package io.tuji.engine.plan.task;

import java.util.List;

/**
 * How many reports came late or not at all.
 *
 * @param lacking why it is not known of others; nothing where all are known
 */
public record LateReports(int count, List<Lack> lacking) {

    public LateReports {
        lacking = List.copyOf(lacking);
        if (count < 0) {
            throw new IllegalArgumentException("late reports: " + count);
        }
    }
}
