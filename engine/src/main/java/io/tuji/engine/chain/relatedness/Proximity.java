package io.tuji.engine.chain.relatedness;

import java.util.Arrays;

/**
 * Which industries are found together (Hidalgo and others 2007): φ = areas specialised in both over those specialised in the commoner one,
 * the smaller of the two conditional probabilities. 0 to 1; 1 of an industry with itself, 0 where nobody is specialised in either.
 */
public final class Proximity {

    private final int[][] both;
    private final Specialisation specialisation;
    private final double[] sums;

    private Proximity(Specialisation specialisation) {
        this.specialisation = specialisation;
        both = new int[specialisation.industries()][specialisation.industries()];
        for (int area = 0; area < specialisation.areas(); area++) {
            int[] own = specialisation.industriesOf(area);
            for (int first : own) {
                for (int second : own) {
                    both[first][second]++;
                }
            }
        }
        sums = new double[both.length];
        Arrays.setAll(sums, this::sumOf);
    }

    static Proximity of(Specialisation specialisation) {
        return new Proximity(specialisation);
    }

    int both(int first, int second) {
        return both[first][second];
    }

    double of(int first, int second) {
        int together = both[first][second];
        return together == 0
                ? 0
                : (double) together / Math.max(specialisation.ubiquity(first), specialisation.ubiquity(second));
    }

    /** The proximities of an industry to all, itself included, added up. */
    double sum(int industry) {
        return sums[industry];
    }

    private double sumOf(int industry) {
        double sum = 0;
        for (int other = 0; other < both.length; other++) {
            sum += of(industry, other);
        }
        return sum;
    }
}
