package io.tuji.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Learning on half of the series and scoring on the other, with invented series. */
class HalfSplitsTest {

    private static final List<SimulatedPlan> PLANS = new SimulatedPlans(
                    IntStream.range(0, 12).mapToObj(HalfSplitsTest::wandering).toList(), 0)
            .all();

    private static Series wandering(int seed) {
        Random random = new Random(seed);
        double[] values = new double[30];
        Arrays.setAll(values, i -> 100);
        for (int i = 1; i < values.length; i++) {
            values[i] = values[i - 1] * Math.exp(0.02 + 0.1 * random.nextGaussian());
        }
        return Series.yearly(1, values);
    }

    @Test
    void dependOnTheSeedAlone() {
        assertThat(new HalfSplits(PLANS, 5).bins()).isEqualTo(new HalfSplits(PLANS, 5).bins());
        assertThat(new HalfSplits(PLANS, 5).bins()).isNotEqualTo(new HalfSplits(PLANS, 6).bins());
    }

    @Test
    void scoreAboutHalfOfThePlansTwentyTimes() {
        HalfSplits splits = new HalfSplits(PLANS, 5);
        assertThat(splits.splits()).hasSize(20);
        int count = splits.bins().stream().mapToInt(bin -> bin.count()).sum();
        assertThat(count).isBetween(PLANS.size() / 2 - 20, PLANS.size() / 2 + 20);
        assertThat(splits.splits())
                .allSatisfy(split -> assertThat(split.byYear()).containsOnlyKeys(1, 2, 3, 4));
    }
}
