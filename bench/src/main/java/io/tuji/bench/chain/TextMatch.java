package io.tuji.bench.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** BM25 (k1 1.2, b 0.75) of product names by character pairs. */
final class TextMatch {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private record Posting(int document, double weight) {}

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final int size;

    TextMatch(Training training) {
        int[] candidates = training.candidates();
        size = candidates.length;
        List<Map<String, Integer>> documents = new ArrayList<>();
        Map<String, Integer> frequency = new HashMap<>();
        double length = 0;
        for (int candidate : candidates) {
            Map<String, Integer> grams = Grams.counted(training.name(candidate));
            documents.add(grams);
            grams.keySet().forEach(gram -> frequency.merge(gram, 1, Integer::sum));
            length += grams.size();
        }
        double mean = length / size;
        for (int i = 0; i < size; i++) {
            add(i, documents.get(i), frequency, mean);
        }
    }

    private void add(int document, Map<String, Integer> grams, Map<String, Integer> frequency, double mean) {
        grams.forEach((gram, count) -> {
            int n = frequency.getOrDefault(gram, 0);
            double rarity = Math.log(1 + (size - n + 0.5) / (n + 0.5));
            double weight = rarity * count * (K1 + 1) / (count + K1 * (1 - B + B * grams.size() / mean));
            postings.computeIfAbsent(gram, g -> new ArrayList<>()).add(new Posting(document, weight));
        });
    }

    /** The score of each candidate for a set of pairs. */
    double[] scores(Set<String> query) {
        double[] scores = new double[size];
        for (String gram : query) {
            for (Posting posting : postings.getOrDefault(gram, List.of())) {
                scores[posting.document] += posting.weight;
            }
        }
        return scores;
    }
}
