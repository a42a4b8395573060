package io.tuji.engine.forecast;

/** The straight line of least squares through values at 0, 1, 2 … */
record Line(double intercept, double slope) {

    /** @param values at least two */
    static Line through(double[] values) {
        int n = values.length;
        double middle = (n - 1) / 2.0;
        double mean = 0;
        for (double value : values) {
            mean += value / n;
        }
        double products = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            products += (i - middle) * (values[i] - mean);
            squares += (i - middle) * (i - middle);
        }
        double slope = products / squares;
        return new Line(mean - slope * middle, slope);
    }

    double at(double index) {
        return intercept + slope * index;
    }
}
