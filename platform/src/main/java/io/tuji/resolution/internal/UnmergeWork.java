package io.tuji.resolution.internal;

import io.tuji.access.Visitor;
import io.tuji.job.JobRun;
import io.tuji.job.JobWork;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.internal.BatchStore.Merged;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the merges of a batch back, the latest first, because earlier ones may bear later ones; the cursor is the act taken back last. */
@Component
class UnmergeWork implements JobWork {

    static final String KIND = "resolution.unmerge";

    private static final int AT_ONCE = 20;

    private final BatchStore store;
    private final ReviewDesk desk;
    private final Performer performer;
    private final TransactionTemplate transaction;

    UnmergeWork(BatchStore store, ReviewDesk desk, Performer performer, TransactionTemplate transaction) {
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
        Visitor visitor = performer.of(store.undoneBy(id));
        long done = run.job().done();
        run.total(done + store.find(id).orElseThrow().merged());
        List<Merged> next = store.merged(id, run.job().cursor(), AT_ONCE);
        while (!next.isEmpty() && !run.isCancelled()) {
            List<Merged> acts = next;
            long last = acts.get(acts.size() - 1).regrouping();
            done += acts.size();
            long behind = done;
            transaction.executeWithoutResult(status -> {
                acts.forEach(act -> desk.reopen(act.pair(), visitor));
                long kept = store.find(id).orElseThrow().merged();
                run.progress(last, behind, Map.of("kept", Long.toString(kept)));
            });
            next = store.merged(id, last, AT_ONCE);
        }
    }
}
