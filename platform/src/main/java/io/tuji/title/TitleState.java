package io.tuji.title;

import io.tuji.registry.Title;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How a title stands on a day. */
public enum TitleState {
    /** Its first day lies ahead. */
    COMING,
    IN_FORCE,
    /** In force, and its last day comes within {@link #SOON} days. */
    RUNS_OUT,
    RUN_OUT,
    /** Ended before it ran out. */
    ENDED;

    /** So many days ahead a last day is near. */
    public static final int SOON = 90;

    public static TitleState of(Title title, LocalDate day) {
        LocalDate began = day.isAfter(title.from()) ? day : title.from();
        if (title.end().filter(end -> !end.on().isAfter(began)).isPresent()) {
            return ENDED;
        }
        if (title.from().isAfter(day)) {
            return COMING;
        }
        Optional<LocalDate> last = lastDay(title);
        if (last.filter(day::isAfter).isPresent()) {
            return RUN_OUT;
        }
        return last.filter(end -> !end.isAfter(day.plusDays(SOON))).isPresent() ? RUNS_OUT : IN_FORCE;
    }

    /** The last day on which the firm has the title; empty for one that stands until it is ended. */
    public static Optional<LocalDate> lastDay(Title title) {
        return Stream.concat(
                        title.to().stream(), title.end().map(end -> end.on().minusDays(1)).stream())
                .min(LocalDate::compareTo);
    }

    /** Whether the firm has the title. */
    public boolean isHeld() {
        return this == IN_FORCE || this == RUNS_OUT;
    }
}
