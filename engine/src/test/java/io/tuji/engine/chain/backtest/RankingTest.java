package io.tuji.engine.chain.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    @ParameterizedTest
    @CsvSource({"1100, 1", "0011, 0", "1010, 0.75", "0110, 0.5", "1001, 0.5", "10, 1", "01, 0"})
    void countsThePairsInTheRightOrder(String cameTrue, double auc) {
        assertThat(ranking("987654321".substring(0, cameTrue.length()), cameTrue)
                        .auc())
                .hasValue(auc);
    }

    @ParameterizedTest
    @CsvSource({
        "5555, 1010, 0.5",
        "9955, 1010, 0.5",
        "9955, 1100, 1",
        "9555, 1100, 0.75",
        "9955, 1101, 0.8333333333333334"
    })
    void countsTiesAsHalf(String scores, String cameTrue, double auc) {
        assertThat(ranking(scores, cameTrue).auc().orElseThrow()).isEqualTo(auc, within(1e-15));
    }

    @Test
    void hasNoAnswerWhereAllOrNoneCameTrue() {
        assertThat(ranking("987", "111").auc()).isEmpty();
        assertThat(ranking("987", "000").auc()).isEmpty();
        assertThat(ranking("987", "000").lift(1)).isEmpty();
        assertThat(ranking("987", "000").recall(1)).isEmpty();
        assertThat(ranking("987", "000").found(2)).isZero();
        assertThat(ranking("", "").auc()).isEmpty();
        assertThat(ranking("", "").hits()).isZero();
        assertThat(ranking("987", "111").lift(2)).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0.5, 2", "2, 1, 0.5, 1", "3, 2, 1, 1.3333333333333333", "4, 2, 1, 1", "9, 2, 1, 1"})
    void findsAmongTheFirst(int k, double found, double recall, double lift) {
        Ranking ranking = ranking("9876", "1010");
        assertThat(ranking.found(k)).isEqualTo(found);
        assertThat(ranking.recall(k)).hasValue(recall);
        assertThat(ranking.lift(k).orElseThrow()).isEqualTo(lift, within(1e-15));
        assertThat(ranking.size()).isEqualTo(4);
        assertThat(ranking.hits()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "9555, 0110, 2, 0.6666666666666666",
        "9555, 0110, 3, 1.3333333333333333",
        "9555, 1110, 2, 1.6666666666666665",
        "5555, 0100, 1, 0.25",
        "9955, 0101, 2, 1",
        "9955, 0101, 3, 1.5"
    })
    void sharesATieOutEvenly(String scores, String cameTrue, int k, double found) {
        assertThat(ranking(scores, cameTrue).found(k)).isEqualTo(found, within(1e-15));
    }

    @Test
    void isWorthChanceIfEverythingIsTied() {
        Ranking tied = ranking("5555", "0100");
        assertThat(tied.lift(1)).hasValue(1);
        assertThat(tied.lift(3)).hasValue(1);
        assertThat(tied.auc()).hasValue(0.5);
    }

    @Test
    void refusesWhatCannotBeRanked() {
        assertThatThrownBy(() -> Ranking.of(new double[] {1, Double.NaN}, new boolean[2]))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Ranking.of(new double[1], new boolean[2])).hasMessageContaining("2");
        assertThatThrownBy(() -> ranking("98", "10").found(0)).hasMessageContaining("0");
    }

    /** Every pair looked at, one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithASlowTwin(long seed) {
        Random random = new Random(seed);
        int size = 30;
        double[] scores = random.ints(size, 0, 8).asDoubleStream().toArray();
        boolean[] cameTrue = new boolean[size];
        for (int i = 0; i < size; i++) {
            cameTrue[i] = random.nextInt(3) == 0;
        }
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (cameTrue[i] && !cameTrue[j]) {
                    won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        assertThat(Ranking.of(scores, cameTrue).auc().orElseThrow())
                .as("seed %d", seed)
                .isEqualTo(won / pairs, within(1e-12));
    }

    /** Each score and whether it came true by one character. */
    static Ranking ranking(String scores, String cameTrue) {
        return Ranking.of(scores.chars().mapToDouble(digit -> digit - '0').toArray(), marks(cameTrue));
    }

    static boolean[] marks(String cameTrue) {
        boolean[] marks = new boolean[cameTrue.length()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = cameTrue.charAt(i) == '1';
        }
        return marks;
    }
}
