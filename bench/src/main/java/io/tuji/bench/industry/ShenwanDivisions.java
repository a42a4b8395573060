package io.tuji.bench.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How likely each division is in a Shenwan class (and the Wind class written behind it): counts of the class, drawn to those of the wider classes above it. */
final class ShenwanDivisions {

    private static final double DRAWN = 0.5;
    private static final List<Integer> LEVELS = List.of(0, 2, 4, 6, Integer.MAX_VALUE);

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(String shenwan, String division) {
        if (!shenwan.isEmpty()) {
            LEVELS.forEach(length -> counts.computeIfAbsent(begin(shenwan, length), key -> new HashMap<>())
                    .merge(division, 1, Integer::sum));
        }
    }

    /** The probabilities of a firm of that class; nothing for a firm without one. */
    Optional<Map<String, Double>> of(String shenwan) {
        Map<String, Integer> all = counts.getOrDefault("", Map.of());
        if (shenwan.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> likely =
                all.keySet().stream().collect(Collectors.toMap(code -> code, code -> 1.0 / all.size()));
        for (int length : LEVELS) {
            likely = drawn(counts.getOrDefault(begin(shenwan, length), Map.of()), likely);
        }
        return Optional.of(likely);
    }

    private static Map<String, Double> drawn(Map<String, Integer> counted, Map<String, Double> wider) {
        int sum = counted.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> likely = new HashMap<>();
        wider.forEach(
                (code, before) -> likely.put(code, (counted.getOrDefault(code, 0) + DRAWN * before) / (sum + DRAWN)));
        return likely;
    }

    private static String begin(String shenwan, int length) {
        return shenwan.substring(0, Math.min(length, shenwan.length()));
    }
}
