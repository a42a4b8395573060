package io.tuji.bench.naming;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NameStatistics;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code bench names}: how well, and how fast, the trade name is found in a name. */
public final class NamesBench {

    private static final int ROUNDS = 5;

    private final Options options;

    public NamesBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException {
        Path labels = options.path("--test").orElseGet(() -> Options.data("names", "company_name_parts_dev.csv"));
        Ground.print(
                "dictionaries and rules (divisions, forms, business words of the training rows)",
                options.seed(),
                labels);
        SplitNames test = SplitNames.read(labels);
        Optional<Path> training = options.path("--train");
        SplitScore peer = score(test, training, DictionarySplit::new);
        SplitScore ours =
                score(test, training, rows -> LearnedSplit.trained(rows, NameStatistics.shipped(), options.seed()));
        ours.misses().forEach(System.out::println);
        System.out.println("peer     " + peer);
        System.out.println("ours     " + ours);
        register(RegisterFile.read(options.file()), new DictionarySplit(test.rows()));
        figures(ours);
    }

    /** On a file of its own, or on each fold after training on the others. */
    private SplitScore score(SplitNames test, Optional<Path> training, Function<List<SplitNames.Row>, Split> trainer)
            throws IOException {
        SplitScore score = new SplitScore();
        if (training.isPresent()) {
            Split split = trainer.apply(SplitNames.read(training.get()).rows());
            test.rows().forEach(row -> score.add(row, split.brand(row.name())));
            return score;
        }
        Folds folds = Folds.of(test.rows().stream().map(SplitNames.Row::name).toList(), options.seed());
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int mine = fold;
            Map<Boolean, List<SplitNames.Row>> parts =
                    test.rows().stream().collect(Collectors.partitioningBy(row -> folds.has(mine, row.name())));
            Split split = trainer.apply(parts.getOrDefault(false, List.of()));
            parts.getOrDefault(true, List.of()).forEach(row -> score.add(row, split.brand(row.name())));
        }
        return score;
    }

    private static void register(RegisterFile register, Split peer) {
        List<ReviewedNames.Reviewed> reviewed = new ReviewedNames().in(register);
        CompanyNames names = CompanyNames.shipped();
        if (!reviewed.isEmpty()) {
            reviewed("peer", reviewed, peer);
            reviewed("ours", reviewed, new LearnedSplit(names));
        }
        List<String> all = register.rows().stream()
                .map(row -> row.get(register.nameColumn()))
                .toList();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, perSecond(all, names));
        }
        Ground.count("names.per_second", Math.round(best));
    }

    private static void reviewed(String who, List<ReviewedNames.Reviewed> reviewed, Split split) {
        long branded = reviewed.stream().filter(one -> one.brand().isPresent()).count();
        long exact = reviewed.stream()
                .filter(one -> one.brand().isPresent() && one.brand().equals(split.brand(one.name())))
                .count();
        long silent = reviewed.stream()
                .filter(one -> one.brand().isEmpty() && split.brand(one.name()).isEmpty())
                .count();
        System.out.printf(
                "%-8s reviewed names: exact %d of %d, silent %d of %d%n",
                who, exact, branded, silent, reviewed.size() - branded);
        if (who.equals("ours")) {
            Ground.figure("names.shanghai_exact", (double) exact / branded);
            Ground.figure("names.shanghai_silent", (double) silent / (reviewed.size() - branded));
        }
    }

    /** By the time that this thread had a core for itself. */
    private static double perSecond(List<String> all, CompanyNames names) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long branded = all.stream()
                .filter(name -> names.parse(name).best().brand().isPresent())
                .count();
        double perSecond = all.size() / ((threads.getCurrentThreadCpuTime() - start) / 1e9);
        System.out.printf("round    %d names, %d with a brand, %.0f a second%n", all.size(), branded, perSecond);
        return perSecond;
    }

    private static void figures(SplitScore score) {
        Ground.figure("names.brand_exact", score.exact());
        if (score.hasHard()) {
            Ground.figure("names.brand_exact_hard", score.hardExact());
        }
        Ground.figure("names.silent_share", score.silent());
    }
}
