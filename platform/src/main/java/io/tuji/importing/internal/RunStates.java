package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.importing.ImportId;
import io.tuji.job.JobEnded;
import io.tuji.job.JobState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An import that did not come through ends as its job ended; one that did has said so itself, with its last rows. */
@Component
class RunStates {

    private final RunStore runs;
    private final AuditLog audit;

    RunStates(RunStore runs, AuditLog audit) {
        this.runs = runs;
        this.audit = audit;
    }

    @EventListener
    void on(JobEnded ended) {
        if (!ended.kind().equals(ImportWork.KIND) || ended.state() == JobState.DONE) {
            return;
        }
        runs.findOfJob(ended.id()).ifPresent(run -> end(run, ended));
    }

    private void end(ImportId run, JobEnded ended) {
        RunState state = RunState.valueOf(ended.state().name());
        runs.enter(run, state);
        audit.record(AuditLog.Entry.of(
                new Actor(ended.actor()),
                state == RunState.CANCELLED ? "import.cancel" : "import.fail",
                "import:" + run.code()));
    }
}
