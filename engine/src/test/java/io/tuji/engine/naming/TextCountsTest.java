package io.tuji.engine.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.naming.NameStatistics.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextCountsTest {

    @Test
    void aPairThatTradeNamesHoldSpeaksForATradeName() {
        assertThat(pair(Map.of(Kind.BRAND_PAIR, 20)).pairBrandiness).isPositive();
    }

    @Test
    void aPairThatScopesHoldOrBusinessBeginsWithSpeaksAgainstOne() {
        assertThat(pair(Map.of(Kind.PAIR, 1000)).pairBrandiness).isNegative();
        assertThat(pair(Map.of(Kind.OPENING, 50)).pairBrandiness).isNegative();
    }

    @Test
    void aPairThatNobodyKnowsSpeaksForNeither() {
        assertThat(pair(Map.of()).pairBrandiness).isZero();
    }

    private static TextCounts pair(Map<Kind, Integer> counts) {
        return new TextCounts(2, counts, Map.of());
    }
}
