package io.tuji.bench.position;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import java.util.List;

/** A node and the chain that it belongs to. */
record Spot(String chain, Node node) {

    static List<Spot> all(List<Chain> chains) {
        return chains.stream()
                .flatMap(chain -> chain.nodes().stream().map(node -> new Spot(chain.id(), node)))
                .toList();
    }

    boolean hasClass(List<String> codes) {
        return codes.stream().anyMatch(code -> node.classes().stream().anyMatch(code::startsWith));
    }
}
