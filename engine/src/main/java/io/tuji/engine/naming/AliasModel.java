package io.tuji.engine.naming;

import io.tuji.engine.reading.TableResource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each feature speaks for a full name.
 *
 * @param weights in the order of the features
 */
public record AliasModel(List<Double> weights) {

    private static final class Lazy {
        private static final AliasModel SHIPPED =
                new AliasModel(TableResource.rows(AliasModel.class, "alias.csv").stream()
                        .map(row -> Double.valueOf(row[1]))
                        .toList());
    }

    public AliasModel {
        if (weights.size() != AliasFeature.values().length) {
            throw new IllegalArgumentException("weights for " + weights.size() + " features");
        }
        weights = List.copyOf(weights);
    }

    /** The weights that the engine ships, read at first use. */
    public static AliasModel shipped() {
        return Lazy.SHIPPED;
    }

    /** The features with their weights, one a line. */
    public List<String> lines() {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> List.of(AliasFeature.values()).get(i) + "," + weights.get(i))
                .toList();
    }

    double score(Sparse features) {
        double score = 0;
        for (int i = 0; i < features.indices.length; i++) {
            score += weights.get(features.indices[i]) * features.values[i];
        }
        return score;
    }
}
