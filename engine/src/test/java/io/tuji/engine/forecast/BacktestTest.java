package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.forecast.Silence.Reason;
import io.tuji.engine.series.Series;
import org.junit.jupiter.api.Test;

class BacktestTest {

    private final Forecaster forecaster = Forecaster.shipped();

    @Test
    void comparesEachStepWithWhatCame() {
        Series series = Series.yearly(2017, 100, 104, 109, 112, 118, 121);
        Backtest backtest = backtest(series, 2);
        assertThat(backtest.origins()).isEqualTo(3);
        assertThat(backtest.steps()).extracting(StepRecord::times).containsExactly(3, 2);
        assertThat(backtest.steps().get(0).naiveError()).isEqualTo((3 + 6 + 3) / 3.0, within(1e-12));
        assertThat(backtest.naiveMase()).isEqualTo((3 + 6 + 3 + 9 + 9) / 5.0 / 4.2, within(1e-12));
        assertThat(backtest.mase()).isLessThan(backtest.naiveMase());
        assertThat(backtest.smape()).isLessThan(backtest.naiveSmape());
        assertThat(backtest.steps().get(0).held95()).isBetween(0, 3);
    }

    @Test
    void saysNothingWithoutAValueToCompareWith() {
        assertThat(Backtest.of(forecaster, Series.yearly(2020, 1, 2, 3), 1).silence())
                .contains(new Silence(Reason.TOO_FEW_VALUES, 3, 4));
    }

    @Test
    void saysNothingOfWhatOnlyMovedAtItsEnd() {
        assertThat(Backtest.of(forecaster, Series.yearly(2020, 5, 5, 5, 5, 6), 1)
                        .silence())
                .contains(new Silence(Reason.NEVER_MOVED, 5, 3));
    }

    @Test
    void looksBackTwelveTimesAtMost() {
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = 10 + i % 4 + i * 0.1;
        }
        Backtest backtest = backtest(Series.quarterly(2010, 1, values), 4);
        assertThat(backtest.origins()).isEqualTo(12);
        assertThat(backtest.steps()).hasSize(4);
        assertThat(backtest.steps().get(3).times()).isEqualTo(9);
    }

    /** Repeating a quarter means the same quarter of the year before. */
    @Test
    void repeatsTheSamePartOfTheYearBefore() {
        Series series = Series.quarterly(2020, 1, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4);
        assertThat(backtest(series, 4).naiveMase()).isZero();
    }

    private Backtest backtest(Series series, int horizon) {
        return Backtest.of(forecaster, series, horizon).find().orElseThrow();
    }
}
