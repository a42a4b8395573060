package io.tuji.importing.brought;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of rows that were brought.
 *
 * @param added rows that are new
 * @param already rows that stood before
 * @param setAside why each of the others was not taken
 * @param batch what takes them back as a whole; empty where nothing is new
 */
public record Brought<B>(int added, int already, List<Problem> setAside, Optional<B> batch) {

    public Brought {
        setAside = List.copyOf(setAside);
    }

    static <B> Brought<B> refused(Problem problem) {
        return new Brought<>(0, 0, List.of(problem), Optional.empty());
    }

    /** Whether not one row could be taken. */
    public boolean isRefused() {
        return added + already == 0 && !setAside.isEmpty();
    }
}
