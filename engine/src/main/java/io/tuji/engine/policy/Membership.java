package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** A choice that must be one of those allowed. */
record Membership(Condition said, int slot, BitSet allowed) implements Node {

    @Override
    public Truth judge(Sheet sheet) {
        int first = (int) sheet.low(slot);
        int end = (int) sheet.high(slot) + 1;
        int fitting = allowed.get(first, end).cardinality();
        if (fitting == end - first) {
            return Truth.YES;
        }
        return fitting == 0 ? Truth.NO : Truth.UNKNOWN;
    }

    @Override
    public Proof prove(Sheet sheet) {
        return new Proof(this, judge(sheet));
    }

    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        Truth now = judge(sheet);
        return now == target || (now == Truth.UNKNOWN && free.get(slot));
    }

    @Override
    public List<Node> parts() {
        return List.of();
    }

    @Override
    public void collect(BitSet asked) {
        asked.set(slot);
    }

    @Override
    public void turns(int of, Sheet sheet, Set<Long> found) {
        if (of == slot) {
            LongStream.rangeClosed(sheet.low(slot), sheet.high(slot)).forEach(found::add);
        }
    }
}
