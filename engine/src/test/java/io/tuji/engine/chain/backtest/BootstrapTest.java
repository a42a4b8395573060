package io.tuji.engine.chain.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final double[] VALUES =
            IntStream.range(0, 100).asDoubleStream().toArray();

    private final Bootstrap bootstrap = new Bootstrap(2000, 0.95, 7);

    @Test
    void givesTheSameIntervalForTheSameSeed() {
        Interval first = bootstrap.interval(100, BootstrapTest::mean).orElseThrow();
        assertThat(bootstrap.interval(100, BootstrapTest::mean)).contains(first);
        assertThat(new Bootstrap(2000, 0.95, 8)
                        .interval(100, BootstrapTest::mean)
                        .orElseThrow())
                .isNotEqualTo(first);
    }

    /** The standard error of the mean of 0 to 99 is 2.887, so that the bounds lie near 49.5 ± 5.66. */
    @Test
    void comesNearTheNormalInterval() {
        Interval interval = bootstrap.interval(100, BootstrapTest::mean).orElseThrow();
        assertThat(interval.low()).isEqualTo(43.84, within(0.5));
        assertThat(interval.high()).isEqualTo(55.16, within(0.5));
        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(interval.rounds()).isEqualTo(2000);
    }

    @Test
    void drawsAsManyUnitsAsThereAre() {
        List<int[]> draws = new ArrayList<>();
        new Bootstrap(50, 0.9, 1).interval(4, drawn -> {
            draws.add(drawn);
            return OptionalDouble.of(0);
        });
        assertThat(draws).hasSize(50).allMatch(drawn -> drawn.length == 4);
        assertThat(draws.stream().flatMapToInt(Arrays::stream).distinct().sorted())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void leavesOutDrawsWithoutAnAnswer() {
        int[] count = {0};
        Bootstrap four = new Bootstrap(4, 0.5, 1);
        assertThat(four.interval(1, drawn -> count[0]++ % 2 == 0 ? OptionalDouble.of(3) : OptionalDouble.empty()))
                .contains(new Interval(3, 3, 0.5, 2));
        count[0] = 0;
        assertThat(four.interval(1, drawn -> count[0]++ == 0 ? OptionalDouble.of(3) : OptionalDouble.empty()))
                .isEmpty();
        assertThat(four.interval(0, drawn -> OptionalDouble.of(1))).isEmpty();
    }

    @Test
    void interpolatesQuantiles() {
        double[] sorted = {1, 2, 4, 8};
        assertThat(Bootstrap.quantile(sorted, 0)).isEqualTo(1);
        assertThat(Bootstrap.quantile(sorted, 0.5)).isEqualTo(3);
        assertThat(Bootstrap.quantile(sorted, 0.75)).isEqualTo(5);
        assertThat(Bootstrap.quantile(sorted, 1)).isEqualTo(8);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Bootstrap(0, 0.95, 1)).hasMessageContaining("0 rounds");
        assertThatThrownBy(() -> new Bootstrap(1, 0, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> new Bootstrap(1, 1, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> new Interval(2, 1, 0.9, 1)).hasMessageContaining("2.0 to 1.0");
        assertThat(new Interval(1, 2, 0.9, 1).isAbove(1)).isFalse();
        assertThat(new Interval(1, 2, 0.9, 1).isAbove(0.9)).isTrue();
    }

    private static OptionalDouble mean(int[] drawn) {
        return IntStream.of(drawn).mapToDouble(i -> VALUES[i]).average();
    }
}
