package io.tuji.audit.internal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals every second. It starts before pages and jobs write and stops after them, and always before the pool of connections closes. */
@Component
class Sealer implements SmartLifecycle {

    private static final int BEFORE_ALL_THAT_WRITES = 0;
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);

    private final Sealing sealing;
    private final Anchoring anchoring;
    private ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private Future<?> rounds = CompletableFuture.completedFuture("not started");

    Sealer(Sealing sealing, Anchoring anchoring) {
        this.sealing = sealing;
        this.anchoring = anchoring;
    }

    /** Seals all that is settled by now; a failure is told and tried again a second later. */
    void seal() {
        try {
            while (sealing.sealBatch()) {
                log.debug("a full batch was sealed, more is waiting");
            }
            anchoring.moveOn();
        } catch (RuntimeException e) {
            log.error("the audit could not be sealed; trying again", e);
        }
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "audit-sealer"));
        rounds = timer.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
    }

    /** Waits for the seal in progress and seals what the others wrote while they stopped. */
    @Override
    public synchronized void stop() {
        rounds.cancel(false);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(20, TimeUnit.SECONDS)) {
                log.warn("the sealer did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        seal();
    }

    @Override
    public synchronized boolean isRunning() {
        return !rounds.isDone();
    }

    @Override
    public int getPhase() {
        return BEFORE_ALL_THAT_WRITES;
    }
}
