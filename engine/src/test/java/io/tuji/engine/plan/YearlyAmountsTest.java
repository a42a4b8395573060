package io.tuji.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearlyAmountsTest {

    private static Map<Integer, BigDecimal> amounts(String... lines) {
        return YearlyAmounts.of(Said.THIRTY, Said.of(Said.FIRMS, lines));
    }

    @Test
    void yearsStandForThemselvesAlsoBeforeThePlan() {
        assertThat(amounts("2019 4", "2021 6", "2022 7"))
                .containsExactly(
                        Map.entry(2019, new BigDecimal("4")),
                        Map.entry(2021, new BigDecimal("6")),
                        Map.entry(2022, new BigDecimal("7")));
    }

    @Test
    void boundsConflictsAndSpansAreNoAmounts() {
        assertThat(amounts("2021 6 at_least", "2022 7", "2022 8", "2023 9")).containsOnlyKeys(2023);
    }

    @Test
    void theSurestOfAYearCounts() {
        assertThat(amounts("2021 6 expected", "2021 7")).containsEntry(2021, new BigDecimal("7"));
    }
}
