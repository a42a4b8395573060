package io.tuji.engine.quality;

import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a check of the house has found in figures of one measure.
 *
 * @param figures ids of the figures it rests on, the one in question first
 * @param numbers what the sentence about it needs, as {@link HouseChecks} says check by check
 */
public record Finding(HouseCheck check, Period period, List<String> figures, List<BigDecimal> numbers) {

    public Finding {
        figures = List.copyOf(figures);
        numbers = List.copyOf(numbers);
    }
}
