package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.forecast.SmoothingForm.Season;
import io.tuji.engine.forecast.SmoothingForm.Trend;
import io.tuji.engine.series.Series;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExponentialSmoothingTest {

    @Test
    void followsAStraightLine() {
        double[] line = IntStream.range(0, 30).mapToDouble(i -> 50 + 3 * i).toArray();
        assertThat(ExponentialSmoothing.carryOn(Series.yearly(1990, line), 3).expected())
                .containsExactly(new double[] {140, 143, 146}, within(0.5));
    }

    @Test
    void seasonsThatAreFactorsGrowWithTheLevel() {
        double[] factors = {0.7, 1.0, 1.3, 1.0};
        double[] values = IntStream.range(0, 40)
                .mapToDouble(i -> (100 + 5 * i) * factors[i % 4])
                .toArray();
        double[] forecast = ExponentialSmoothing.carryOn(Series.quarterly(2010, 1, values), 4)
                .expected();
        for (int i = 0; i < 4; i++) {
            assertThat(forecast[i]).isEqualTo((300 + 5 * i) * factors[i], within(6.0));
        }
    }

    @Test
    void theLevelOfNoiseIsItsMean() {
        Random random = new Random(7);
        double[] noise = IntStream.range(0, 200)
                .mapToDouble(i -> 500 + random.nextGaussian())
                .toArray();
        assertThat(ExponentialSmoothing.carryOn(Series.yearly(1900, noise), 2).expected()[1])
                .isEqualTo(500, within(0.6));
    }

    /** After a walk the next error has the size of its steps, and that of h steps grows with the root of h. */
    @Test
    void theErrorOfAWalkGrowsWithTheRootOfTheStep() {
        Random random = new Random(3);
        double[] walk = new double[400];
        for (int i = 1; i < walk.length; i++) {
            walk[i] = walk[i - 1] + random.nextGaussian();
        }
        double[] errors =
                ExponentialSmoothing.carryOn(Series.yearly(1600, walk), 9).errors();
        assertThat(errors[0]).isEqualTo(1, within(0.1));
        assertThat(errors[8]).isEqualTo(3 * errors[0], within(0.4));
    }

    @Test
    void shortSeriesHaveOnlyALevel() {
        assertThat(SmoothingForm.of(5, 1, true)).containsExactly(new SmoothingForm(Trend.NONE, Season.NONE));
        assertThat(SmoothingForm.of(11, 4, true)).noneMatch(SmoothingForm::hasSeason);
    }

    @Test
    void valuesBelowZeroHaveNoFactors() {
        assertThat(SmoothingForm.of(60, 12, false)).hasSize(6);
        assertThat(SmoothingForm.of(60, 12, true)).hasSize(9);
    }
}
