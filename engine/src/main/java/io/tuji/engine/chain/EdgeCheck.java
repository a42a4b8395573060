package io.tuji.engine.chain;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with the edges of a chain, one by one and together. */
final class EdgeCheck {

    private record Key(String from, String to, Edge.Kind kind) {}

    private final Chain chain;
    private final Problems problems;
    private final Set<String> nodes;

    EdgeCheck(Chain chain, Problems problems) {
        this.chain = chain;
        this.problems = problems;
        this.nodes = chain.nodes().stream().map(Node::id).collect(Collectors.toSet());
    }

    /** The nodes that an edge joins to another one. */
    static Set<String> joined(Chain chain) {
        return chain.edges().stream()
                .filter(edge -> !edge.from().equals(edge.to()))
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .collect(Collectors.toSet());
    }

    void check() {
        Set<Key> seen = new HashSet<>();
        for (Edge edge : chain.edges()) {
            check(edge, "edges/" + edge);
            if (!seen.add(new Key(edge.from(), edge.to(), edge.kind()))) {
                add(EngineProblem.CHAIN_EDGE_TWICE, "edges/" + edge, edge);
            }
        }
        for (List<String> circle : new Circles(goingIn()).all()) {
            add(EngineProblem.CHAIN_CIRCLE, "edges", String.join("→", circle));
        }
    }

    private void check(Edge edge, String path) {
        Stream.of(edge.from(), edge.to())
                .distinct()
                .filter(end -> !nodes.contains(end))
                .forEach(end -> add(EngineProblem.CHAIN_EDGE_END_UNKNOWN, path, end));
        if (edge.from().equals(edge.to())) {
            add(EngineProblem.CHAIN_EDGE_TO_ITSELF, path, edge.from());
        }
        if (edge.reason().zh().isBlank()) {
            add(EngineProblem.CHAIN_REASON_MISSING, path + "/reason");
        }
        BasisCheck.check(edge.bases(), path, problems);
    }

    /** Self-loops are told apart from circles. */
    private List<Edge> goingIn() {
        return chain.edges().stream()
                .filter(edge -> edge.kind().goesIn() && !edge.from().equals(edge.to()))
                .toList();
    }

    private void add(EngineProblem kind, String path, Object... arguments) {
        problems.add(kind, Place.field(path), arguments);
    }
}
