package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The divisions of the standard in its order, numbered from 0. */
final class Divisions {

    private static final Divisions ALL = new Divisions();

    private final List<IndustryCode> entries = IndustryTree.current().list(Level.DIVISION);
    private final Map<String, Integer> numbers = new HashMap<>();

    private Divisions() {
        for (int i = 0; i < entries.size(); i++) {
            numbers.put(entries.get(i).code(), i);
        }
    }

    static Divisions all() {
        return ALL;
    }

    int size() {
        return entries.size();
    }

    List<IndustryCode> entries() {
        return entries;
    }

    IndustryCode get(int number) {
        return entries.get(number);
    }

    int number(String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("no division " + code);
        }
        return number;
    }

    float[] target(Map<String, Double> probabilities) {
        float[] target = new float[size()];
        probabilities.forEach((code, probability) -> target[number(code)] = probability.floatValue());
        return target;
    }
}
