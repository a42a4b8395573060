package io.tuji.bench.plan;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.bench.plan.HalfSplits.Scores;
import io.tuji.bench.plan.HalfSplits.Split;
import io.tuji.engine.series.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** {@code ./tuji bench plan}: whether the chances of targets come true, and how long a district's indicators take. */
public final class PlanBench {

    private final Options options;

    public PlanBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException, InterruptedException {
        Path file = options.path("--file").orElseGet(() -> Options.data("forecast", "m3_odd.csv.gz"));
        Ground.print(
                "how often plans of the same Eurostat class came true; the verdict \"on track\" as 0 or 1",
                options.seed(),
                file);
        List<Series> series = CompetitionSeries.yearly(file);
        HalfSplits whole = measured("all years known", new SimulatedPlans(series, 0).all());
        for (int known : TrainChance.SHORT) {
            measured("the last " + known + " years known", new SimulatedPlans(series, known).all());
        }
        figures(whole);
        AssessmentLoad.run(options.seed());
        // AssessmentLoad.run(options.seed());
    }

    private HalfSplits measured(String what, List<SimulatedPlan> plans) {
        long silent = plans.stream().filter(plan -> plan.inputs().isEmpty()).count();
        double reached =
                plans.stream().mapToDouble(SimulatedPlan::outcome).average().orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d plans with four years each, reached %.3f, no chance said %d times%n",
                what,
                plans.size() / (SimulatedPlans.YEARS - 1),
                reached,
                silent);
        HalfSplits splits = new HalfSplits(plans, options.seed());
        System.out.println("year  Brier   of class  of verdict  relative  calibration error");
        for (int year = 1; year < SimulatedPlans.YEARS; year++) {
            System.out.printf(
                    Locale.ROOT,
                    "%4d  %.4f  %.4f    %.4f      %.3f     %.3f%n",
                    year,
                    mean(splits, year, scores -> scores.chance().brier()),
                    mean(splits, year, scores -> scores.frequency().brier()),
                    mean(splits, year, scores -> scores.verdict().brier()),
                    mean(splits, year, Scores::relative),
                    mean(splits, year, scores -> scores.chance().calibrationError()));
        }
        System.out.println("chance    plans  mean   reached");
        splits.bins()
                .forEach(bin -> System.out.printf(
                        Locale.ROOT,
                        "%.1f–%.1f  %6d  %.3f  %.3f%n",
                        bin.from(),
                        bin.from() + 0.1,
                        bin.count(),
                        bin.chance(),
                        bin.reached()));
        return splits;
    }

    private static void figures(HalfSplits splits) {
        System.out.println();
        for (int year = 1; year < SimulatedPlans.YEARS; year++) {
            Ground.figure("plan.brier_rel_" + year, mean(splits, year, Scores::relative));
        }
        Ground.figure("plan.ece", calibrationError(splits));
    }

    static double calibrationError(HalfSplits splits) {
        return splits.splits().stream()
                .map(Split::all)
                .mapToDouble(Score::calibrationError)
                .average()
                .orElseThrow();
    }

    private static double mean(HalfSplits splits, int year, ToDoubleFunction<Scores> of) {
        return splits.splits().stream()
                .map(split -> split.byYear().get(year))
                .mapToDouble(of)
                .average()
                .orElseThrow();
    }
}
