package io.tuji.engine.chain.relatedness;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The economic complexity index of areas and of industries (Hidalgo and Hausmann 2009; Atlas of Economic Complexity 2014): kp is the
 * second eigenvector of the matrix that leads from industries over areas to industries, kc the mean kp of an area's industries, turned so
 * that areas with many industries tend to the upper end. It ranks the areas and industries of one table and says nothing across tables.
 *
 * <p>Areas specialised in nothing and industries in which nobody is specialised have no complexity: NaN.
 */
public final class Complexity {

    private static final int FEWEST = 3;
    private static final double NO_CORRELATION = 1e-9;

    private final Optional<Obstacle> obstacle;
    private final double eigenvalue;
    private final double[] kc;
    private final double[] kp;

    private Complexity(Optional<Obstacle> obstacle, double eigenvalue, double[] kc, double[] kp) {
        this.obstacle = obstacle;
        this.eigenvalue = eigenvalue;
        this.kc = kc;
        this.kp = kp;
    }

    static Complexity of(Specialisation specialisation) {
        int[] areas = IntStream.range(0, specialisation.areas())
                .filter(area -> specialisation.diversity(area) > 0)
                .toArray();
        int[] industries = IntStream.range(0, specialisation.industries())
                .filter(industry -> specialisation.ubiquity(industry) > 0)
                .toArray();
        if (Math.min(areas.length, industries.length) < FEWEST) {
            return none(Obstacle.TOO_SMALL);
        }
        boolean isByArea = areas.length <= industries.length;
        double[][] byArea = WeighedMatrix.byArea(specialisation, areas, industries);
        SecondAxis axis = SecondAxis.of(WeighedMatrix.products(isByArea ? byArea : WeighedMatrix.turned(byArea)));
        if (axis.obstacle().isPresent()) {
            return none(axis.obstacle().get());
        }
        return turned(specialisation, axis.value(), kp(specialisation, isByArea ? areas : industries, isByArea, axis));
    }

    /** Only the side with fewer entries has been decomposed; areas lead to industries by their means. */
    private static double[] kp(Specialisation specialisation, int[] side, boolean isByArea, SecondAxis axis) {
        double[] values = new double[isByArea ? specialisation.areas() : specialisation.industries()];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i < side.length; i++) {
            int links = isByArea ? specialisation.diversity(side[i]) : specialisation.ubiquity(side[i]);
            values[side[i]] = axis.entry(i) / Math.sqrt(links);
        }
        return isByArea ? specialisation.meansOfIndustries(values) : values;
    }

    private static Complexity turned(Specialisation specialisation, double eigenvalue, double[] kp) {
        double[] kc = specialisation.meansOfAreas(kp);
        double correlation = correlation(Reflections.ofAreas(specialisation, 0), kc);
        if (!(Math.abs(correlation) > NO_CORRELATION)) {
            return none(Obstacle.NO_DIRECTION);
        }
        double sign = Math.signum(correlation);
        return new Complexity(
                Optional.empty(),
                eigenvalue,
                Arrays.stream(kc).map(value -> sign * value).toArray(),
                Arrays.stream(kp).map(value -> sign * value).toArray());
    }

    /** Of the areas that have a complexity. */
    private static double correlation(double[] diversity, double[] kc) {
        int[] known =
                IntStream.range(0, kc.length).filter(i -> !Double.isNaN(kc[i])).toArray();
        double[] first = Arrays.stream(known).mapToDouble(i -> diversity[i]).toArray();
        double[] second = Arrays.stream(known).mapToDouble(i -> kc[i]).toArray();
        double firstMean = Scale.mean(first);
        double secondMean = Scale.mean(second);
        double together = IntStream.range(0, known.length)
                .mapToDouble(i -> (first[i] - firstMean) * (second[i] - secondMean))
                .average()
                .orElseThrow();
        return together / (Scale.deviation(first, 0) * Scale.deviation(second, 0));
    }

    private static Complexity none(Obstacle obstacle) {
        return new Complexity(Optional.of(obstacle), Double.NaN, new double[0], new double[0]);
    }

    /** Why nothing can be said of any area or industry of the table. */
    public Optional<Obstacle> obstacle() {
        return obstacle;
    }

    double eigenvalue() {
        return eigenvalue;
    }

    /** ECI of each area. */
    double[] areas(Scale scale) {
        return scale.areas(kc);
    }

    /** PCI of each industry. */
    double[] industries(Scale scale) {
        return scale.industries(kc, kp);
    }

    /** Before any scaling, as outlook and gain need it. */
    double[] rawIndustries() {
        return kp.clone();
    }

    double rawDeviation() {
        return Scale.deviation(kc, 0);
    }
}
