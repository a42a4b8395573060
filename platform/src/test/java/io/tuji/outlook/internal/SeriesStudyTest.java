package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.OutlierKind;
import io.tuji.engine.series.SeasonalAdjustment.Why;
import io.tuji.engine.series.SeriesValue.Way;
import io.tuji.engine.value.Period;
import org.junit.jupiter.api.Test;

class SeriesStudyTest {

    private static final int ODD = 40;

    private final SeriesStudies studies = new SeriesStudies();

    /** One more every month, a wave of thirty either way over the year, a little that nothing explains; one month falls short by forty. */
    private static InventedIndicator months(int count) {
        InventedIndicator indicator = new InventedIndicator("plan-x", 500);
        for (int i = 0; i < count; i++) {
            double level = 200 + i + 30 * Math.sin(i * Math.PI / 6) + i * 7 % 5 - (i == ODD ? 40 : 0);
            indicator.say(Period.month(2018 + i / 12, i % 12 + 1), level);
        }
        return indicator;
    }

    private SeriesStudy study(InventedIndicator indicator) {
        return studies.find(indicator.stale().standing()).orElseThrow();
    }

    @Test
    void theSeasonIsTakenOutOfMonths() {
        SeriesStudy study = study(months(72));
        SeriesStudy.Row april = study.rows().get(51);
        SeriesStudy.Row october = study.rows().get(57);
        assertThat(april.period()).isEqualTo(Period.month(2022, 4));
        assertThat(april.value() - october.value()).isGreaterThan(45);
        assertThat(april.adjusted().orElseThrow() - october.adjusted().orElseThrow())
                .isBetween(-12.0, 0.0);
        assertThat(study.why()).isEmpty();
    }

    @Test
    void growthIsOnTheSameMonthOfTheYearBefore() {
        SeriesStudy study = study(months(72));
        assertThat(study.rows().get(11).growth()).isEmpty();
        assertThat(study.last().growth().orElseThrow()).isCloseTo(12.0 / 245, within(0.02));
    }

    @Test
    void theModelFindsTheFaultThatSitsAmongTheOthersByItsRawValue() {
        SeriesStudy study = study(months(72));
        SeriesStudy.Row odd = study.rows().get(ODD);
        assertThat(odd.outlier().orElseThrow().kind()).isEqualTo(OutlierKind.ADDITIVE);
        assertThat(study.outliers()).isPositive();
        assertThat(odd.z()).isLessThan(2);
        assertThat(odd.modifiedZ()).isLessThan(2);
    }

    @Test
    void lessThanThreeYearsAreShownWithTheirSeason() {
        SeriesStudy study = study(months(30));
        assertThat(study.rows()).hasSize(30);
        assertThat(study.adjustment()).isEmpty();
        assertThat(study.why()).contains(Why.TOO_SHORT);
        assertThat(study.lastStep()).isEmpty();
    }

    @Test
    void thereIsNoSeriesOfLessThanTwoYears() {
        assertThat(studies.find(months(23).stale().standing())).isEmpty();
    }

    @Test
    void everyValueSaysHowItCameAbout() {
        InventedIndicator toDate = new InventedIndicator("plan-x", 500);
        for (int i = 0; i < 8; i++) {
            toDate.say(Period.yearToDate(2020 + i / 4, (i % 4 + 1) * 3), 25 * (i % 4 + 1));
        }
        assertThat(study(toDate).rows().get(0).way()).isEqualTo(Way.STATED);
        assertThat(study(toDate).rows().get(1).way()).isEqualTo(Way.DIFFERENCE);
        assertThat(study(toDate).rows()).allMatch(row -> row.value() == 25);
    }
}
