package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * What persons decided on pairs, and the weights that fit their decisions better.
 *
 * <p>A logistic regression that starts from the learned weights and is held near them (a normal prior of {@value #TRUST} bits on each
 * correction), so that ten decisions move what they are about a little and leave all else alone. The decisions come from the band
 * that is reviewed, so weights are corrected and never estimated from them alone.
 */
public final class ReviewDecisions {

    private static final double TRUST = 2;
    private static final double STIFFNESS = 1 / (TRUST * TRUST);
    private static final double LN2 = Math.log(2);
    private static final int ROUNDS = 100;

    /** Within a bit the bend of a chance at most doubles, so that no step goes too far; where all are sure it is next to nothing. */
    private static final double LONGEST_STEP = 1;

    private final Scheme scheme;
    private final List<Decision> decisions = new ArrayList<>();

    /** The levels of a pair, its evidence before any correction, and what the person said. */
    private record Decision(List<Integer> levels, double bits, boolean isSame) {}

    public ReviewDecisions(Scheme scheme) {
        this.scheme = scheme;
    }

    /** @param judgement as it was shown to the person */
    public void add(Judgement judgement, boolean isSame) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < judgement.reasons().size(); i++) {
            levels.add(scheme.comparisons()
                    .get(i)
                    .levelOf(judgement.reasons().get(i).level()));
        }
        decisions.add(new Decision(levels, judgement.bits(), isSame));
    }

    public void add(DecidedPair pair) {
        decisions.add(new Decision(Corrections.places(scheme, pair.levels()), pair.bits(), pair.isSame()));
    }

    /** The weights by which the decided pairs were judged, corrected by the decisions. */
    public Weights refit(Weights weights) {
        return weights.plus(corrections());
    }

    /** What the decisions add to the weights by which the pairs were judged. */
    public Corrections corrections() {
        Corrections corrections = Corrections.none(scheme);
        for (int round = 0; round < ROUNDS; round++) {
            for (int comparison = 0; comparison < corrections.bits().size(); comparison++) {
                double[] levels = corrections.bits().get(comparison);
                for (int level = 1; level < levels.length; level++) {
                    levels[level] -= step(corrections, comparison, level);
                }
            }
        }
        return corrections;
    }

    /** Newton's step for one correction, the others as they are, and never a long one. */
    private double step(Corrections corrections, int comparison, int level) {
        double slope = STIFFNESS * corrections.bits().get(comparison)[level];
        double bend = STIFFNESS;
        for (Decision decision : decisions) {
            if (decision.levels().get(comparison) == level) {
                double chance = Bits.toChance(decision.bits() + corrections.of(decision.levels()));
                slope += (chance - (decision.isSame() ? 1 : 0)) * LN2;
                bend += chance * (1 - chance) * LN2 * LN2;
            }
        }
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / bend));
    }
}
