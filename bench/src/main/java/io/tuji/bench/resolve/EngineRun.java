package io.tuji.bench.resolve;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Chances;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Resolution;
import io.tuji.engine.resolve.Resolver;
import io.tuji.engine.resolve.Table;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.Weights;
import io.tuji.engine.resolve.company.CompanyScheme;
import io.tuji.engine.resolve.company.CompanyValues;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The engine's own resolver as a process of its own: reads a file, learns from it, resolves it, writes the cluster of each record. */
public final class EngineRun {

    private EngineRun() {}

    /** Arguments: the file of the generator, the file to write, the seed, the file for the peak of memory. */
    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        Table table = table(Path.of(arguments[0]));
        phase("read", begin);
        Candidates candidates = Candidates.of(table);
        phase("blocked", begin);
        Chances chances = Learning.from(candidates, Long.parseLong(arguments[2]));
        phase("learned", begin);
        Resolution resolution = new Resolver(candidates, Weights.of(chances), Thresholds.CAREFUL).resolve();
        phase("resolved", begin);
        write(resolution, Path.of(arguments[1]));
        LearnedWeights.print(CompanyScheme.SCHEME, chances);
        System.out.printf(
                Locale.ROOT,
                "pairs compared %d, to review %d; places given up in blocks too large %d%n",
                resolution.compared(),
                resolution.toReview().size(),
                resolution.leftOut());
        Files.writeString(Path.of(arguments[3]), Long.toString(Memory.peakMebibytes()));
    }

    static Table table(Path file) throws IOException {
        Table table = new Table(CompanyScheme.SCHEME);
        DirtyRows.read(
                file,
                batch -> table.addAll(
                        batch.parallelStream().map(CompanyValues::of).toList()));
        return table;
    }

    private static void write(Resolution resolution, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            resolution.clusters().forEach(out::println);
            out.flush();
        }
    }

    /** Seconds since the beginning, and of the processors: the latter tells what a busy machine hides. */
    private static void phase(String name, long begin) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %7.2f s, processors %7.2f s%n",
                name,
                (System.nanoTime() - begin) / 1e9,
                Memory.processorSeconds());
    }
}
