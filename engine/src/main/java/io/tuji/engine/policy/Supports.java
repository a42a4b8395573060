package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which sets of facts might bring a node to a truth, each part asked by itself: only the smallest, none within another. */
final class Supports {

    /** Of more open facts than this not every set is tried. */
    private static final int MOST_FACTS = 12;

    private static final int MOST_SETS = 400;

    private final Sheet sheet;
    private boolean isWhole = true;

    Supports(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Whether none has been left out. */
    boolean isWhole() {
        return isWhole;
    }

    List<BitSet> of(Node node, Truth target) {
        if (node instanceof Group group) {
            return ofGroup(group, target);
        }
        if (node instanceof Negation negation) {
            return of(negation.of(), target.not());
        }
        return ofFacts(node, target);
    }

    /** For each number of parts the sets that bring so many to it. */
    private List<BitSet> ofGroup(Group group, Truth target) {
        int needed = group.needed(target);
        List<List<BitSet>> byCount = new ArrayList<>();
        byCount.add(List.of(new BitSet()));
        IntStream.range(0, needed).forEach(count -> byCount.add(List.of()));
        for (Node part : group.parts()) {
            List<BitSet> ofPart = of(part, target);
            for (int count = needed; count > 0; count--) {
                List<BitSet> more = new ArrayList<>(byCount.get(count));
                more.addAll(joined(byCount.get(count - 1), ofPart));
                byCount.set(count, smallest(more));
            }
        }
        return byCount.get(needed);
    }

    private static List<BitSet> joined(List<BitSet> some, List<BitSet> others) {
        List<BitSet> all = new ArrayList<>();
        for (BitSet one : some) {
            for (BitSet other : others) {
                BitSet both = (BitSet) one.clone();
                both.or(other);
                all.add(both);
            }
        }
        return all;
    }

    private List<BitSet> ofFacts(Node node, Truth target) {
        BitSet asked = node.asked();
        int[] open = asked.stream().filter(sheet::isOpen).toArray();
        if (open.length > MOST_FACTS) {
            isWhole = false;
            BitSet all = new BitSet();
            IntStream.of(open).forEach(all::set);
            return node.canBe(target, all, sheet) ? List.of(all) : List.of();
        }
        List<BitSet> might = IntStream.range(0, 1 << open.length)
                .mapToObj(mask -> chosen(open, mask))
                .filter(set -> node.canBe(target, set, sheet))
                .toList();
        return smallest(might);
    }

    private static BitSet chosen(int[] open, int mask) {
        BitSet set = new BitSet();
        for (int i = 0; i < open.length; i++) {
            set.set(open[i], (mask >> i & 1) == 1);
        }
        return set;
    }

    private List<BitSet> smallest(List<BitSet> sets) {
        List<BitSet> kept = new ArrayList<>();
        sets.stream().sorted(Comparator.comparingInt(BitSet::cardinality)).forEach(set -> {
            if (kept.size() < MOST_SETS && kept.stream().noneMatch(one -> isWithin(one, set))) {
                kept.add(set);
            } else if (kept.size() == MOST_SETS) {
                isWhole = false;
            }
        });
        return kept;
    }

    private static boolean isWithin(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest.isEmpty();
    }
}
