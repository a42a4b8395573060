package io.tuji.coding.internal;

import io.tuji.audit.Actor;
import io.tuji.job.JobEnded;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.registry.FactRecorded;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices firms that are new or have changed, once no import brings more: few are coded at once, many in a job. */
@Component
class IndustryFollower {

    private static final int FEW = 2_000;
    private static final String IMPORT = "import";
    private static final List<String> TELLING = List.of(Sayings.INDUSTRY, Sayings.PRODUCTS);

    private final IndustryDerivation derivation;
    private final FirmStore firms;
    private final Jobs jobs;

    IndustryFollower(IndustryDerivation derivation, FirmStore firms, Jobs jobs) {
        this.derivation = derivation;
        this.firms = firms;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    public void follow() {
        if (!jobs.isRunning(IMPORT)) {
            derivation.changed(FEW);
        }
    }

    /** In the transaction that ends the import, so that the job begins exactly once. */
    @EventListener
    void on(JobEnded ended) {
        if (ended.kind().equals(IMPORT)
                && ended.state() == JobState.DONE
                && firms.changed(FEW + 1).size() > FEW) {
            jobs.start(CodingWork.KIND, Map.of(), new Actor(ended.actor()));
        }
    }

    @EventListener
    void on(FactRecorded recorded) {
        if (TELLING.contains(recorded.key())) {
            derivation.one(recorded.company());
        }
    }
}
