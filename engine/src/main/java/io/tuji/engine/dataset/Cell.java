package io.tuji.engine.dataset;

import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of a dataset.
 *
 * @param variable id of what is measured
 * @param area code of the place
 * @param value in the unit of the variable
 * @param vintage the day as of which it is said
 * @param source who says it, in words
 */
public record Cell(
        String variable,
        String area,
        Period period,
        BigDecimal value,
        Bound bound,
        Certainty certainty,
        Optional<Grade> grade,
        Optional<PriceBasis> basis,
        Optional<LocalDate> vintage,
        String source) {

    /** What tells it from every other figure of the dataset. */
    record Key(String variable, String area, Period period) {}

    Key key() {
        return new Key(variable, area, period);
    }

    /** The status of an observation in the words of SDMX: estimated, forecast, provisional or normal. */
    public String status() {
        if (certainty == Certainty.EXPECTED) {
            return "F";
        }
        if (certainty == Certainty.IMPLIED || bound != Bound.EXACT) {
            return "E";
        }
        return grade.filter(g -> g != Grade.ANNUAL).isPresent() ? "P" : "A";
    }
}
