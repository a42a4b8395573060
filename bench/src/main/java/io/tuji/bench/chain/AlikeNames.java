package io.tuji.bench.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which candidates are called much like a product: squared cosine of the pairs of characters, from 0.3; rare pairs count more. */
final class AlikeNames {

    private static final double LEAST = 0.3;

    /** The place of a candidate and how much it counts, to 1. */
    record Alike(int candidate, double weight) {}

    private final Map<String, Double> rarities = new HashMap<>();
    private final List<List<Alike>> ofProducts = new ArrayList<>();
    private final Map<String, List<Alike>> postings = new HashMap<>();

    AlikeNames(Training training) {
        List<Set<String>> names =
                training.makers().products().stream().map(Grams::of).toList();
        names.forEach(name -> name.forEach(gram -> rarities.merge(gram, 1.0, Double::sum)));
        rarities.replaceAll((gram, count) -> Math.log(names.size() / count));
        int[] candidates = training.candidates();
        for (int i = 0; i < candidates.length; i++) {
            add(i, names.get(candidates[i]));
        }
        names.forEach(name -> ofProducts.add(alike(name)));
    }

    private void add(int candidate, Set<String> name) {
        double length = length(name);
        for (String gram : name) {
            postings.computeIfAbsent(gram, key -> new ArrayList<>()).add(new Alike(candidate, rarity(gram) / length));
        }
    }

    private List<Alike> alike(Set<String> name) {
        Map<Integer, Double> cosines = new HashMap<>();
        double length = length(name);
        for (String gram : name) {
            double weight = rarity(gram) / length;
            postings.getOrDefault(gram, List.of())
                    .forEach(posting -> cosines.merge(posting.candidate, weight * posting.weight, Double::sum));
        }
        return cosines.entrySet().stream()
                .filter(cosine -> cosine.getValue() > LEAST)
                .map(cosine -> new Alike(cosine.getKey(), cosine.getValue() * cosine.getValue()))
                .toList();
    }

    private double length(Set<String> name) {
        return Math.sqrt(
                name.stream().mapToDouble(gram -> rarity(gram) * rarity(gram)).sum());
    }

    private double rarity(String gram) {
        return rarities.getOrDefault(gram, 0.0);
    }

    List<Alike> of(int product) {
        return ofProducts.get(product);
    }
}
