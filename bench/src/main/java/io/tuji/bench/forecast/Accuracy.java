package io.tuji.bench.forecast;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How far forecasts were from what came, as means over series.
 *
 * @param smape 200 |y − f| / (|y| + |f|), mean over the steps of a series
 * @param mase mean absolute error in units of the mean absolute change from one year to the next within what was given
 */
record Accuracy(int series, double smape, double mase) {

    private static final double PERCENT = 200;

    /** @param forecasts by id of the series */
    static Accuracy of(List<Contest> contests, Map<String, double[]> forecasts, Predicate<Contest> which) {
        int count = 0;
        double smape = 0;
        double mase = 0;
        for (Contest contest : contests) {
            double[] forecast = forecasts.get(contest.id());
            if (forecast != null && which.test(contest)) {
                count++;
                smape += smape(contest, forecast);
                mase += mase(contest, forecast);
            }
        }
        return new Accuracy(count, smape / count, mase / count);
    }

    static double smape(Contest contest, double[] forecast) {
        double sum = 0;
        for (int step = 0; step < contest.horizon(); step++) {
            double actual = contest.after().get(step);
            double size = Math.abs(actual) + Math.abs(forecast[step]);
            sum += size == 0 ? 0 : PERCENT * Math.abs(actual - forecast[step]) / size;
        }
        return sum / contest.horizon();
    }

    static double mase(Contest contest, double[] forecast) {
        double sum = 0;
        for (int step = 0; step < contest.horizon(); step++) {
            sum += Math.abs(contest.after().get(step) - forecast[step]);
        }
        return sum / contest.horizon() / unit(contest);
    }

    /** Of a series that never moved any error is as far as it is. */
    private static double unit(Contest contest) {
        double[] given = contest.given().toArray();
        int lag = contest.given().frequency().perYear();
        double sum = 0;
        for (int i = lag; i < given.length; i++) {
            sum += Math.abs(given[i] - given[i - lag]);
        }
        return sum == 0 ? 1 : sum / (given.length - lag);
    }
}
