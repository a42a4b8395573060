package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for the fewest facts that can settle a rule. Sets that might, each part of the rule asked by itself, are tried from the smallest up
 * until values are found with which one really does. It is exact as long as no look-out was cut short; otherwise the bound says how far it
 * may be off.
 */
final class Fewest {

    private static final int TRIES = 2_000;

    private final Node node;
    private final Sheet sheet;
    private final Truth target;
    private final BitSet open;
    private final Supports supports;

    Fewest(Node node, Sheet sheet, Truth target) {
        this.node = node;
        this.sheet = sheet;
        this.target = target;
        this.open = new BitSet();
        this.supports = new Supports(sheet);
        node.asked().stream().filter(sheet::isOpen).forEach(open::set);
    }

    Settling find() {
        Set<BitSet> seen = new HashSet<>(supports.of(node, target));
        PriorityQueue<BitSet> waiting = new PriorityQueue<>(Comparator.comparingInt(BitSet::cardinality));
        waiting.addAll(seen);
        int least = supports.isWhole() ? Integer.MAX_VALUE : 1;
        for (int tries = 0; tries < TRIES && !waiting.isEmpty(); tries++) {
            BitSet facts = waiting.remove();
            Witness witness = new Witness(node, sheet, target, facts);
            if (witness.isFound()) {
                return settled(facts, Math.min(least, facts.cardinality()));
            }
            least = witness.isCertain() ? least : Math.min(least, facts.cardinality());
            widened(facts).stream().filter(seen::add).forEach(waiting::add);
        }
        return new Settling(Optional.empty(), 0);
    }

    private List<BitSet> widened(BitSet facts) {
        return open.stream()
                .filter(slot -> !facts.get(slot))
                .mapToObj(slot -> {
                    BitSet more = (BitSet) facts.clone();
                    more.set(slot);
                    return more;
                })
                .toList();
    }

    private Settling settled(BitSet facts, int least) {
        Set<Point> points = facts.stream().mapToObj(sheet.layout()::point).collect(Collectors.toUnmodifiableSet());
        return new Settling(Optional.of(points), least);
    }
}
