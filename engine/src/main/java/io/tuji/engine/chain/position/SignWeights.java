package io.tuji.engine.chain.position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How much each sign speaks for a position, in log odds; a logistic function of their sum is the confidence. */
public final class SignWeights {

    private static final class Lazy {
        private static final SignWeights SHIPPED = shipped();
    }

    private final Map<Sign, Double> weights;

    private SignWeights(Map<Sign, Double> weights) {
        this.weights = weights;
    }

    /** @param weights a sign that is not there weighs nothing */
    public static SignWeights of(Map<Sign, Double> weights) {
        EnumMap<Sign, Double> all = new EnumMap<>(Sign.class);
        all.putAll(weights);
        return new SignWeights(all);
    }

    /** Those that the engine ships; how they were learned: docs/benchmarks.md. */
    public static SignWeights current() {
        return Lazy.SHIPPED;
    }

    /** From 0 to 1. */
    public double confidence(Set<Sign> signs) {
        double sum = signs.stream()
                .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }

    /** A line for each sign, as {@link #read} takes them. */
    public List<String> lines() {
        return weights.entrySet().stream()
                .map(entry -> entry.getKey() + "," + entry.getValue())
                .toList();
    }

    static SignWeights read(List<String> lines) {
        return of(lines.stream()
                .map(line -> line.split(","))
                .collect(Collectors.toMap(cells -> Sign.valueOf(cells[0]), cells -> Double.valueOf(cells[1]))));
    }

    private static SignWeights shipped() {
        try (InputStream bytes = SignWeights.class.getResourceAsStream("weights.csv")) {
            if (bytes == null) {
                throw new IllegalStateException("no weights.csv beside " + SignWeights.class);
            }
            return read(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
