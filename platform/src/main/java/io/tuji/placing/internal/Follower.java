package io.tuji.placing.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.place.Division;
import io.tuji.job.JobEnded;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Notices firms that are new or have another address, once no import brings more: few are placed at once, many in a job. */
@Component
class Follower {

    private static final int FEW = 5_000;
    private static final String IMPORT = "import";

    private final Derivation derivation;
    private final PlaceStore places;
    private final Jobs jobs;

    Follower(Derivation derivation, PlaceStore places, Jobs jobs) {
        this.derivation = derivation;
        this.places = places;
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
        if (ended.kind().equals(IMPORT) && ended.state() == JobState.DONE && many()) {
            jobs.start(PlacingWork.KIND, Map.of(), new Actor(ended.actor()));
        }
    }

    private boolean many() {
        return derivation
                .home()
                .map(Division::code)
                .filter(home -> places.changed(home, FEW + 1).size() > FEW)
                .isPresent();
    }
}
