package io.tuji.engine.plan.task;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Places in a ranking: the largest is first, equals share a place, what is unknown has none. */
public final class Ranks {

    private Ranks() {}

    /** In the order of the values. */
    public static List<Optional<Integer>> of(List<Optional<BigDecimal>> values) {
        return values.stream()
                .map(value -> value.map(known -> 1 + greater(values, known)))
                .toList();
    }

    private static int greater(List<Optional<BigDecimal>> values, BigDecimal than) {
        return (int) values.stream()
                .flatMap(Optional::stream)
                .filter(other -> other.compareTo(than) > 0)
                .count();
    }
}
