package io.tuji.agreement;

import io.tuji.engine.value.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How a record stands after an act, with what should be looked at; or why nothing was done. */
public record Outcome<T>(Optional<T> now, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> refused(Collection<Problem> problems) {
        return new Outcome<>(Optional.empty(), List.copyOf(problems));
    }

    public static <T> Outcome<T> done(Optional<T> now) {
        return new Outcome<>(now, List.of());
    }
}
