package io.tuji.engine.chain.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was known before a day and what came on that day or later; what has no date belongs to neither side and is counted.
 *
 * @param undated left out, because nobody knows on which side of the cut it lies
 */
public record TemporalSplit<T>(LocalDate cut, List<T> before, List<T> after, List<T> undated) {

    public TemporalSplit {
        before = List.copyOf(before);
        after = List.copyOf(after);
        undated = List.copyOf(undated);
    }

    public static <T> TemporalSplit<T> of(List<T> all, Function<T, Optional<LocalDate>> dateOf, LocalDate cut) {
        List<T> before = new ArrayList<>();
        List<T> after = new ArrayList<>();
        List<T> undated = new ArrayList<>();
        for (T one : all) {
            Optional<LocalDate> date = dateOf.apply(one);
            if (date.isEmpty()) {
                undated.add(one);
            } else {
                (date.get().isBefore(cut) ? before : after).add(one);
            }
        }
        return new TemporalSplit<>(cut, before, after, undated);
    }
}
