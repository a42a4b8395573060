package io.tuji.engine.resolve;

import java.util.List;

/**
 * What is learned: how often a level occurs among records of the same thing and among others.
 *
 * @param same by comparison and level, given that both records state something; sums to 1, the place of missing is 0
 * @param other the same for records of different things
 * @param prior the chance that two records drawn at random are of the same thing
 */
public record Chances(List<double[]> same, List<double[]> other, double prior) {

    public Chances {
        same = List.copyOf(same);
        other = List.copyOf(other);
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("no chance: " + prior);
        }
    }

    /** The weight of evidence of a level in bits: log2(m/u) of Fellegi and Sunter (1969); 0 where nothing is stated. */
    public double weight(int comparison, int level) {
        return level == Comparison.MISSING ? 0 : Bits.log2(same.get(comparison)[level] / other.get(comparison)[level]);
    }

    Chances withPrior(double changed) {
        return new Chances(same, other, changed);
    }
}
