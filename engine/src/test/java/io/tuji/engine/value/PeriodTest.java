package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One period, one text; every form knows its days and its neighbours. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023,         YEAR,         2023-01-01, 2023-12-31, 2022,             2022",
        "2023-H1,      HALF,         2023-01-01, 2023-06-30, 2022-H2,          2022-H1",
        "2023-Q1,      QUARTER,      2023-01-01, 2023-03-31, 2022-Q4,          2022-Q1",
        "2024-02,      MONTH,        2024-02-01, 2024-02-29, 2024-01,          2023-02",
        "2025-02,      MONTH,        2025-02-01, 2025-02-28, 2025-01,          2024-02",
        "2023-01..02,  MONTHS,       2023-01-01, 2023-02-28, 2022-11..12,      2022-01..02",
        "2023-02..04,  MONTHS,       2023-02-01, 2023-04-30, 2022-11..2023-01, 2022-02..04",
        "2023-YTD-06,  YEAR_TO_DATE, 2023-01-01, 2023-06-30, 2023-YTD-05,      2022-YTD-06",
        "2023-YTD-01,  YEAR_TO_DATE, 2023-01-01, 2023-01-31, 2022-YTD-12,      2022-YTD-01",
        "2016..2020,   SPAN,         2016-01-01, 2020-12-31, 2011..2015,       2015..2019",
        "2023-04-17,   DAY,          2023-04-17, 2023-04-17, 2023-04-16,       2022-04-17",
        "2024-02-29,   DAY,          2024-02-29, 2024-02-29, 2024-02-28,       2023-02-28",
    })
    void knowsItsDaysAndItsNeighbours(
            String text, PeriodForm form, LocalDate first, LocalDate last, String before, String lastYear) {
        Period period = Period.parse(text);
        assertThat(period).hasToString(text).isEqualTo(new Period(form, first, last));
        assertThat(period.predecessor()).hasToString(before);
        assertThat(period.samePeriodLastYear()).hasToString(lastYear);
        assertThat(period.contains(first) && period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1)) || period.contains(last.plusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-13",
                "2023-00",
                "2023-H3",
                "2023-Q0",
                "2023-02-30",
                "2023-1",
                "2023-01..01",
                "2023-02..01",
                "2022-11..2022-12",
                "2022-01..2023-01",
                "2023-YTD-13",
                "2020..2016",
                "2020..2020",
                "2016-2020",
                "2023年",
                " 2023"
            })
    void refusesEveryOtherText(String text) {
        assertThat(Period.read(text).faults())
                .extracting(fault -> fault.kind().code())
                .containsExactly("VAL-301");
        assertThatThrownBy(() -> Period.parse(text)).hasMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void comesBackFromItsText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Period period = random(random);
            assertThat(Period.parse(period.toString()))
                    .as("seed %d, %s", seed, period)
                    .isEqualTo(period);
        }
    }

    /** The day before the first is the last of the one before, save for years to date, which all begin in January. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void leavesNoDayBetweenItAndItsPredecessor(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Period period = random(random);
            Period before = period.predecessor();
            LocalDate eve = period.form() == PeriodForm.YEAR_TO_DATE
                    ? YearMonth.from(period.last()).minusMonths(1).atEndOfMonth()
                    : period.first().minusDays(1);
            assertThat(before.last()).as("seed %d, %s", seed, period).isEqualTo(eve);
            assertThat(before.form()).as("seed %d, %s", seed, period).isEqualTo(period.form());
            assertThat(before).as("seed %d", seed).isLessThan(period);
        }
    }

    @Test
    void isNotMadeOfDaysThatDoNotFitTheForm() {
        LocalDate first = LocalDate.of(2023, 2, 1);
        assertThatThrownBy(() -> new Period(PeriodForm.QUARTER, first, LocalDate.of(2023, 4, 30)))
                .hasMessageContaining("QUARTER");
        assertThatThrownBy(() -> new Period(PeriodForm.MONTH, first, LocalDate.of(2023, 2, 27)))
                .hasMessageContaining("2023-02-27");
    }

    private static Period random(Random random) {
        int year = 1950 + random.nextInt(100);
        int month = 1 + random.nextInt(12);
        YearMonth start = YearMonth.of(year, month);
        return List.of(
                        Period.year(year),
                        Period.half(year, 1 + random.nextInt(2)),
                        Period.quarter(year, 1 + random.nextInt(4)),
                        Period.month(year, month),
                        Period.months(start, start.plusMonths(1 + random.nextInt(10))),
                        Period.yearToDate(year, month),
                        Period.span(year, year + 1 + random.nextInt(10)),
                        Period.day(start.atDay(1 + random.nextInt(start.lengthOfMonth()))))
                .get(random.nextInt(8));
    }
}
