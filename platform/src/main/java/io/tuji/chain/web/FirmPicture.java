package io.tuji.chain.web;

import io.tuji.chain.web.FirmCells.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The picture of what lies around a firm: a frame in the middle with the nodes on which it stands, upstream nodes to its left and
 * downstream ones to its right, and below these whom it buys from and whom it supplies.
 */
public record FirmPicture(int width, int height, Frame frame, List<Head> heads, List<Box> boxes, List<Link> links) {

    private static final int BOX_WIDTH = 164;
    private static final int BOX_HEIGHT = 54;
    private static final int STEP = 66;
    private static final int EDGE = 14;
    private static final int SPACE = 106;
    private static final int PADDING = 14;
    private static final int HEAD = 28;
    private static final int FRAME_HEAD = 64;
    private static final int TIP = 3;
    private static final int FRAME_X = EDGE + BOX_WIDTH + SPACE;
    private static final int MIDDLE = FRAME_X + PADDING;
    private static final int FRAME_WIDTH = BOX_WIDTH + 2 * PADDING;
    private static final int RIGHT = FRAME_X + FRAME_WIDTH + SPACE;
    private static final int WIDTH = RIGHT + BOX_WIDTH + EDGE;

    /** What the columns are called, with how much there is in all. */
    record Heads(String above, String below, String suppliers, String customers) {}

    /** The frame of the firm; its name stands at its head. */
    public record Frame(int x, int y, int width, int height) {}

    public record Head(int x, int y, String text) {}

    /** A node or a firm in its place, its name in one or two lines. */
    public record Box(
            String key, String kind, String href, int x, int y, List<String> lines, String name, String note) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }

        public String spoken() {
            return note.isEmpty() ? name : name + "：" + note;
        }

        private int middle() {
            return y + BOX_HEIGHT / 2;
        }
    }

    /** From upstream to downstream; {@code look} is that of the edge, or {@code supply} for what was disclosed. */
    public record Link(String path, String look) {}

    /** @param cells no more than can be shown */
    static FirmPicture of(FirmCells cells, Heads heads) {
        int nodeRows = cells.nodeRows();
        int firmRows = cells.firmRows();
        int nodesEnd = FRAME_HEAD + nodeRows * STEP;
        int height = nodesEnd + (firmRows == 0 ? 0 : HEAD + firmRows * STEP);
        List<Box> own = column(cells.own(), MIDDLE, FRAME_HEAD, nodeRows);
        List<Box> above = column(cells.above(), EDGE, FRAME_HEAD, nodeRows);
        List<Box> below = column(cells.below(), RIGHT, FRAME_HEAD, nodeRows);
        List<Box> suppliers = column(cells.suppliers(), EDGE, nodesEnd + HEAD, firmRows);
        List<Box> customers = column(cells.customers(), RIGHT, nodesEnd + HEAD, firmRows);
        List<Link> links = new ArrayList<>(bonds(cells, own, above, below));
        suppliers.forEach(box -> links.add(straight(EDGE + BOX_WIDTH, box, FRAME_X)));
        customers.forEach(box -> links.add(straight(FRAME_X + FRAME_WIDTH, box, RIGHT)));
        Stream<Head> said = Stream.of(
                        head(above, EDGE, FRAME_HEAD, heads.above()),
                        head(below, RIGHT, FRAME_HEAD, heads.below()),
                        head(suppliers, EDGE, nodesEnd + HEAD, heads.suppliers()),
                        head(customers, RIGHT, nodesEnd + HEAD, heads.customers()))
                .flatMap(Optional::stream);
        List<Box> boxes = Stream.of(above, own, below, suppliers, customers)
                .flatMap(List::stream)
                .toList();
        return new FirmPicture(
                WIDTH, height, new Frame(FRAME_X, 1, FRAME_WIDTH, height - 2), said.toList(), boxes, links);
    }

    /** In the middle of its rows where it is shorter than the longest beside it. */
    private static List<Box> column(List<Cell> cells, int x, int from, int rows) {
        int first = from + (rows - cells.size()) * STEP / 2;
        return IntStream.range(0, cells.size())
                .mapToObj(row -> box(cells.get(row), x, first + row * STEP))
                .toList();
    }

    private static Box box(Cell cell, int x, int y) {
        return new Box(
                cell.key(),
                cell.kind(),
                cell.href().orElse(""),
                x,
                y,
                LabelLines.of(cell.name()),
                cell.name(),
                cell.note());
    }

    private static List<Link> bonds(FirmCells cells, List<Box> own, List<Box> above, List<Box> below) {
        Map<String, Box> byKey = new HashMap<>();
        own.forEach(box -> byKey.put(box.key, box));
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            Box from = above.get(i);
            cells.above()
                    .get(i)
                    .bonds()
                    .forEach(bond -> Optional.ofNullable(byKey.get(bond.own()))
                            .ifPresent(to -> links.add(curve(from, to, bond.look()))));
        }
        for (int i = 0; i < below.size(); i++) {
            Box to = below.get(i);
            cells.below()
                    .get(i)
                    .bonds()
                    .forEach(bond -> Optional.ofNullable(byKey.get(bond.own()))
                            .ifPresent(from -> links.add(curve(from, to, bond.look()))));
        }
        return links.stream().distinct().toList();
    }

    private static Link curve(Box from, Box to, String look) {
        int start = from.x + BOX_WIDTH;
        int bend = (start + to.x) / 2;
        return new Link(
                "M%d,%dC%d,%d %d,%d %d,%d"
                        .formatted(
                                start, from.middle(), bend, from.middle(), bend, to.middle(), to.x - TIP, to.middle()),
                look);
    }

    private static Link straight(int from, Box box, int to) {
        return new Link("M%d,%dH%d".formatted(from, box.middle(), to - TIP), "supply");
    }

    private static Optional<Head> head(List<Box> column, int x, int from, String text) {
        return column.isEmpty() ? Optional.empty() : Optional.of(new Head(x, from - 10, text));
    }
}
