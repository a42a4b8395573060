package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplexityTest {

    @Test
    void saysNothingOfATableThatIsTooSmall() {
        assertThat(Complexity.of(matrix("11", "01")).obstacle()).contains(Obstacle.TOO_SMALL);
        assertThat(Complexity.of(matrix("111", "010", "000")).obstacle()).contains(Obstacle.TOO_SMALL);
        assertThat(Complexity.of(matrix("110", "010", "110")).obstacle()).contains(Obstacle.TOO_SMALL);
        assertThat(Complexity.of(matrix("111", "010", "011")).obstacle()).isEmpty();
    }

    @Test
    void saysNothingAcrossPartsThatShareNoIndustry() {
        assertThat(Complexity.of(matrix("1100", "0100", "0011", "0001")).obstacle())
                .contains(Obstacle.FALLS_APART);
    }

    @Test
    void saysNothingWhereEveryAreaIsAlike() {
        assertThat(Complexity.of(matrix("111", "111", "111")).obstacle()).contains(Obstacle.NO_ORDER);
    }

    @Test
    void saysNothingWhereDiversityShowsNoDirection() {
        assertThat(Complexity.of(matrix("1100", "0110", "0011")).obstacle()).contains(Obstacle.NO_DIRECTION);
    }

    @Test
    void knowsNothingOfWhatNobodyHas() {
        Complexity complexity = Complexity.of(matrix("1110", "0100", "0110", "0000"));
        assertThat(complexity.obstacle()).isEmpty();
        assertThat(complexity.areas(Scale.SHARED)[3]).isNaN();
        assertThat(complexity.industries(Scale.SHARED)[3]).isNaN();
        assertThat(Scale.mean(complexity.areas(Scale.OWN))).isEqualTo(0, within(1e-12));
        Complexity tall = Complexity.of(matrix("1110", "1000", "1100", "0000", "1100"));
        assertThat(tall.industries(Scale.OWN)[3]).isNaN();
        assertThat(tall.areas(Scale.OWN)[3]).isNaN();
    }

    /** The definition itself: means over industries of means over areas stretch the vector and do not turn it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsAnEigenvectorOfTheDefinition(int seed) {
        Random random = new Random(seed);
        int areas = 6 + random.nextInt(20);
        int industries = 6 + random.nextInt(20);
        boolean[][] matrix = new boolean[areas][industries];
        for (boolean[] row : matrix) {
            row[0] = true;
            for (int i = 1; i < industries; i++) {
                row[i] = random.nextDouble() < 0.4;
            }
        }
        Specialisation specialisation = Specialisation.of(matrix, industries);
        Complexity complexity = Complexity.of(specialisation);
        double[] kp = complexity.rawIndustries();
        double[] again = specialisation.meansOfIndustries(specialisation.meansOfAreas(kp));
        for (int i = 0; i < industries; i++) {
            if (!Double.isNaN(kp[i])) {
                assertThat(again[i]).as("seed %d", seed).isEqualTo(complexity.eigenvalue() * kp[i], within(1e-12));
            }
        }
    }

    @Test
    void isTheSameFromEitherSide() {
        Specialisation wide = matrix("11111", "01101", "00111", "00001");
        Specialisation tall = matrix("1000", "1100", "1110", "1010", "1111");
        assertThat(Complexity.of(tall).eigenvalue())
                .isEqualTo(Complexity.of(wide).eigenvalue(), within(1e-12));
    }

    private static Specialisation matrix(String... rows) {
        boolean[][] matrix = new boolean[rows.length][rows[0].length()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                matrix[row][column] = rows[row].charAt(column) == '1';
            }
        }
        return Specialisation.of(matrix, rows[0].length());
    }
}
