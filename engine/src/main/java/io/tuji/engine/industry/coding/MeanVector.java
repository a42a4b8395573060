package io.tuji.engine.industry.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up vectors. */
final class MeanVector {

    private final Map<Integer, Float> sums = new HashMap<>();

    void add(SparseVector vector, float weight) {
        for (int i = 0; i < vector.size(); i++) {
            sums.merge(vector.features()[i], weight * vector.values()[i], Float::sum);
        }
    }

    /** The strongest features, by falling strength, brought to length one. */
    SparseVector strongest(int count) {
        List<Map.Entry<Integer, Float>> kept = sums.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Float> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(count)
                .toList();
        double squares = kept.stream()
                .mapToDouble(entry -> entry.getValue() * entry.getValue())
                .sum();
        int[] features = kept.stream().mapToInt(Map.Entry::getKey).toArray();
        float[] values = new float[kept.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (kept.get(i).getValue() / Math.sqrt(squares));
        }
        return new SparseVector(features, values);
    }
}
