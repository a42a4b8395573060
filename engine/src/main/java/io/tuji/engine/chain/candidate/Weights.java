package io.tuji.engine.chain.candidate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** How much each term counts, in hundredths: whole numbers that make {@value #ALL} together. */
public record Weights(Map<Term, Integer> each) {

    public static final int ALL = 100;

    public Weights {
        each = Map.copyOf(each);
        if (!areWhole(each)) {
            throw new IllegalArgumentException("weights that do not make " + ALL + ": " + each);
        }
    }

    /** Those that hold until somebody declares others. */
    public static Weights standard() {
        Map<Term, Integer> standard = new EnumMap<>(Term.class);
        Arrays.stream(Term.values()).forEach(term -> standard.put(term, term.standardWeight()));
        return new Weights(standard);
    }

    /** Whether the numbers are weights: one for every term, none below nothing, and what fits must count. */
    public static boolean areWhole(Map<Term, Integer> each) {
        return each.size() == Term.values().length
                && each.values().stream().allMatch(weight -> weight >= 0)
                && each.getOrDefault(Term.FIT, 0) > 0
                && each.values().stream().mapToInt(Integer::intValue).sum() == ALL;
    }

    public int of(Term term) {
        return each.getOrDefault(term, 0);
    }
}
