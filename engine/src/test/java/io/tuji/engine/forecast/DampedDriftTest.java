package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.Series;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DampedDriftTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void carriesTheMeanChangeOnAndDampsIt() {
        double[] forecast = new DampedDrift().forecast(Series.yearly(2020, 100, 130, 120), 3);
        assertThat(forecast).containsExactly(new double[] {129, 137.1, 144.39}, EXACT);
    }

    @Test
    void aConstantSeriesStaysWhereItIs() {
        assertThat(new DampedDrift().forecast(Series.yearly(2020, 7, 7, 7), 4)).containsOnly(7);
    }

    @Test
    void aFallingSeriesApproachesALevel() {
        double[] forecast = new DampedDrift().forecast(Series.yearly(2020, 120, 110, 100), 200);
        assertThat(forecast[199]).isEqualTo(10, within(1e-6));
    }
}
