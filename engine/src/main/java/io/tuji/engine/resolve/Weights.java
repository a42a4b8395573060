package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * What each level of each comparison says for or against, in bits; what resolution works with.
 *
 * @param bits by comparison and level; a missing value weighs 0
 * @param chances how often each level occurs among different things, for which a rare word is counted instead
 * @param prior the bits of two records before anything is compared; far below 0
 */
public record Weights(List<double[]> bits, List<double[]> chances, double prior) {

    public Weights {
        bits = List.copyOf(bits);
        chances = List.copyOf(chances);
    }

    public Weights plus(Corrections corrections) {
        List<double[]> corrected = new ArrayList<>();
        for (int comparison = 0; comparison < bits.size(); comparison++) {
            double[] levels = bits.get(comparison).clone();
            for (int level = 0; level < levels.length; level++) {
                levels[level] += corrections.bits().get(comparison)[level];
            }
            corrected.add(levels);
        }
        return new Weights(corrected, chances, prior);
    }

    public static Weights of(Chances learned) {
        List<double[]> bits = new ArrayList<>();
        for (int comparison = 0; comparison < learned.same().size(); comparison++) {
            double[] levels = new double[learned.same().get(comparison).length];
            for (int level = 0; level < levels.length; level++) {
                levels[level] = learned.weight(comparison, level);
            }
            bits.add(levels);
        }
        return new Weights(bits, learned.other(), Bits.ofChance(learned.prior()));
    }
}
