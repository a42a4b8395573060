package io.tuji.engine.chain.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Beside the formulas written out entry by entry. */
class OpportunityTest {

    private static final int SIZE = 4;
    private static final boolean[][] MATRIX = {
        {true, true, true, false}, {false, true, true, false}, {false, false, true, true}, {false, false, false, true}
    };

    private final Specialisation towns = Specialisation.of(MATRIX, SIZE);
    private final Proximity proximity = Proximity.of(towns);
    private final Complexity complexity = Complexity.of(towns);
    private final Opportunity opportunity = new Opportunity(towns, proximity, complexity);
    private final double[] kp = complexity.rawIndustries();

    @Test
    void addsUpDensityTimesComplexityOfWhatIsLacking() {
        double[] sums = new double[SIZE];
        for (int area = 0; area < SIZE; area++) {
            for (int industry = 0; industry < SIZE; industry++) {
                double near = 0;
                double around = 0;
                for (int other = 0; other < SIZE; other++) {
                    near += MATRIX[area][other] ? proximity.of(industry, other) : 0;
                    around += proximity.of(industry, other);
                }
                sums[area] += MATRIX[area][industry] ? 0 : near / around * kp[industry];
            }
        }
        double mean = IntStream.range(0, SIZE).mapToDouble(i -> sums[i]).sum() / SIZE;
        double squares = IntStream.range(0, SIZE)
                .mapToDouble(i -> Math.pow(sums[i] - mean, 2))
                .sum();
        double[] outlooks = opportunity.outlooks();
        for (int area = 0; area < SIZE; area++) {
            assertThat(outlooks[area]).isEqualTo((sums[area] - mean) / Math.sqrt(squares / SIZE), within(1e-12));
        }
    }

    @Test
    void addsUpProximityToTheOthersThatAreLacking() {
        double[] kc = towns.meansOfAreas(kp);
        double mean = (kc[0] + kc[1] + kc[2] + kc[3]) / 4;
        double deviation = Math.sqrt(IntStream.range(0, SIZE)
                        .mapToDouble(i -> Math.pow(kc[i] - mean, 2))
                        .sum()
                / SIZE);
        double expected = proximity.of(0, 0) * kp[0] / proximity.sum(0) + proximity.of(0, 1) * kp[1] / proximity.sum(1);
        assertThat(opportunity.gain(2, 0)).isEqualTo(expected / deviation, within(1e-12));
        assertThat(opportunity.gain(2, 3)).isZero();
        assertThat(opportunity.gain(1, 1))
                .as("near what is lacking, and there already")
                .isZero();
        assertThat(expected).isNotZero();
    }
}
