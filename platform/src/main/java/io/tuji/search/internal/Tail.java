package io.tuji.search.internal;

import io.tuji.search.SearchSource;
import io.tuji.search.internal.ChangeLogStore.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows the change log on a thread of its own for as long as the platform runs. */
@Component
class Tail implements SmartLifecycle {

    private static final int BATCH = 5_000;
    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);
    private static final Duration REST_BEFORE_GATHERING = Duration.ofSeconds(30);
    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    private final ChangeLogStore changes;
    private final Index index;
    private final Clock clock;
    private final Map<String, SearchSource> sources = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Semaphore asked = new Semaphore(0);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean running;
    private Thread thread = new Thread(this::follow);
    private Instant seenAt = Instant.EPOCH;
    private volatile Instant upToDateAt;
    private Instant committedAt = Instant.EPOCH;
    private Instant busyAt = Instant.EPOCH;
    private boolean gathered;
    private boolean uncommitted;
    private Unseen unseen;

    Tail(ChangeLogStore changes, Index index, Clock clock, List<SearchSource> sources) {
        this.changes = changes;
        this.index = index;
        this.clock = clock;
        this.unseen = new Unseen(index.position());
        this.upToDateAt = clock.instant();
        sources.forEach(s -> this.sources.put(s.kind(), s));
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::follow, "search-tail");
        thread.start();
    }

    private void follow() {
        index.prepare();
        sources.values().forEach(SearchSource::prepare);
        while (running) {
            boolean found = false;
            seenAt = clock.instant();
            try {
                if (index.isNew()) {
                    build();
                }
                found = read();
                showInTime(found);
                commitNowAndThen();
                gatherAtRest(found);
                upToDateAt = unseen.since().orElse(seenAt);
            } catch (RuntimeException e) {
                log.error("the search index cannot follow the change log; trying again", e);
            }
            if (!found) {
                rest();
            }
        }
    }

    /** Reads on in the log; false if nothing new stands there. */
    private boolean read() {
        List<Change> batch = changes.after(unseen.upTo(), BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        unseen.add(batch, clock.instant());
        return true;
    }

    /** Fills a new index from the records themselves; what changes meanwhile stands in the log after the position taken first. */
    private void build() {
        Position before = changes.settled();
        sources.forEach((kind, source) -> {
            List<Long> ids = source.idsAfter(0, BATCH);
            while (running && !ids.isEmpty()) {
                index.replace(kind, ids, source.entries(ids));
                ids = source.idsAfter(ids.get(ids.size() - 1), BATCH);
            }
        });
        if (running) {
            show(before);
            index.commit();
            unseen = new Unseen(before);
        }
    }

    /** A few changes are shown at once, many together, which is far cheaper; but nobody waits for them in vain. */
    private void showInTime(boolean busy) {
        boolean awaited = waiting.get() > 0 && !busy;
        if (unseen.count() > 0 && (awaited || unseen.isDue(clock.instant()))) {
            unseen.byKind().forEach(this::take);
            show(unseen.upTo());
            unseen = new Unseen(unseen.upTo());
            uncommitted = true;
        }
    }

    private void take(String kind, Collection<Long> ids) {
        SearchSource source = sources.get(kind);
        if (source != null) {
            index.replace(kind, ids, source.entries(ids));
        }
    }

    private void show(Position position) {
        lock.lock();
        try {
            index.show(position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void commitNowAndThen() {
        boolean due = Duration.between(committedAt, clock.instant()).compareTo(BETWEEN_COMMITS) > 0;
        if (uncommitted && due) {
            index.commit();
            uncommitted = false;
            committedAt = clock.instant();
        }
    }

    /** Gathers the index once nothing has come for a while. */
    private void gatherAtRest(boolean found) {
        if (found || uncommitted) {
            busyAt = clock.instant();
            gathered = false;
        } else if (!gathered && Duration.between(busyAt, clock.instant()).compareTo(REST_BEFORE_GATHERING) > 0) {
            gathered = true;
            if (index.isScattered()) {
                index.gather();
            }
        } else {
            index.refresh();
        }
    }

    /** For a while, or until somebody waits. */
    private void rest() {
        try {
            if (asked.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                asked.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean awaitCurrent(Duration patience) {
        Position wanted = changes.newest();
        long nanos = patience.toNanos();
        waiting.incrementAndGet();
        asked.release();
        lock.lock();
        try {
            while (index.position().compareTo(wanted) < 0) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
            waiting.decrementAndGet();
        }
    }

    /** For how long the index has not shown what stood in the log; grows when it cannot follow, and while it is built. */
    Duration lag() {
        return Duration.between(upToDateAt, clock.instant());
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
