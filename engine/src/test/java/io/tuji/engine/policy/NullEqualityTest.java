package io.tuji.engine.policy;

import static io.tuji.engine.policy.Firm.firm;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Truth;
import org.junit.jupiter.api.Test;

/**
 * Where we differ from DMN on purpose. In FEEL (DMN 1.5, table 53; TCK 0068) {@code 100 = null} is false and {@code null = null} is true: a
 * firm of which a fact is missing would be told no, or be taken for the same as another of which it is missing. Here equality is a
 * comparison as any other, and unknown; and, or and not are those of FEEL.
 */
class NullEqualityTest {

    @Test
    void equalityWithWhatIsMissingIsUnknownWhereDmnSaysFalse() {
        assertThat(firm().judged("income = 100 万元")).isEqualTo(Truth.UNKNOWN);
        assertThat(firm().judged("award = national")).isEqualTo(Truth.UNKNOWN);
        assertThat(firm().judged("none: [award = national]")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void twoMissingFactsAreNotTheSameWhereDmnSaysTrue() {
        assertThat(firm().judged("rd / income = 100 %")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void anEmptyListOfFactsNeverTellsNo() {
        String rule =
                "all: [income = 100 万元, award in none, founded <= 2020-01-01, not listed, {manual: expert, key: M}]";
        assertThat(firm().judged(rule)).isEqualTo(Truth.UNKNOWN);
    }
}
