package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.List;

/** At least so many of its parts: all of them is their and, one of them their or. */
record Group(Condition said, int number, List<Node> parts) implements Node {

    /** How many must come to that for the group to come to it. */
    int needed(Truth target) {
        return target == Truth.YES ? number : parts.size() - number + 1;
    }

    @Override
    public Truth judge(Sheet sheet) {
        int yes = 0;
        int left = parts.size();
        for (int i = 0; i < parts.size() && yes < number && left >= number; i++) {
            Truth part = parts.get(i).judge(sheet);
            yes += part == Truth.YES ? 1 : 0;
            left -= part == Truth.NO ? 1 : 0;
        }
        return of(yes, left);
    }

    private Truth of(int yes, int left) {
        if (yes >= number) {
            return Truth.YES;
        }
        return left < number ? Truth.NO : Truth.UNKNOWN;
    }

    @Override
    public Proof prove(Sheet sheet) {
        Proof[] proofs = new Proof[parts.size()];
        int yes = 0;
        int left = proofs.length;
        for (int i = 0; i < proofs.length; i++) {
            proofs[i] = parts.get(i).prove(sheet);
            yes += proofs[i].truth() == Truth.YES ? 1 : 0;
            left -= proofs[i].truth() == Truth.NO ? 1 : 0;
        }
        return new Proof(this, of(yes, left), proofs);
    }

    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        return parts.stream().filter(part -> part.canBe(target, free, sheet)).count() >= needed(target);
    }
}
