package io.tuji.engine.chain.health;

import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one declared rule of health. Unknown comes first: too few firms in the national list, or too few of them verified. Then, with nobody
 * here, broken if a node downstream has firms here, missing if a neighbour is strong, otherwise empty; with firms here, strong, weak or
 * even by the location quotient.
 */
public final class ChainHealth {

    private final Chain chain;
    private final Optional<Holdings> here;
    private final Optional<Holdings> nation;
    private final HealthRule rule;
    private final Map<String, State> ofOccupied;

    private ChainHealth(Chain chain, Optional<Holdings> here, Optional<Holdings> nation, HealthRule rule) {
        this.chain = chain;
        this.here = here;
        this.nation = nation;
        this.rule = rule;
        ofOccupied = chain.nodes().stream()
                .map(Node::id)
                .filter(this::isOccupied)
                .collect(Collectors.toMap(node -> node, this::occupied, (first, second) -> first));
    }

    /**
     * The health of every node, in the order of the chain.
     *
     * @param here the list of the place: the district, or one of its areas
     * @param nation the widest national list that is loaded
     */
    public static List<Health> judge(Chain chain, Optional<Holdings> here, Optional<Holdings> nation, HealthRule rule) {
        ChainHealth health = new ChainHealth(chain, here, nation, rule);
        return chain.nodes().stream().map(Node::id).map(health::judge).toList();
    }

    private Health judge(String node) {
        List<Gap> gaps = gaps(node);
        List<String> demand =
                chain.downstream(node).stream().filter(this::isOccupied).toList();
        List<String> strong = neighbours(node, State.STRONG);
        return new Health(
                node,
                gaps.isEmpty() ? known(node, !demand.isEmpty(), !strong.isEmpty()) : State.UNKNOWN,
                here.map(list -> list.on(node)),
                nation.map(list -> list.on(node)),
                gaps.isEmpty() && isOccupied(node) ? Optional.of(quotient(node)) : Optional.empty(),
                demand,
                strong,
                neighbours(node, State.UNKNOWN),
                gaps);
    }

    private State known(String node, boolean isNeeded, boolean hasStrongNeighbour) {
        State occupied = ofOccupied.get(node);
        if (occupied != null) {
            return occupied;
        }
        if (isNeeded) {
            return State.BROKEN;
        }
        return hasStrongNeighbour ? State.MISSING : State.EMPTY;
    }

    /** Of a node with firms here; it rests on no other node. */
    private State occupied(String node) {
        if (!gaps(node).isEmpty()) {
            return State.UNKNOWN;
        }
        Quotient quotient = quotient(node);
        if (quotient.reaches(rule.strong())) {
            return State.STRONG;
        }
        return quotient.reaches(rule.weak()) ? State.EVEN : State.WEAK;
    }

    private List<String> neighbours(String node, State state) {
        return chain.neighbours(node).stream()
                .filter(other -> ofOccupied.get(other) == state)
                .toList();
    }

    private boolean isOccupied(String node) {
        return here.filter(list -> !list.on(node).isEmpty()).isPresent();
    }

    private List<Gap> gaps(String node) {
        return Gap.of(here, nation, node, rule);
    }

    private Quotient quotient(String node) {
        return Quotient.of(here.orElseThrow(), nation.orElseThrow(), node, rule.leastStaffed());
    }
}
