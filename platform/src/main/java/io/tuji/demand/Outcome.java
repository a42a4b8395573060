package io.tuji.demand;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** What came of an act: the record as it stands now, or why nothing was changed. */
public record Outcome<T>(Optional<T> now, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> done(T now) {
        return new Outcome<>(Optional.of(now), List.of());
    }

    public static <T> Outcome<T> refused(List<Problem> problems) {
        return new Outcome<>(Optional.empty(), problems);
    }
}
