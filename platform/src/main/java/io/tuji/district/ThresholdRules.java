package io.tuji.district;

import io.tuji.engine.industry.IndustrySet;
import io.tuji.engine.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * From what revenue on firms are surveyed one by one (规模以上), by industry, and when they can enter (小升规).
 *
 * @param source id of a {@link PackSource}
 * @param note what is to be known of the numbers
 * @param near from this share of the limit on a firm is near it
 */
public record ThresholdRules(
        int version, String source, Optional<String> note, BigDecimal near, List<Entry> entries, List<Rule> rules) {

    /** Where a pack says it. */
    public static final String FILE = "thresholds.yaml";

    public ThresholdRules {
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
        if (near.signum() <= 0 || near.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("near is a share between 0 and 1: " + near);
        }
    }

    /** How sure the pack is of a number. */
    public enum Confidence {
        /** Compared with the document. */
        CHECKED,
        /** Written down from memory; to be compared before anything rests on it. */
        RECALLED
    }

    /**
     * A way into the survey.
     *
     * @param apply months in which it is applied for
     * @param enter months in which firms enter that way
     */
    public record Entry(String id, Name name, List<Integer> apply, List<Integer> enter) {

        public Entry {
            apply = months(apply);
            enter = months(enter);
        }

        private static List<Integer> months(List<Integer> given) {
            if (given.isEmpty() || given.stream().anyMatch(month -> month < 1 || month > 12)) {
                throw new IllegalArgumentException("not months: " + given);
            }
            return List.copyOf(given);
        }
    }

    /** The limit of some industries; revenue of a year that reaches it is enough. */
    public record Rule(String id, Name name, IndustrySet industries, Quantity revenue, Confidence confidence) {}

    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
