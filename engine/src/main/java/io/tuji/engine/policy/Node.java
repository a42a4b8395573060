package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A condition compiled for an occasion: judged in three values, in which an unknown neither decides nor hinders. */
sealed interface Node permits Comparison, Group, Membership, Negation, Score, Switch {

    Condition said();

    Truth judge(Sheet sheet);

    /** The verdict with those of all parts that have a say in it. */
    Proof prove(Sheet sheet);

    /**
     * Whether it can come to that, whatever all other facts are, if those that are free are chosen for it. Parts are asked one by one, so a
     * yes may be too hopeful where they share a fact; a no is certain.
     */
    boolean canBe(Truth target, BitSet free, Sheet sheet);

    List<Node> parts();

    /** Adds the slots that it reads. */
    default void collect(BitSet asked) {
        parts().forEach(part -> part.collect(asked));
    }

    /** Adds the values of a slot beside which something may turn. */
    default void turns(int slot, Sheet sheet, Set<Long> found) {
        parts().forEach(part -> part.turns(slot, sheet, found));
    }

    default BitSet asked() {
        BitSet asked = new BitSet();
        collect(asked);
        return asked;
    }
}
