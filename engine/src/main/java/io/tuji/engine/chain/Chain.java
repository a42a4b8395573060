package io.tuji.engine.chain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The template of an industry chain as it is written down, faulty or not: {@link ChainCheck} says what is wrong with it.
 *
 * @param version counts up with each reviewed change
 * @param stages from upstream to downstream
 */
public record Chain(String id, Words name, int version, List<Stage> stages, List<Node> nodes, List<Edge> edges) {

    public Chain {
        stages = List.copyOf(stages);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public Optional<Node> find(String node) {
        return nodes.stream().filter(candidate -> candidate.id().equals(node)).findFirst();
    }

    /** The nodes that use what the given one supplies, by any kind of edge, each once. */
    public List<String> downstream(String node) {
        return edges.stream()
                .filter(edge -> edge.from().equals(node))
                .map(Edge::to)
                .distinct()
                .toList();
    }

    /** The nodes whose supply the given one uses, by any kind of edge, each once. */
    public List<String> upstream(String node) {
        return edges.stream()
                .filter(edge -> edge.to().equals(node))
                .map(Edge::from)
                .distinct()
                .toList();
    }

    /** Both sides, each node once. */
    public List<String> neighbours(String node) {
        return Stream.concat(upstream(node).stream(), downstream(node).stream())
                .distinct()
                .toList();
    }
}
