package io.tuji.engine.forecast;

/**
 * One pass of exponential smoothing over a series, in the error-correction form with additive errors (Hyndman, Koehler, Ord and Snyder
 * 2008, chapter 2).
 */
final class SmoothingRun {

    private final SmoothingForm form;
    private final SmoothingWeights weights;
    private final double[] seasons;
    private double level;
    private double trend;
    private double squares;

    /** @param seasons first effects of the parts of the year; a single one where there are none */
    SmoothingRun(SmoothingForm form, SmoothingWeights weights, double[] seasons) {
        this.form = form;
        this.weights = weights;
        this.seasons = seasons.clone();
        this.level = weights.level();
        this.trend = weights.trend();
    }

    SmoothingRun over(double[] values) {
        for (int i = 0; i < values.length; i++) {
            learn(values[i], i % seasons.length);
        }
        return this;
    }

    /** Sum of the squared one-step errors. */
    double squares() {
        return squares;
    }

    double[] forecast(int size, int horizon) {
        double[] forecast = new double[horizon];
        double ahead = level;
        double change = trend;
        for (int step = 0; step < horizon; step++) {
            change *= weights.damping();
            ahead += change;
            forecast[step] = with(ahead, seasons[(size + step) % seasons.length]);
        }
        return forecast;
    }

    /**
     * Standard errors of that forecast, from the variance of the one-step errors and how far an error of one step stays (the same book,
     * chapter 6).
     */
    double[] errors(int size, int horizon, double variance) {
        double[] errors = new double[horizon];
        double stays = 1;
        double damped = 0;
        double power = 1;
        for (int step = 0; step < horizon; step++) {
            int part = (size + step) % seasons.length;
            double unit = form.season() == SmoothingForm.Season.FACTOR ? Math.abs(seasons[part]) : 1;
            errors[step] = unit * Math.sqrt(variance * stays);
            power *= weights.damping();
            damped += power;
            boolean isAnniversary = form.hasSeason() && (step + 1) % seasons.length == 0;
            double share = weights.ofLevel() + weights.ofTrend() * damped + (isAnniversary ? weights.ofSeason() : 0);
            stays += share * share;
        }
        return errors;
    }

    private void learn(double value, int part) {
        double change = weights.damping() * trend;
        double base = level + change;
        double season = seasons[part];
        double error = value - with(base, season);
        squares += error * error;
        boolean isFactor = form.season() == SmoothingForm.Season.FACTOR;
        double ofLevel = isFactor ? error / season : error;
        level = base + weights.ofLevel() * ofLevel;
        trend = change + weights.ofTrend() * ofLevel;
        if (form.hasSeason()) {
            seasons[part] = season + weights.ofSeason() * (isFactor ? error / base : error);
        }
    }

    private double with(double base, double season) {
        return switch (form.season()) {
            case NONE -> base;
            case AMOUNT -> base + season;
            case FACTOR -> base * season;
        };
    }
}
