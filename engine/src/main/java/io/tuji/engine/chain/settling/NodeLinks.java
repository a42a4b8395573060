package io.tuji.engine.chain.settling;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.backtest.ShuffledLinks;
import io.tuji.engine.chain.backtest.ShuffledLinks.Link;
import io.tuji.engine.chain.settling.SettledFirm.At;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Which nodes are next to which, as the templates say it or with the edges of each template joined by lot. */
final class NodeLinks {

    private final Map<At, Set<At>> neighbours = new HashMap<>();

    private NodeLinks(Collection<Chain> chains, UnaryOperator<List<Link>> joined) {
        chains.forEach(chain -> add(chain, joined));
    }

    static NodeLinks of(Collection<Chain> chains) {
        return new NodeLinks(chains, links -> links);
    }

    /** Every node keeps as many suppliers and customers; the same seed gives the same links. */
    static NodeLinks shuffled(Collection<Chain> chains, long seed) {
        return new NodeLinks(chains, links -> ShuffledLinks.of(links, seed));
    }

    private void add(Chain chain, UnaryOperator<List<Link>> joined) {
        List<String> nodes = chain.nodes().stream().map(Node::id).toList();
        List<Link> links = chain.edges().stream()
                .map(edge -> new Link(nodes.indexOf(edge.from()), nodes.indexOf(edge.to())))
                .distinct()
                .toList();
        for (Link link : joined.apply(links)) {
            At from = new At(chain.id(), nodes.get(link.from()));
            At to = new At(chain.id(), nodes.get(link.to()));
            neighbours.computeIfAbsent(from, node -> new LinkedHashSet<>()).add(to);
            neighbours.computeIfAbsent(to, node -> new LinkedHashSet<>()).add(from);
        }
    }

    /** None of a node that no edge touches. */
    Set<At> neighbours(At node) {
        return neighbours.getOrDefault(node, Set.of());
    }
}
