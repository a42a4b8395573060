package io.tuji.engine.forecast;

import java.util.List;
import java.util.stream.IntStream;

/**
 * By what the error of each step is multiplied for a range that holds as often as it says.
 *
 * @param of80 one a step
 * @param of95 one a step, each above that of 80 %
 */
record Factors(List<Double> of80, List<Double> of95) {

    Factors {
        of80 = List.copyOf(of80);
        of95 = List.copyOf(of95);
    }

    int steps() {
        return of80.size();
    }

    /** Between these and others; a share of 0 gives these. */
    Factors towards(Factors others, double share) {
        return new Factors(between(of80, others.of80, share), between(of95, others.of95, share));
    }

    private static List<Double> between(List<Double> one, List<Double> other, double share) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToObj(step -> one.get(step) + share * (other.get(step) - one.get(step)))
                .toList();
    }
}
