package io.tuji.engine.chain.relatedness;

import java.util.stream.IntStream;

/**
 * What an area may grow into (Atlas of Economic Complexity 2014): the outlook adds up density times complexity of the industries that it
 * lacks; the gain of an industry is what it would add to that by its proximity to the others that are lacking.
 *
 * <p>Both use complexity before it is scaled. The outlook is standardised over the areas; the gain is divided by the population standard
 * deviation of the areas' complexity.
 */
public final class Opportunity {

    private final Specialisation specialisation;
    private final Proximity proximity;
    private final Density density;
    private final double[] kp;
    private final double deviation;

    Opportunity(Specialisation specialisation, Proximity proximity, Complexity complexity) {
        this.specialisation = specialisation;
        this.proximity = proximity;
        this.density = new Density(specialisation, proximity);
        this.kp = complexity.rawIndustries();
        this.deviation = complexity.rawDeviation();
    }

    /** COI of each area; NaN where it is specialised in nothing. */
    double[] outlooks() {
        double[] sums = IntStream.range(0, specialisation.areas())
                .mapToDouble(this::sum)
                .toArray();
        return Scale.standardised(sums, Scale.mean(sums), Scale.deviation(sums, 0));
    }

    private double sum(int area) {
        if (specialisation.diversity(area) == 0) {
            return Double.NaN;
        }
        double[] densities = density.of(area);
        return lacking(area).mapToDouble(i -> densities[i] * kp[i]).sum();
    }

    /** COG of an industry in an area; zero of one in which the area is specialised. */
    double gain(int area, int industry) {
        if (specialisation.has(area, industry)) {
            return 0;
        }
        double sum = lacking(area)
                .mapToDouble(other -> proximity.of(industry, other) * kp[other] / proximity.sum(other))
                .sum();
        return sum / deviation;
    }

    /** The industries that the area lacks and somebody is specialised in. */
    private IntStream lacking(int area) {
        return IntStream.range(0, specialisation.industries())
                .filter(industry -> specialisation.ubiquity(industry) > 0 && !specialisation.has(area, industry));
    }
}
