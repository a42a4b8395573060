package io.tuji.bench.chain;

import io.tuji.bench.chain.Logistic.Example;
import io.tuji.bench.chain.Makers.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A graph hidden in part once more, inside what may be known: what was hidden there teaches how far each signal is to be trusted. Candidates
 * have two makers in what is left, as in the test.
 */
final class Lesson {

    /** Of the candidates that were not hidden this many are learned from, each standing for its share. */
    private static final int OTHERS = 60;

    private final Training training;
    private final Map<Integer, Set<Integer>> hidden = new TreeMap<>();

    Lesson(Training training, List<Edge> hidden) {
        this.training = training;
        hidden.stream()
                .filter(edge -> training.isCandidate(edge.product()))
                .forEach(edge -> this.hidden
                        .computeIfAbsent(edge.company(), company -> new TreeSet<>())
                        .add(edge.product()));
    }

    Map<Integer, Set<Integer>> hidden() {
        return hidden;
    }

    Logistic learn(long seed) {
        Random random = new Random(seed);
        Signals signals = new Signals(training);
        int[] candidates = training.candidates();
        List<Example> examples = new ArrayList<>();
        hidden.forEach((company, products) -> {
            Ranks ranks = new Ranks(training, company, signals.of(company));
            Features features = new Features(ranks);
            int[] asked = ranks.asked().stream().toArray();
            for (int candidate : asked) {
                if (products.contains(candidates[candidate])) {
                    examples.add(new Example(features.of(candidate), true, 1));
                }
            }
            for (int i = 0; i < OTHERS; i++) {
                int candidate = asked[random.nextInt(asked.length)];
                if (!products.contains(candidates[candidate])) {
                    examples.add(new Example(features.of(candidate), false, (double) asked.length / OTHERS));
                }
            }
        });
        return Logistic.learn(examples, Features.COUNT);
    }
}
