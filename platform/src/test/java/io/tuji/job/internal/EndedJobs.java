package io.tuji.job.internal;

import io.tuji.job.JobEnded;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers which ends were announced by committed transactions. */
@Component
class EndedJobs {

    private final List<JobEnded> heard = new CopyOnWriteArrayList<>();

    @TransactionalEventListener
    void on(JobEnded event) {
        heard.add(event);
    }

    List<JobState> of(JobId id) {
        return heard.stream()
                .filter(e -> e.id().equals(id))
                .map(JobEnded::state)
                .toList();
    }
}
