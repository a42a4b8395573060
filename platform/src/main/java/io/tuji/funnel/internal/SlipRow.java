package io.tuji.funnel.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How what was told of a project has changed since it was told first. The first telling is no change.
 *
 * @param delays how often the expected landing was put off or brought forward
 * @param days by how much in all; below 0 where it was brought forward
 * @param expected the latest expected landing
 * @param values how often the investment was changed, and by how much in all
 * @param odds how often the likelihood was changed, and by how many classes in all
 * @param likelihood the latest of them
 * @param latest the day of the latest change
 */
public record SlipRow(
        String code,
        String name,
        String firm,
        boolean invented,
        String stage,
        String zone,
        String owner,
        long delays,
        long days,
        Optional<LocalDate> expected,
        Amounts values,
        Amounts odds,
        String likelihood,
        LocalDate latest) {

    public record Amounts(long count, BigDecimal by) {}
}
