package io.tuji.job.internal;

import io.tuji.job.Job;
import io.tuji.job.JobRun;
import io.tuji.job.internal.LeaseStore.Holding;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A run under its lease; remembers whether the work was told to stop, because only then its early return means an
 * unfinished job.
 */
class LeasedRun implements JobRun {

    private static final long NANOS_BETWEEN_LOOKS = Duration.ofMillis(200).toNanos();

    private final Lease lease;
    private final LeaseStore store;
    private final BooleanSupplier stopping;
    private long lookedAt;
    private Holding holding = Holding.HELD;
    private boolean toldToPause;

    LeasedRun(Lease lease, LeaseStore store, BooleanSupplier stopping) {
        this.lease = lease;
        this.store = store;
        this.stopping = stopping;
        this.lookedAt = System.nanoTime() - NANOS_BETWEEN_LOOKS;
    }

    @Override
    public Job job() {
        return lease.job();
    }

    @Override
    public boolean isCancelled() {
        toldToPause |= stopping.getAsBoolean();
        if (holding == Holding.HELD && System.nanoTime() - lookedAt >= NANOS_BETWEEN_LOOKS) {
            holding = store.holding(lease);
            lookedAt = System.nanoTime();
        }
        return toldToPause || holding != Holding.HELD;
    }

    @Override
    public void total(long pieces) {
        store.total(lease, pieces);
    }

    @Override
    public void progress(long cursor, long done, Map<String, String> result) {
        store.progress(lease, cursor, done, result);
    }

    boolean wasToldToCancel() {
        return holding == Holding.CANCELLED;
    }

    boolean wasToldToPause() {
        return toldToPause;
    }
}
