package io.tuji.engine.chain.health;

import java.util.List;
import java.util.Optional;

/**
 * The state of a node in a place, with everything that led to it.
 *
 * @param here the firms of the place on the node; empty if no list of the place is loaded
 * @param nation those of the widest national list; empty if none is loaded
 * @param quotient of a node with firms whose state is known
 * @param demand the nodes downstream that have firms here
 * @param strongNeighbours the nodes on either side that are strong here
 * @param openNeighbours the nodes on either side that have firms here and whose state is not known: they may be strong
 * @param gaps why the state is not known, all reasons; empty exactly if it is known
 */
public record Health(
        String node,
        State state,
        Optional<Tally> here,
        Optional<Tally> nation,
        Optional<Quotient> quotient,
        List<String> demand,
        List<String> strongNeighbours,
        List<String> openNeighbours,
        List<Gap> gaps) {

    public Health {
        demand = List.copyOf(demand);
        strongNeighbours = List.copyOf(strongNeighbours);
        openNeighbours = List.copyOf(openNeighbours);
        gaps = List.copyOf(gaps);
        if ((state == State.UNKNOWN) == gaps.isEmpty()) {
            throw new IllegalArgumentException(node + " is " + state + " with the gaps " + gaps);
        }
    }

    /** Whether the node would be missing and not empty if what is open came out strong. */
    public boolean mayBeMissing() {
        return state == State.EMPTY && !openNeighbours.isEmpty();
    }
}
