package io.tuji.bench.forecast;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.engine.forecast.Cadence;
import io.tuji.engine.forecast.Theta;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Carries the series of a competition on beside the published Theta forecasts, and counts how often the ranges hold. */
public final class ForecastBench {

    private static final double EIGHTY = 0.80;
    private static final double NINETY_FIVE = 0.95;

    private final Options options;

    public ForecastBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException, InterruptedException {
        Path file = options.path("--file").orElseGet(() -> Options.data("forecast", "m3_odd.csv.gz"));
        List<Contest> contests = Contest.read(file);
        Published published = Published.beside(file, contests);
        Ground.print("the Theta forecasts as published" + standIn(published), options.seed(), file);
        List<Learned> learned = Learned.of(contests);
        printAccuracy(contests, learned, published);
        printCoverage(learned);
        FivePoints.print(contests);
        YearsUnderWay.print(contests);
        DistrictLoad.print(options.seed());
    }

    private static String standIn(Published published) {
        return published.missing() == 0 ? "" : "; of " + published.missing() + " series our own classic Theta";
    }

    private static void printAccuracy(List<Contest> contests, List<Learned> learned, Published published) {
        System.out.printf("sMAPE / MASE, means over %d series%n%-12s", contests.size(), "");
        for (Cadence cadence : Cadence.values()) {
            System.out.printf("%16s", name(cadence));
        }
        System.out.printf("%16s%n", "all");
        Accuracy theirs = printRow("published", contests, published.forecasts());
        printRow(
                "own Theta",
                contests,
                forecasts(contests, contest -> new Theta().forecast(contest.given(), contest.horizon())));
        Map<String, double[]> forecasts = new HashMap<>();
        learned.forEach(one -> forecasts.put(one.contest().id(), one.expected()));
        Accuracy ours = printRow("ours", contests, forecasts);
        System.out.println();
        Ground.figure("forecast.smape", ours.smape());
        Ground.figure("forecast.smape_theta", theirs.smape());
        Ground.figure("forecast.mase", ours.mase());
        Ground.figure("forecast.mase_theta", theirs.mase());
    }

    private static Map<String, double[]> forecasts(List<Contest> contests, Function<Contest, double[]> by) {
        Map<String, double[]> forecasts = new HashMap<>();
        contests.forEach(contest -> forecasts.put(contest.id(), by.apply(contest)));
        return forecasts;
    }

    private static Accuracy printRow(String who, List<Contest> contests, Map<String, double[]> forecasts) {
        System.out.printf("%-12s", who);
        for (Cadence cadence : Cadence.values()) {
            print(Accuracy.of(contests, forecasts, contest -> contest.cadence() == cadence));
        }
        Accuracy all = Accuracy.of(contests, forecasts, contest -> true);
        print(all);
        System.out.println();
        return all;
    }

    private static void print(Accuracy accuracy) {
        System.out.printf(Locale.ROOT, "%8.2f / %5.3f", accuracy.smape(), accuracy.mase());
    }

    private void printCoverage(List<Learned> learned) {
        System.out.printf("%nshare of steps within the range, learned from the other nine tenths of the series%n");
        for (Cadence cadence : Cadence.values()) {
            List<Learned> of = learned.stream()
                    .filter(one -> one.contest().cadence() == cadence)
                    .toList();
            if (!of.isEmpty()) {
                print(
                        "cover95_" + name(cadence),
                        of.stream().map(Learned::held95).toList(),
                        NINETY_FIVE);
                print(
                        "cover80_" + name(cadence),
                        of.stream().map(Learned::held80).toList(),
                        EIGHTY);
            }
        }
    }

    private void print(String name, List<Double> held, double nominal) {
        Coverage coverage = Coverage.of(held, options.seed());
        System.out.printf(
                Locale.ROOT,
                "%-18s %.3f to %.3f when series are drawn anew: %.2f %s%n",
                name,
                coverage.low(),
                coverage.high(),
                nominal,
                coverage.includes(nominal) ? "within" : "NOT within");
        Ground.figure("forecast." + name, coverage.share());
    }

    private static String name(Cadence cadence) {
        return cadence.name().toLowerCase(Locale.ROOT);
    }
}
