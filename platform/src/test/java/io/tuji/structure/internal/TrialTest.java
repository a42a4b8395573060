package io.tuji.structure.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.structure.BackTest.Figures;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Industries that were nearly strong become strong: the quotient tells it, and size does not. */
class TrialTest {

    private static final int AREAS = 8;
    private static final int INDUSTRIES = 40;

    private final List<Cell> before = new ArrayList<>();
    private final List<Cell> after = new ArrayList<>();

    /** Every area has ten of each industry but a half of some and a fifth of others; the halves grow to thirty. */
    private void grow() {
        Random random = new Random(5);
        for (int area = 0; area < AREAS; area++) {
            for (int industry = 0; industry < INDUSTRIES; industry++) {
                int kind = random.nextInt(4);
                double had = kind == 0 ? 5 : kind == 1 ? 2 : 10;
                before.add(new Cell("a" + area, "i" + industry, had));
                after.add(new Cell("a" + area, "i" + industry, kind == 0 ? 30 : had));
            }
        }
    }

    private Trial trial(Ranking ranking) {
        return new Trial(IndustryTable.of(before), IndustryTable.of(after), ranking, 1);
    }

    private static Figures of(Trial trial, Method method) {
        return trial.overall().stream()
                .filter(one -> one.method() == method)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsARankingThatKnowsFromOneThatDoesNot() {
        grow();
        Trial quotient = trial(Ranking.LOCATION_QUOTIENT);
        assertThat(quotient.answering()).isEqualTo(AREAS);
        assertThat(of(quotient, Method.CHOSEN).auc().value().orElseThrow()).isGreaterThan(0.9);
        assertThat(of(quotient, Method.ABOVE_SIZE).auc().mayBe(0)).isFalse();
        assertThat(of(quotient, Method.ABOVE_SHUFFLED).auc().mayBe(0)).isFalse();
        assertThat(of(trial(Ranking.INDUSTRY_SIZE), Method.ABOVE_SIZE).auc().value())
                .as("size is no better than itself")
                .hasValue(0);
    }

    @Test
    void countsWhatWasOpenAndWhatCame() {
        before.addAll(List.of(new Cell("a", "tea", 9), new Cell("a", "cars", 1), new Cell("b", "cars", 9)));
        after.addAll(List.of(new Cell("a", "tea", 9), new Cell("a", "cars", 90), new Cell("b", "cars", 9)));
        Trial trial = trial(Ranking.DENSITY);
        assertThat(trial.candidates()).as("cars in a, tea in b").isEqualTo(2);
        assertThat(trial.entries()).as("cars are still below the whole in a").isZero();
        assertThat(trial.answering()).isZero();
        assertThat(of(trial, Method.CHOSEN).lift().value()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameControl() {
        grow();
        assertThat(trial(Ranking.DENSITY).overall())
                .isEqualTo(trial(Ranking.DENSITY).overall());
    }
}
