package io.tuji.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Exact readings of all years. */
class HistoryTest {

    @Test
    void goesBackBeforeThePlan() {
        assertThat(years("2018 80", "2022 130", "2019 90")).containsExactly(2018, 2019, 2022);
    }

    @Test
    void takesTheSurestOfAYear() {
        List<Reading> readings = History.of(
                Said.FIRMS_TO_200, Said.of(Said.FIRMS, "2022 131 expected", "2022 130", "2021 110 expected"));
        assertThat(readings).extracting(r -> r.amount().intValue()).containsExactly(110, 130);
    }

    @Test
    void leavesOutBoundsAndConflicts() {
        assertThat(years("2021 110 at_least", "2022 130", "2022 140", "2023 150"))
                .containsExactly(2023);
    }

    private static List<Integer> years(String... lines) {
        return History.of(Said.FIRMS_TO_200, Said.of(Said.FIRMS, lines)).stream()
                .map(Reading::year)
                .toList();
    }
}
