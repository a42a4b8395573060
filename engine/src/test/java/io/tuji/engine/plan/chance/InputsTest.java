package io.tuji.engine.plan.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.series.Series;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chance is made from; the numbers were calculated apart from this code, on invented series. */
class InputsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    static Stream<Arguments> calculatedApart() {
        return Stream.of(
                Arguments.of(
                        "100 104 107 113 115 121 124 131 133 138",
                        4,
                        150,
                        3,
                        1.0719926655267193,
                        0.1450312179381285,
                        0.027186250788760902,
                        6.0 / 9),
                Arguments.of(
                        "100 110 115", 2, 150, 3, 0.8568605635953906, 0.16188727573254288, 0.12016646380955628, 0.5),
                Arguments.of(
                        "90 80 85 70 66 60 58",
                        3,
                        50,
                        1,
                        0.7531220954822541,
                        0.13039429222193008,
                        0.09262202290062575,
                        1.0 / 6),
                Arguments.of(
                        "50 55 52 60 58 66 63 72 70 79 75 86 82 94",
                        3,
                        110,
                        2,
                        0.9819811720681088,
                        0.17321272370263413,
                        0.12186848276593323,
                        7.0 / 13));
    }

    @ParameterizedTest
    @MethodSource("calculatedApart")
    void agreesWithACalculationApart(
            String values,
            int gone,
            double target,
            int left,
            double ratio,
            double forecast,
            double error,
            double share) {
        Inputs inputs = Inputs.of(question(values, gone, target, left));
        assertThat(inputs.rateRatio()).isCloseTo(ratio, CLOSE);
        assertThat(inputs.forecast()).isCloseTo(forecast, within(1e-6));
        assertThat(inputs.error()).isCloseTo(error, within(2e-9));
        assertThat(inputs.share()).isCloseTo(share, CLOSE);
        assertThat(inputs.yearsLeft()).isEqualTo(left);
        assertThat(inputs.values()).isEqualTo(values.split(" ").length);
    }

    @ParameterizedTest
    @CsvSource({
        "100 105 140,2,110,2",
        "100 105 90,2,110,0",
        "100 105 101,2,100,2",
        "100 105 99,2,100,0",
        "100 105 100,2,100,1"
    })
    void limitsTheRateRatioAndKnowsATargetThatAsksForNoGrowth(String values, int gone, double target, double ratio) {
        assertThat(Inputs.of(question(values, gone, target, 2)).rateRatio()).isCloseTo(ratio, CLOSE);
    }

    @Test
    void risesWithWhatHasBeenDone() {
        double before = 0;
        for (int last = 98; last < 130; last += 4) {
            double now =
                    Inputs.of(question("80 87 85 95 100 " + last, 1, 130, 2)).forecast();
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void isSureWhereGrowthNeverDiffered() {
        Inputs inputs = Inputs.of(question("100 110 121 133.1 146.41", 2, 150, 1));
        assertThat(inputs.error()).isGreaterThan(0).isLessThan(0.01);
        assertThat(inputs.forecast()).isBetween(0.0, 1.0);
    }

    @Test
    void doesNotChangeWithTheUnit() {
        Inputs one = Inputs.of(question("100 110 115 121", 2, 150, 2));
        Inputs other = Inputs.of(question("10000 11000 11500 12100", 2, 15000, 2));
        assertThat(other.forecast()).isCloseTo(one.forecast(), CLOSE);
        assertThat(other.error()).isCloseTo(one.error(), CLOSE);
    }

    /** The plan began so many years before the last value. */
    static Question question(String values, int gone, double target, int left) {
        Series series = Series.yearly(
                2010,
                Arrays.stream(values.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
        int at = series.size() - 1 - gone;
        Point base = new Point(2010 + at, series.at(at));
        Point end = new Point(2010 + series.size() - 1 + left, target);
        return new Question(series, base, end, Direction.of(base.value(), target));
    }
}
