package io.tuji.engine.chain;

import java.util.List;
import java.util.Optional;

/** What a new edition of a template changes: nodes by id, edges by their ends and kind. */
public record ChainDifference(
        List<Node> addedNodes,
        List<Node> removedNodes,
        List<Changed<Node>> changedNodes,
        List<Edge> addedEdges,
        List<Edge> removedEdges,
        List<Changed<Edge>> changedEdges) {

    /** The same node or edge in both editions, told differently. */
    public record Changed<T>(T before, T after) {}

    public static ChainDifference between(Chain before, Chain after) {
        return new ChainDifference(
                lacking(after.nodes(), before),
                lacking(before.nodes(), after),
                after.nodes().stream()
                        .flatMap(node -> before.find(node.id()).map(old -> new Changed<>(old, node)).stream())
                        .filter(pair -> !pair.before.equals(pair.after))
                        .toList(),
                after.edges().stream()
                        .filter(edge -> alike(before, edge).isEmpty())
                        .toList(),
                before.edges().stream()
                        .filter(edge -> alike(after, edge).isEmpty())
                        .toList(),
                after.edges().stream()
                        .flatMap(edge -> alike(before, edge).map(old -> new Changed<>(old, edge)).stream())
                        .filter(pair -> !pair.before.equals(pair.after))
                        .toList());
    }

    private static List<Node> lacking(List<Node> nodes, Chain other) {
        return nodes.stream().filter(node -> other.find(node.id()).isEmpty()).toList();
    }

    private static Optional<Edge> alike(Chain chain, Edge edge) {
        return chain.edges().stream().filter(edge::isLike).findFirst();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return addedNodes.size()
                + removedNodes.size()
                + changedNodes.size()
                + addedEdges.size()
                + removedEdges.size()
                + changedEdges.size();
    }
}
