package io.tuji.engine.chain.backtest;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The candidates of one place, judged among themselves: the size of the place is the same for all of them and must not help. */
public final class Region {

    private final String name;
    private final boolean[] cameTrue;
    private final Map<String, double[]> scores;

    /**
     * @param cameTrue of each candidate
     * @param scores of each method, by its name, in the order of the candidates
     */
    public Region(String name, boolean[] cameTrue, Map<String, double[]> scores) {
        this.name = name;
        this.cameTrue = cameTrue.clone();
        this.scores = scores.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, method -> method.getValue().clone()));
    }

    public String name() {
        return name;
    }

    /** As {@link Ranking#auc} says it of a method. */
    public OptionalDouble auc(String method) {
        return ranking(method).auc();
    }

    /** As {@link Ranking#lift} says it of a method. */
    public OptionalDouble lift(String method, int k) {
        return ranking(method).lift(k);
    }

    int candidates() {
        return cameTrue.length;
    }

    Ranking ranking(String method) {
        double[] own = scores.get(method);
        if (own == null) {
            throw new IllegalArgumentException(name + " has no scores of " + method);
        }
        return Ranking.of(own, cameTrue);
    }

    /** The region made of the candidates of these numbers, some of them several times. */
    Region drawn(int[] numbers) {
        boolean[] drawn = new boolean[numbers.length];
        IntStream.range(0, numbers.length).forEach(i -> drawn[i] = cameTrue[numbers[i]]);
        return new Region(
                name,
                drawn,
                scores.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                method -> Arrays.stream(numbers)
                                        .mapToDouble(i -> method.getValue()[i])
                                        .toArray())));
    }
}
