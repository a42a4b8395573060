package io.tuji.engine.plan.progress;

import io.tuji.engine.plan.progress.SdgProgress.Status;
import java.util.function.DoubleUnaryOperator;

/**
 * From which value a status begins, and the score of a value: a line for each band, cut at −5 and 5.
 *
 * @param high from which progress is substantial
 * @param middle from which it is moderate; below zero it is deterioration
 */
record Bands(double high, double middle, DoubleUnaryOperator line) {

    private static final double HIGH = 0.95;
    private static final double MIDDLE = 0.6;
    private static final double HIGH_GROWTH = 0.015;
    private static final double MIDDLE_GROWTH = 0.005;
    private static final double CURVATURE = 4.44;

    /** Of the rate ratio; the highest score at 130 %, the lowest at −60 %. */
    static final Bands WITH_TARGET =
            new Bands(HIGH, MIDDLE, ratio -> ratio >= MIDDLE ? 7.1429 * ratio - 4.2857 : 4.1667 * ratio - 2.5);

    /** Of yearly growth; a limit that is near asks for less of it. */
    static Bands without(double coefficient) {
        return new Bands(HIGH_GROWTH * coefficient, MIDDLE_GROWTH * coefficient, growth -> line(growth, coefficient));
    }

    /** 1 far from the limit, 0 at it. */
    static double nearness(double base, double limit) {
        double from = Math.abs(base);
        double to = Math.abs(limit);
        if (from >= 2 * to) {
            return 1;
        }
        double way = from <= to ? from : 2 * to - from;
        return 1 - Math.pow(way / to, CURVATURE);
    }

    private static double line(double growth, double coefficient) {
        if (growth < 0) {
            return 125 * growth - 2.5;
        }
        if (coefficient == 0) {
            return SdgMethod.HIGHEST;
        }
        if (growth >= HIGH_GROWTH * coefficient) {
            return 500 * growth / coefficient - 5;
        }
        boolean isModerate = growth >= MIDDLE_GROWTH * coefficient;
        return isModerate ? 250 * growth / coefficient - 1.25 : 500 * growth / coefficient - 2.5;
    }

    double score(double value) {
        return Math.max(-SdgMethod.HIGHEST, Math.min(SdgMethod.HIGHEST, line.applyAsDouble(value)));
    }

    Status status(double value) {
        if (value >= high) {
            return Status.SUBSTANTIAL_PROGRESS;
        }
        if (value >= middle) {
            return Status.MODERATE_PROGRESS;
        }
        return value >= 0 ? Status.LIMITED_PROGRESS : Status.DETERIORATION;
    }
}
