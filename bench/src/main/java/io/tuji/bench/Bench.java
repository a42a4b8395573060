package io.tuji.bench;

import io.tuji.bench.chain.CandidatesBench;
import io.tuji.bench.forecast.ForecastBench;
import io.tuji.bench.forecast.TrainIntervals;
import io.tuji.bench.industry.IndustryBench;
import io.tuji.bench.industry.TrainIndustry;
import io.tuji.bench.naming.AliasBench;
import io.tuji.bench.naming.NamesBench;
import io.tuji.bench.naming.TrainNames;
import io.tuji.bench.plan.PlanBench;
import io.tuji.bench.plan.ProgressCommand;
import io.tuji.bench.plan.TrainChance;
import io.tuji.bench.policy.PolicyBench;
import io.tuji.bench.position.PositionsBench;
import io.tuji.bench.position.TrainPositions;
import io.tuji.bench.resolve.ResolveBench;
import io.tuji.bench.resolve.TrainResolve;
import io.tuji.bench.search.ManyNamesBench;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Where {@code ./tuji bench NAME} enters, and what else is calculated without a platform. */
public final class Bench {

    private static final int MISUSED = 2;

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        List<String> rest = List.of(Arrays.copyOfRange(arguments, 1, arguments.length));
        try {
            run(arguments[0], rest);
        } catch (Options.Wrong e) {
            System.err.println(e.getMessage());
            System.exit(MISUSED);
        }
    }

    private static void run(String name, List<String> rest) throws IOException, InterruptedException, SQLException {
        switch (name) {
            case "import" -> new ImportBench(Options.read(rest, "--file", "--runs", "--seed")).run();
            case "search" -> search(Options.read(rest, "--file", "--names", "--queries", "--seed"));
            case "board" -> new BoardBench(Options.read(rest, "--pages")).run();
            case "chain" -> new ChainBench(Options.read(rest, "--file")).run();
            case "promotion" -> new PromotionBench().run();
            case "policy" -> policy(Options.read(rest, "--seed", "--peers"));
            case "word" -> new WordBench().run();
            case "publish" -> new PublishBench(Options.read(rest, "--seconds")).run();
            case "names" -> new NamesBench(Options.read(rest, "--file", "--train", "--test", "--seed")).run();
            case "alias" -> new AliasBench(Options.read(rest, "--train", "--test", "--seed")).run();
            case "train-names" -> TrainNames.run(Options.read(rest, "--labels", "--file"));
            case "resolve" -> new ResolveBench(Options.read(rest, "--file", "--sizes", "--seed", "--peers")).run();
            case "train-resolve" -> TrainResolve.run(Options.read(rest, "--file", "--seed"));
            case "industry" -> new IndustryBench(Options.read(rest, "--file", "--train", "--test", "--seed")).run();
            case "train-industry" -> System.exit(train(rest));
            case "forecast" -> new ForecastBench(Options.read(rest, "--file", "--seed")).run();
            case "train-intervals" -> TrainIntervals.run(Options.read(rest, "--file"));
            case "places" -> new PlacesBench(Options.read(rest, "--file")).run();
            case "festival" -> new FestivalBench(Options.read(rest, "--file")).run();
            case "candidates" -> new CandidatesBench(Options.read(rest, "--file", "--seed")).run();
            case "positions" -> new PositionsBench(Options.read(rest, "--draw", "--set", "--errors")).run();
            case "train-positions" -> TrainPositions.run();
            case "plan" -> new PlanBench(Options.read(rest, "--file", "--seed")).run();
            case "train-chance" -> TrainChance.run(Options.read(rest, "--file", "--seed"));
            case "progress" -> ProgressCommand.run(Options.read(rest, "--file"));
            case "faults" -> FaultsCommand.run(Options.read(rest, "--file", "--out", "--seed"));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void search(Options options) throws IOException, InterruptedException {
        new ManyNamesBench(options).run();
        new SearchBench(options).run();
    }

    private static void policy(Options options) throws IOException, InterruptedException, SQLException {
        new PolicyBench(options).run();
        new JudgingBench(options).run();
    }

    private static int train(List<String> rest) throws IOException {
        return new TrainIndustry(Options.read(rest, "--file", "--out", "--seed")).run();
    }
}
