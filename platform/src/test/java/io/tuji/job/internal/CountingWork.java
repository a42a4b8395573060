package io.tuji.job.internal;

import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts to {@code pieces}, one transaction a piece; {@code failAt} and {@code throwAt} name the piece that does not
 * go.
 */
@Component
class CountingWork implements JobWork {

    static final String KIND = "test.counting";

    private final TransactionOperations transaction;

    CountingWork(TransactionOperations transaction) {
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Map<String, String> input = run.job().input();
        long pieces = number(input, "pieces");
        run.total(pieces);
        for (long piece = run.job().cursor() + 1; piece <= pieces && !run.isCancelled(); piece++) {
            failIfTold(input, piece);
            long counted = piece;
            transaction.executeWithoutResult(status -> run.progress(
                    counted, counted, Map.of("from", "" + (run.job().cursor() + 1), "to", "" + counted)));
        }
    }

    private static void failIfTold(Map<String, String> input, long piece) {
        if (piece == number(input, "failAt")) {
            throw new JobFailed("WEB-404", "piece " + piece);
        }
        if (piece == number(input, "throwAt")) {
            throw new IllegalStateException("a fault at piece " + piece);
        }
    }

    private static long number(Map<String, String> input, String name) {
        return Long.parseLong(input.getOrDefault(name, "0"));
    }
}
