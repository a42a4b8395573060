package io.tuji.bench.naming;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.engine.naming.AliasIndex;
import io.tuji.engine.naming.AliasModel;
import io.tuji.engine.naming.AliasTrainer;
import io.tuji.engine.naming.AliasTrainer.Pair;
import io.tuji.engine.naming.CompanyNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code bench alias}: the right full name found by a short one, among all distinct full names. */
public final class AliasBench {

    private static final int FEW = 5;

    private final Options options;
    private int asked;
    private int first;
    private int amongFew;

    public AliasBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException {
        Path file = options.path("--test").orElseGet(() -> Options.data("names", "short_full_names_dev.csv"));
        Ground.print("BM25 over pairs of characters", options.seed(), file);
        AliasPairs test = AliasPairs.read(file);
        System.out.println("rows without a full name, left out: " + test.withoutFullName());
        Bm25 plain = new Bm25(test.fullNames());
        test.pairs().forEach(pair -> count(pair, plain.rank(pair.shortName(), FEW), false));
        System.out.println("peer     " + this);
        asked = first = amongFew = 0;
        score(test);
        System.out.println("ours     " + this);
        Ground.figure("alias.recall_1", (double) first / asked);
        Ground.figure("alias.recall_5", (double) amongFew / asked);
    }

    private void score(AliasPairs test) throws IOException {
        Optional<Path> training = options.path("--train");
        if (training.isPresent()) {
            ask(test.pairs(), ranker(AliasPairs.read(training.get()).pairs(), test));
            return;
        }
        Folds folds = Folds.of(test.fullNames(), options.seed());
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int mine = fold;
            List<Pair> others = test.pairs().stream()
                    .filter(pair -> !folds.has(mine, pair.fullName()))
                    .toList();
            ask(
                    test.pairs().stream()
                            .filter(pair -> folds.has(mine, pair.fullName()))
                            .toList(),
                    ranker(others, test));
        }
    }

    private Function<String, List<String>> ranker(List<Pair> training, AliasPairs test) {
        AliasModel model = new AliasTrainer(CompanyNames.shipped(), options.seed()).train(training);
        AliasIndex index = new AliasIndex(test.fullNames(), CompanyNames.shipped(), model);
        return shortName -> index.rank(shortName, FEW).stream()
                .map(AliasIndex.Found::fullName)
                .toList();
    }

    private void ask(List<Pair> pairs, Function<String, List<String>> ranker) {
        pairs.forEach(pair -> count(pair, ranker.apply(pair.shortName()), true));
    }

    private void count(Pair pair, List<String> ranked, boolean isShown) {
        int rank = ranked.indexOf(pair.fullName());
        asked++;
        first += rank == 0 ? 1 : 0;
        amongFew += rank >= 0 ? 1 : 0;
        if (isShown && rank != 0) {
            System.out.println(pair.shortName() + "  is " + pair.fullName() + ", found "
                    + ranked.stream().findFirst().orElse("nothing") + (rank < 0 ? "" : ", right one at " + (rank + 1)));
        }
    }

    @Override
    public String toString() {
        return "first %d, among five %d of %d".formatted(first, amongFew, asked);
    }
}
