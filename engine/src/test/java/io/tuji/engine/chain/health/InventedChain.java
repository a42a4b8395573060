package io.tuji.engine.chain.health;

import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Stage;
import io.tuji.engine.chain.Words;
import java.util.List;
import java.util.Optional;

/** Chains of invented nodes, all of one stage. */
final class InventedChain {

    private static final List<Basis> BASES =
            List.of(new Basis(Basis.Kind.JUDGEMENT, "somebody", Optional.empty(), Optional.empty()));

    private InventedChain() {}

    static Chain chain(List<String> nodes, Edge... edges) {
        return new Chain(
                "invented",
                words("invented"),
                1,
                List.of(new Stage("only", words("only"))),
                nodes.stream().map(InventedChain::node).toList(),
                List.of(edges));
    }

    static Edge edge(String from, String to) {
        return new Edge(from, to, Edge.Kind.MATERIAL, words("needed"), BASES);
    }

    private static Node node(String id) {
        return new Node(
                id,
                "only",
                words(id),
                words("makes " + id),
                List.of("3973"),
                List.of(),
                List.of(id),
                List.of(),
                Optional.empty(),
                BASES,
                Optional.empty());
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
