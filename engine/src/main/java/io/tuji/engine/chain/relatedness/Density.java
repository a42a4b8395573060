package io.tuji.engine.chain.relatedness;

import java.util.Arrays;

/**
 * How much of what an industry goes together with an area already has (Hidalgo and others 2007): ω = Σ M φ / Σ φ over all industries, the
 * industry itself included. 0 to 1; NaN where nobody is specialised in the industry.
 */
public final class Density {

    private final Specialisation specialisation;
    private final Proximity proximity;

    Density(Specialisation specialisation, Proximity proximity) {
        this.specialisation = specialisation;
        this.proximity = proximity;
    }

    /** The proximities of an industry to those in which the area is specialised, added up. */
    double near(int area, int industry) {
        return near(specialisation.industriesOf(area), industry);
    }

    double of(int area, int industry) {
        return near(area, industry) / proximity.sum(industry);
    }

    /** Of every industry in one area. */
    double[] of(int area) {
        int[] own = specialisation.industriesOf(area);
        double[] densities = new double[specialisation.industries()];
        Arrays.setAll(densities, industry -> near(own, industry) / proximity.sum(industry));
        return densities;
    }

    private double near(int[] own, int industry) {
        double near = 0;
        for (int mine : own) {
            near += proximity.of(industry, mine);
        }
        return near;
    }
}
