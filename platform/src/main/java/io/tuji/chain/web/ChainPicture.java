package io.tuji.chain.web;

import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.health.Health;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The map of a chain: one band a stage, from upstream at the top to downstream, the nodes of the stage in rows within it, and the edges
 * between them. In units of the picture, whose width stays the same however many nodes there are.
 *
 * @param bands from the top
 * @param links in the order of the template
 */
public record ChainPicture(int width, int height, List<Band> bands, List<Link> links) {

    private static final int COLUMNS = 6;
    private static final int BOX_WIDTH = 164;
    private static final int BOX_HEIGHT = 60;
    private static final int GAP = 14;
    private static final int ROW_GAP = 16;
    private static final int HEAD = 30;
    private static final int BAND_GAP = 18;
    private static final int WIDTH = GAP + COLUMNS * (BOX_WIDTH + GAP);

    /** A stage: its head stands at {@code y}. */
    public record Band(Stage stage, int y, int height, List<Box> boxes) {}

    /** A node: its upper left corner, its name in one or two lines, and what is said of it to who listens. */
    public record Box(Node node, Health health, StateLook look, int x, int y, List<String> lines, String spoken) {

        public int width() {
            return BOX_WIDTH;
        }

        public int height() {
            return BOX_HEIGHT;
        }
    }

    /** An edge as a curve; {@code look} groups its kinds: goes in, is a tool, is a service. */
    public record Link(Edge edge, String path, String look) {}

    static ChainPicture of(ChainStanding standing, ChainWords words) {
        Chain chain = standing.edition().chain();
        List<Band> bands = new ArrayList<>();
        Map<String, Box> boxes = new HashMap<>();
        int y = 0;
        for (Stage stage : chain.stages()) {
            List<Node> nodes = chain.nodes().stream()
                    .filter(node -> node.stage().equals(stage.id()))
                    .toList();
            Band band = band(stage, nodes, standing, y, words);
            band.boxes.forEach(box -> boxes.put(box.node.id(), box));
            bands.add(band);
            y += band.height + BAND_GAP;
        }
        List<Link> links = chain.edges().stream()
                .map(edge -> new Link(edge, path(box(boxes, edge.from()), box(boxes, edge.to())), look(edge.kind())))
                .toList();
        return new ChainPicture(WIDTH, Math.max(HEAD, y - BAND_GAP), List.copyOf(bands), links);
    }

    private static Band band(Stage stage, List<Node> nodes, ChainStanding standing, int y, ChainWords words) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            Health health = standing.of(node.id());
            boxes.add(new Box(
                    node,
                    health,
                    StateLook.of(health.state()),
                    GAP + i % COLUMNS * (BOX_WIDTH + GAP),
                    y + HEAD + i / COLUMNS * (BOX_HEIGHT + ROW_GAP),
                    LabelLines.of(words.text(node.name())),
                    words.spoken(standing, node.id())));
        }
        int rows = Math.max(1, (nodes.size() + COLUMNS - 1) / COLUMNS);
        return new Band(stage, y, HEAD + rows * (BOX_HEIGHT + ROW_GAP), boxes);
    }

    private static Box box(Map<String, Box> boxes, String node) {
        return Objects.requireNonNull(boxes.get(node), node);
    }

    /** Leaves the supplier at its lower side and enters the user at its upper one; a user that stands higher is entered from below. */
    private static String path(Box from, Box to) {
        boolean down = to.y >= from.y;
        int startX = from.x + BOX_WIDTH / 2;
        int startY = down ? from.y + BOX_HEIGHT : from.y;
        int endX = to.x + BOX_WIDTH / 2;
        int endY = down && to.y > from.y ? to.y : to.y + BOX_HEIGHT;
        int bend = (down ? 1 : -1) * Math.max(ROW_GAP, Math.abs(endY - startY) / 2);
        int into = down && to.y > from.y ? endY - bend : endY + Math.abs(bend);
        return "M%d,%dC%d,%d %d,%d %d,%d".formatted(startX, startY, startX, startY + bend, endX, into, endX, endY);
    }

    static String look(Edge.Kind kind) {
        return switch (kind) {
            case MATERIAL, COMPONENT -> "goes-in";
            case EQUIPMENT, SOFTWARE -> "tool";
            case DATA, SERVICE, LICENCE -> "service";
        };
    }
}
