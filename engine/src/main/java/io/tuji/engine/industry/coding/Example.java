package io.tuji.engine.industry.coding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A text with what is known of its industry.
 *
 * @param divisions the probability of each division by code, summing to one
 * @param code the code itself where a person has given one, of any level from division down
 * @param weight how much it counts beside a firm that a person has coded
 */
public record Example(FirmText text, Map<String, Double> divisions, Optional<String> code, double weight) {

    /** What a text leaves to every division. */
    private static final double FLOOR = 1e-4;

    public Example {
        divisions = Map.copyOf(divisions);
        if (weight < 0 || divisions.isEmpty()) {
            throw new IllegalArgumentException("weight " + weight + ", divisions " + divisions);
        }
    }

    /** A firm that a person has coded; the code is a division, group or class. */
    public static Example labelled(FirmText text, String code) {
        return new Example(text, Map.of(code.substring(0, 2), 1.0), Optional.of(code), 1);
    }

    /** A firm of which only the probability of its divisions is known. */
    public static Example guessed(FirmText text, Map<String, Double> divisions, double weight) {
        return new Example(text, divisions, Optional.empty(), weight);
    }

    /** The division that a person has given. */
    Optional<String> division() {
        return code.map(given -> given.substring(0, 2));
    }

    Example weighted(double other) {
        return new Example(text, divisions, code, other);
    }

    Example saying(FirmText other) {
        return new Example(other, divisions, code, weight);
    }

    /** Whether several divisions are possible. */
    boolean isOpen() {
        return divisions.size() > 1;
    }

    /**
     * What follows from the guess and from the text together; the surer the guess gets by it, the more it counts.
     *
     * @param read how likely the text makes each division
     */
    Example sharpened(ToDoubleFunction<String> read) {
        Map<String, Double> both = new TreeMap<>();
        divisions.forEach((division, likely) -> both.put(division, likely * (read.applyAsDouble(division) + FLOOR)));
        double all = both.values().stream().mapToDouble(Double::doubleValue).sum();
        both.replaceAll((division, likely) -> likely / all);
        return new Example(text, both, code, weight * highest(both) / highest(divisions));
    }

    private static double highest(Map<String, Double> likely) {
        return likely.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }
}
