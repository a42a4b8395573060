package io.tuji.publish.frozen;

import io.tuji.engine.dataset.Label;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A published figure: a level, a growth, or both.
 *
 * @param area empty for the whole district
 * @param level in the unit of the indicator
 * @param bound of the level, or of the growth where no level is stated
 * @param vintage the day as of which it is said
 * @param source who says it, in words
 */
public record FrozenFigure(
        String period,
        Optional<Area> area,
        Optional<BigDecimal> level,
        Optional<Growth> growth,
        Bound bound,
        Certainty certainty,
        Optional<Grade> grade,
        Optional<PriceBasis> basis,
        Optional<LocalDate> vintage,
        String source) {

    public record Area(String code, Label name) {}

    /** @param over the period over which it grew */
    public record Growth(BigDecimal percent, String over) {}

    public Period when() {
        return Period.parse(period);
    }

    /** Whether both speak of the same place and time. */
    public boolean saysOfTheSameAs(FrozenFigure other) {
        return period.equals(other.period) && area.map(Area::code).equals(other.area.map(Area::code));
    }
}
