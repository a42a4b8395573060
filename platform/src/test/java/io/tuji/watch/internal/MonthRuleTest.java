package io.tuji.watch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.watch.Month;
import io.tuji.watch.internal.MonthRule.Counts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MonthRuleTest {

    private static final Counts COUNTS = new Counts(
            Map.of(YearMonth.of(2024, 2), 5L, YearMonth.of(2024, 1), 9L), Map.of(YearMonth.of(2024, 2), 1L), Map.of());

    private static List<Month> months(String... days) {
        return new MonthRule(Stream.of(days).map(LocalDate::parse).toList()).months(COUNTS);
    }

    private static Month month(String month, String... days) {
        return months(days).stream()
                .filter(m -> m.month().toString().equals(month))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthsReachFromTheFirstFileToTheLast() {
        assertThat(months("2024-03-05", "2024-01-05"))
                .extracting(m -> m.month().toString())
                .containsExactly("2024-03", "2024-02", "2024-01");
    }

    @Test
    void foundingsAreKnownBetweenTheFirstFileAndTheLast() {
        assertThat(month("2024-02", "2024-01-31", "2024-03-01").founded().find())
                .contains(5L);
        assertThat(month("2024-01", "2024-01-01", "2024-03-01").founded().find())
                .isEmpty();
        assertThat(month("2024-02", "2024-01-31", "2024-02-28").founded().find())
                .isEmpty();
        assertThat(month("2024-02", "2024-01-31", "2024-02-29").founded().find())
                .contains(5L);
    }

    @Test
    void aMonthWithoutFoundingsHasNoneIfAFileCanTell() {
        assertThat(month("2024-03", "2024-02-01", "2024-04-01").founded().find())
                .isEqualTo(Optional.of(0L));
    }

    @Test
    void aMoveIsKnownWhereFilesFollowEachOtherMonthByMonth() {
        assertThat(month("2024-02", "2024-01-05", "2024-02-05").movedIn().find())
                .contains(1L);
        assertThat(month("2024-02", "2024-01-05", "2024-02-05").movedOut().find())
                .contains(0L);
        assertThat(month("2024-02", "2024-02-05", "2024-02-25").movedIn().find())
                .contains(1L);
    }

    @Test
    void aMonthWithoutFileOrAfterAGapSaysNothingOfMoves() {
        assertThat(month("2024-02", "2024-01-05", "2024-03-05").movedIn().find())
                .isEmpty();
        assertThat(month("2024-03", "2024-01-05", "2024-03-05").movedIn().find())
                .isEmpty();
        assertThat(month("2024-01", "2024-01-05", "2024-02-05").movedIn().find())
                .isEmpty();
    }

    @Test
    void atMostThreeYearsAreShown() {
        assertThat(months("2015-01-01", "2024-03-01")).hasSize(36);
        assertThat(new MonthRule(List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2024, 3, 1))).earliest())
                .isEqualTo(YearMonth.of(2021, 4));
    }
}
