package io.tuji.bench.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names of products stand whole within others, as 轴承 in 滚动轴承; from two characters. */
final class PartNames {

    private static final int SHORTEST = 2;

    private final Map<Integer, List<Integer>> within = new HashMap<>();
    private final Map<Integer, List<Integer>> around = new HashMap<>();
    private final Training training;

    PartNames(Training training) {
        this.training = training;
        int[] candidates = training.candidates();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < candidates.length; i++) {
            places.put(training.name(candidates[i]), i);
        }
        List<String> names = training.makers().products();
        Map<String, Integer> numbers = new HashMap<>();
        for (int product = 0; product < names.size(); product++) {
            numbers.put(names.get(product), product);
            within.put(product, found(names.get(product), places));
        }
        for (int i = 0; i < candidates.length; i++) {
            for (int product : found(training.name(candidates[i]), numbers)) {
                around.computeIfAbsent(product, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** The numbers of the known names that stand in a name, each once, without the name itself. */
    private static List<Integer> found(String name, Map<String, Integer> known) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int from = 0; from < name.length(); from++) {
            for (int to = from + SHORTEST; to <= name.length(); to++) {
                Integer number = to - from == name.length() ? null : known.get(name.substring(from, to));
                if (number != null) {
                    found.add(number);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Of each candidate: how much of the names of these products it is, added up over those it stands in. */
    double[] within(List<Integer> products) {
        return scores(products, within, true);
    }

    /** Of each candidate: how much of its name is that of one of these products, added up. */
    double[] around(List<Integer> products) {
        return scores(products, around, false);
    }

    private double[] scores(List<Integer> products, Map<Integer, List<Integer>> found, boolean isShorter) {
        int[] candidates = training.candidates();
        double[] scores = new double[candidates.length];
        for (int product : products) {
            double length = training.name(product).length();
            for (int candidate : found.getOrDefault(product, List.of())) {
                double own = training.name(candidates[candidate]).length();
                scores[candidate] += isShorter ? own / length : length / own;
            }
        }
        return scores;
    }
}
