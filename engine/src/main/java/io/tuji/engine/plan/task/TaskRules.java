package io.tuji.engine.plan.task;

import java.util.Optional;

/**
 * The declared rules of a district for its tasks.
 *
 * @param source who has declared them; empty where nobody has, and the rules are those of this class
 * @param reportDays the working day of the next month on which a report is due
 */
public record TaskRules(Optional<String> source, int reportDays, LightRules lights, ScoreRules scores) {

    public static final TaskRules STANDARD =
            new TaskRules(Optional.empty(), 5, LightRules.STANDARD, ScoreRules.STANDARD);

    public TaskRules {
        if (reportDays < 1) {
            throw new IllegalArgumentException("a report due on working day " + reportDays);
        }
    }
}
