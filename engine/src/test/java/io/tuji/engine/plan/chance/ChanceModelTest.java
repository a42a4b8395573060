package io.tuji.engine.plan.chance;

import static io.tuji.engine.plan.chance.InputsTest.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tuji.engine.plan.chance.ChanceModel.Group;
import io.tuji.engine.plan.progress.Direction;
import io.tuji.engine.plan.progress.Obstacle;
import io.tuji.engine.plan.progress.Point;
import io.tuji.engine.series.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers and silence of the model. */
class ChanceModelTest {

    private static final ChanceModel MODEL = ChanceModel.shipped();

    @Test
    void weighsEachInput() {
        ChanceModel model = new ChanceModel(Map.of(new Group(false, 2), new double[] {0.5, 1, 2, 0.25, -1, 3}));
        Inputs inputs = new Inputs(1.5, 0.75, Math.exp(-2), 0.5, 2, 7);
        double sum = 0.5 + 1 + 2 * 0.5 + 0.25 * Math.log(3) + 2 + 1.5;
        assertThat(model.probability(inputs)).isCloseTo(1 / (1 + Math.exp(-sum)), within(1e-12));
        assertThat(model.probability(new Inputs(0.4, 0.75, Math.exp(-2), 0.5, 2, 7)))
                .isCloseTo(1 / (1 + Math.exp(-(sum - 1.6))), within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0,0.0001", "1,0.9999"})
    void isNeverSureOfAForecast(double forecast, double taken) {
        assertThat(ChanceModel.features(new Inputs(1, forecast, 1, 0, 1, 3))[3])
                .isCloseTo(Math.log(taken / (1 - taken)), within(1e-12));
    }

    @Test
    void tellsShortHistoriesFromLongOnes() {
        ChanceModel model = new ChanceModel(Map.of(
                new Group(false, 1), new double[] {-9, 0, 0, 0, 0, 0},
                new Group(true, 1), new double[] {9, 0, 0, 0, 0, 0}));
        assertThat(model.probability(new Inputs(1, 0.5, 1, 0, 1, 7))).isLessThan(0.001);
        assertThat(model.probability(new Inputs(1, 0.5, 1, 0, 1, 8))).isGreaterThan(0.999);
    }

    @Test
    void refusesWhatItHasNotLearned() {
        assertThatThrownBy(() -> MODEL.probability(new Inputs(1, 0.5, 1, 0, 5, 7)))
                .hasMessageContaining("yearsLeft=5");
    }

    @Test
    void writesWhatItReads() {
        assertThat(MODEL.lines()).hasSize(9);
        assertThat(MODEL.lines().get(0)).startsWith("history,years_left,intercept");
        assertThat(MODEL.lines().get(1)).startsWith("short,1,");
        assertThat(MODEL.lines().get(8)).startsWith("long,4,");
    }

    @ParameterizedTest
    @CsvSource({"3,3", "3,2", "3,1", "4,4", "7,1", "8,4", "8,1", "12,2"})
    void givesBetterChancesToThoseWhoHaveDoneMore(int values, int left) {
        double before = 0;
        for (int last : new int[] {99, 108, 117, 126}) {
            Question question = question(grown(values - 1) + last, 2, 130, left);
            double chance = MODEL.answer(question).probability().orElseThrow();
            assertThat(chance).isBetween(0.0, 1.0).isGreaterThan(before);
            before = chance;
        }
        assertThat(before).isGreaterThan(0.5);
    }

    /** So many values that rise to 100, unevenly. */
    private static String grown(int values) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= values; i++) {
            all.append(100 - 3 * (values - i) + i % 2).append(' ');
        }
        return all.toString();
    }

    @Test
    void carriesItsInputs() {
        Chance chance = MODEL.answer(question("100 104 109 118", 2, 130, 3));
        assertThat(chance.inputs()).contains(Inputs.of(question("100 104 109 118", 2, 130, 3)));
        assertThat(chance.obstacle()).isEmpty();
        assertThat(chance.have() + chance.need()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "100 104 109,2,130,0,ENDED",
        "100 104 109,2,130,5,TOO_FAR",
        "100 104 109,0,130,3,NO_TIME_GONE",
        "-1 104 109,1,130,3,NOT_POSITIVE",
        "100 104 109,2,-3,3,NOT_POSITIVE",
        "104 109,1,130,3,TOO_FEW_YEARS",
        "104 104 104,1,130,3,NEVER_MOVED"
    })
    void isSilentWhereTheDataCannotSpeak(String values, int gone, double target, int left, Obstacle obstacle) {
        Chance chance = MODEL.answer(question(values, gone, target, left));
        assertThat(chance.obstacle()).contains(obstacle);
        assertThat(chance.probability()).isEmpty();
    }

    @Test
    void isSilentOfABaseThatIsNotAboveZero() {
        Question question =
                new Question(Series.yearly(2018, 1, 2, 3), new Point(2017, 0), new Point(2022, 5), Direction.MORE);
        assertThat(question.obstacle()).contains(Obstacle.NOT_POSITIVE);
    }

    @Test
    void speaksOfFourYearsAheadAndOfThreeYears() {
        assertThat(MODEL.answer(question("100 104 109", 1, 130, 4)).probability())
                .isPresent();
    }

    @Test
    void saysHowManyYearsAreMissing() {
        Chance chance = MODEL.answer(question("104 109", 1, 130, 3));
        assertThat(chance.have()).isEqualTo(2);
        assertThat(chance.need()).isEqualTo(3);
        assertThat(chance.years()).containsExactly(2009);
    }

    @Test
    void refusesAQuestionThatIsNotYearlyAndAChanceThatIsBoth() {
        Point point = new Point(2020, 1);
        assertThatThrownBy(() -> new Question(Series.monthly(2020, 1, 3, 4), point, point, Direction.MORE))
                .hasMessageContaining("MONTHLY");
        Inputs inputs = new Inputs(1, 0.5, 1, 0, 1, 3);
        assertThatThrownBy(() -> new Chance(
                        OptionalDouble.of(1), Optional.of(inputs), Optional.of(Obstacle.ENDED), 0, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chance(OptionalDouble.of(1), Optional.empty(), Optional.empty(), 0, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wasReliableOnSeriesThatItHadNotSeen() {
        Reliability reliability = Reliability.shipped();
        assertThat(reliability.longHistories()).hasSize(10);
        assertThat(reliability.shortHistories()).hasSize(10);
        assertThat(reliability.longHistories()).allSatisfy(bin -> {
            assertThat(bin.chance()).isBetween(bin.from(), bin.from() + 0.1);
            assertThat(bin.reached()).isCloseTo(bin.chance(), within(0.05));
            assertThat(bin.count()).isPositive();
        });
        assertThat(reliability.lines()).hasSize(21);
        assertThat(reliability.lines().get(11)).startsWith("short,0.0,");
    }
}
