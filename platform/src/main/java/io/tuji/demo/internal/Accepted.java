package io.tuji.demo.internal;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** What is invented keeps all rules: a refusal is a fault of the invention and ends the filling. */
final class Accepted {

    private Accepted() {}

    static <T> T of(Optional<T> now, List<Problem> problems) {
        return now.orElseThrow(() -> new IllegalStateException("refused: " + problems));
    }

    static void of(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("refused: " + problems);
        }
    }
}
