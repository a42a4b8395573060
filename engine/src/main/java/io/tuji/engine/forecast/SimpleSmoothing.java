package io.tuji.engine.forecast;

/**
 * Simple exponential smoothing: the level follows the values by a weight that makes the squared one-step errors least.
 *
 * @param level after the last value, which is the forecast of every step
 * @param weight of the newest value, 0.01 to 0.99
 */
record SimpleSmoothing(double level, double weight) {

    private static final double LOWEST = 0.01;
    private static final double HIGHEST = 0.99;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int STEPS = 30;
    private static final int GRID = 10;

    static SimpleSmoothing of(double[] values) {
        double best = LOWEST;
        for (int i = 1; i <= GRID; i++) {
            double weight = LOWEST + (HIGHEST - LOWEST) * i / GRID;
            best = error(values, weight) < error(values, best) ? weight : best;
        }
        double step = (HIGHEST - LOWEST) / GRID;
        double weight = least(values, Math.max(LOWEST, best - step), Math.min(HIGHEST, best + step));
        return new SimpleSmoothing(level(values, weight), weight);
    }

    /** Golden section between two weights. */
    private static double least(double[] values, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < STEPS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (error(values, left) < error(values, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    private static double error(double[] values, double weight) {
        double level = values[0];
        double sum = 0;
        for (int i = 1; i < values.length; i++) {
            double error = values[i] - level;
            sum += error * error;
            level += weight * error;
        }
        return sum;
    }

    private static double level(double[] values, double weight) {
        double level = values[0];
        for (int i = 1; i < values.length; i++) {
            level += weight * (values[i] - level);
        }
        return level;
    }
}
