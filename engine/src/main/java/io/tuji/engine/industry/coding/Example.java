package io.tuji.engine.industry.coding;

import java.util.Map;
import java.util.Optional;

/**
 * A text with what is known of its industry.
 *
 * @param divisions the probability of each division by code, summing to one
 * @param code the code itself where a person has given one, of any level from division down
 * @param weight how much it counts beside a firm that a person has coded
 */
public record Example(FirmText text, Map<String, Double> divisions, Optional<String> code, double weight) {

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
}
