package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.Observed;
import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook.Step;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresentYearTest {

    private final int base = InventedIndicator.base();

    /** Half of each year has come by June, more or less. */
    private PresentYear present() {
        InventedIndicator indicator = new InventedIndicator("plan-x", 200);
        for (int year = base - 5; year <= base; year++) {
            indicator.say(Period.yearToDate(year, 6), 50 + year % 2).say(Period.year(year), 100);
        }
        Standing standing =
                indicator.say(Period.yearToDate(base + 1, 6), 55).stale().standing();
        List<Observed> said =
                standing.said().stream().map(PlanObservation::observed).toList();
        return PresentYear.of(standing.aim(), said);
    }

    @Test
    void laterYearsAreAsUnsureAsTheOneTheyRestOn() {
        Step now = present().shown().orElseThrow().step();
        Step narrow = new Step(
                (base + 2) + "", now.expected(), now.expected(), now.expected(), now.expected(), now.expected());
        Step wide = present().widened(narrow);
        assertThat(wide.low80()).isCloseTo(now.low80(), within(1e-9));
        assertThat(wide.high95()).isCloseTo(now.high95(), within(1e-9));
        assertThat(wide.expected()).isEqualTo(narrow.expected());
    }

    @Test
    void independentErrorsAddUpAsSquares() {
        Step now = present().shown().orElseThrow().step();
        double reach = now.expected() - now.low80();
        Step step = new Step(
                (base + 2) + "",
                now.expected(),
                now.expected() - reach,
                now.expected() - reach,
                now.expected() + reach,
                now.expected() + reach);
        assertThat(now.expected() - present().widened(step).low80()).isCloseTo(reach * Math.sqrt(2), within(1e-9));
    }
}
