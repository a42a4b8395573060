package io.tuji.bench.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Pairs of neighbouring characters; of a text of one character the character. */
final class Grams {

    private Grams() {}

    static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        each(text, gram -> counts.merge(gram, 1, Integer::sum));
        return counts;
    }

    static Set<String> of(String text) {
        Set<String> grams = new HashSet<>();
        each(text, grams::add);
        return grams;
    }

    private static void each(String text, Consumer<String> taker) {
        if (text.length() == 1) {
            taker.accept(text);
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            taker.accept(text.substring(i, i + 2));
        }
    }
}
