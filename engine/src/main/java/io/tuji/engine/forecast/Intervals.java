package io.tuji.engine.forecast;

import io.tuji.engine.reading.TableResource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How wide ranges have to be by family, length of the series and step, learned from series whose continuation is known.
 *
 * <p>Between two learned lengths the factors lie by the inverse of the length. Recipe of the shipped ones: {@code ./tuji train intervals}.
 */
public final class Intervals {

    private static final String TABLE = "intervals.csv";
    private static final String HEADING = "cadence,size,step,of80,of95";
    private static final double NORMAL_95 = 1.959964;

    private final Map<Cadence, NavigableMap<Integer, Factors>> factors;

    Intervals(Map<Cadence, NavigableMap<Integer, Factors>> factors) {
        this.factors = factors;
    }

    /** Read when first asked for, so that the recipe can write the table while there is none. */
    private static final class Shipped {
        static final Intervals INTERVALS = read(TableResource.rows(Intervals.class, TABLE));
    }

    public static Intervals shipped() {
        return Shipped.INTERVALS;
    }

    static Intervals read(List<String[]> rows) {
        Map<Cadence, TreeMap<Integer, List<String[]>>> grouped = new EnumMap<>(Cadence.class);
        for (String[] row : rows) {
            grouped.computeIfAbsent(Cadence.valueOf(row[0]), cadence -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row[1]), size -> new ArrayList<>())
                    .add(row);
        }
        Map<Cadence, NavigableMap<Integer, Factors>> factors = new EnumMap<>(Cadence.class);
        grouped.forEach((cadence, bySize) -> bySize.forEach((size, steps) -> {
            steps.sort(Comparator.comparingInt(row -> Integer.parseInt(row[2])));
            factors.computeIfAbsent(cadence, any -> new TreeMap<>())
                    .put(size, new Factors(column(steps, 3), column(steps, 4)));
        }));
        return new Intervals(factors);
    }

    private static List<Double> column(List<String[]> rows, int column) {
        return rows.stream().map(row -> Double.valueOf(row[column])).toList();
    }

    /** The table as it is shipped; equal intervals give equal lines. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADING));
        factors.forEach((cadence, bySize) -> bySize.forEach((size, of) -> IntStream.range(0, of.steps())
                .mapToObj(step -> String.format(
                        Locale.ROOT,
                        "%s,%d,%d,%.4f,%.4f",
                        cadence,
                        size,
                        step + 1,
                        of.of80().get(step),
                        of.of95().get(step)))
                .forEach(lines::add)));
        return lines;
    }

    /** The expectation with calibrated ranges; those of a positive series do not go below zero. */
    public Forecast around(Expectation expectation) {
        Factors of = factors(expectation.cadence(), expectation.series().size());
        List<Step> steps = IntStream.range(0, expectation.horizon())
                .mapToObj(step -> step(expectation, step, of))
                .toList();
        return new Forecast(expectation.series().size(), expectation.methods(), expectation.failed(), steps);
    }

    private static Step step(Expectation expectation, int step, Factors of) {
        int known = Math.min(step, of.steps() - 1);
        double expected = expectation.expected(step);
        double scale = expectation.scale(step);
        double floor = expectation.series().isPositive() ? 0 : Double.NEGATIVE_INFINITY;
        double reach80 = scale * of.of80().get(known);
        double reach95 = scale * of.of95().get(known);
        return new Step(
                expectation.series().periodAt(expectation.series().size() + step),
                expected,
                reach95 / NORMAL_95,
                new Range(Math.max(floor, expected - reach80), expected + reach80),
                new Range(Math.max(floor, expected - reach95), expected + reach95),
                step == known);
    }

    Factors factors(Cadence cadence, int size) {
        NavigableMap<Integer, Factors> bySize = factors.get(cadence);
        if (bySize == null) {
            throw new IllegalStateException("no intervals for " + cadence);
        }
        Map.Entry<Integer, Factors> above = bySize.ceilingEntry(size);
        Map.Entry<Integer, Factors> below = bySize.floorEntry(size);
        if (above == null) {
            return bySize.lastEntry().getValue();
        }
        if (below == null || below.getKey().equals(above.getKey())) {
            return above.getValue();
        }
        double share = (1.0 / below.getKey() - 1.0 / size) / (1.0 / below.getKey() - 1.0 / above.getKey());
        return below.getValue().towards(above.getValue(), share);
    }
}
