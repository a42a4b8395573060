package io.tuji.engine.chain.relatedness;

/**
 * The method of reflections (Hidalgo and Hausmann 2009): diversity and ubiquity, then again and again the means of each over the other.
 * After 0 steps an area has its diversity, after 1 the mean ubiquity of its industries, after 2 the mean diversity of those who share them.
 */
public final class Reflections {

    private Reflections() {}

    /** Of each area, NaN where it is specialised in nothing. */
    static double[] ofAreas(Specialisation specialisation, int steps) {
        if (steps == 0) {
            double[] diversity = new double[specialisation.areas()];
            for (int area = 0; area < diversity.length; area++) {
                diversity[area] = specialisation.diversity(area);
            }
            return diversity;
        }
        return specialisation.meansOfAreas(ofIndustries(specialisation, steps - 1));
    }

    /** Of each industry, NaN where nobody is specialised in it. */
    static double[] ofIndustries(Specialisation specialisation, int steps) {
        if (steps == 0) {
            double[] ubiquity = new double[specialisation.industries()];
            for (int industry = 0; industry < ubiquity.length; industry++) {
                ubiquity[industry] = specialisation.ubiquity(industry);
            }
            return ubiquity;
        }
        return specialisation.meansOfIndustries(ofAreas(specialisation, steps - 1));
    }
}
