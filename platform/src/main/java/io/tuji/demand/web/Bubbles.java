package io.tuji.demand.web;

import io.tuji.demand.Facet;
import io.tuji.demand.internal.DemandGraph;
import io.tuji.demand.internal.DemandGraph.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Counts of needs as circles whose area is the count: a column a facet, a row a part of the chains. */
record Bubbles(int width, int height, List<Label> columns, List<Label> rows, List<Bubble> bubbles) {

    private static final int LEFT = 216;
    private static final int TOP = 36;
    private static final int COLUMN = 116;
    private static final int ROW = 36;
    private static final double SMALLEST = 6;
    private static final double LARGEST = 16;

    record Label(int at, String text) {}

    record Bubble(int x, int y, String radius, long count) {}

    static Bubbles of(DemandGraph graph, DemandWords words) {
        List<Facet> facets = Arrays.asList(Facet.values());
        List<Label> columns = facets.stream()
                .map(facet -> new Label(middle(facets.indexOf(facet)), words.name(facet)))
                .toList();
        long most = graph.lines().stream()
                .flatMap(line -> line.counts().values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        List<Label> rows = new ArrayList<>();
        List<Bubble> bubbles = new ArrayList<>();
        for (Line line : graph.lines()) {
            int middle = TOP + ROW * rows.size() + ROW / 2;
            rows.add(new Label(middle, line.name()));
            facets.stream()
                    .filter(facet -> line.count(facet) > 0)
                    .forEach(facet -> bubbles.add(new Bubble(
                            middle(facets.indexOf(facet)),
                            middle,
                            radius(line.count(facet), most),
                            line.count(facet))));
        }
        return new Bubbles(
                LEFT + COLUMN * facets.size(), TOP + ROW * graph.lines().size(), columns, rows, bubbles);
    }

    private static int middle(int column) {
        return LEFT + COLUMN * column + COLUMN / 2;
    }

    private static String radius(long count, long most) {
        double share = Math.sqrt((double) count / most);
        return String.format(Locale.ROOT, "%.1f", Math.max(SMALLEST, LARGEST * share));
    }

    public String box() {
        return "0 0 " + width + " " + height;
    }
}
