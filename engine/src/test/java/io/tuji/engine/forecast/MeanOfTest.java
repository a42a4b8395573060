package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.Series;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MeanOfTest {

    @Test
    void isTheMeanOfEachStep() {
        Method mean = new MeanOf((series, horizon) -> new double[] {1, 2}, (series, horizon) -> new double[] {3, 8});
        assertThat(mean.forecast(Series.yearly(2020, 1), 2)).containsExactly(2, 5);
    }

    @Test
    void aPositiveSeriesThatFallsStaysPositive() {
        Series falling = Series.yearly(2015, 100, 70, 40, 20, 5);
        assertThat(new Theta().forecast(falling, 6)[5]).isNegative();
        assertThat(DoubleStream.of(MeanOf.shortYears().forecast(falling, 6)).boxed())
                .allMatch(value -> value > 0 && value < 100);
    }

    @Test
    void aSeriesThatWasBelowZeroMayBeSoAgain() {
        assertThat(MeanOf.shortYears().forecast(Series.yearly(2015, 1, -1, -3, -5), 1)[0])
                .isNegative();
    }
}
