package io.tuji.resolution.internal;

import io.tuji.audit.Actor;
import io.tuji.job.JobEnded;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Looks for duplicates when a list has brought firms that no credit code tells apart. */
@Component
class ScanAfterImport {

    private static final String IMPORT = "import";

    private final PairStore store;
    private final Jobs jobs;

    ScanAfterImport(PairStore store, Jobs jobs) {
        this.store = store;
        this.jobs = jobs;
    }

    @ApplicationModuleListener
    void on(JobEnded ended) {
        if (ended.kind().equals(IMPORT) && ended.state() == JobState.DONE && store.hasNewWithoutCode()) {
            jobs.start(ScanWork.KIND, Map.of(), new Actor(ended.actor()));
        }
    }
}
