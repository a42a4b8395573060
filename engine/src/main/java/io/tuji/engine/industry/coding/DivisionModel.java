package io.tuji.engine.industry.coding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The scores of the divisions from the grams of a text: what each gram says by itself, and what the hidden layer makes of them together. */
final class DivisionModel {

    private final Vocabulary vocabulary;
    private final Vectors vectors;
    private final Weights direct;
    private final HiddenLayer hidden;

    DivisionModel(Vocabulary vocabulary, Weights direct, HiddenLayer hidden) {
        this.vocabulary = vocabulary;
        this.vectors = new Vectors(vocabulary);
        this.direct = direct;
        this.hidden = hidden;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Weights direct() {
        return direct;
    }

    HiddenLayer hidden() {
        return hidden;
    }

    float[] scores(FirmText text) {
        return scores(vectors.of(text));
    }

    float[] scores(SparseVector text) {
        return sum(direct.scores(text), hidden.scores(text));
    }

    /** What each clause, and at the end the name, gives each division against the average division. */
    List<float[]> contributions(FirmText text) {
        SparseVector on = hidden.on(vectors.of(text));
        return vectors.pieces(text).stream()
                .map(piece -> sum(direct.withoutOffset(piece), hidden.given(piece, on)))
                .toList();
    }

    /** Changes the first. */
    private static float[] sum(float[] scores, float[] more) {
        for (int c = 0; c < scores.length; c++) {
            scores[c] += more[c];
        }
        return scores;
    }

    /** The model with the strongest features only, the commonest first: what most texts ask for lies together in memory. */
    DivisionModel pruned(int features) {
        int[] kept = IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted((a, b) -> Double.compare(strength(b), strength(a)))
                .limit(features)
                .sorted(Comparator.comparingDouble(vocabulary::rarity))
                .mapToInt(Integer::intValue)
                .toArray();
        return new DivisionModel(vocabulary.only(kept), direct.only(kept), hidden.only(kept));
    }

    /** Rarity times the length of the row: how far one sight of the feature moves the scores by itself. */
    private double strength(int feature) {
        return vocabulary.rarity(feature) * direct.length(feature);
    }
}
