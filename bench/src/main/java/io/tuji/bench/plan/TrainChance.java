package io.tuji.bench.plan;

import io.tuji.bench.Options;
import io.tuji.engine.plan.chance.ChanceTrainer;
import io.tuji.engine.plan.chance.ChanceTrainer.Example;
import io.tuji.engine.plan.chance.Reliability;
import io.tuji.engine.series.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code train chance}: the weights that the engine ships, learned from plans simulated from yearly series, each once with all its years
 * and some times with its last few only; and how well chances made so come true on series that were not learned from.
 */
public final class TrainChance {

    /** How many years are known of plans with a short history. */
    static final List<Integer> SHORT = List.of(3, 4, 5, 7);

    private static final String SHIPPED = "engine/src/main/resources/io/tuji/engine/plan/chance";

    private TrainChance() {}

    public static void run(Options options) throws IOException {
        List<Series> series = CompetitionSeries.yearly(
                options.path("--file").orElseGet(() -> Options.data("forecast", "m3_odd.csv.gz")));
        List<SimulatedPlan> whole = new SimulatedPlans(series, 0).all();
        List<SimulatedPlan> cut = new ArrayList<>();
        SHORT.forEach(known -> cut.addAll(new SimulatedPlans(series, known).all()));
        List<Example> examples = new ArrayList<>();
        whole.forEach(plan -> plan.example().ifPresent(examples::add));
        cut.forEach(plan -> plan.example().ifPresent(examples::add));
        write("chance.csv", ChanceTrainer.train(examples).lines());
        write(
                "reliability.csv",
                new Reliability(
                                new HalfSplits(whole, options.seed()).bins(),
                                new HalfSplits(cut, options.seed()).bins())
                        .lines());
        System.out.println("plans " + whole.size() + ", with a short history " + cut.size());
    }

    private static void write(String name, List<String> lines) throws IOException {
        Path folder = Path.of(System.getProperty("tuji.root"), SHIPPED);
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), lines);
    }
}
