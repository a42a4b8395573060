package io.tuji.engine.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpringFestivalTest {

    /** What rounding of the six decimals of the file leaves. */
    private static final double SIX_DECIMALS = 1e-6;

    static IntStream years() {
        return IntStream.rangeClosed(SpringFestival.FIRST_YEAR, SpringFestival.LAST_YEAR);
    }

    @ParameterizedTest
    @MethodSource("years")
    void isTheDayOfANewMoonInChinaBetweenLateJanuaryAndLateFebruary(int year) {
        LocalDate festival = SpringFestival.of(year);
        assertThat(festival).isBetween(LocalDate.of(year, 1, 21), LocalDate.of(year, 2, 20));
        assertThat(NewMoon.near(festival)).isEqualTo(festival);
    }

    @Test
    void yearsHaveTwelveOrThirteenMoons() {
        years().skip(1)
                .mapToLong(year -> ChronoUnit.DAYS.between(SpringFestival.of(year - 1), SpringFestival.of(year)))
                .forEach(days -> assertThat(days).isIn(353L, 354L, 355L, 383L, 384L, 385L));
    }

    @Test
    void refusesAYearThatTheTableLacks() {
        assertThat(SpringFestival.covers(1929)).isFalse();
        assertThat(SpringFestival.covers(2031)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> SpringFestival.of(2031));
    }

    @Test
    void regressorsAreThoseInGeneralUse() throws IOException {
        Map<FestivalInterval, Integer> columns = Map.of(
                FestivalInterval.BEFORE_20, 3,
                FestivalInterval.DURING_7, 4,
                FestivalInterval.AFTER_20, 5,
                FestivalInterval.BEFORE_6, 6);
        for (String[] row : TestFiles.rows(TestFiles.forecast("cny_regressors_2005_2025.csv"))) {
            YearMonth month = YearMonth.of(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
            assertThat(SpringFestival.of(month.getYear())).hasToString(row[2]);
            columns.forEach((interval, column) -> {
                assertThat(Math.abs(interval.share(month) - Double.parseDouble(row[column])))
                        .as("%s %s", interval, month)
                        .isLessThan(SIX_DECIMALS);
                assertThat(Math.abs(interval.centred(month) - Double.parseDouble(row[column + 4])))
                        .as("%s %s centred", interval, month)
                        .isLessThan(SIX_DECIMALS);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIntervalLiesWholeInItsYear(FestivalInterval interval) {
        years().forEach(year -> assertThat(IntStream.rangeClosed(1, 12)
                        .mapToDouble(month -> interval.share(YearMonth.of(year, month)))
                        .sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-12)));
    }

    /** The means in use and those of our own dates: no further apart than the class says. */
    @ParameterizedTest
    @EnumSource
    void meansOfOurDatesAreNear(FestivalInterval interval) {
        for (int month = 1; month <= 12; month++) {
            int of = month;
            double mean = years().mapToDouble(year -> interval.centred(YearMonth.of(year, of)))
                    .average()
                    .orElseThrow();
            assertThat(Math.abs(mean)).isLessThan(0.0034);
        }
    }
}
