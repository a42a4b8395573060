package io.tuji.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Chances beside what came of them, by hand. */
class ScoreTest {

    @Test
    void countsSquaresAndTheDistanceWithinTenths() {
        Score score = new Score();
        score.add(0.82, 1);
        score.add(0.88, 0);
        score.add(0.1, 0);
        score.add(1, 1);
        assertThat(score.brier()).isCloseTo((0.18 * 0.18 + 0.88 * 0.88 + 0.01) / 4, within(1e-12));
        assertThat(score.calibrationError()).isCloseTo((0.7 + 0.1) / 4, within(1e-12));
        assertThat(score.bins()).hasSize(3);
        assertThat(score.bins().get(1).chance()).isCloseTo(0.85, within(1e-12));
        assertThat(score.bins().get(1).reached()).isEqualTo(0.5);
    }
}
