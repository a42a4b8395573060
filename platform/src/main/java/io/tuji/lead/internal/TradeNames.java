package io.tuji.lead.internal;

import io.tuji.job.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads trade names bit by bit, once no import brings more firms. */
@Component
class TradeNames {

    /** So long after its founding a firm still is a sign of growth. */
    static final int YEARS = 2;

    private static final int AT_ONCE = 5_000;
    private static final String IMPORT = "import";

    private final TradeNameStore store;
    private final Jobs jobs;
    private final Clock clock;

    TradeNames(TradeNameStore store, Jobs jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    @Transactional
    public void follow() {
        if (jobs.isRunning(IMPORT)) {
            return;
        }
        store.oneAtATime();
        List<TradeNameStore.Named> unread = store.unread(LocalDate.now(clock).minusYears(YEARS), AT_ONCE);
        if (!unread.isEmpty()) {
            store.put(unread);
        }
    }
}
