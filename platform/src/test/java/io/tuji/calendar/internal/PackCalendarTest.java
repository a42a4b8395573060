package io.tuji.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.FixedDistrict;
import io.tuji.district.internal.Packs;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tinytown has loaded 2025: New Year's Day, and the 28th and 29th of January off, Sunday the 26th worked. */
class PackCalendarTest {

    private static final WorkingCalendar CALENDAR = new PackCalendar(new FixedDistrict(Packs.get(Packs.TINYTOWN)));

    @ParameterizedTest
    @CsvSource({
        "2025-01-02, YES", // a Thursday
        "2025-01-04, NO", // a Saturday
        "2025-01-01, NO", // a Wednesday that is off
        "2025-01-26, YES", // a Sunday that is worked
        "2026-01-05, UNKNOWN", // a Monday of a year that is not loaded
        "2024-12-31, UNKNOWN",
    })
    void knowsWorkingDaysOfLoadedYearsOnly(LocalDate day, Truth worked) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-24, 1, 2025-01-26", // Friday, then the Sunday that is worked
        "2025-01-24, 2, 2025-01-27",
        "2025-01-24, 3, 2025-01-30", // over the two days off
        "2025-01-25, 0, 2025-01-25",
        "2024-12-31, 1, 2025-01-02", // the day before does not count, so its year need not be loaded
    })
    void countsForwardByWorkingDays(LocalDate from, int days, LocalDate due) {
        assertThat(CALENDAR.addWorkingDays(from, days)).isEqualTo(Known.of(due));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-24, 2025-01-30, 3", "2025-01-24, 2025-01-24, 0", "2025-01-24, 2025-01-20, 0"})
    void countsTheWorkingDaysBetween(LocalDate first, LocalDate last, int days) {
        assertThat(CALENDAR.workingDaysBetween(first, last)).isEqualTo(Known.of(days));
    }

    @Test
    void whatReachesIntoAYearNotLoadedIsUnknownAndNamesTheKeeper() {
        assertThat(CALENDAR.addWorkingDays(LocalDate.of(2025, 12, 31), 1)).isEqualTo(Known.missing("小镇区统计室"));
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 2)))
                .isEqualTo(Known.missing("小镇区统计室"));
    }

    @Test
    void refusesToCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.addWorkingDays(LocalDate.of(2025, 1, 2), -1));
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void theShippedYearsHaveAsManyWorkingDaysAsAnnounced(int year, int days) {
        WorkingCalendar shipped = new PackCalendar(new FixedDistrict(Packs.get(Packs.XUHUI)));
        LocalDate first = LocalDate.of(year, 1, 1);
        long worked = first.datesUntil(first.plusYears(1))
                .filter(day -> shipped.isWorkingDay(day) == Truth.YES)
                .count();
        assertThat(worked).isEqualTo(days);
    }
}
