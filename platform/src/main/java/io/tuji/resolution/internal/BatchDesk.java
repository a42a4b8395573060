package io.tuji.resolution.internal;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.Registry;
import io.tuji.resolution.Pair;
import io.tuji.resolution.PairBatch;
import io.tuji.resolution.PairBatches;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BatchDesk implements PairBatches {

    private final BatchStore store;
    private final Registry registry;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    BatchDesk(BatchStore store, Registry registry, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.registry = registry;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Preview preview(Visitor visitor) {
        return store.preview(registry.changeable(visitor));
    }

    @Override
    @Transactional
    public void keepApart(Pair.Id id, boolean apart, Visitor visitor) {
        store.keepApart(id, apart);
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair.apart", "pair:" + id.code())
                .to(Map.of("apart", Boolean.toString(apart))));
    }

    @Override
    @Transactional
    public Outcome start(long seen, Visitor visitor) {
        long merging = preview(visitor).merging();
        if (merging != seen || merging == 0) {
            return refused(ResolutionProblem.OTHERS_NOW.at(Place.nowhere(), seen, merging));
        }
        PairBatch.Id id = store.add(merging, visitor, registry.changeable(visitor), clock.instant());
        store.startedBy(id, start(MergeWork.KIND, id, visitor));
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair-batch.merge", subject(id))
                .to(Map.of("pairs", Long.toString(merging))));
        return new Outcome(List.of(), Optional.of(id));
    }

    @Override
    @Transactional
    public Outcome undo(PairBatch.Id id, Visitor visitor) {
        PairBatch batch = find(id).orElseThrow(() -> new IllegalArgumentException("no batch " + id.code()));
        if (isWorking(batch)) {
            return refused(ResolutionProblem.STILL_MERGING.at(
                    Place.nowhere(), jobs.get(batch.job()).code()));
        }
        if (!store.undo(id, visitor, clock.instant())) {
            return refused(ResolutionProblem.BATCH_UNDONE.at(Place.nowhere(), id.code()));
        }
        store.undoneBy(id, start(UnmergeWork.KIND, id, visitor));
        audit.record(AuditLog.Entry.of(visitor.actor(), "pair-batch.undo", subject(id))
                .to(Map.of("pairs", Long.toString(batch.merged()))));
        return new Outcome(List.of(), Optional.of(id));
    }

    private JobId start(String kind, PairBatch.Id id, Visitor visitor) {
        return jobs.start(kind, Map.of(Performer.BATCH, Long.toString(id.value())), visitor.actor());
    }

    private static Outcome refused(Problem problem) {
        return new Outcome(List.of(problem), Optional.empty());
    }

    private static String subject(PairBatch.Id id) {
        return "pair-batch:" + id.code();
    }

    @Override
    public boolean isWorking(PairBatch batch) {
        JobId job = batch.undone().map(PairBatch.Undone::job).orElse(batch.job());
        return !jobs.get(job).state().isEnded();
    }

    @Override
    public Optional<PairBatch> find(PairBatch.Id id) {
        return store.find(id);
    }

    @Override
    public List<PairBatch> latest(int most) {
        return store.latest(most);
    }
}
