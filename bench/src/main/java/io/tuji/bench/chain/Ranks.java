package io.tuji.bench.chain;

import io.tuji.bench.chain.Signals.Signal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The place of each candidate by each signal, from 1; 0 where the signal says nothing, or the company makes it anyway.
 *
 * <p>Equal scores stand by more makers first, then by name.
 */
final class Ranks {

    private final int[] candidates;
    private final BitSet asked = new BitSet();
    private final Map<Signal, int[]> places = new EnumMap<>(Signal.class);

    Ranks(Training training, int company, Map<Signal, double[]> scores) {
        candidates = training.candidates();
        List<Integer> own = training.productsOf(company);
        for (int i = 0; i < candidates.length; i++) {
            asked.set(i, !own.contains(candidates[i]));
        }
        double[] makers = Arrays.stream(candidates)
                .mapToDouble(product -> training.makersOf(product).size())
                .toArray();
        scores.forEach((signal, score) -> places.put(signal, places(score, makers)));
    }

    private int[] places(double[] scores, double[] makers) {
        int[] places = new int[scores.length];
        int place = 0;
        for (int candidate : order(scores, makers)) {
            if (scores[candidate] > 0) {
                places[candidate] = ++place;
            }
        }
        return places;
    }

    /** The candidates that the company is not known to make, by score. */
    int[] order(double[] scores, double[] makers) {
        return asked.stream()
                .boxed()
                .sorted((first, second) -> {
                    int byScore = Double.compare(scores[second], scores[first]);
                    int byMakers = Double.compare(makers[second], makers[first]);
                    return byScore != 0 ? byScore : byMakers != 0 ? byMakers : Integer.compare(first, second);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The places of all candidates by a signal. */
    int[] places(Signal signal) {
        return Objects.requireNonNull(places.get(signal));
    }

    BitSet asked() {
        return (BitSet) asked.clone();
    }
}
