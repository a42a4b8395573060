package io.tuji.bench.naming;

import io.tuji.bench.Options;
import io.tuji.engine.naming.AliasTrainer;
import io.tuji.engine.naming.BrandModel;
import io.tuji.engine.naming.BrandModel.Weight;
import io.tuji.engine.naming.BrandTrainer;
import io.tuji.engine.naming.CompanyNames;
import io.tuji.engine.naming.NameStatistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The recipe of the model that the engine ships: counts over the names and scopes of the register and the names of
 * listed companies, then weights from the names split by hand. The same files give the same bytes. The reviewed names
 * are left out of everything.
 */
public final class TrainNames {

    static final long SEED = 20261121;

    private TrainNames() {}

    public static void run(Options options) throws IOException {
        Path labels = options.path("--labels").orElseGet(() -> Options.data("names", "company_name_parts_dev.csv"));
        List<NameStatistics.Count> counts = new NameSources(options.file()).counts();
        BrandTrainer.Learned learned = new BrandTrainer(new NameStatistics(counts), SEED)
                .train(SplitNames.read(labels).rows().stream()
                        .map(SplitNames.Row::labelled)
                        .toList());
        write("statistics.csv", statistics(counts));
        write("weights.csv", weights(learned));
        CompanyNames names =
                new CompanyNames(new BrandModel(learned.weights(), learned.threshold(), new NameStatistics(counts)));
        List<String> alias = new ArrayList<>(List.of("feature,weight"));
        alias.addAll(new AliasTrainer(names, SEED)
                .train(AliasPairs.read(Options.data("names", "short_full_names_dev.csv"))
                        .pairs())
                .lines());
        write("alias.csv", alias);
        System.out.println("counts " + counts.size() + ", weights "
                + learned.weights().size() + ", threshold " + learned.threshold());
    }

    private static List<String> statistics(List<NameStatistics.Count> counts) {
        List<String> lines = new ArrayList<>(List.of("kind,text,count"));
        counts.forEach(count -> lines.add(count.kind() + "," + count.text() + "," + count.count()));
        return lines;
    }

    private static List<String> weights(BrandTrainer.Learned learned) {
        List<String> lines = new ArrayList<>(List.of("feature,text,weight"));
        lines.add("THRESHOLD,," + learned.threshold());
        for (Weight weight : learned.weights()) {
            lines.add(String.format(Locale.ROOT, "%s,%s,%.3f", weight.feature(), weight.text(), weight.weight()));
        }
        return lines;
    }

    private static void write(String name, List<String> lines) throws IOException {
        Path root = Path.of(System.getProperty("tuji.root"));
        Files.write(
                root.resolve("engine/src/main/resources/io/tuji/engine/naming").resolve(name), lines);
    }
}
