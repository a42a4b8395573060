package io.tuji.bench.industry;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.IndustryTrainer;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.industry.coding.Quality;
import io.tuji.engine.industry.coding.StandardCheck;
import io.tuji.engine.industry.coding.Teaching;
import io.tuji.engine.industry.coding.TrainedCoder;
import io.tuji.engine.industry.coding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes listed firms from products and name, and from scope and name, beside a plain model; then the register of Shanghai. */
public final class IndustryBench {

    private static final int PAIRS_SHOWN = 12;

    private final Options options;

    public IndustryBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException {
        Path file = options.labels();
        Ground.print(
                "characters 1 to 3 of text and name, tf-idf, LIBLINEAR L2R_L2LOSS_SVC_DUAL C=1, same rows and folds",
                options.seed(),
                file);
        List<ListedFirm> firms = ListedFirm.read(file);
        List<ListedFirm> tested = tested();
        List<ListedFirm> excluded = new ArrayList<>(firms);
        excluded.addAll(tested);
        Teaching teaching = IndustryTeaching.without(excluded);
        TrainedCoder trained = new IndustryTrainer(teaching, options.seed()).train(labelled(without(firms, tested)));
        List<Verdict> verdicts =
                tested.isEmpty() ? trained.verdicts() : IndustryTrainer.test(trained.coder(), labelled(tested));
        List<ListedFirm> training = without(firms, tested);
        for (Kind kind : Kind.values()) {
            print(kind, verdicts, new PlainFolds(training, tested, kind, options.seed()));
        }
        if (tested.isEmpty()) {
            printStandard(StandardCheck.of(StandardNotes.read()));
            new IndustryRegisterBench().run();
        }
    }

    private List<ListedFirm> tested() throws IOException {
        Optional<Path> file = options.test();
        return file.isPresent() ? ListedFirm.read(file.get()) : List.of();
    }

    /** A firm that is tested teaches nothing, wherever else it stands. */
    private static List<ListedFirm> without(List<ListedFirm> firms, List<ListedFirm> tested) {
        return firms.stream()
                .filter(firm -> tested.stream()
                        .noneMatch(other -> other.stockCode().equals(firm.stockCode())
                                || other.name().equals(firm.name())))
                .toList();
    }

    private static List<LabelledFirm> labelled(List<ListedFirm> firms) {
        return firms.stream().flatMap(ListedFirm::withTexts).toList();
    }

    private static void print(Kind kind, List<Verdict> all, PlainFolds plain) {
        List<Verdict> verdicts =
                all.stream().filter(verdict -> verdict.kind() == kind).toList();
        Quality quality = Quality.of(verdicts);
        String what = kind == Kind.PRODUCTS ? "products" : "scope";
        System.out.printf("%s and name, %d firms%n", what, quality.texts());
        System.out.printf("%-12s %8s %8s%n", "", "top 1", "top 3");
        System.out.printf("%-12s %8.3f %8.3f%n", "ours", quality.top1(), quality.top3());
        System.out.printf("%-12s %8.3f %8.3f%n%n", "plain", plain.share(1), plain.share(3));
        printBins(verdicts);
        printMixedUp(verdicts);
        Ground.figure("industry." + what + "_top1", quality.top1());
        Ground.figure("industry." + what + "_top3", quality.top3());
        Ground.figure("industry.ece_" + what, quality.calibrationError());
        System.out.println();
    }

    private static void printStandard(StandardCheck check) {
        System.out.printf("standard: %d activities held back, looked for within their division%n", check.activities());
        Ground.figure("industry.note_class", check.classRight());
        Ground.figure("industry.note_group", check.groupRight());
        System.out.println();
    }

    private static void printBins(List<Verdict> verdicts) {
        System.out.printf("%8s %12s %8s%n", "texts", "confidence", "right");
        Quality.bins(verdicts).stream()
                .filter(bin -> bin.texts() > 0)
                .forEach(bin -> System.out.printf("%8d %12.3f %8.3f%n", bin.texts(), bin.confidence(), bin.right()));
        System.out.println();
    }

    private static void printMixedUp(List<Verdict> verdicts) {
        Map<String, Long> pairs = verdicts.stream()
                .filter(verdict -> !verdict.isRight())
                .collect(Collectors.groupingBy(
                        verdict -> verdict.firm().code() + " read as "
                                + verdict.ranked().get(0),
                        Collectors.counting()));
        pairs.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(PAIRS_SHOWN)
                .forEach(pair -> System.out.printf("%4d  %s%n", pair.getValue(), pair.getKey()));
        System.out.println();
    }
}
