package io.tuji.bench.chain;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.bench.chain.Signals.Signal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * {@code bench candidates}: which products a company makes of which nobody has told. A fifth of the edges to products of several makers is
 * hidden; the candidates of a company are the products with two makers or more among the edges that are left, without its own. A second half ranks newly listed companies for a region, from those that were listed before.
 */
public final class CandidatesBench {

    private static final int SEEDS = 5;
    private static final int FIRST = 10;
    private static final int WIDE = 100;
    private static final double FUSION = 60;
    private static final List<Signal> FUSED = List.of(Signal.INDUSTRY, Signal.CO_PRODUCTION, Signal.OWN_PRODUCTS);

    /** Recall of the plain fusion and of the learner at both depths. */
    private record Recalls(double fusionFirst, double fusionWide, double learnedFirst, double learnedWide) {}

    private final Path graph;
    private final Path listed;
    private final long seed;

    public CandidatesBench(Options options) {
        graph = options.path("--file").orElseGet(() -> Options.data("chain", "company_products.csv.gz"));
        listed = Options.data("listed", "listed_companies.csv");
        seed = options.seed();
    }

    public void run() throws IOException {
        Ground.print("ranks of industry, co-production and product names, fused (k = 60)", seed, graph);
        Makers makers = Makers.read(graph, listed);
        System.out.printf(
                Locale.ROOT,
                "%,d companies, %,d products, %,d edges; left out %,d without weight, %,d booking lines%n",
                makers.companies().size(),
                makers.products().size(),
                makers.edges().size(),
                makers.noWeight(),
                makers.noise());
        List<Recalls> all = LongStream.range(seed, seed + SEEDS)
                .mapToObj(each -> run(makers, each))
                .toList();
        figure(
                "candidates.rrf_recall_10",
                all.stream().mapToDouble(Recalls::fusionFirst).toArray());
        figure(
                "candidates.rrf_recall_100",
                all.stream().mapToDouble(Recalls::fusionWide).toArray());
        figure(
                "candidates.recall_10",
                all.stream().mapToDouble(Recalls::learnedFirst).toArray());
        figure(
                "candidates.recall_100",
                all.stream().mapToDouble(Recalls::learnedWide).toArray());
        new ListingBench(makers, listed, seed).run();
    }

    private static Recalls run(Makers makers, long seed) {
        int companies = makers.companies().size();
        int products = makers.products().size();
        Hidden outer = Hidden.of(makers.edges(), companies, products, seed);
        Hidden inner = Hidden.of(outer.training(), companies, products, seed + SEEDS);
        Logistic learned = new Lesson(new Training(makers, inner.training()), inner.hidden()).learn(seed);
        Training training = new Training(makers, outer.training());
        Lesson asked = new Lesson(training, outer.hidden());
        long findable = asked.hidden().values().stream().mapToLong(Set::size).sum();
        Recalls recalls = recalls(training, asked, learned, findable);
        System.out.printf(
                Locale.ROOT,
                "seed %d: %,d hidden, of them %,d with two makers left, %,d candidates; fused %.3f %.3f, learned %.3f"
                        + " %.3f%n",
                seed,
                outer.hidden().size(),
                findable,
                training.candidates().length,
                recalls.fusionFirst,
                recalls.fusionWide,
                recalls.learnedFirst,
                recalls.learnedWide);
        return recalls;
    }

    private static Recalls recalls(Training training, Lesson asked, Logistic learned, long findable) {
        Signals signals = new Signals(training);
        int[] candidates = training.candidates();
        double[] makers = Arrays.stream(candidates)
                .mapToDouble(product -> training.makersOf(product).size())
                .toArray();
        long[] found = new long[4];
        asked.hidden().forEach((company, products) -> {
            Ranks ranks = new Ranks(training, company, signals.of(company));
            Features features = new Features(ranks);
            double[] fused = new double[candidates.length];
            double[] scores = new double[candidates.length];
            ranks.asked().stream().forEach(candidate -> {
                fused[candidate] = fused(ranks, candidate);
                scores[candidate] = learned.score(features.of(candidate));
            });
            int[] byFusion = ranks.order(fused, makers);
            int[] byLearner = ranks.order(scores, makers);
            found[0] += found(byFusion, candidates, products, FIRST);
            found[1] += found(byFusion, candidates, products, WIDE);
            found[2] += found(byLearner, candidates, products, FIRST);
            found[3] += found(byLearner, candidates, products, WIDE);
        });
        double all = findable;
        return new Recalls(found[0] / all, found[1] / all, found[2] / all, found[3] / all);
    }

    private static double fused(Ranks ranks, int candidate) {
        double sum = 0;
        for (Signal signal : FUSED) {
            int place = ranks.places(signal)[candidate];
            sum += place == 0 ? 0 : 1 / (FUSION + place);
        }
        return sum;
    }

    private static long found(int[] order, int[] candidates, Set<Integer> products, int depth) {
        return Arrays.stream(order)
                .limit(depth)
                .filter(candidate -> products.contains(candidates[candidate]))
                .count();
    }

    /** The mean over the seeds, with the least and the greatest beside it. */
    private static void figure(String name, double[] values) {
        System.out.printf(
                Locale.ROOT,
                "%s %.3f to %.3f%n",
                name,
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow());
        Ground.figure(name, Arrays.stream(values).average().orElseThrow());
    }
}
