package io.tuji.watch.web;

import io.tuji.watch.ChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many changes of each kind there are, as bars from one zero line. */
public record KindChart(List<Bar> bars) {

    private static final int LEFT = 96;
    private static final int WIDEST = 440;
    private static final int STEP = 26;
    private static final int ROOM_FOR_NUMBERS = 90;

    /** @param width of the bar; 0 for none */
    public record Bar(ChangeKind kind, long count, int y, double width) {}

    static KindChart of(Map<ChangeKind, Long> counts) {
        long largest = Math.max(
                1, counts.values().stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            bars.add(new Bar(kind, count, bars.size() * STEP, Math.round(10.0 * WIDEST * count / largest) / 10.0));
        }
        return new KindChart(List.copyOf(bars));
    }

    public int left() {
        return LEFT;
    }

    public String box() {
        return "0 0 " + (LEFT + WIDEST + ROOM_FOR_NUMBERS) + " " + bars.size() * STEP;
    }
}
