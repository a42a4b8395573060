package io.tuji.bench.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How often what came lay within the range, as a share of all steps of all series.
 *
 * @param low lower end of the 95 % interval when series are drawn anew with replacement
 * @param high its upper end
 */
record Coverage(double share, double low, double high) {

    private static final int DRAWS = 2000;
    private static final double TAIL = 0.025;

    /** @param held of each series the share of its steps that lay within */
    static Coverage of(List<Double> held, long seed) {
        Random random = new Random(seed);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < held.size(); i++) {
                sum += held.get(random.nextInt(held.size()));
            }
            means[draw] = sum / held.size();
        }
        Arrays.sort(means);
        double share = held.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        return new Coverage(share, means[(int) (TAIL * DRAWS)], means[(int) ((1 - TAIL) * DRAWS)]);
    }

    boolean includes(double nominal) {
        return low <= nominal && nominal <= high;
    }
}
