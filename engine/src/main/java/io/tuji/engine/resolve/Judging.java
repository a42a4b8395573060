package io.tuji.engine.resolve;

import java.util.List;

/** Judges one pair with reasons, where the batch only wants the evidence. */
final class Judging {

    private final Table table;
    private final Weigher weigher;
    private final Thresholds thresholds;

    Judging(Table table, Weigher weigher, Thresholds thresholds) {
        this.table = table;
        this.weigher = weigher;
        this.thresholds = thresholds;
    }

    Judgement judge(Rows left, int leftRow, int right) {
        List<Reason> reasons = weigher.reasons(left, leftRow, right);
        double bits = weigher.bits(left, leftRow, right);
        double probability = Bits.toChance(bits);
        boolean needsPerson = hasOtherIdentifier(left, leftRow, right) || !weigher.isAnchored(left, leftRow, right);
        Verdict verdict = thresholds.verdict(probability);
        return new Judgement(
                needsPerson && verdict == Verdict.SAME ? Verdict.TO_REVIEW : verdict,
                probability,
                bits,
                needsPerson,
                reasons);
    }

    private boolean hasOtherIdentifier(Rows left, int leftRow, int right) {
        return table.scheme()
                .identifier()
                .filter(field -> !left.isMissing(field, leftRow) && !table.isMissing(field, right))
                .filter(field -> left.token(field, leftRow) != table.token(field, right))
                .isPresent();
    }
}
