package io.tuji.structure.web;

import io.tuji.structure.internal.IndustryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Industries by how much goes together with them (to the right) and how strong they are (up, by doubling), as large as all areas have of them. */
public record BubbleChart(List<Bubble> bubbles, List<Tick> across, List<Tick> up, long unknown, long more) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 56;
    private static final int TOP = 36;
    private static final int BOTTOM = 44;
    private static final int RIGHT = 24;
    private static final int MOST = 60;
    private static final int NAMED = 6;
    private static final double LEAST = 0.125;
    private static final double GREATEST = 8;
    private static final double SMALLEST_RADIUS = 4;
    private static final double ROOM = 18;

    /** @param named whether its name stands beside it */
    public record Bubble(IndustryRow row, double x, double y, double radius, boolean named) {}

    public record Tick(double at, String text) {}

    static BubbleChart of(List<IndustryRow> rows) {
        List<IndustryRow> known = rows.stream()
                .filter(row -> row.density().value().isPresent()
                        && row.quotient().value().isPresent())
                .sorted(Comparator.comparingDouble((IndustryRow row) -> -row.whole())
                        .thenComparing(IndustryRow::industry))
                .toList();
        List<IndustryRow> shown = known.stream().limit(MOST).toList();
        double widest = Math.max(
                0.01,
                shown.stream()
                        .mapToDouble(row -> row.density().value().orElse(0))
                        .max()
                        .orElse(1));
        double largest = Math.max(
                1e-9, shown.stream().mapToDouble(IndustryRow::whole).max().orElse(1));
        Set<IndustryRow> named = shown.stream()
                .sorted(Comparator.comparingDouble((IndustryRow row) -> -row.local()))
                .limit(NAMED)
                .collect(Collectors.toSet());
        List<Bubble> bubbles = shown.stream()
                .map(row -> bubble(row, widest, largest, named.contains(row)))
                .toList();
        List<Tick> across = Stream.of(0.0, widest / 2, widest)
                .map(density -> new Tick(x(density, widest), String.format(Locale.ROOT, "%.2f", density)))
                .toList();
        List<Tick> up = Stream.of("1/8", "1/2", "1", "2", "8")
                .map(text ->
                        new Tick(y(text.startsWith("1/") ? 1.0 / (text.charAt(2) - '0') : text.charAt(0) - '0'), text))
                .toList();
        return new BubbleChart(bubbles, across, up, rows.size() - known.size(), known.size() - shown.size());
    }

    private static Bubble bubble(IndustryRow row, double widest, double largest, boolean named) {
        return new Bubble(
                row,
                x(row.density().value().orElse(0), widest),
                y(row.quotient().value().orElse(0)),
                tenth(SMALLEST_RADIUS + ROOM * Math.sqrt(row.whole() / largest)),
                named);
    }

    private static double x(double density, double widest) {
        return tenth(LEFT + (WIDTH - LEFT - RIGHT) * density / widest);
    }

    /** What is stronger or weaker than the picture reaches stands at its edge. */
    private static double y(double quotient) {
        double clipped = Math.max(LEAST, Math.min(GREATEST, quotient));
        double share = Math.log(clipped / LEAST) / Math.log(GREATEST / LEAST);
        return tenth(HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * share);
    }

    private static double tenth(double value) {
        return Math.round(10 * value) / 10.0;
    }

    public String box() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return HEIGHT - BOTTOM;
    }
}
