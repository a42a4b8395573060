package io.tuji.task;

import io.tuji.engine.plan.task.Score;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One version of the score of a letter.
 *
 * @param month at whose end it was given
 * @param granted what appeals have changed in it
 */
public record GivenScore(
        Letter.Id letter,
        int version,
        int month,
        Score score,
        int lateReports,
        List<Granted> granted,
        String reason,
        String by,
        Instant at) {

    /** The item of an appeal that is about points off for late reports. */
    public static final String REPORTS = "REPORTS";

    /** @param value the share of the target that counts as done, or the number of late reports */
    public record Granted(String item, BigDecimal value, String appeal) {}

    public GivenScore {
        granted = List.copyOf(granted);
    }
}
