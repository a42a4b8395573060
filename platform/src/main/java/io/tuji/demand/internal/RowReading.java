package io.tuji.demand.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Rows read one by one: those that say something new, those that say what is there already, and why the others are set aside.
 *
 * @param rows of {@code fresh}, in the same order
 */
record RowReading<T>(List<T> fresh, List<TypedRow> rows, int known, List<Problem> problems) {

    RowReading {
        fresh = List.copyOf(fresh);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * @param columns what the file calls each field
     * @param reader empty if something is wrong
     * @param key what two rows have in common that say the same
     * @param isThere whether it is stored already
     */
    static <T> RowReading<T> of(
            List<TypedRow> rows,
            Map<String, String> columns,
            BiFunction<TypedRow, TypedText, Optional<T>> reader,
            Function<T, Object> key,
            Function<T, Boolean> isThere) {
        List<T> fresh = new ArrayList<>();
        List<TypedRow> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        int known = 0;
        for (TypedRow row : rows) {
            Problems own = new Problems();
            Place place = Place.row(Math.max(1, row.number()));
            Optional<T> read = reader.apply(row, new TypedText(place, own, columns));
            Optional<Integer> earlier =
                    read.flatMap(one -> Optional.ofNullable(seen.putIfAbsent(key.apply(one), row.number())));
            earlier.ifPresent(number -> own.add(DemandProblem.ROW_REPEATED, place, number));
            problems.addAll(own.all());
            if (read.isPresent() && earlier.isEmpty()) {
                if (isThere.apply(read.get())) {
                    known++;
                } else {
                    fresh.add(read.get());
                    kept.add(row);
                }
            }
        }
        return new RowReading<>(fresh, kept, known, problems);
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }
}
