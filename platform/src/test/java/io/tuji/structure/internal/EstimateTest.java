package io.tuji.structure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.backtest.Interval;
import io.tuji.structure.BackTest.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EstimateTest {

    @Test
    void tellsWhatCanOnlyBeChanceFromWhatMayBeChance() {
        Estimate all = new Estimate(OptionalDouble.of(1), Optional.of(new Interval(1, 1, 0.95, 1_000)));
        Estimate open = new Estimate(OptionalDouble.of(1), Optional.of(new Interval(0.8, 1.2, 0.95, 1_000)));

        assertThat(all.isAlways(1)).isTrue();
        assertThat(open.isAlways(1)).isFalse();
        assertThat(open.mayBe(1)).isTrue();
    }
}
