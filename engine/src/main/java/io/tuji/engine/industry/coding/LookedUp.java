package io.tuji.engine.industry.coding;

import java.util.HashMap;
import java.util.Map;

/** A text whose features can be asked one by one. */
final class LookedUp {

    private final Map<Integer, Float> values = new HashMap<>();

    LookedUp(SparseVector vector) {
        for (int i = 0; i < vector.size(); i++) {
            values.put(vector.features()[i], vector.values()[i]);
        }
    }

    double dot(SparseVector other) {
        double sum = 0;
        for (int i = 0; i < other.size(); i++) {
            sum += other.values()[i] * values.getOrDefault(other.features()[i], 0f);
        }
        return sum;
    }
}
