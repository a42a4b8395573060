package io.tuji.engine.chain.backtest;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The percentile bootstrap (Efron 1979): units are drawn anew with replacement, the figure computed of each draw, and the bounds are
 * quantiles of what came out. The same seed gives the same interval.
 *
 * @param rounds how often units are drawn
 * @param level the confidence, as 0.95
 */
public record Bootstrap(int rounds, double level, long seed) {

    public Bootstrap {
        if (rounds < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(rounds + " rounds at the level " + level);
        }
    }

    /**
     * @param units how many there are to draw from
     * @param figure of the numbers of the units drawn; empty where the draw has no answer
     * @return empty if fewer than half of the draws have an answer
     */
    public Optional<Interval> interval(int units, Function<int[], OptionalDouble> figure) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] figures = new double[rounds];
        int count = 0;
        for (int round = 0; round < rounds && units > 0; round++) {
            OptionalDouble drawn = figure.apply(random.ints(units, 0, units).toArray());
            if (drawn.isPresent()) {
                figures[count++] = drawn.getAsDouble();
            }
        }
        if (2 * count < rounds) {
            return Optional.empty();
        }
        double[] sorted = Arrays.stream(figures, 0, count).sorted().toArray();
        double tail = (1 - level) / 2;
        return Optional.of(new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), level, count));
    }

    /** With linear interpolation between the two nearest. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
