package io.tuji.policy.internal;

import io.tuji.engine.policy.Miss;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a no is nearly a yes: all that is missing comes to a quarter at most, or a year of time. */
final class Nearness {

    private static final double FAR = 0.25;
    private static final int YEARS = 1;

    private Nearness() {}

    static boolean isNear(List<Miss> misses, Optional<LocalDate> prospect, LocalDate day) {
        return isLittle(misses)
                || prospect.filter(then -> !then.isAfter(until(day))).isPresent();
    }

    static boolean isLittle(List<Miss> misses) {
        return !misses.isEmpty() && misses.stream().mapToDouble(Miss::distance).sum() <= FAR;
    }

    /** What comes about up to this day is near. */
    static LocalDate until(LocalDate day) {
        return day.plusYears(YEARS);
    }
}
