package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlierScaleTest {

    private static final Offset<Double> TWO_DECIMALS = Offset.offset(0.0051);

    /** Values that the tests of DHIS2 expect of the same two scores, as far as their centres and spreads are given exactly. */
    @ParameterizedTest
    @CsvSource({
        "714, 2.5, 10, 3, 158.28, -1.12, 21.12",
        "1540, 2.5, 27, 7, 145.79, 1.05, 52.95",
        "914, 3, 60.5, 21.5, 26.78, -35.13, 156.13",
        "1669, 3, 749, 159, 3.90, 41.81, 1456.19",
        "296, 3, 75, 47, 3.17, -134.04, 284.04"
    })
    void modifiedZIsByMedianAndMedianDeviation(
            double value, double k, double median, double deviation, double score, double lower, double upper) {
        OutlierScale scale = OutlierScale.modified(median, deviation);
        assertThat(scale.score(value)).isCloseTo(score, TWO_DECIMALS);
        assertThat(scale.lower(k)).isCloseTo(lower, TWO_DECIMALS);
        assertThat(scale.upper(k)).isCloseTo(upper, TWO_DECIMALS);
    }

    /** The bounds to what rounding of mean and deviation leaves. */
    @ParameterizedTest
    @CsvSource({
        "220, 41.64, 57.45, 3.10, -130.70, 213.99",
        "466, 48.19, 114.28, 3.66, -294.65, 391.03",
        "23, 7.55, 5.15, 3.0, -7.90, 22.99"
    })
    void zIsByMeanAndDeviation(double value, double mean, double deviation, double score, double lower, double upper) {
        OutlierScale scale = OutlierScale.z(mean, deviation);
        assertThat(scale.score(value)).isCloseTo(score, TWO_DECIMALS);
        assertThat(scale.lower(3)).isCloseTo(lower, Offset.offset(0.021));
        assertThat(scale.upper(3)).isCloseTo(upper, Offset.offset(0.021));
    }

    @Test
    void valuesThatAreAllTheSameHaveNoOutlier() {
        assertThat(OutlierScale.z(new double[] {5, 5, 5}).score(9)).isZero();
        assertThat(OutlierScale.modified(new double[] {5, 5, 5, 7}).score(9)).isZero();
    }

    @Test
    void scalesAreOfTheValuesGiven() {
        OutlierScale z = OutlierScale.z(new double[] {2, 4, 4, 4, 5, 5, 7, 9});
        assertThat(z.centre()).isEqualTo(5);
        assertThat(z.spread()).isEqualTo(2);
        OutlierScale modified = OutlierScale.modified(new double[] {1, 1, 2, 2, 4, 6, 9});
        assertThat(modified.centre()).isEqualTo(2);
        assertThat(modified.spread()).isEqualTo(1);
        assertThat(OutlierScale.modified(new double[] {1, 2, 4, 9}).centre()).isEqualTo(3);
    }
}
