package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns from pairs of short and full names how to rank: the right one likeliest among the candidates (softmax). */
public final class AliasTrainer {

    /** A short name and the full name it stands for. */
    public record Pair(String shortName, String fullName) {}

    private static final int EPOCHS = 30;
    private static final double PENALTY = 0.0001;

    private final CompanyNames reader;
    private final long seed;

    public AliasTrainer(CompanyNames reader, long seed) {
        this.reader = reader;
        this.seed = seed;
    }

    /** Candidates with the right one first. */
    private record Choice(List<Sparse> candidates) {}

    /** The full names of the pairs are the candidates, as the index will find them. */
    public AliasModel train(List<Pair> pairs) {
        List<Choice> choices = new ArrayList<>(choices(pairs));
        double[] penalties = new double[AliasFeature.values().length];
        Arrays.fill(penalties, PENALTY);
        Ascent ascent = new Ascent(penalties);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(choices, random);
            choices.forEach(choice -> learn(choice.candidates(), ascent));
            if (2 * epoch >= EPOCHS) {
                ascent.remember();
            }
        }
        return new AliasModel(Arrays.stream(AliasFeature.values())
                .map(feature -> Math.round(1000
                                * ascent.weight(
                                        Arrays.asList(AliasFeature.values()).indexOf(feature)))
                        / 1000.0)
                .toList());
    }

    private List<Choice> choices(List<Pair> pairs) {
        List<Double> none = Collections.nCopies(AliasFeature.values().length, 0.0);
        AliasIndex index =
                new AliasIndex(pairs.stream().map(Pair::fullName).distinct().toList(), reader, new AliasModel(none));
        List<Choice> choices = new ArrayList<>();
        for (Pair pair : pairs) {
            ShortName asked = ShortName.of(pair.shortName());
            List<FullName> found = new ArrayList<>(index.candidates(asked));
            found.stream()
                    .filter(name -> name.written().equals(pair.fullName()))
                    .findFirst()
                    .ifPresent(right -> {
                        found.remove(right);
                        found.add(0, right);
                        choices.add(new Choice(found.stream()
                                .map(name -> index.features(asked, name))
                                .toList()));
                    });
        }
        return choices;
    }

    private static void learn(List<Sparse> candidates, Ascent ascent) {
        double[] scores = candidates.stream().mapToDouble(ascent::score).toArray();
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        for (int i = 0; i < scores.length; i++) {
            ascent.pull(candidates.get(i), (i == 0 ? 1 : 0) - Math.exp(scores[i] - highest) / sum);
        }
        ascent.step();
    }
}
