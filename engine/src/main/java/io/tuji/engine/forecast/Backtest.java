package io.tuji.engine.forecast;

import io.tuji.engine.forecast.Silence.Reason;
import io.tuji.engine.series.Series;
import java.util.ArrayList;
import java.util.List;

/**
 * How the same method would have fared on the past of this series: forecast anew from each of its last points, with what was known
 * then, beside repeating the last value (of parts of a year the one of a year before).
 *
 * @param origins from how many points
 * @param smape 200 |y − f| / (|y| + |f|), mean over all that could be compared
 * @param naiveSmape the same of repeating
 * @param mase mean absolute error in units of the mean absolute change over a year
 * @param naiveMase the same of repeating
 * @param steps the nearest first
 */
public record Backtest(
        int origins, double smape, double naiveSmape, double mase, double naiveMase, List<StepRecord> steps) {

    /** Points far back say little of today and cost as much. */
    private static final int MOST_ORIGINS = 12;

    public Backtest {
        steps = List.copyOf(steps);
    }

    /** Silent where the series is too short for one forecast with a value to hold it against. */
    public static Outlook<Backtest> of(Forecaster forecaster, Series series, int horizon) {
        int fewest = Lengths.fewest(Cadence.of(series));
        if (series.size() <= fewest) {
            return Outlook.silent(Reason.TOO_FEW_VALUES, series.size(), fewest + 1);
        }
        List<Trial> trials = new ArrayList<>();
        int origins = 0;
        for (int origin = Math.max(fewest, series.size() - MOST_ORIGINS); origin < series.size(); origin++) {
            List<Trial> from = Trial.from(forecaster, series, origin, horizon);
            origins += from.isEmpty() ? 0 : 1;
            trials.addAll(from);
        }
        return trials.isEmpty()
                ? Outlook.silent(Reason.NEVER_MOVED, series.size(), fewest)
                : Outlook.said(of(trials, origins, unit(series)));
    }

    private static Backtest of(List<Trial> trials, int origins, double unit) {
        return new Backtest(
                origins,
                trials.stream().mapToDouble(Trial::smape).average().orElseThrow(),
                trials.stream().mapToDouble(Trial::naiveSmape).average().orElseThrow(),
                trials.stream().mapToDouble(Trial::error).average().orElseThrow() / unit,
                trials.stream().mapToDouble(Trial::naiveError).average().orElseThrow() / unit,
                steps(trials));
    }

    private static List<StepRecord> steps(List<Trial> trials) {
        int steps = trials.stream().mapToInt(Trial::step).max().orElseThrow();
        List<StepRecord> records = new ArrayList<>();
        for (int each = 1; each <= steps; each++) {
            int step = each;
            List<Trial> of =
                    trials.stream().filter(trial -> trial.step() == step).toList();
            records.add(new StepRecord(
                    step,
                    of.size(),
                    of.stream().mapToDouble(Trial::error).average().orElseThrow(),
                    of.stream().mapToDouble(Trial::naiveError).average().orElseThrow(),
                    (int) of.stream().filter(Trial::held80).count(),
                    (int) of.stream().filter(Trial::held95).count()));
        }
        return records;
    }

    /** The mean absolute change over a year; of a series that repeats itself exactly that between neighbours. */
    private static double unit(Series series) {
        double overYears = change(series, series.frequency().perYear());
        return overYears > 0 ? overYears : change(series, 1);
    }

    private static double change(Series series, int lag) {
        double sum = 0;
        for (int i = lag; i < series.size(); i++) {
            sum += Math.abs(series.at(i) - series.at(i - lag));
        }
        return series.size() > lag ? sum / (series.size() - lag) : 0;
    }
}
