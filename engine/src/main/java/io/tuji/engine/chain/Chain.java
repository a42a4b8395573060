package io.tuji.engine.chain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** With the node instead of the one of its id, or behind all others. */
    public Chain with(Node node) {
        return new Chain(
                id,
                name,
                version,
                stages,
                replaced(nodes, node, other -> other.id().equals(node.id())),
                edges);
    }

    /** Without the node and every edge that touches it. */
    public Chain withoutNode(String node) {
        return new Chain(
                id,
                name,
                version,
                stages,
                nodes.stream().filter(other -> !other.id().equals(node)).toList(),
                edges.stream()
                        .filter(edge -> !edge.from().equals(node) && !edge.to().equals(node))
                        .toList());
    }

    /** With the edge instead of the one of the same kind between the same nodes, or behind all others. */
    public Chain with(Edge edge) {
        return new Chain(id, name, version, stages, nodes, replaced(edges, edge, edge::isLike));
    }

    public Chain without(Edge edge) {
        return new Chain(
                id,
                name,
                version,
                stages,
                nodes,
                edges.stream().filter(other -> !edge.isLike(other)).toList());
    }

    private static <T> List<T> replaced(List<T> all, T one, Predicate<T> isOld) {
        return all.stream().anyMatch(isOld)
                ? all.stream().map(other -> isOld.test(other) ? one : other).toList()
                : Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
