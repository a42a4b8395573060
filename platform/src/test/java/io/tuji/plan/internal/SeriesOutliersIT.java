package io.tuji.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.audit.Actor;
import io.tuji.engine.quality.HouseCheck;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Models look at series beside the work of people. What is entered is erased again. */
@PlatformTest
class SeriesOutliersIT {

    private static final Actor ANALYST = new Actor("li");
    private static final Unit YI = Unit.get("亿元");
    private static final int MONTHS = 48;
    private static final int ODD = 40;

    @Autowired
    private Observations observations;

    @Autowired
    private SeriesOutliers outliers;

    @AfterEach
    void erase() {
        observations.eraseInvented(ANALYST);
        outliers.follow();
    }

    @Test
    void aMonthThatTheModelDoesNotExplainIsFoundOnceItIsLookedFor() {
        for (int i = 0; i < MONTHS; i++) {
            double level = 100 + i + 10 * Math.sin(i * Math.PI / 6) + i * 7 % 5 + (i == ODD ? 60 : 0);
            observations.enterInvented(month(Period.month(2020 + i / 12, i % 12 + 1), level), ANALYST);
        }
        outliers.follow();
        assertThat(outliers.found()).anySatisfy(alarm -> {
            assertThat(alarm.house()).contains(HouseCheck.OUTLIER);
            assertThat(alarm.measure()).isEqualTo("fiscal_revenue");
            assertThat(alarm.period()).isEqualTo(Period.month(2023, 5));
        });
        erase();
        assertThat(outliers.found()).isEmpty();
    }

    private static What month(Period period, double level) {
        return new What(
                "fiscal_revenue",
                Optional.empty(),
                period,
                Optional.of(new Quantity(BigDecimal.valueOf(level), YI)),
                YI,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.of(LocalDate.of(2024, 2, 1)),
                "bureau",
                "");
    }
}
