package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.audit.Actor;
import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FinerSeriesTest {

    private static final Unit YI = Unit.get("亿元");

    private final List<PlanObservation> said = new ArrayList<>();

    /** Three years to date, each stated at the end of every quarter. */
    private void say(Unit unit, PriceBasis ofOddQuarters, PriceBasis ofEvenQuarters) {
        for (int year = 2021; year <= 2023; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                PriceBasis basis = quarter % 2 == 1 ? ofOddQuarters : ofEvenQuarters;
                said.add(observation(unit, Period.yearToDate(year, quarter * 3), 10.0 * quarter + year % 5, basis));
            }
        }
    }

    private PlanObservation observation(Unit unit, Period period, double level, PriceBasis basis) {
        What what = new What(
                "invented_output",
                Optional.empty(),
                period,
                Optional.of(new Quantity(BigDecimal.valueOf(level), unit)),
                unit,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(LocalDate.of(2024, 2, 1)),
                "统计局",
                "",
                Optional.of(basis),
                Optional.empty());
        return new PlanObservation(
                Ref.of(said.size() + 1L),
                1,
                what,
                Optional.empty(),
                new Actor("li"),
                Optional.empty(),
                false,
                "",
                false);
    }

    private FinerSeries series(Unit unit) {
        Aim aim = new Aim(
                TargetKind.LEVEL_MIN,
                unit,
                2021,
                Known.missing("区统计局"),
                Known.of(2025),
                new Quantity(BigDecimal.TEN, unit),
                Map.of(),
                Truth.UNKNOWN,
                List.of());
        return new FinerSeries(aim, said);
    }

    @Test
    void amountsToDateAreTakenFromEachOther() {
        say(YI, PriceBasis.CURRENT, PriceBasis.CURRENT);
        assertThat(series(YI).finest().orElseThrow().series().size()).isEqualTo(12);
    }

    @Test
    void sharesToDateNeverAddUp() {
        say(Unit.PERCENT, PriceBasis.CURRENT, PriceBasis.CURRENT);
        assertThat(series(Unit.PERCENT).finest()).isEmpty();
    }

    @Test
    void amountsAtOtherPricesAreNotTakenFromEachOther() {
        say(YI, PriceBasis.CURRENT, PriceBasis.COMPARABLE);
        assertThat(series(YI).finest()).isEmpty();
    }
}
