package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The first area has all three industries, the second the last two, the third the last. */
class ReflectionsTest {

    private static final boolean[][] MATRIX = {{true, true, true}, {false, true, true}, {false, false, true}};

    private final Specialisation stairs = Specialisation.of(MATRIX, 3);

    @Test
    void beginsWithDiversityAndUbiquity() {
        assertThat(Reflections.ofAreas(stairs, 0)).containsExactly(3, 2, 1);
        assertThat(Reflections.ofIndustries(stairs, 0)).containsExactly(1, 2, 3);
    }

    @Test
    void takesTheMeansOfTheOtherSide() {
        assertThat(Reflections.ofAreas(stairs, 1)).containsExactly(2, 2.5, 3);
        assertThat(Reflections.ofIndustries(stairs, 1)).containsExactly(3, 2.5, 2);
        assertThat(Reflections.ofAreas(stairs, 2)).containsExactly(new double[] {2.5, 2.25, 2}, within(1e-15));
        assertThat(Reflections.ofIndustries(stairs, 2)).containsExactly(new double[] {2, 2.25, 2.5}, within(1e-15));
    }

    @Test
    void standardisesByThePopulationOrTheSample() {
        double[] values = {1, 2, 3, Double.NaN};
        assertThat(Scale.mean(values)).isEqualTo(2);
        assertThat(Scale.deviation(values, 1)).isEqualTo(1);
        assertThat(Scale.deviation(values, 0)).isEqualTo(Math.sqrt(2.0 / 3), within(1e-15));
        assertThat(Proximity.of(Specialisation.of(new boolean[][] {{true, false}}, 2))
                        .of(1, 1))
                .as("of an industry that nobody has")
                .isZero();
    }
}
