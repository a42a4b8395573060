package io.tuji.engine.chain.position;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.position.Evidence.Field;
import io.tuji.engine.industry.coding.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the nodes of chains out of what a firm says of itself. Made once for a set of chains; safe for several threads. */
public final class PositionReader {

    private record Spot(String chain, Node node) {}

    private final List<Spot> spots;
    private final NodeWords words;

    private PositionReader(List<Spot> spots) {
        this.spots = spots;
        this.words = new NodeWords(spots.stream().map(Spot::node).toList());
    }

    public static PositionReader of(List<Chain> chains) {
        return new PositionReader(chains.stream()
                .flatMap(chain -> chain.nodes().stream().map(node -> new Spot(chain.id(), node)))
                .toList());
    }

    /** The nodes that something speaks for, the surest first. */
    public List<Position> read(ChainFirm firm) {
        Map<Integer, List<Evidence>> evidence = new TreeMap<>();
        look(firm.name(), Field.NAME, evidence);
        firm.products().forEach(product -> look(product, Field.PRODUCT, evidence));
        Scope.of(firm.scope()).clauses().forEach(clause -> look(clause, Field.SCOPE, evidence));
        for (int i = 0; i < spots.size(); i++) {
            classes(firm, i, evidence);
        }
        return evidence.entrySet().stream()
                .map(entry -> position(spots.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingDouble(Position::confidence).reversed())
                .toList();
    }

    private void look(String text, Field field, Map<Integer, List<Evidence>> evidence) {
        for (Map.Entry<Integer, Set<String>> hit :
                words.in(NodeWords.plain(text)).entrySet()) {
            evidence.computeIfAbsent(hit.getKey(), none -> new ArrayList<>())
                    .add(new Evidence(field, text, List.copyOf(hit.getValue())));
        }
    }

    private void classes(ChainFirm firm, int spot, Map<Integer, List<Evidence>> evidence) {
        List<String> wanted = spots.get(spot).node.classes();
        firm.classes().stream()
                .filter(code -> wanted.stream().anyMatch(code::startsWith))
                .forEach(code -> evidence.computeIfAbsent(spot, none -> new ArrayList<>())
                        .add(new Evidence(Field.CLASS, code, List.of())));
    }

    private static Position position(Spot spot, List<Evidence> evidence) {
        return new Position(spot.chain, spot.node.id(), Confidence.of(evidence), evidence);
    }
}
