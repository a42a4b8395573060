package io.tuji.engine.chain.health;

import java.util.Map;

/**
 * The firms of one list on a chain.
 *
 * @param list the name of the list, as it is shown
 * @param all the firms on any node, each once
 * @param byNode the firms on each node, by its id; a node that is left out has none
 */
public record Holdings(String list, Tally all, Map<String, Tally> byNode) {

    public Holdings {
        byNode = Map.copyOf(byNode);
        byNode.forEach((node, tally) -> {
            if (tally.firms() > all.firms() || tally.staff() > all.staff()) {
                throw new IllegalArgumentException(node + " has " + tally + " of " + all);
            }
        });
    }

    public Tally on(String node) {
        return byNode.getOrDefault(node, Tally.NONE);
    }
}
