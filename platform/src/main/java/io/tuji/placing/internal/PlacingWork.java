package io.tuji.placing.internal;

import io.tuji.engine.place.Division;
import io.tuji.job.JobFailed;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.registry.CompanyId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at every firm of the district, one batch after the other; the cursor is the firm looked at last. */
@Component
class PlacingWork implements JobWork {

    static final String KIND = "placing";

    private static final int BATCH = 5_000;

    private final Derivation derivation;
    private final PlaceStore places;
    private final TransactionTemplate transaction;

    PlacingWork(Derivation derivation, PlaceStore places, TransactionTemplate transaction) {
        this.derivation = derivation;
        this.places = places;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        Division home = derivation.home().orElseThrow(() -> new JobFailed(PlacingProblem.NO_DIVISION.code()));
        long all = places.count(home.code());
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
