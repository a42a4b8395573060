package io.tuji.blocker;

import io.tuji.blocker.Blocker.Standing;
import io.tuji.blocker.Blocker.State;
import io.tuji.calendar.WorkClock;
import io.tuji.calendar.WorkClock.Limits;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;

/**
 * How much time a blocker has, as 山东 接诉即办 (2020) sets it: verified within 1 working day, answered within 3, solved within 15, a hard
 * one within 30; all counted from the day on which it was asked or reopened.
 *
 * @param light of the next step
 * @param days working days that have gone by
 * @param term working days until the next step; 0 where none is waited for
 * @param due the last of them; unknown also where none is waited for, and while the clock stands still
 * @param isEscalated whether twice the time is over
 */
public record BlockerTime(
        BlockerLight light, Known<Integer> days, int term, Known<LocalDate> due, boolean isEscalated) {

    public static final int VERIFIED = 1;
    public static final int ANSWERED = 3;
    public static final int SOLVED = 15;
    public static final int HARD = 30;

    /** The last fifth of the time is yellow. */
    public static final int NEAR = 5;

    public static BlockerTime of(Standing standing, LocalDate today, WorkingCalendar calendar) {
        int term = term(standing);
        WorkClock clock = new WorkClock(standing.startedOn(), limits(term), standing.pauses(), standing.stoppedOn());
        Known<WorkClock.State> state = clock.stateOn(today, calendar);
        boolean waits = term > 0 && !standing.isPaused();
        return new BlockerTime(
                light(standing.state(), state),
                clock.elapsedOn(today, calendar),
                term,
                waits ? due(clock, term, today, calendar) : Known.missing(),
                state.test(WorkClock.State.DUE::equals) == Truth.YES);
    }

    private static int term(Standing standing) {
        return switch (standing.state()) {
            case OPEN -> VERIFIED;
            case VERIFIED -> ANSWERED;
            case IN_WORK -> standing.hard() ? HARD : SOLVED;
            case SOLVED, CONFIRMED, WITHDRAWN -> 0;
        };
    }

    /** Yellow on the last day at the latest, red once the time is over, due when twice the time is over. */
    private static Limits limits(int term) {
        return new Limits(term - term / NEAR, term + 1, 2 * term + 1);
    }

    private static BlockerLight light(State state, Known<WorkClock.State> clock) {
        return state == State.SOLVED
                ? BlockerLight.WAITING
                : clock.map(BlockerLight::of).find().orElse(BlockerLight.UNKNOWN);
    }

    private static Known<LocalDate> due(WorkClock clock, int term, LocalDate today, WorkingCalendar calendar) {
        LocalDate day = clock.startedOn();
        Known<Integer> gone = clock.elapsedOn(day, calendar);
        while (day.isBefore(today) && gone.test(count -> count < term) == Truth.YES) {
            day = day.plusDays(1);
            gone = clock.elapsedOn(day, calendar);
        }
        LocalDate reached = day;
        int left = term - gone.find().orElse(term);
        return left > 0 ? calendar.addWorkingDays(reached, left) : gone.map(count -> reached);
    }
}
