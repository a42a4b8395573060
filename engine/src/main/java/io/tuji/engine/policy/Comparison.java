package io.tuji.engine.policy;

import io.tuji.engine.value.Truth;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sums of facts against bounds, all of which must hold.
 *
 * @param figure what is compared, as people write it; empty as long as it is open
 */
record Comparison(Condition said, List<Inequality> all, Function<Sheet, Optional<FactValue>> figure) implements Node {

    static Comparison ofTruth(Condition said, int slot, boolean isWanted, Layout layout) {
        Fraction fact = new Fraction(Line.of(slot), Optional.empty());
        Sign sign = isWanted ? Sign.AT_LEAST : Sign.LESS;
        return new Comparison(said, fact.against(sign, BigDecimal.ONE, layout), sheet -> Optional.empty());
    }

    @Override
    public Truth judge(Sheet sheet) {
        Truth truth = Truth.YES;
        for (int i = 0; i < all.size() && truth != Truth.NO; i++) {
            truth = truth.and(all.get(i).judge(sheet));
        }
        return truth;
    }

    @Override
    public Proof prove(Sheet sheet) {
        return new Proof(this, judge(sheet));
    }

    @Override
    public boolean canBe(Truth target, BitSet free, Sheet sheet) {
        return target == Truth.YES
                ? all.stream().allMatch(one -> one.canBe(target, free, sheet))
                : all.stream().anyMatch(one -> one.canBe(target, free, sheet));
    }

    @Override
    public List<Node> parts() {
        return List.of();
    }

    @Override
    public void collect(BitSet asked) {
        all.forEach(one -> one.collect(asked));
    }

    @Override
    public void turns(int slot, Sheet sheet, Set<Long> found) {
        for (Inequality one : all) {
            for (long value : one.turns(slot, sheet)) {
                found.add(value);
            }
        }
    }
}
