package io.tuji.bench.plan;

import io.tuji.bench.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code ./tuji progress --file VECTORS.json}: value, score and status of each series of a file, as JSON. */
public final class ProgressCommand {

    static final double CLOSE = 1e-9;

    private ProgressCommand() {}

    /** Where the file says what it expects, how many agree goes to the error stream, so that the other stays JSON. */
    public static void run(Options options) throws IOException {
        Path file = options.path("--file")
                .orElseThrow(() -> new Options.Wrong("需要 --file 指定向量文件", "--file has to name the file of vectors"));
        VectorFile vectors = VectorFile.read(file);
        System.out.println(vectors.results());
        List<Vector> expecting =
                vectors.vectors().stream().filter(Vector::expects).toList();
        if (!expecting.isEmpty()) {
            long agreeing =
                    expecting.stream().filter(v -> v.distance() <= CLOSE).count();
            double worst =
                    expecting.stream().mapToDouble(Vector::distance).max().orElseThrow();
            System.err.printf(
                    Locale.ROOT, "%d of %d agree to 1e-9, worst difference %.3g%n", agreeing, expecting.size(), worst);
        }
    }
}
