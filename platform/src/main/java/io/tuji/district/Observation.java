package io.tuji.district;

import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one source says of one measure in one period. Sources that disagree stand side by side.
 *
 * @param measure id of an indicator or another measure
 * @param label what the source calls it; calibres differ under one name
 * @param quantity the level; unknown where the source states growth alone
 * @param unit in which the level is, or would be, stated
 * @param growth as the source states it, never computed from levels
 * @param bound of the level, or of the growth where no level is stated
 * @param basis at which prices the level is; empty where the source does not say
 * @param grade how final it is; empty where the source does not say
 * @param row line of the pack's file, counted from 1
 */
public record Observation(
        String measure,
        String label,
        Period period,
        Known<Quantity> quantity,
        Unit unit,
        Optional<Growth> growth,
        Certainty certainty,
        Bound bound,
        Optional<PriceBasis> basis,
        Optional<Grade> grade,
        Origin origin,
        int row) {

    /**
     * Growth in percent: 12 is 12 %.
     *
     * @param over a year means against the year before; a span means the yearly mean over it
     */
    public record Growth(BigDecimal percent, Period over) {}
}
