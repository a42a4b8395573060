package io.tuji.engine.forecast;

import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Learns how wide ranges have to be: at each family, length and step the factor within which the wanted share of misses lies.
 *
 * <p>The quantile is the one of split conformal prediction, the {@code (n + 1) p}-th of n, between ranks; neighbouring steps lend each
 * other a quarter, as their quantiles differ by chance more than by nature.
 */
public final class IntervalTrainer {

    private static final double EIGHTY = 0.80;
    private static final double NINETY_FIVE = 0.95;

    private IntervalTrainer() {}

    /** The misses of a series cut to every length that it has, in the order of the lengths; of the last length the whole series. */
    public static List<Miss> misses(Lesson lesson) {
        List<Miss> misses = new ArrayList<>();
        int size = lesson.given().size();
        int longest = Lengths.longest(lesson.cadence());
        for (int length : Lengths.of(lesson.cadence())) {
            if (length < longest && length <= size) {
                add(misses, lesson, length, size - length);
            } else if (length == longest && size >= longest) {
                add(misses, lesson, length, 0);
            }
        }
        return misses;
    }

    private static void add(List<Miss> misses, Lesson lesson, int length, int from) {
        Series series = lesson.given().from(from);
        if (!Forecaster.hasMoved(series)) {
            return;
        }
        Expectation expectation =
                Expectation.of(lesson.cadence(), series, lesson.after().size());
        misses.add(Miss.of(expectation, length, lesson.after()));
    }

    public static Intervals fit(List<Miss> misses) {
        Map<Cadence, TreeMap<Integer, List<Miss>>> grouped = new EnumMap<>(Cadence.class);
        for (Miss miss : misses) {
            grouped.computeIfAbsent(miss.cadence(), cadence -> new TreeMap<>())
                    .computeIfAbsent(miss.size(), size -> new ArrayList<>())
                    .add(miss);
        }
        Map<Cadence, NavigableMap<Integer, Factors>> factors = new EnumMap<>(Cadence.class);
        grouped.forEach((cadence, bySize) -> {
            TreeMap<Integer, Factors> learned = new TreeMap<>();
            bySize.forEach((size, of) -> learned.put(size, factors(of)));
            factors.put(cadence, learned);
        });
        return new Intervals(factors);
    }

    private static Factors factors(List<Miss> misses) {
        List<Double> of80 = new ArrayList<>();
        List<Double> of95 = new ArrayList<>();
        int steps = misses.stream().mapToInt(miss -> miss.errors().size()).max().orElseThrow();
        for (int step = 0; step < steps; step++) {
            double[] errors = errors(misses, step);
            of80.add(quantile(errors, EIGHTY));
            of95.add(quantile(errors, NINETY_FIVE));
        }
        return new Factors(smooth(of80), smooth(of95));
    }

    private static double[] errors(List<Miss> misses, int step) {
        return misses.stream()
                .filter(miss -> step < miss.errors().size())
                .mapToDouble(miss -> miss.errors().get(step))
                .sorted()
                .toArray();
    }

    /** @param sorted ascending */
    static double quantile(double[] sorted, double share) {
        double rank = (sorted.length + 1) * share - 1;
        if (rank >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        int below = Math.max(0, (int) rank);
        double part = Math.max(0, rank - below);
        return sorted[below] + part * (sorted[below + 1] - sorted[below]);
    }

    private static List<Double> smooth(List<Double> raw) {
        List<Double> smoothed = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            double before = raw.get(Math.max(0, i - 1));
            double behind = raw.get(Math.min(raw.size() - 1, i + 1));
            smoothed.add((before + 2 * raw.get(i) + behind) / 4);
        }
        return smoothed;
    }
}
