package io.tuji.bench.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** Of 400 series one in five misses: the interval of the share is that of a coin, ± 1.96 sqrt(0.2 · 0.8 / 400). */
    @Test
    void drawsSeriesAnew() {
        List<Double> held =
                IntStream.range(0, 400).mapToObj(i -> i % 5 == 0 ? 0.0 : 1.0).toList();
        Coverage coverage = Coverage.of(held, 1);
        assertThat(coverage.share()).isEqualTo(0.8, within(1e-12));
        assertThat(coverage.low()).isEqualTo(0.761, within(0.006));
        assertThat(coverage.high()).isEqualTo(0.839, within(0.006));
        assertThat(coverage.includes(0.8)).isTrue();
        assertThat(coverage.includes(0.75)).isFalse();
    }

    @Test
    void seriesThatAllHeldLeaveNoDoubt() {
        assertThat(Coverage.of(Collections.nCopies(10, 1.0), 1)).isEqualTo(new Coverage(1, 1, 1));
    }
}
