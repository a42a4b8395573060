package io.tuji.engine.forecast;

/**
 * What a model of exponential smoothing estimates.
 *
 * @param ofLevel weight of an error in the level, between 0 and 1
 * @param ofTrend weight of an error in the trend, below that of the level
 * @param ofSeason weight of an error in the season, below one less that of the level
 * @param damping of the trend at each step, 0.8 to 0.98, 1 where it is not damped
 * @param level before the first value
 * @param trend before the first value
 */
record SmoothingWeights(double ofLevel, double ofTrend, double ofSeason, double damping, double level, double trend) {

    private static final double LEAST_DAMPING = 0.8;
    private static final double MOST_DAMPING = 0.98;
    private static final double EDGE = 1e-4;

    /**
     * Any numbers made into weights within their bounds.
     *
     * @param free level weight, first level, then of a trend its weight and first value, its damping, of seasons their weight
     */
    static SmoothingWeights of(SmoothingForm form, double[] free, Line first, double unit) {
        int next = 0;
        double ofLevel = between(EDGE, 1 - EDGE, free[next++]);
        double level = first.at(-1) + free[next++] * unit;
        double ofTrend = 0;
        double trend = 0;
        if (form.hasTrend()) {
            ofTrend = ofLevel * between(EDGE, 1 - EDGE, free[next++]);
            trend = first.slope() + free[next++] * unit;
        }
        double damping = form.isDamped() ? between(LEAST_DAMPING, MOST_DAMPING, free[next++]) : 1;
        double ofSeason = form.hasSeason() ? (1 - ofLevel) * between(EDGE, 1 - EDGE, free[next]) : 0;
        return new SmoothingWeights(ofLevel, ofTrend, ofSeason, damping, level, trend);
    }

    /** Where the search begins: little weight on trend and seasons. */
    static double[] start(SmoothingForm form) {
        double[] free =
                new double[2 + (form.hasTrend() ? 2 : 0) + (form.isDamped() ? 1 : 0) + (form.hasSeason() ? 1 : 0)];
        if (form.hasTrend()) {
            free[2] = -2;
        }
        if (form.isDamped()) {
            free[4] = 1;
        }
        if (form.hasSeason()) {
            free[free.length - 1] = -2;
        }
        return free;
    }

    private static double between(double low, double high, double free) {
        return low + (high - low) / (1 + Math.exp(-free));
    }
}
