package io.tuji.calendar;

import io.tuji.engine.value.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long something has been under way by working days, and what light that gives. The day of the start does not count; working
 * days of a pause do not either.
 *
 * @param pauses in order of time and apart from each other; only the last may still be open
 * @param stoppedOn empty while it runs
 */
public record WorkClock(LocalDate startedOn, Limits limits, List<Pause> pauses, Optional<LocalDate> stoppedOn) {

    /** After so many working days it turns yellow, turns red, is due. */
    public record Limits(int yellow, int red, int due) {

        public Limits {
            if (yellow < 0 || red < yellow || due < red) {
                throw new IllegalArgumentException("lights in the wrong order: " + yellow + ", " + red + ", " + due);
            }
        }
    }

    /** @param until the first day on which it runs again; empty while the pause lasts */
    public record Pause(LocalDate from, Optional<LocalDate> until, String reason) {

        public Pause {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a pause needs a reason");
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }

    public enum State {
        STARTED,
        PAUSED,
        YELLOW,
        RED,
        DUE,
        STOPPED
    }

    public WorkClock {
        pauses = List.copyOf(pauses);
    }

    public static WorkClock start(LocalDate day, Limits limits) {
        return new WorkClock(day, limits, List.of(), Optional.empty());
    }

    public WorkClock pause(LocalDate from, String reason) {
        requireRunning(from);
        List<Pause> more = new ArrayList<>(pauses);
        more.add(new Pause(from, Optional.empty(), reason));
        return new WorkClock(startedOn, limits, more, stoppedOn);
    }

    public WorkClock resume(LocalDate day) {
        Pause open = openPause().orElseThrow(() -> new IllegalStateException("the clock is not paused"));
        List<Pause> more = new ArrayList<>(pauses.subList(0, pauses.size() - 1));
        more.add(new Pause(open.from, Optional.of(day), open.reason));
        return new WorkClock(startedOn, limits, more, stoppedOn);
    }

    public WorkClock stop(LocalDate day) {
        return new WorkClock(startedOn, limits, pauses, Optional.of(day));
    }

    /** The state in the evening of a day; unknown if it hangs on a year whose calendar is not loaded. */
    public Known<State> stateOn(LocalDate day, WorkingCalendar calendar) {
        if (stoppedOn.filter(stop -> !day.isBefore(stop)).isPresent()) {
            return Known.of(State.STOPPED);
        }
        if (pauses.stream().anyMatch(pause -> pause.holds(day))) {
            return Known.of(State.PAUSED);
        }
        return elapsedOn(day, calendar).map(this::light);
    }

    /** Working days that count, from the start to the evening of a day. */
    public Known<Integer> elapsedOn(LocalDate day, WorkingCalendar calendar) {
        LocalDate end = stoppedOn.filter(day::isAfter).orElse(day);
        Known<Integer> elapsed = calendar.workingDaysBetween(startedOn, end);
        for (Pause pause : pauses) {
            elapsed = elapsed.combine(pausedDays(pause, end, calendar), (all, paused) -> all - paused);
        }
        return elapsed;
    }

    private Known<Integer> pausedDays(Pause pause, LocalDate end, WorkingCalendar calendar) {
        LocalDate before = pause.from.isAfter(startedOn) ? pause.from.minusDays(1) : startedOn;
        LocalDate last = pause.until
                .map(until -> until.minusDays(1))
                .filter(end::isAfter)
                .orElse(end);
        return calendar.workingDaysBetween(before, last);
    }

    private State light(int elapsed) {
        if (elapsed >= limits.due) {
            return State.DUE;
        }
        if (elapsed >= limits.red) {
            return State.RED;
        }
        return elapsed >= limits.yellow ? State.YELLOW : State.STARTED;
    }

    private Optional<Pause> openPause() {
        return pauses.isEmpty()
                ? Optional.empty()
                : Optional.of(pauses.get(pauses.size() - 1)).filter(pause -> pause.until.isEmpty());
    }

    private void requireRunning(LocalDate day) {
        boolean late = pauses.stream()
                .allMatch(p -> p.until.filter(until -> !day.isBefore(until)).isPresent());
        if (!late || day.isBefore(startedOn) || stoppedOn.isPresent()) {
            throw new IllegalStateException("the clock does not run on " + day);
        }
    }
}
