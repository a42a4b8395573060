package io.tuji.engine.industry.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final FirmText TEXT = FirmText.ofProducts("", "机床");

    @Test
    void theTextDecidesBetweenWhatTheGuessAllows() {
        Example guess = Example.guessed(TEXT, Map.of("34", 0.5, "35", 0.5), 1);
        Example sharper = guess.sharpened(code -> code.equals("34") ? 0.6 : 0.2);
        assertThat(sharper.divisions().get("34")).isGreaterThan(0.74);
        assertThat(sharper.weight()).isGreaterThan(guess.weight());
    }

    @Test
    void whatTheTextFindsUnlikelyStaysPossible() {
        Example guess = Example.guessed(TEXT, Map.of("34", 0.5, "35", 0.5), 1);
        assertThat(guess.sharpened(code -> code.equals("34") ? 1 : 0)
                        .divisions()
                        .get("35"))
                .isPositive();
    }

    @Test
    void whatAPersonHasGivenStays() {
        Example given = Example.labelled(TEXT, "3421");
        assertThat(given.isOpen()).isFalse();
        assertThat(given.sharpened(code -> 0.1)).isEqualTo(given);
    }
}
