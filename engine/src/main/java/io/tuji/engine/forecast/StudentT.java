package io.tuji.engine.forecast;

/**
 * Two-sided quantiles of Student's t.
 *
 * <p>From a table up to ten degrees of freedom, beyond that by the expansion of Cornish and Fisher, which is then off by less than 0.003.
 */
final class StudentT {

    private static final double[] EIGHTY = {3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372};
    private static final double[] NINETY_FIVE = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};
    private static final double NORMAL_80 = 1.281552;
    private static final double NORMAL_95 = 1.959964;

    private StudentT() {}

    /** @param degrees of freedom, at least 1 */
    static double of80(int degrees) {
        return degrees <= EIGHTY.length ? EIGHTY[degrees - 1] : expanded(NORMAL_80, degrees);
    }

    static double of95(int degrees) {
        return degrees <= NINETY_FIVE.length ? NINETY_FIVE[degrees - 1] : expanded(NORMAL_95, degrees);
    }

    private static double expanded(double normal, int degrees) {
        double cube = Math.pow(normal, 3);
        double first = (cube + normal) / (4.0 * degrees);
        double second = (5 * Math.pow(normal, 5) + 16 * cube + 3 * normal) / (96.0 * degrees * degrees);
        return normal + first + second;
    }
}
