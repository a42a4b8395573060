package io.tuji.bench.naming;

import io.tuji.engine.naming.NormalName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The peer of alias: full names ranked by Okapi BM25 over pairs of characters, as a plain search engine does. */
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final List<String> names;
    private final List<Map<String, Integer>> documents;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final double meanLength;

    Bm25(List<String> names) {
        this.names = names;
        this.documents = names.stream().map(Bm25::pairs).toList();
        documents.forEach(document -> document.keySet().forEach(pair -> frequencies.merge(pair, 1, Integer::sum)));
        this.meanLength = documents.stream().mapToInt(Map::size).average().orElse(1);
    }

    private static Map<String, Integer> pairs(String name) {
        String text = NormalName.of(name).text();
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    List<String> rank(String shortName, int most) {
        List<String> asked = new ArrayList<>(pairs(shortName).keySet());
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> score(asked, documents.get(i)))
                        .reversed())
                .limit(most)
                .map(names::get)
                .toList();
    }

    private double score(List<String> asked, Map<String, Integer> document) {
        double score = 0;
        for (String pair : asked) {
            double count = document.getOrDefault(pair, 0);
            double rare = frequencies.getOrDefault(pair, 0);
            double idf = Math.log(1 + (documents.size() - rare + 0.5) / (rare + 0.5));
            score += idf * count * (K1 + 1) / (count + K1 * (1 - B + B * document.size() / meanLength));
        }
        return score;
    }
}
