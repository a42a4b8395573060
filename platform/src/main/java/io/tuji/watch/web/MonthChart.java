package io.tuji.watch.web;

import io.tuji.engine.value.Known;
import io.tuji.watch.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Foundings and moves of the latest months as bars side by side, the oldest left; what is not known is a hollow ring on the line. */
public record MonthChart(List<Bar> bars, List<Tick> months, List<Tick> heights) {

    private static final int MOST = 12;
    private static final int LEFT = 56;
    private static final int STEP = 58;
    private static final int BAR = 14;
    private static final int HEIGHT = 220;
    private static final int BOTTOM = 28;
    private static final int TOP = 16;

    /** @param series founded, in or out */
    public record Bar(String series, YearMonth month, boolean isKnown, long count, double x, double y, double height) {}

    public record Tick(double at, String text) {}

    /** @param months the newest first */
    static MonthChart of(List<Month> months) {
        List<Month> shown = new ArrayList<>(months.subList(0, Math.min(MOST, months.size())));
        Collections.reverse(shown);
        long largest = Math.max(
                1,
                shown.stream()
                        .flatMap(m -> Stream.of(m.founded(), m.movedIn(), m.movedOut()))
                        .flatMap(known -> known.find().stream())
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
        List<Bar> bars = new ArrayList<>();
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Month month = shown.get(i);
            double x = LEFT + 8 + (double) i * STEP;
            bars.add(bar("founded", month.month(), month.founded(), x, largest));
            bars.add(bar("in", month.month(), month.movedIn(), x + BAR, largest));
            bars.add(bar("out", month.month(), month.movedOut(), x + 2.0 * BAR, largest));
            ticks.add(new Tick(x + 1.5 * BAR, month.month().toString()));
        }
        List<Tick> heights = Stream.of(0L, largest / 2, largest)
                .distinct()
                .map(count -> new Tick(base() - height(count, largest), Long.toString(count)))
                .toList();
        return new MonthChart(List.copyOf(bars), List.copyOf(ticks), heights);
    }

    private static Bar bar(String series, YearMonth month, Known<Long> known, double x, long largest) {
        long count = known.find().orElse(0L);
        double height = height(count, largest);
        return new Bar(series, month, known.find().isPresent(), count, x, base() - height, height);
    }

    private static double height(long count, long largest) {
        return Math.round(10.0 * (base() - TOP) * count / largest) / 10.0;
    }

    private static int base() {
        return HEIGHT - BOTTOM;
    }

    public int bottom() {
        return base();
    }

    public int left() {
        return LEFT;
    }

    public int width() {
        return BAR - 2;
    }

    public int right() {
        return LEFT + 8 + months.size() * STEP;
    }

    public String box() {
        return "0 0 " + (LEFT + MOST * STEP + 16) + " " + HEIGHT;
    }
}
