package io.tuji.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Estimation finds the chances that the records were made with, without a label. */
class LearningTest {

    private static final double ERROR = 0.1;
    private static final int OWNERS = 6000;

    private final People people = new People(People.scheme(false), 7, ERROR).fill(OWNERS);
    private final Chances learned = Learning.from(Candidates.of(people.table), 1);

    @Test
    void recoversHowOftenMatchesAgree() {
        assertThat(learned.same().get(1)[1]).as("town").isCloseTo(1 - ERROR, within(0.03));
        assertThat(learned.same().get(2)[1]).as("day").isCloseTo(1 - ERROR, within(0.03));
        assertThat(learned.same().get(3)[1]).as("trade").isCloseTo(1 - ERROR + ERROR / 20, within(0.03));
    }

    @Test
    void recoversHowOftenOthersAgree() {
        assertThat(learned.other().get(1)[1]).as("town").isCloseTo(1 / 40.0, within(0.002));
        assertThat(learned.other().get(3)[1]).as("trade").isCloseTo(1 / 20.0, within(0.002));
    }

    @Test
    void recoversTheShareOfMatches() {
        double size = people.table.size();
        double matches = OWNERS / 2.0;
        assertThat(learned.prior())
                .isCloseTo(matches / (size * (size - 1) / 2), within(0.1 * 2 * matches / size / size));
    }

    @Test
    void learnsTheSameEveryTime() {
        Chances again = Learning.from(Candidates.of(people.table), 1);
        for (int comparison = 0; comparison < learned.same().size(); comparison++) {
            assertThat(again.same().get(comparison))
                    .containsExactly(learned.same().get(comparison));
            assertThat(again.other().get(comparison))
                    .containsExactly(learned.other().get(comparison));
        }
    }
}
