package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonsTest {

    private static final double[] QUARTERS = {0.8, 1.1, 0.9, 1.2};

    @Test
    void findsTheFactorsOfALevelSeries() {
        double[] values = years(6, 100);
        Seasons seasons = Seasons.of(values, 4);
        assertThat(seasons.isFactor()).isTrue();
        for (int i = 0; i < 4; i++) {
            assertThat(seasons.at(i + values.length)).isEqualTo(QUARTERS[i], within(1e-9));
        }
        assertThat(seasons.removeFrom(values)).containsOnly(new double[] {100}, within(1e-9));
        assertThat(seasons.addTo(new double[] {200, 200}, 25)).containsExactly(new double[] {220, 180}, within(1e-9));
    }

    @Test
    void asksForThreeYears() {
        assertThat(Seasons.of(years(6, 100), 4).isAbsent()).isFalse();
        assertThat(Seasons.of(DoubleStream.of(years(3, 100)).limit(11).toArray(), 4)
                        .isAbsent())
                .isTrue();
    }

    @Test
    void yearsHaveNone() {
        assertThat(Seasons.of(years(6, 100), 1).isAbsent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void seesNoneInNoise(long seed) {
        Random random = new Random(seed);
        double[] noise = IntStream.range(0, 240)
                .mapToDouble(i -> 1000 + random.nextGaussian())
                .toArray();
        int seen = 0;
        for (int cut = 0; cut < 10; cut++) {
            seen += Seasons.isSeasonal(
                            DoubleStream.of(noise).skip(cut).limit(120).toArray(), 12)
                    ? 1
                    : 0;
        }
        assertThat(seen).as("seed " + seed).isLessThanOrEqualTo(5);
    }

    private static double[] years(int years, double level) {
        return IntStream.range(0, 4 * years)
                .mapToDouble(i -> level * QUARTERS[i % 4])
                .toArray();
    }
}
