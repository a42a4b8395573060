package io.tuji.bench.resolve;

import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.KnownRecords;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Table;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How long a form waits for the known firms that a typed one may repeat; a process of its own. */
public final class SingleQuestions {

    private static final int QUESTIONS = 5000;
    private static final int MOST = 5;

    private SingleQuestions() {}

    /** Arguments: the file of the generator, the seed. */
    public static void main(String[] arguments) throws IOException {
        Table table = EngineRun.table(Path.of(arguments[0]));
        long seed = Long.parseLong(arguments[1]);
        print(table, Weights.of(Learning.from(Candidates.of(table), seed)), seed);
    }

    /** Asks with records of the table itself; the first half warms up. */
    private static void print(Table table, Weights weights, long seed) {
        KnownRecords known = new KnownRecords(table, weights, Thresholds.CAREFUL);
        Random random = new Random(seed);
        double[] millis = new double[QUESTIONS];
        for (int i = -QUESTIONS; i < QUESTIONS; i++) {
            int row = random.nextInt(table.size());
            List<String> values = table.scheme().fields().stream()
                    .map(field -> table.value(field, row))
                    .toList();
            long begin = System.nanoTime();
            known.candidates(values, MOST);
            millis[Math.max(0, i)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "one record asked about: p50 %.3f ms, p99 %.3f ms%n",
                millis[QUESTIONS / 2],
                millis[QUESTIONS * 99 / 100]);
    }
}
