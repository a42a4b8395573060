package io.tuji.bench.industry;

import io.tuji.bench.Options;
import io.tuji.engine.industry.coding.FirmText.Kind;
import io.tuji.engine.industry.coding.IndustryTrainer;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.industry.coding.Quality;
import io.tuji.engine.industry.coding.Teaching;
import io.tuji.engine.industry.coding.TrainedCoder;
import io.tuji.engine.value.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./tuji train industry --file F --out G}: trains a coder from a file of labels, writes it and says how good it is. */
public final class TrainIndustry {

    private final Options options;

    public TrainIndustry(Options options) {
        this.options = options;
    }

    /** @return the exit code: 1 if the file cannot teach, with what is wrong on the error stream */
    public int run() throws IOException {
        Path file = options.labels();
        Path out = options.out();
        Problems problems = new Problems();
        List<ListedFirm> firms = LabelFile.read(file, problems);
        problems.all().forEach(problem -> System.err.println(ProblemLine.of(problem)));
        if (problems.hasErrors()) {
            return 1;
        }
        List<LabelledFirm> labelled =
                firms.stream().flatMap(ListedFirm::withTexts).toList();
        Teaching teaching = IndustryTeaching.without(firms);
        TrainedCoder trained = new IndustryTrainer(teaching, options.seed()).train(labelled);
        try (OutputStream bytes = Files.newOutputStream(out)) {
            trained.coder().write(bytes);
        }
        System.out.println("seed     " + options.seed());
        System.out.println("firms    " + labelled.size());
        System.out.println("model    " + out + " (" + Files.size(out) + " bytes)");
        print(trained);
        return 0;
    }

    private static void print(TrainedCoder trained) {
        System.out.printf("%n%-10s %8s %8s %8s %8s%n", "five folds", "texts", "top 1", "top 3", "ECE");
        for (Kind kind : Kind.values()) {
            Quality quality = Quality.of(trained.verdicts(), kind);
            System.out.printf(
                    "%-10s %8d %8.3f %8.3f %8.3f%n",
                    kind, quality.texts(), quality.top1(), quality.top3(), quality.calibrationError());
        }
    }
}
