package io.tuji.brief;

import io.tuji.engine.plan.Reading;
import io.tuji.engine.value.Bound;
import io.tuji.plan.Standing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * What has changed from the year before to the year that the state rests on.
 *
 * @param amount a fraction, percentage points, or what was added, in the terms of the target
 */
public record YearChange(Reading before, Reading now, Kind kind, BigDecimal amount) {

    /** How a change is spoken of. */
    public enum Kind {
        GROWTH,
        POINTS,
        ADDED
    }

    /** Empty unless both years are known exactly. */
    public static Optional<YearChange> of(Standing standing) {
        return standing.judgement()
                .reading()
                .filter(YearChange::isExact)
                .flatMap(now -> standing.judgement().years().stream()
                        .filter(year -> year.year() == now.year() - 1)
                        .filter(YearChange::isExact)
                        .findFirst()
                        .flatMap(before -> of(before, now, standing)));
    }

    private static Optional<YearChange> of(Reading before, Reading now, Standing standing) {
        BigDecimal difference = now.amount().subtract(before.amount());
        return switch (standing.aim().kind()) {
            case SHARE_MIN, GROWTH_MIN -> Optional.of(new YearChange(before, now, Kind.POINTS, difference));
            case CUMULATIVE_MIN -> Optional.of(new YearChange(before, now, Kind.ADDED, difference));
            case LEVEL_MIN, FLOOR_MIN, CAGR_MIN ->
                before.amount().signum() > 0
                        ? Optional.of(new YearChange(
                                before, now, Kind.GROWTH, difference.divide(before.amount(), MathContext.DECIMAL64)))
                        : Optional.empty();
            case YEARLY_COUNT_MIN, CUMULATIVE_CHANGE_MAX -> Optional.empty();
        };
    }

    private static boolean isExact(Reading reading) {
        return reading.bound() == Bound.EXACT;
    }
}
