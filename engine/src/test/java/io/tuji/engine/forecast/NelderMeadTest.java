package io.tuji.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NelderMeadTest {

    /** The valley of Rosenbrock (1960), whose lowest point is at (1, 1). */
    @Test
    void findsTheEndOfABentValley() {
        double[] at = NelderMead.minimise(
                p -> 100 * Math.pow(p[1] - p[0] * p[0], 2) + Math.pow(1 - p[0], 2),
                new double[] {-1.2, 1},
                0.5,
                500,
                1e-14);
        assertThat(at).containsExactly(new double[] {1, 1}, within(1e-4));
    }

    @Test
    void keepsAwayFromWhereTheFunctionHasNoValue() {
        double[] at = NelderMead.minimise(p -> p[0] < 1 ? Double.NaN : p[0] * p[0], new double[] {5}, 1, 200, 1e-12);
        assertThat(at[0]).isEqualTo(1, within(1e-3));
    }

    @Test
    void staysWhereItBeganWithoutARound() {
        assertThat(NelderMead.minimise(p -> p[0] * p[0], new double[] {2}, 1, 0, 0))
                .containsExactly(2);
    }
}
