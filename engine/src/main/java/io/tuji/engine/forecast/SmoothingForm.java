package io.tuji.engine.forecast;

import java.util.ArrayList;
import java.util.List;

/** What a model of exponential smoothing holds: a level always, a trend and seasons perhaps. */
record SmoothingForm(Trend trend, Season season) {

    private static final int FEWEST_YEARS = 3;

    /** Whether the level has a direction. */
    enum Trend {
        NONE,
        STEADY,
        DAMPED
    }

    /** Whether the parts of the year differ, and how. */
    enum Season {
        NONE,
        AMOUNT,
        FACTOR
    }

    /** Every form that a series is long enough for; seasons that are factors only of positive values. */
    static List<SmoothingForm> of(int size, int period, boolean isPositive) {
        List<SmoothingForm> forms = new ArrayList<>();
        for (Season season : Season.values()) {
            for (Trend trend : Trend.values()) {
                SmoothingForm form = new SmoothingForm(trend, season);
                if (form.fits(size, period, isPositive)) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    private boolean fits(int size, int period, boolean isPositive) {
        if (season == Season.NONE) {
            return trend == Trend.NONE || size >= parameters(period) + FEWEST_YEARS;
        }
        return period > 1 && size >= FEWEST_YEARS * period && (isPositive || season == Season.AMOUNT);
    }

    boolean hasTrend() {
        return trend != Trend.NONE;
    }

    boolean isDamped() {
        return trend == Trend.DAMPED;
    }

    boolean hasSeason() {
        return season != Season.NONE;
    }

    /** What is estimated: weights, damping, first states and the variance. */
    int parameters(int period) {
        int ofTrend = hasTrend() ? 2 : 0;
        int ofDamping = isDamped() ? 1 : 0;
        int ofSeason = hasSeason() ? period : 0;
        return 3 + ofTrend + ofDamping + ofSeason;
    }
}
