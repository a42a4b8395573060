package io.tuji.bench.forecast;

import io.tuji.bench.Ground;
import io.tuji.engine.forecast.Cadence;
import io.tuji.engine.forecast.Expectation;
import io.tuji.engine.forecast.Method;
import io.tuji.engine.series.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Yearly series of which only the last five values are known, five years ahead: ours beside drift and growth carried on.
 *
 * <p>Errors are in changes of the whole series, as in the other tables: five values would give a poor unit.
 */
final class FivePoints {

    private static final int VALUES = 5;
    private static final int YEARS = 5;

    private FivePoints() {}

    static void print(List<Contest> contests) {
        List<Contest> years = contests.stream()
                .filter(contest -> contest.cadence() == Cadence.YEARLY && contest.horizon() >= YEARS)
                .map(contest -> contest.ahead(YEARS))
                .toList();
        if (years.isEmpty()) {
            return;
        }
        System.out.printf("%nyearly series cut to their last five values, five years ahead: %d series%n", years.size());
        System.out.printf("%-24s %8s %8s%n", "", "sMAPE", "MASE");
        Accuracy ours = print(
                "ours",
                years,
                (series, horizon) ->
                        Expectation.of(Cadence.YEARLY, series, horizon).expected());
        print("drift carried on", years, FivePoints::drift);
        print("growth rate carried on", years, FivePoints::growth);
        Ground.figure("forecast.smape_five", ours.smape());
        Ground.figure("forecast.mase_five", ours.mase());
    }

    private static Accuracy print(String name, List<Contest> years, Method method) {
        Map<String, double[]> forecasts = new HashMap<>();
        for (Contest contest : years) {
            Series whole = contest.given();
            Series five = whole.from(Math.max(0, whole.size() - VALUES));
            forecasts.put(contest.id(), method.forecast(five, YEARS));
        }
        Accuracy accuracy = Accuracy.of(years, forecasts, contest -> true);
        System.out.printf(Locale.ROOT, "%-24s %8.2f %8.3f%n", name, accuracy.smape(), accuracy.mase());
        return accuracy;
    }

    /** The mean change, undamped. */
    private static double[] drift(Series series, int horizon) {
        double change = (series.last() - series.at(0)) / (series.size() - 1);
        double[] forecast = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            forecast[step] = series.last() + change * (step + 1);
        }
        return forecast;
    }

    /** The compound rate of growth, as progress formulas imply; of values not above zero there is none and the last one stays. */
    private static double[] growth(Series series, int horizon) {
        double rate = series.isPositive() ? Math.pow(series.last() / series.at(0), 1.0 / (series.size() - 1)) : 1;
        double[] forecast = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            forecast[step] = series.last() * Math.pow(rate, step + 1);
        }
        return forecast;
    }
}
