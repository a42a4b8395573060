package io.tuji.demand.internal;

import io.tuji.engine.value.Problem;
import java.util.List;

/**
 * What a file says; nothing of it is kept.
 *
 * @param fresh what would be added
 * @param known rows that say what is there already
 * @param rows the fresh ones as the storing wants them
 * @param problems why rows are set aside, or the whole file is
 */
public record Preview<T>(List<T> fresh, int known, String rows, List<Problem> problems) {

    public Preview {
        fresh = List.copyOf(fresh);
        problems = List.copyOf(problems);
    }

    static <T> Preview<T> refused(List<Problem> problems) {
        return new Preview<>(List.of(), 0, "", problems);
    }

    /** How many rows are set aside. */
    public long aside() {
        return problems.stream()
                .filter(problem -> problem.place().row().isPresent())
                .mapToInt(problem -> problem.place().row().orElseThrow())
                .distinct()
                .count();
    }

    /** Whether the file is refused as a whole. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.place().row().isEmpty() && problem.isError());
    }
}
