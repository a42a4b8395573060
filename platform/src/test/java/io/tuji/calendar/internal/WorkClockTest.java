package io.tuji.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkClock.Limits;
import io.tuji.calendar.WorkClock.State;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.FixedDistrict;
import io.tuji.district.internal.Packs;
import io.tuji.engine.value.Known;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Tinytown, from Monday 2025-03-03; there is no holiday in March. */
class WorkClockTest {

    private static final WorkingCalendar CALENDAR = new PackCalendar(new FixedDistrict(Packs.get(Packs.TINYTOWN)));
    private static final WorkClock STARTED = WorkClock.start(march(3), new Limits(2, 4, 5));

    @ParameterizedTest
    @CsvSource({"3, STARTED", "4, STARTED", "5, YELLOW", "6, YELLOW", "7, RED", "9, RED", "10, DUE", "28, DUE"})
    void turnsByWorkingDays(int day, State state) {
        assertThat(STARTED.stateOn(march(day), CALENDAR)).isEqualTo(Known.of(state));
    }

    @ParameterizedTest
    @CsvSource({"4, STARTED", "5, PAUSED", "9, PAUSED", "10, YELLOW", "12, RED", "13, DUE"})
    void aPauseDoesNotCount(int day, State state) {
        WorkClock paused = STARTED.pause(march(5), "等待企业补件").resume(march(10));
        assertThat(paused.stateOn(march(day), CALENDAR)).isEqualTo(Known.of(state));
    }

    @Test
    void anOpenPauseHoldsTheClock() {
        WorkClock paused = STARTED.pause(march(5), "等待企业补件");
        assertThat(paused.stateOn(march(31), CALENDAR)).isEqualTo(Known.of(State.PAUSED));
        assertThat(paused.elapsedOn(march(31), CALENDAR)).isEqualTo(Known.of(1));
    }

    @Test
    void whatIsStoppedIsNeverDue() {
        WorkClock stopped = STARTED.stop(march(6));
        assertThat(stopped.stateOn(march(5), CALENDAR)).isEqualTo(Known.of(State.YELLOW));
        assertThat(stopped.stateOn(march(6), CALENDAR)).isEqualTo(Known.of(State.STOPPED));
        assertThat(stopped.elapsedOn(march(28), CALENDAR)).isEqualTo(Known.of(3));
    }

    @Test
    void aYearWithoutACalendarGivesNoLight() {
        assertThat(STARTED.stateOn(LocalDate.of(2026, 1, 5), CALENDAR)).isEqualTo(Known.missing("小镇区统计室"));
    }

    @Test
    void refusesWhatCannotHappen() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limits(5, 4, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> STARTED.pause(march(5), " "));
        assertThatIllegalStateException().isThrownBy(() -> STARTED.resume(march(5)));
        assertThatIllegalStateException()
                .isThrownBy(() -> STARTED.pause(march(5), "一").pause(march(6), "二"));
        assertThatIllegalStateException()
                .isThrownBy(() -> STARTED.stop(march(5)).pause(march(6), "一"));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2025, 3, day);
    }
}
