package io.tuji.resolution.internal;

import io.tuji.access.Visitor;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.resolution.Pair;
import io.tuji.resolution.PairBatch;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Merges the pairs of a batch, some in each transaction; the cursor is the pair looked at last. */
@Component
class MergeWork implements JobWork {

    static final String KIND = "resolution.merge";

    /** Other corrections wait meanwhile. */
    private static final int AT_ONCE = 20;

    private final BatchStore store;
    private final ReviewDesk desk;
    private final Performer performer;
    private final TransactionTemplate transaction;

    MergeWork(BatchStore store, ReviewDesk desk, Performer performer, TransactionTemplate transaction) {
        this.store = store;
        this.desk = desk;
        this.performer = performer;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        PairBatch.Id id = Performer.batch(run.job());
        PairBatch batch = store.find(id).orElseThrow();
        if (batch.undone().isPresent()) {
            return;
        }
        Visitor visitor = performer.of(store.startedBy(id));
        run.total(batch.pairs());
        long cursor = run.job().cursor();
        long done = run.job().done();
        List<Pair> next = store.undecided(id, cursor, AT_ONCE);
        while (!next.isEmpty() && !run.isCancelled()) {
            List<Pair> pairs = next;
            cursor = pairs.get(pairs.size() - 1).id().value();
            done += pairs.size();
            long last = cursor;
            long behind = done;
            transaction.executeWithoutResult(status -> {
                pairs.forEach(pair -> desk.mergeStanding(pair, id, visitor));
                report(run, id, last, behind);
            });
            next = store.undecided(id, cursor, AT_ONCE);
        }
    }

    private void report(JobRun run, PairBatch.Id id, long cursor, long done) {
        long merged = store.find(id).orElseThrow().merged();
        run.progress(
                cursor,
                done,
                Map.of("merged", Long.toString(merged), "left", Long.toString(Math.max(0, done - merged))));
    }
}
