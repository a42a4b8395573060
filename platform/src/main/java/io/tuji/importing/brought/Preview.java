package io.tuji.importing.brought;

import io.tuji.engine.value.Problem;
import java.util.List;

/**
 * What a file says; nothing of it is kept.
 *
 * @param fresh what would be added
 * @param known rows that say what is there already
 * @param rows the fresh ones as the taking wants them
 * @param setAside why each of the others cannot be taken, or the file as a whole is refused
 * @param usable false where the file as a whole is refused
 */
public record Preview<T>(List<T> fresh, int known, String rows, List<Problem> setAside, boolean usable) {

    public Preview {
        fresh = List.copyOf(fresh);
        setAside = List.copyOf(setAside);
    }

    static <T> Preview<T> refused(List<Problem> problems) {
        return new Preview<>(List.of(), 0, "", problems, false);
    }

    /** How many rows are set aside. */
    public long aside() {
        return setAside.stream()
                .flatMapToInt(problem -> problem.place().row().stream())
                .distinct()
                .count();
    }
}
