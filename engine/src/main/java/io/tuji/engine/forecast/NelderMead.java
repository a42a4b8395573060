package io.tuji.engine.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Finds a point where a function of a few numbers is small without its derivatives (Nelder and Mead 1965); the best seen is kept. */
final class NelderMead {

    private static final double CONTRACTED = 0.5;
    private static final double EXPANDED = 2;

    private static final class Corner {
        private final double[] at;
        private final double value;

        Corner(double[] at, double value) {
            this.at = at;
            this.value = value;
        }

        double value() {
            return value;
        }
    }

    private final ToDoubleFunction<double[]> function;
    private final Corner[] corners;

    private NelderMead(ToDoubleFunction<double[]> function, double[] start, double step) {
        this.function = function;
        this.corners = new Corner[start.length + 1];
        for (int i = 0; i < corners.length; i++) {
            double[] at = start.clone();
            if (i > 0) {
                at[i - 1] += step;
            }
            corners[i] = corner(at);
        }
    }

    /**
     * @param step from the start to the other corners of the first simplex, the same in each direction
     * @param rounds at most
     * @param tolerance ends the search when the values at all corners differ by less than this share
     */
    static double[] minimise(
            ToDoubleFunction<double[]> function, double[] start, double step, int rounds, double tolerance) {
        NelderMead search = new NelderMead(function, start, step);
        for (int round = 0; round < rounds && !search.isClosed(tolerance); round++) {
            search.move();
        }
        search.sort();
        return search.corners[0].at;
    }

    private void move() {
        sort();
        Corner worst = corners[corners.length - 1];
        Corner reflected = corner(from(worst, 1));
        if (reflected.value < corners[0].value) {
            Corner further = corner(from(worst, EXPANDED));
            replaceWorst(further.value < reflected.value ? further : reflected);
        } else if (reflected.value < corners[corners.length - 2].value) {
            replaceWorst(reflected);
        } else {
            Corner nearer = corner(from(worst, reflected.value < worst.value ? CONTRACTED : -CONTRACTED));
            if (nearer.value < Math.min(worst.value, reflected.value)) {
                replaceWorst(nearer);
            } else {
                shrink();
            }
        }
    }

    /** From the middle of all other corners, away from the given one. */
    private double[] from(Corner worst, double share) {
        int others = corners.length - 1;
        double[] at = new double[others];
        for (int i = 0; i < others; i++) {
            double middle = 0;
            for (int c = 0; c < others; c++) {
                middle += corners[c].at[i] / others;
            }
            at[i] = middle + share * (middle - worst.at[i]);
        }
        return at;
    }

    private void shrink() {
        for (int c = 1; c < corners.length; c++) {
            double[] at = corners[c].at.clone();
            for (int i = 0; i < at.length; i++) {
                at[i] = corners[0].at[i] + CONTRACTED * (at[i] - corners[0].at[i]);
            }
            corners[c] = corner(at);
        }
    }

    private boolean isClosed(double tolerance) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Corner corner : corners) {
            least = Math.min(least, corner.value);
            most = Math.max(most, corner.value);
        }
        return most - least <= tolerance * Math.abs(least);
    }

    private void replaceWorst(Corner better) {
        corners[corners.length - 1] = better;
    }

    private void sort() {
        Arrays.sort(corners, Comparator.comparingDouble(Corner::value));
    }

    private Corner corner(double[] at) {
        double value = function.applyAsDouble(at);
        return new Corner(at, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }
}
