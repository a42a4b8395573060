package io.tuji.outlook.web;

import io.tuji.engine.plan.chance.Reliability;
import io.tuji.engine.plan.chance.Reliability.Bin;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was said beside what came, as a drawing of {@value #SIZE} × {@value #SIZE}: on the diagonal chances hold.
 *
 * @param key names the family of series
 * @param line the means of the bins, as points
 */
public record ReliabilityCurve(String key, List<Dot> dots, String line, List<Bin> bins) {

    public static final int SIZE = 220;

    /** @param radius grows with the number of cases */
    public record Dot(double x, double y, double radius) {}

    static List<ReliabilityCurve> of(Reliability reliability) {
        return List.of(of("long", reliability.longHistories()), of("short", reliability.shortHistories()));
    }

    private static ReliabilityCurve of(String key, List<Bin> bins) {
        int most = bins.stream().mapToInt(Bin::count).max().orElse(1);
        List<Dot> dots = bins.stream()
                .map(bin -> new Dot(
                        bin.chance() * SIZE,
                        (1 - bin.reached()) * SIZE,
                        2 + 6 * Math.sqrt((double) bin.count() / most)))
                .toList();
        String line = dots.stream()
                .map(dot -> String.format(Locale.ROOT, "%.1f,%.1f", dot.x(), dot.y()))
                .collect(Collectors.joining(" "));
        return new ReliabilityCurve(key, dots, line, bins);
    }

    public int size() {
        return SIZE;
    }
}
