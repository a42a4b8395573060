package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;

/** Looks for values of some facts with which a rule is settled, whatever all others are. Only values beside which something turns are tried. */
final class Witness {

    private static final int STEPS = 5_000;

    private final Node node;
    private final Sheet sheet;
    private final Truth target;
    private final BitSet facts;
    private final boolean isFound;
    private int steps;

    Witness(Node node, Sheet sheet, Truth target, BitSet facts) {
        this.node = node;
        this.sheet = sheet.copy();
        this.target = target;
        this.facts = facts;
        this.isFound = isFoundFrom(facts.nextSetBit(0));
    }

    boolean isFound() {
        return isFound;
    }

    /** Whether no values were left out: the look-out was not cut short, and no comparison is between two of the facts. */
    boolean isCertain() {
        return isFound || (steps < STEPS && isApart(node));
    }

    private boolean isApart(Node part) {
        if (part instanceof Comparison comparison) {
            return comparison.all().stream().noneMatch(this::joinsTwo);
        }
        return part.parts().stream().allMatch(this::isApart);
    }

    private boolean joinsTwo(Inequality one) {
        BitSet asked = new BitSet();
        one.collect(asked);
        asked.and(facts);
        return asked.cardinality() > 1;
    }

    private boolean isFoundFrom(int slot) {
        if (slot < 0) {
            return node.judge(sheet) == target;
        }
        if (steps++ >= STEPS || !node.canBe(target, rest(slot), sheet)) {
            return false;
        }
        long low = sheet.low(slot);
        long high = sheet.high(slot);
        for (long value : values(slot, low, high)) {
            sheet.set(slot, value, value);
            if (isFoundFrom(facts.nextSetBit(slot + 1))) {
                return true;
            }
        }
        sheet.set(slot, low, high);
        return false;
    }

    private BitSet rest(int from) {
        BitSet rest = (BitSet) facts.clone();
        rest.clear(0, from);
        return rest;
    }

    private Set<Long> values(int slot, long low, long high) {
        Set<Long> values = new TreeSet<>();
        node.turns(slot, sheet, values);
        values.add(low);
        values.add(high);
        values.removeIf(value -> value < low || value > high);
        return values;
    }
}
