package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.util.BitSet;
import java.util.List;

/** That something is not so. */
record Negation(Condition said, Node of) implements Node {

    @Override
    public Truth judge(Sheet sheet) {
        return of.judge(sheet).not();
    }

    @Override
    public Proof prove(Sheet sheet) {
        Proof inner = of.prove(sheet);
        return new Proof(this, inner.truth().not(), inner);
    }

    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        return of.canBe(target.not(), free, sheet);
    }

    @Override
    public List<Node> parts() {
        return List.of(of);
    }
}
