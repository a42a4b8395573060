package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.resolve.Trial.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What decisions correct is measured on pairs that they know nothing of. */
class TrialTest {

    private final Scheme scheme = People.scheme(false);

    @Test
    void decisionsSeparateWhatEstimationMisjudges() {
        Sisters sisters = new Sisters(scheme, 2000);
        Candidates candidates = Candidates.of(sisters.table);
        Weights learned = Weights.of(Learning.from(candidates, 1));
        List<DecidedPair> decided = sisters.decide(new Resolver(candidates, learned, Thresholds.CAREFUL), 400);
        Trial trial = Trial.of(scheme, decided);
        assertThat(trial.without().precision().orElseThrow()).isLessThan(0.5);
        assertThat(trial.with().precision().orElseThrow()).isGreaterThan(0.95);
        assertThat(trial.with().recall().orElseThrow()).isGreaterThan(0.95);
    }

    /** Were a pair judged by itself or by another of its group, all would be right. */
    @Test
    void aGroupOfPairsIsJudgedByWhatKnowsNothingOfIt() {
        List<DecidedPair> chain = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            chain.add(new DecidedPair(i, i + 1, Map.of("name", "near"), 1, false));
        }
        Score unhelped = new Score(0, 50, 0);
        assertThat(Trial.of(scheme, chain)).isEqualTo(new Trial(unhelped, unhelped));
        List<DecidedPair> apart = new ArrayList<>();
        for (long i = 0; i < 50; i++) {
            apart.add(new DecidedPair(2 * i, 2 * i + 1, Map.of("name", "near"), 1, false));
        }
        assertThat(Trial.of(scheme, apart)).isEqualTo(new Trial(unhelped, new Score(0, 0, 0)));
    }

    @Test
    void whatWasJudgedByNothingHasNoShare() {
        assertThat(new Score(0, 0, 3).precision()).isEmpty();
        assertThat(new Score(0, 0, 3).recall()).hasValue(0);
        assertThat(new Score(0, 2, 0).recall()).isEmpty();
        assertThat(new Score(3, 1, 3).precision()).hasValue(0.75);
    }
}
