package io.tuji.importing.brought;

import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Rows understood one by one: those that say something new, those that say what is there already, and why the others are set aside.
 *
 * @param rows those of {@code fresh}, in the same order
 */
public record Understood<T>(List<T> fresh, List<BroughtRow> rows, int known, List<Problem> setAside) {

    public Understood {
        fresh = List.copyOf(fresh);
        rows = List.copyOf(rows);
        setAside = List.copyOf(setAside);
    }

    /** What a row says; empty exactly if something is wrong with it. */
    public interface Reading<T> {

        Optional<T> read(BroughtRow row, Problems problems);
    }

    /**
     * @param key what two rows have in common that say the same
     * @param isThere whether it is kept already
     */
    public static <T> Understood<T> of(
            List<BroughtRow> rows, Reading<T> reading, Function<T, Object> key, Predicate<T> isThere) {
        List<T> fresh = new ArrayList<>();
        List<BroughtRow> kept = new ArrayList<>();
        List<Problem> setAside = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        int known = 0;
        for (BroughtRow row : rows) {
            Problems own = new Problems();
            Optional<T> read = reading.read(row, own);
            Optional<Integer> earlier =
                    read.flatMap(one -> Optional.ofNullable(seen.putIfAbsent(key.apply(one), row.number())));
            earlier.ifPresent(number -> own.add(BroughtProblem.ROW_REPEATED, row.place(), number));
            setAside.addAll(own.all());
            if (read.isPresent() && earlier.isEmpty()) {
                if (isThere.test(read.get())) {
                    known++;
                } else {
                    fresh.add(read.get());
                    kept.add(row);
                }
            }
        }
        return new Understood<>(fresh, kept, known, setAside);
    }
}
