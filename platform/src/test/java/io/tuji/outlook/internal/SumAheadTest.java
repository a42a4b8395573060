package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.value.Period;
import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlook.Step;
import io.tuji.outlook.Warning.Cause;
import io.tuji.outlook.internal.StaleIndicators.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Between nine and eleven a year for eight years, two of them of the plan. */
class SumAheadTest {

    private final Assessor assessor = new Assessor(Clock.systemUTC());
    private final InventedIndicator indicator = new InventedIndicator("plan-x", 60).addingUp();
    private final int base = InventedIndicator.base();

    private void sayYears(int from, int to) {
        for (int year = from; year <= to; year++) {
            indicator.say(Period.year(year), 10 + year % 3 - 1);
        }
    }

    private Outlook outlook() {
        Stale stale = indicator.stale();
        List<Outlook> all = assessor.assess(stale, List.of(), Instant.EPOCH);
        return all.get(all.size() - 1);
    }

    @Test
    void whatIsExpectedAddsToWhatHasComeTogether() {
        sayYears(base - 5, base + 2);
        List<Step> years = outlook().years();
        double soFar = 20 + (base + 1) % 3 - 1 + (base + 2) % 3 - 1;
        assertThat(years).extracting(Step::period).containsExactly("" + (base + 3), "" + (base + 4), "" + (base + 5));
        assertThat(years.get(0).expected()).isCloseTo(soFar + 10, within(2.0));
        assertThat(years.get(2).expected()).isCloseTo(soFar + 30, within(5.0));
        assertThat(years.get(2).low95()).isBetween(soFar, years.get(2).low80());
        assertThat(years.get(2).high95() - years.get(2).low95())
                .isGreaterThan(years.get(0).high95() - years.get(0).low95());
    }

    @Test
    void aSumOfWhichAYearIsMissingIsNotCarriedOn() {
        sayYears(base - 5, base);
        sayYears(base + 2, base + 2);
        assertThat(outlook().years()).isEmpty();
        assertThat(outlook().silence()).extracting(Cause::code).contains("FORECAST.SUM_INCOMPLETE");
    }

    @Test
    void beforeThePlanNothingHasComeTogether() {
        sayYears(base - 5, base);
        List<Step> years = outlook().years();
        assertThat(years.get(0).period()).isEqualTo("" + (base + 1));
        assertThat(years.get(0).expected()).isCloseTo(10, within(2.0));
        assertThat(years).hasSize(5);
    }
}
