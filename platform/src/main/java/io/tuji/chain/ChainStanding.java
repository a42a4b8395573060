package io.tuji.chain;

import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.State;
import io.tuji.engine.chain.health.Tally;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chain in the district or in one of its parts.
 *
 * @param part empty for the whole district
 * @param nodes in the order of the template
 * @param here the firms on any node, each once
 * @param national which list stands for the country; empty if none is loaded
 */
public record ChainStanding(
        Edition edition,
        Optional<String> part,
        List<Health> nodes,
        Tally here,
        Optional<NationalList> national,
        HealthSetting setting) {

    public ChainStanding {
        nodes = List.copyOf(nodes);
    }

    public Health of(String node) {
        return nodes.stream()
                .filter(health -> health.node().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node " + node));
    }

    /** How many nodes are in each state; a state without nodes is there with 0. */
    public Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(
                    state,
                    nodes.stream().filter(health -> health.state() == state).count());
        }
        return counts;
    }

    /** Nodes that ask for an act, in the order of the template: broken, missing and weak ones. */
    public List<Node> gaps() {
        return edition.chain().nodes().stream()
                .filter(node -> of(node.id()).state().isGap())
                .toList();
    }
}
