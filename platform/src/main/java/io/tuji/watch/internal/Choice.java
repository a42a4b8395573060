package io.tuji.watch.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Watched;
import io.tuji.web.Listing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which source and which days are asked for: what is left out is the source with the newest file and its newest two days. */
public final class Choice {

    private Choice() {}

    /** Empty where there is nothing to compare, or {@code problems} says what was asked wrongly. */
    public static Optional<Watched> source(List<Watched> sources, Optional<String> asked, Problems problems) {
        if (asked.isEmpty()) {
            return sources.stream().findFirst();
        }
        Optional<Watched> found = sources.stream()
                .filter(s -> Long.toString(s.source().value()).equals(asked.get()))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(WatchProblem.SOURCE_UNKNOWN, Place.field("source"), asked.get());
        }
        return found;
    }

    public static Optional<Comparison> comparison(Watched watched, Listing listing, Problems problems) {
        Optional<LocalDate> to = day(watched, listing, "to", watched.days().get(0), problems);
        Optional<LocalDate> before = to.flatMap(
                day -> watched.days().stream().filter(d -> d.isBefore(day)).findFirst());
        Optional<LocalDate> from =
                day(watched, listing, "from", before.orElse(watched.days().get(0)), problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (!from.orElseThrow().isBefore(to.orElseThrow())) {
            problems.add(WatchProblem.DAYS_TURNED, Place.field("from"), from.get(), to.get());
            return Optional.empty();
        }
        return Optional.of(new Comparison(watched.source(), from.get(), to.get()));
    }

    private static Optional<LocalDate> day(
            Watched watched, Listing listing, String name, LocalDate standard, Problems problems) {
        Optional<String> asked = listing.filter(name);
        Optional<LocalDate> day = asked.isEmpty()
                ? Optional.of(standard)
                : watched.days().stream()
                        .filter(d -> d.toString().equals(asked.get()))
                        .findFirst();
        if (day.isEmpty()) {
            problems.add(WatchProblem.DAY_UNKNOWN, Place.field(name), asked.orElse(""));
        }
        return day;
    }
}
