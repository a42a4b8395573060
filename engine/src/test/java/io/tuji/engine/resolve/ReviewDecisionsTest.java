package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewDecisionsTest {

    private final Scheme scheme = People.scheme(false);
    private final People people = new People(scheme, 4, 0.1).fill(1000);
    private final Candidates candidates = Candidates.of(people.table);
    private final Weights learned = Weights.of(Learning.from(candidates, 1));
    private final Resolver resolver = new Resolver(candidates, learned, Thresholds.CAREFUL);

    @Test
    void leavesWeightsAloneWithoutDecisions() {
        Weights same = new ReviewDecisions(scheme).refit(learned);
        for (int i = 0; i < same.bits().size(); i++) {
            assertThat(same.bits().get(i)).containsExactly(learned.bits().get(i));
        }
    }

    @Test
    void lowersWhatPersonsDoNotBelieveAndNothingUnrelated() {
        ReviewDecisions decisions = new ReviewDecisions(scheme);
        Judgement openPair = new Judgement(
                Verdict.TO_REVIEW,
                0.5,
                0,
                false,
                List.of(
                        new Reason("name", "near", 3),
                        new Reason("town", "missing", 0),
                        new Reason("day", "missing", 0),
                        new Reason("trade", "missing", 0),
                        new Reason("number", "missing", 0)));
        for (int i = 0; i < 20; i++) {
            decisions.add(openPair, false);
        }
        Weights refitted = decisions.refit(learned);
        assertThat(refitted.bits().get(0)[2]).isLessThan(learned.bits().get(0)[2] - 1);
        assertThat(refitted.bits().get(0)[1]).isEqualTo(learned.bits().get(0)[1]);
        assertThat(refitted.bits().get(1)).containsExactly(learned.bits().get(1));
    }

    @Test
    void barelyMovesWhenPersonsSayWhatItSaidItself() {
        ReviewDecisions decisions = new ReviewDecisions(scheme);
        decisions.add(resolver.judge(0, 1), resolver.judge(0, 1).probability() > 0.5);
        Weights refitted = decisions.refit(learned);
        assertThat(Math.abs(refitted.bits().get(0)[1] - learned.bits().get(0)[1]))
                .isLessThan(0.5);
    }
}
