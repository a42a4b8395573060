package io.tuji.chain.internal;

import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Places every firm, one batch after the other; the cursor is the firm placed last. */
@Component
class PositionWork implements JobWork {

    static final String KIND = "chain";

    private static final int BATCH = 2_000;

    private final PositionDerivation derivation;
    private final PlacedFirmStore firms;
    private final TransactionTemplate transaction;

    PositionWork(PositionDerivation derivation, PlacedFirmStore firms, TransactionTemplate transaction) {
        this.derivation = derivation;
        this.firms = firms;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        long all = firms.count();
        run.total(all);
        Optional<Long> cursor = Optional.of(run.job().cursor());
        long done = run.job().done();
        while (cursor.isPresent() && !run.isCancelled()) {
            long after = cursor.get();
            long seen = Math.min(all, done + BATCH);
            cursor = transaction.execute(status -> batch(run, after, seen));
            done = seen;
        }
    }

    private Optional<Long> batch(JobRun run, long after, long done) {
        Optional<Long> last = derivation.next(after, BATCH).map(CompanyId::value);
        run.progress(last.orElse(after), done, Map.of());
        return last;
    }
}
