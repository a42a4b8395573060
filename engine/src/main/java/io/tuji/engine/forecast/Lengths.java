package io.tuji.engine.forecast;

import java.util.List;

/** The classes of length for which intervals are learned: series cut to that many last values; of the last class whole series. */
final class Lengths {

    private Lengths() {}

    static List<Integer> of(Cadence cadence) {
        return switch (cadence) {
            case YEARLY -> List.of(3, 4, 5, 6, 7, 8, 10, 12, 14);
            case QUARTERLY -> List.of(8, 12, 16, 24);
            case MONTHLY -> List.of(24, 36, 48);
            case OTHER -> List.of(12, 24, 48);
        };
    }

    /** Below this nothing is said: years need a direction, parts of a year two whole years. */
    static int fewest(Cadence cadence) {
        return of(cadence).get(0);
    }

    static int longest(Cadence cadence) {
        List<Integer> lengths = of(cadence);
        return lengths.get(lengths.size() - 1);
    }
}
