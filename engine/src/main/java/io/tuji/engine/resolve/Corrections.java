package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What decisions of persons add to the weights, in bits.
 *
 * <p>Kept beside the weights and not within them: weights follow the base as it grows, decisions stay what they were.
 *
 * @param bits by comparison and level; a missing value is never corrected
 */
public record Corrections(Scheme scheme, List<double[]> bits) {

    /** The correction of one level, by name, so that it outlives a change of the scheme. */
    public record Correction(String comparison, String level, double bits) {}

    public Corrections {
        bits = List.copyOf(bits);
    }

    public static Corrections none(Scheme scheme) {
        return new Corrections(
                scheme,
                scheme.comparisons().stream()
                        .map(comparison -> new double[comparison.size()])
                        .toList());
    }

    /** Corrections of levels that the scheme does not have are left out. */
    public static Corrections of(Scheme scheme, List<Correction> named) {
        Corrections corrections = none(scheme);
        for (int i = 0; i < scheme.comparisons().size(); i++) {
            Comparison comparison = scheme.comparisons().get(i);
            double[] levels = corrections.bits().get(i);
            named.stream()
                    .filter(correction -> correction.comparison().equals(comparison.name()))
                    .forEach(correction -> levels[comparison.knownLevel(correction.level())] = correction.bits());
            levels[Comparison.MISSING] = 0;
        }
        return corrections;
    }

    /** The levels on which something was decided, in the order of the scheme. */
    public List<Correction> named() {
        List<Correction> named = new ArrayList<>();
        for (int i = 0; i < bits.size(); i++) {
            Comparison comparison = scheme.comparisons().get(i);
            double[] levels = bits.get(i);
            IntStream.range(1, levels.length)
                    .filter(level -> levels[level] != 0)
                    .forEach(level ->
                            named.add(new Correction(comparison.name(), comparison.levelName(level), levels[level])));
        }
        return named;
    }

    /** What they add to the evidence of a pair. */
    public double of(Map<String, String> levels) {
        return of(places(scheme, levels));
    }

    double of(List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .mapToDouble(i -> bits.get(i)[levels.get(i)])
                .sum();
    }

    /** The place of the level of each comparison, in the order of the scheme. */
    static List<Integer> places(Scheme scheme, Map<String, String> levels) {
        return scheme.comparisons().stream()
                .map(comparison -> comparison.knownLevel(levels.getOrDefault(comparison.name(), "")))
                .toList();
    }
}
