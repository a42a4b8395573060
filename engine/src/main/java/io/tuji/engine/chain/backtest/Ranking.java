package io.tuji.engine.chain.backtest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Candidates by score, the highest first, with what came true of them.
 *
 * <p>Candidates of equal score have no order: every figure is its mean over all orders of them, so that a score that ties everything is
 * worth exactly as much as chance.
 */
public final class Ranking {

    /** Up to which place a tie reaches, and how many of it and of those before came true. */
    private record Step(int places, int hits) {}

    private final Step[] steps;
    private final int size;
    private final int hits;

    private Ranking(double[] scores, boolean[] cameTrue) {
        size = scores.length;
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        steps = steps(order, scores, cameTrue);
        hits = steps.length == 0 ? 0 : steps[steps.length - 1].hits();
    }

    /** @param scores of each candidate; none may be NaN */
    public static Ranking of(double[] scores, boolean[] cameTrue) {
        if (scores.length != cameTrue.length || Arrays.stream(scores).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException(
                    scores.length + " scores, perhaps with NaN, of " + cameTrue.length + " candidates");
        }
        return new Ranking(scores, cameTrue);
    }

    private static Step[] steps(int[] order, double[] scores, boolean[] cameTrue) {
        Step[] steps = new Step[order.length];
        int count = 0;
        int hits = 0;
        for (int place = 0; place < order.length; place++) {
            hits += cameTrue[order[place]] ? 1 : 0;
            if (place + 1 == order.length || scores[order[place]] != scores[order[place + 1]]) {
                steps[count++] = new Step(place + 1, hits);
            }
        }
        return Arrays.copyOf(steps, count);
    }

    public int size() {
        return size;
    }

    /** How many came true. */
    public int hits() {
        return hits;
    }

    /**
     * The probability that one that came true stands before one that did not, equal scores counting half (Mann and Whitney); 0.5 is chance.
     * Empty if all or none came true.
     */
    public OptionalDouble auc() {
        int misses = size - hits;
        if (hits == 0 || misses == 0) {
            return OptionalDouble.empty();
        }
        double won = 0;
        Step last = new Step(0, 0);
        for (Step step : steps) {
            int ownHits = step.hits - last.hits;
            int ownMisses = step.places - last.places - ownHits;
            double behind = misses - (last.places - last.hits) - ownMisses;
            won += ownHits * (behind + ownMisses / 2.0);
            last = step;
        }
        return OptionalDouble.of(won / ((double) hits * misses));
    }

    /** How many of the first k came true; of fewer candidates, of all. */
    public double found(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("the first " + k + " are nobody");
        }
        Step last = new Step(0, 0);
        for (Step step : steps) {
            if (step.places >= k) {
                double part = (double) (k - last.places) / (step.places - last.places);
                return last.hits + part * (step.hits - last.hits);
            }
            last = step;
        }
        return last.hits;
    }

    /** The share of what came true that stands among the first k; empty if nothing came true. */
    public OptionalDouble recall(int k) {
        return hits == 0 ? OptionalDouble.empty() : OptionalDouble.of(found(k) / hits);
    }

    /**
     * How many times as often the first k came true as all did; 1 is chance. Empty if nothing came true.
     */
    public OptionalDouble lift(int k) {
        if (hits == 0) {
            return OptionalDouble.empty();
        }
        double share = found(k) / Math.min(k, size);
        return OptionalDouble.of(share * size / hits);
    }
}
