package io.tuji.engine.resolve;

import io.tuji.engine.resolve.Resolution.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Resolves the records of a table: each pair that meets in a rule is weighed once, then the sure ones are joined. */
public final class Resolver {

    /** Enough that a number of single precision stays below the threshold. */
    private static final double HAIR = 1e-3;

    private final Candidates candidates;
    private final Thresholds thresholds;
    private final Weigher weigher;

    public Resolver(Candidates candidates, Weights weights, Thresholds thresholds) {
        this.candidates = candidates;
        this.thresholds = thresholds;
        this.weigher = new Weigher(candidates.table(), weights);
    }

    public Resolution resolve() {
        Blocks blocks = candidates.blocks();

        ScoredPairs pairs = new ScoredPairs();
        long compared = 0;
        for (int rule = 0; rule < blocks.rules(); rule++) {
            int current = rule;
            for (Scorer part : PairWalk.walk(blocks.groups(rule), key -> true, () -> new Scorer(current))) {
                pairs.addAll(part.pairs);
                compared += part.compared;
            }
        }
        return joined(pairs, compared);
    }

    private Resolution joined(ScoredPairs pairs, long compared) {
        Clusters clusters = new Clusters(identifiers());
        List<Pair> open = new ArrayList<>();
        for (int index : pairs.surestFirst()) {
            double probability = Bits.toChance(pairs.bits(index));
            boolean isSame = thresholds.verdict(probability) == Verdict.SAME;
            if (!isSame || !clusters.join(pairs.left(index), pairs.right(index))) {
                open.add(new Pair(pairs.left(index), pairs.right(index), probability));
            }
        }
        open.removeIf(pair -> clusters.root(pair.left()) == clusters.root(pair.right()));
        return new Resolution(clusters.roots(), open, compared, candidates.leftOut());
    }

    private int[] identifiers() {
        Table table = candidates.table();
        int[] identifiers = new int[table.size()];
        Arrays.setAll(
                identifiers,
                row -> candidates
                        .scheme()
                        .identifier()
                        .map(field -> table.token(field, row))
                        .orElse(Tokens.NONE));
        return identifiers;
    }

    /** The judgement on two rows of the table. */
    public Judgement judge(int left, int right) {
        return new Judging(candidates.table(), weigher, thresholds).judge(candidates.table(), left, right);
    }

    /** Weighs the pairs of one part and keeps those that are not clearly different. */
    private final class Scorer implements PairWalk.Visitor {

        private final ScoredPairs pairs = new ScoredPairs();
        private final int rule;
        private final double floor = Bits.ofChance(thresholds.review());
        private final double mostUnanchored = Bits.ofChance(thresholds.same()) - HAIR;
        private long compared;

        Scorer(int rule) {
            this.rule = rule;
        }

        @Override
        public void visit(int left, int right) {
            if (candidates.blocks().metBefore(rule, left, right)) {
                return;
            }
            compared++;
            double bits = weigher.bits(left, right, mostUnanchored);
            if (bits >= floor) {
                pairs.add(left, right, (float) bits);
            }
        }
    }
}
