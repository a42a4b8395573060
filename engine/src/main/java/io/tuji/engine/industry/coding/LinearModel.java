package io.tuji.engine.industry.coding;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The scores of the divisions as one linear function of the grams: the sum of a logistic and a ridge regression. Both are linear over
 * the same features, so their sum is one matrix and costs what one of them costs.
 */
final class LinearModel {

    /** What a ridge score of 1 counts in logits; chosen on the development file, flat between 6 and 12. */
    private static final float RIDGE_SHARE = 8;

    private final Vocabulary vocabulary;
    private final Vectors vectors;
    private final Weights weights;

    LinearModel(Vocabulary vocabulary, Weights weights) {
        this.vocabulary = vocabulary;
        this.vectors = new Vectors(vocabulary);
        this.weights = weights;
    }

    /** @param vocabulary may know more texts than the examples: it has seen no label */
    static LinearModel train(List<Example> examples, Vocabulary vocabulary, long seed) {
        Divisions divisions = Divisions.all();
        List<Lesson> lessons = Lesson.of(examples, new Vectors(vocabulary), divisions);
        Weights logistic = SoftmaxTrainer.train(lessons, vocabulary.size(), divisions.size(), seed);
        Weights ridge = RidgeTrainer.train(lessons, vocabulary.size(), divisions.size(), seed);
        logistic.addAll(ridge, RIDGE_SHARE);
        logistic.centre();
        return new LinearModel(vocabulary, logistic);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Weights weights() {
        return weights;
    }

    float[] scores(FirmText text) {
        return weights.scores(vectors.of(text));
    }

    /** What each clause, and at the end the name, gives each division against the average division. */
    List<float[]> contributions(FirmText text) {
        return vectors.pieces(text).stream().map(weights::withoutOffset).toList();
    }

    /** The model with the strongest features only. */
    LinearModel pruned(int features) {
        int[] kept = IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted((a, b) -> Double.compare(strength(b), strength(a)))
                .limit(features)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return new LinearModel(vocabulary.only(kept), weights.only(kept));
    }

    /** Rarity times the length of the row: how far one sight of the feature moves the scores. */
    private double strength(int feature) {
        return vocabulary.rarity(feature) * weights.length(feature);
    }
}
