package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalsTest {

    private static final List<String[]> ROWS = List.of(
            new String[] {"YEARLY", "4", "1", "2.0000", "4.0000"},
            new String[] {"YEARLY", "4", "2", "3.0000", "6.0000"},
            new String[] {"YEARLY", "8", "1", "1.0000", "2.0000"},
            new String[] {"YEARLY", "8", "2", "1.5000", "3.0000"});

    private final Intervals intervals = Intervals.read(ROWS);

    @Test
    void whatIsWrittenReadsTheSame() {
        assertThat(intervals.lines())
                .containsExactly(
                        "cadence,size,step,of80,of95",
                        "YEARLY,4,1,2.0000,4.0000",
                        "YEARLY,4,2,3.0000,6.0000",
                        "YEARLY,8,1,1.0000,2.0000",
                        "YEARLY,8,2,1.5000,3.0000");
    }

    /** 1/6 lies two thirds of the way from 1/4 to 1/8. */
    @Test
    void betweenLengthsFactorsLieByTheInverse() {
        assertThat(intervals.factors(Cadence.YEARLY, 6).of80().get(0)).isEqualTo(2 - 2.0 / 3, within(1e-12));
        assertThat(intervals.factors(Cadence.YEARLY, 6).of95().get(1)).isEqualTo(6 - 2.0, within(1e-12));
    }

    @Test
    void beyondTheLengthsTheNearestCounts() {
        assertThat(intervals.factors(Cadence.YEARLY, 3)).isEqualTo(intervals.factors(Cadence.YEARLY, 4));
        assertThat(intervals.factors(Cadence.YEARLY, 30)).isEqualTo(intervals.factors(Cadence.YEARLY, 8));
    }

    @Test
    void aFactorMakesTheRange() {
        Series series = Series.yearly(2020, 100, 140, 110, 150);
        Expectation expectation = Expectation.of(Cadence.YEARLY, series, 1);
        Step step = intervals.around(expectation).last();
        assertThat(step.range80().width()).isEqualTo(4 * expectation.scale(0), within(1e-9));
        assertThat(step.error()).isEqualTo(4 * expectation.scale(0) / 1.959964, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Cadence.class)
    void theShippedOnesHoldEveryLengthAndWidenForFewerValues(Cadence cadence) {
        Factors ofMany = Intervals.shipped().factors(cadence, Lengths.longest(cadence));
        Factors ofFew = Intervals.shipped().factors(cadence, Lengths.fewest(cadence));
        assertThat(ofMany.steps()).isEqualTo(ofFew.steps());
        for (int step = 0; step < ofMany.steps(); step++) {
            assertThat(ofMany.of95().get(step)).isGreaterThan(ofMany.of80().get(step));
            assertThat(ofFew.of95().get(step)).isGreaterThan(ofMany.of95().get(step));
        }
    }

    @Test
    void theQuantileLiesBetweenRanks() {
        double[] errors = IntStream.rangeClosed(1, 9).asDoubleStream().toArray();
        assertThat(IntervalTrainer.quantile(errors, 0.8)).isEqualTo(8, within(1e-12));
        assertThat(IntervalTrainer.quantile(errors, 0.75)).isEqualTo(7.5, within(1e-12));
        assertThat(IntervalTrainer.quantile(errors, 0.95)).isEqualTo(9);
    }

    /** Learned on walks, tried on other walks. */
    @Test
    void learnedRangesHoldAsOftenAsTheySay() {
        Random random = new Random(42);
        Intervals learned = IntervalTrainer.fit(IntStream.range(0, 400)
                .mapToObj(i -> walk(random))
                .flatMap(lesson -> IntervalTrainer.misses(lesson).stream())
                .toList());
        int held = 0;
        for (int i = 0; i < 400; i++) {
            Lesson lesson = walk(random);
            Step step = learned.around(Expectation.of(Cadence.YEARLY, lesson.given(), 3))
                    .last();
            held += step.range80().holds(lesson.after().get(2)) ? 1 : 0;
        }
        assertThat(held / 400.0).isEqualTo(0.8, within(0.06));
    }

    private static Lesson walk(Random random) {
        double[] values = new double[6];
        List<Double> after = new ArrayList<>();
        double value = 100;
        for (int i = 0; i < values.length; i++) {
            values[i] = value += random.nextGaussian();
        }
        for (int i = 0; i < 3; i++) {
            after.add(value += random.nextGaussian());
        }
        return new Lesson(Cadence.YEARLY, Series.yearly(2000, values), after);
    }
}
