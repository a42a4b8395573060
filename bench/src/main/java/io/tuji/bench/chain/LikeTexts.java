package io.tuji.bench.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Texts by cosine of their pairs of characters; rare pairs count more, and no pair twice. */
final class LikeTexts {

    /** The number of a text and how like the one asked it is. */
    record Neighbour(int text, double likeness) {}

    private final Map<String, List<Integer>> texts = new HashMap<>();
    private final double[] lengths;

    LikeTexts(List<String> all) {
        lengths = new double[all.size()];
        for (int i = 0; i < lengths.length; i++) {
            int text = i;
            grams(all.get(i))
                    .forEach(gram -> texts.computeIfAbsent(gram, key -> new ArrayList<>())
                            .add(text));
        }
        texts.forEach((gram, having) -> having.forEach(text -> lengths[text] += Math.pow(rarity(having), 2)));
    }

    /** The most alike, the nearest first; none of those that share nothing. */
    List<Neighbour> nearest(String asked, int most) {
        double[] products = new double[lengths.length];
        for (String gram : grams(asked)) {
            List<Integer> having = texts.getOrDefault(gram, List.of());
            having.forEach(text -> products[text] += Math.pow(rarity(having), 2));
        }
        return IntStream.range(0, lengths.length)
                .filter(text -> products[text] > 0)
                .mapToObj(text -> new Neighbour(text, products[text] / Math.sqrt(lengths[text])))
                .sorted(Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.likeness))
                .limit(most)
                .toList();
    }

    private double rarity(List<Integer> having) {
        return Math.log((double) lengths.length / having.size());
    }

    private static Set<String> grams(String text) {
        Set<String> grams = Grams.of(text.strip());
        grams.removeIf(gram -> gram.contains(" "));
        return grams;
    }
}
