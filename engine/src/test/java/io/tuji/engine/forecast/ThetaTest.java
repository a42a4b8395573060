package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.Series;
import org.junit.jupiter.api.Test;

class ThetaTest {

    private final Theta theta = new Theta();

    /** Both the trend and the curved line are the series itself; smoothing leaves the last value nearly untouched. */
    @Test
    void goesOnWithHalfTheSlopeOfAStraightLine() {
        double[] forecast = theta.forecast(Series.yearly(2000, 10, 12, 14, 16, 18, 20, 22, 24), 3);
        assertThat(forecast[1] - forecast[0]).isEqualTo(1, within(1e-9));
        assertThat(forecast[2] - forecast[1]).isEqualTo(1, within(1e-9));
        assertThat(forecast[0]).isEqualTo(25, within(0.02));
    }

    @Test
    void aConstantSeriesStaysWhereItIs() {
        assertThat(theta.forecast(Series.quarterly(2000, 1, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5), 3))
                .containsOnly(5);
    }

    @Test
    void twoValuesAreEnough() {
        assertThat(theta.forecast(Series.yearly(2000, 1, 3), 2)).hasSize(2).doesNotContain(Double.NaN);
    }

    @Test
    void repeatsTheSeasonOfMonths() {
        double[] values = new double[60];
        for (int i = 0; i < values.length; i++) {
            values[i] = (100 + i) * (i % 12 == 11 ? 1.5 : 1);
        }
        double[] forecast = theta.forecast(Series.monthly(2015, 1, values), 12);
        assertThat(forecast[11] / forecast[10]).isEqualTo(1.5, within(0.03));
        assertThat(forecast[10] / forecast[9]).isEqualTo(1, within(0.03));
    }

    @Test
    void addsSeasonsWhereValuesAreNotPositive() {
        double[] values = new double[40];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 4 == 0 ? -30 : 10;
        }
        double[] forecast = theta.forecast(Series.quarterly(2015, 1, values), 4);
        assertThat(forecast[0]).isEqualTo(-30, within(1.0));
        assertThat(forecast[3]).isEqualTo(10, within(1.0));
    }
}
