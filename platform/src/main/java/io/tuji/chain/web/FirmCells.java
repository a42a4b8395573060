package io.tuji.chain.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What lies around a firm column by column, before anything has its place. */
record FirmCells(List<Cell> own, List<Cell> above, List<Cell> below, List<Cell> suppliers, List<Cell> customers) {

    static final int MOST_OWN = 6;
    static final int MOST = 8;

    private static final String NODES = "#surrounding-nodes";
    private static final String FIRMS = "#surrounding-firms";

    /**
     * A node or a firm.
     *
     * @param key tells it from others of its column
     * @param kind how it is drawn
     * @param href empty where there is nothing to open
     * @param bonds to nodes on which the firm stands
     */
    record Cell(String key, String kind, Optional<String> href, String name, String note, List<Bond> bonds) {}

    /** @param look groups the kinds of edges */
    record Bond(String own, String look) {}

    int nodeRows() {
        return Math.max(own.size(), Math.max(above.size(), below.size()));
    }

    int firmRows() {
        return Math.max(suppliers.size(), customers.size());
    }

    /**
     * Never more than 38 cells: the last of a column that is too long stands for all that have no room and leads to the list.
     *
     * @param more what it says of so many
     */
    FirmCells shown(IntFunction<String> more) {
        List<Cell> middle = cut(own, MOST_OWN, NODES, more);
        return new FirmCells(
                middle,
                cut(nearest(above, middle), MOST, NODES, more),
                cut(nearest(below, middle), MOST, NODES, more),
                cut(suppliers, MOST, FIRMS, more),
                cut(customers, MOST, FIRMS, more));
    }

    private static List<Cell> cut(List<Cell> cells, int most, String list, IntFunction<String> more) {
        if (cells.size() <= most) {
            return cells;
        }
        int kept = most - 1;
        String said = more.apply(cells.size() - kept);
        Cell rest = new Cell("more", "more", Optional.of(list), said, "", List.of());
        return Stream.concat(cells.stream().limit(kept), Stream.of(rest)).toList();
    }

    /** Those with the most bonds are kept; among these the order follows that of the nodes that they are bound to, so that few lines cross. */
    private static List<Cell> nearest(List<Cell> cells, List<Cell> own) {
        Map<String, Integer> rows = new HashMap<>();
        IntStream.range(0, own.size()).forEach(row -> rows.put(own.get(row).key, row));
        Comparator<Cell> byBonds = Comparator.comparing(cell -> -cell.bonds.size());
        Comparator<Cell> byRow = Comparator.comparing(cell -> cell.bonds.stream()
                .mapToInt(bond -> rows.getOrDefault(bond.own, own.size()))
                .average()
                .orElse(own.size()));
        int kept = cells.size() > MOST ? MOST - 1 : cells.size();
        List<Cell> ranked = cells.stream().sorted(byBonds).toList();
        Stream<Cell> first = ranked.stream().limit(kept).sorted(byRow);
        return Stream.concat(first, ranked.stream().skip(kept)).toList();
    }
}
