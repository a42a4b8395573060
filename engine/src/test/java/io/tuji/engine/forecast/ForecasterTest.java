package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.tuji.engine.forecast.Silence.Reason;
import io.tuji.engine.series.Series;
import io.tuji.engine.value.Period;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {

    private static final int SERIES = 40;

    private final Forecaster forecaster = Forecaster.shipped();

    @Test
    void oneOrTwoYearsGiveNoForecastButTheReason() {
        assertThat(forecaster.forecast(Series.yearly(2023, 5), 3).silence())
                .contains(new Silence(Reason.TOO_FEW_VALUES, 1, 3));
        assertThat(forecaster.forecast(Series.yearly(2023, 5, 6), 3).silence())
                .contains(new Silence(Reason.TOO_FEW_VALUES, 2, 3));
        assertThat(forecaster.forecast(Series.yearly(2023, 5, 6, 8), 3).find()).isPresent();
    }

    @Test
    void partsOfAYearNeedTwoWholeYears() {
        assertThat(forecaster
                        .forecast(Series.monthly(2023, 1, new double[23]), 3)
                        .silence())
                .contains(new Silence(Reason.TOO_FEW_VALUES, 23, 24));
        assertThat(forecaster
                        .forecast(Series.quarterly(2023, 1, 1, 2, 3, 4, 5, 6, 7), 3)
                        .silence())
                .contains(new Silence(Reason.TOO_FEW_VALUES, 7, 8));
    }

    @Test
    void whatNeverMovedSaysNothingOfItsRange() {
        assertThat(forecaster.forecast(Series.yearly(2018, 4, 4, 4, 4, 4), 3).silence())
                .contains(new Silence(Reason.NEVER_MOVED, 5, 3));
    }

    @Test
    void shortYearsGoOnByDriftAndTheta() {
        Forecast forecast = forecast(Series.yearly(2019, 100, 108, 111, 120, 123), 5);
        assertThat(forecast.methods()).containsOnly(MethodName.DAMPED_DRIFT, MethodName.THETA);
        assertThat(forecast.failed()).isEmpty();
        assertThat(forecast.values()).isEqualTo(5);
        assertThat(forecast.steps().get(0).period()).isEqualTo(Period.year(2024));
        assertThat(forecast.last().period()).isEqualTo(Period.year(2028));
        assertThat(forecast.last().expected()).isBetween(123.0, 150.0);
    }

    @Test
    void longerSeriesHaveAModelToo() {
        assertThat(forecast(wandering(new Random(1), 14), 3).methods()).hasSize(4);
        double[] months = wandering(new Random(2), 60).toArray();
        assertThat(forecast(Series.monthly(2020, 1, months), 3).methods())
                .containsOnly(MethodName.THETA, MethodName.SMOOTHING, MethodName.TRAMO);
    }

    @Test
    void stepsBeyondWhatWasMeasuredSaySo() {
        Forecast forecast = forecast(Series.yearly(2019, 100, 108, 111, 120, 123), 9);
        assertThat(forecast.steps().get(5).isCalibrated()).isTrue();
        assertThat(forecast.steps().get(6).isCalibrated()).isFalse();
    }

    @Test
    void fiveYearsGiveAWiderRangeThanFifteen() {
        Series whole = wandering(new Random(11), 15);
        Step ofMany = forecast(whole, 3).last();
        Step ofFew = forecast(whole.from(10), 3).last();
        assertThat(ofFew.error()).isGreaterThan(ofMany.error() * 0.8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheSeriesEveryStepIsFiniteAndWithinItsRanges(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SERIES; i++) {
            Series series = any(random);
            for (Step step : forecast(series, 7).steps()) {
                String where = "seed " + seed + ", series " + i + ": " + series + " gave " + step;
                assertThat(step.expected()).as(where).isFinite();
                assertThat(step.error()).as(where).isPositive().isFinite();
                assertThat(step.range80().holds(step.expected())).as(where).isTrue();
                assertThat(step.range95().low())
                        .as(where)
                        .isLessThanOrEqualTo(step.range80().low());
                assertThat(step.range95().high())
                        .as(where)
                        .isGreaterThanOrEqualTo(step.range80().high());
                if (series.isPositive()) {
                    assertThat(step.expected()).as(where).isPositive();
                    assertThat(step.range95().low()).as(where).isNotNegative();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anotherUnitChangesNothingButTheUnit(long seed) {
        Series series = wandering(new Random(seed), 6);
        Step plain = forecast(series, 4).last();
        Step thousand = forecast(series.map(value -> 1024 * value), 4).last();
        assertThat(thousand.expected()).isCloseTo(1024 * plain.expected(), withPercentage(0.01));
        assertThat(thousand.error()).isCloseTo(1024 * plain.error(), withPercentage(0.1));
    }

    private Forecast forecast(Series series, int horizon) {
        return forecaster.forecast(series, horizon).find().orElseThrow();
    }

    private static Series wandering(Random random, int size) {
        double[] values = new double[size];
        double value = 1000;
        for (int i = 0; i < size; i++) {
            value *= Math.exp(0.03 + 0.05 * random.nextGaussian());
            values[i] = value;
        }
        return Series.yearly(2000, values);
    }

    /** Zeros, negatives, jumps, exact lines, repeats, huge and tiny values, of any family and length. */
    private static Series any(Random random) {
        int family = random.nextInt(3);
        int size = (family == 0 ? 3 : family == 1 ? 8 : 24) + random.nextInt(30);
        int kind = random.nextInt(7);
        double unit = Math.pow(10, random.nextInt(13) - 4);
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> unit * value(kind, i, random))
                .toArray();
        values[size - 1] += unit;
        return switch (family) {
            case 0 -> Series.yearly(2000, values);
            case 1 -> Series.quarterly(2000, 2, values);
            default -> Series.monthly(2000, 5, values);
        };
    }

    private static double value(int kind, int i, Random random) {
        return switch (kind) {
            case 0 -> 0;
            case 1 -> random.nextInt(4) == 0 ? 5 : 0;
            case 2 -> random.nextGaussian() - 2;
            case 3 -> 3 + 2 * i;
            case 4 -> 100.0 / (1 + i);
            case 5 -> i % 2 == 0 ? 1 : 50;
            default -> Math.exp(0.2 * i + random.nextGaussian());
        };
    }
}
