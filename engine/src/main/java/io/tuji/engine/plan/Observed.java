package io.tuji.engine.plan;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one source says of a measure in one period.
 *
 * @param id by which the caller finds it again
 * @param level as the source states it
 * @param growth as the source states it, never computed from levels
 * @param bound of the level, or of the growth where no level is stated
 * @param vintage the day as of which the source says it; one that is not known is older than any
 * @param source in words
 */
public record Observed(
        String id,
        Period period,
        Optional<Quantity> level,
        Optional<Growth> growth,
        Certainty certainty,
        Bound bound,
        Optional<LocalDate> vintage,
        String source) {

    /**
     * Growth in percent: 12 is 12 %.
     *
     * @param over a year means against the year before; a span means the yearly mean over it
     */
    public record Growth(BigDecimal percent, Period over) {}
}
