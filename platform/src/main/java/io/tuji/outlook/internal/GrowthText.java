package io.tuji.outlook.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a yearly growth that somebody supposes: percent, with or without its sign. */
public final class GrowthText {

    private static final BigDecimal LOWEST = BigDecimal.valueOf(-50);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);

    private GrowthText() {}

    /** As a fraction: 5.5 is 0.055; empty where it is none, which is noted. */
    public static Optional<Double> read(String typed, Place place, Problems problems) {
        String digits = typed.strip().replace("%", "").replace("％", "").replace("−", "-");
        Optional<BigDecimal> percent =
                number(digits).filter(p -> p.compareTo(LOWEST) >= 0 && p.compareTo(HIGHEST) <= 0);
        if (percent.isEmpty()) {
            problems.add(OutlookProblem.GROWTH_FORM, place, typed.strip());
        }
        return percent.map(p -> p.movePointLeft(2).doubleValue());
    }

    private static Optional<BigDecimal> number(String digits) {
        return digits.matches("[+-]?\\d{1,3}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
