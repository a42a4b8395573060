package io.tuji.job.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.tuji.job.JobState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether this instance takes jobs, and how many there are of each state. */
@Component("jobs")
class QueueHealth implements HealthIndicator, MeterBinder {

    private final JobQueue queue;
    private final JobStore store;

    QueueHealth(JobQueue queue, JobStore store) {
        this.queue = queue;
        this.store = store;
    }

    @Override
    public Health health() {
        return queue.isServing() ? Health.up().build() : Health.down().build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobState state : JobState.values()) {
            Gauge.builder("tuji.jobs", store, s -> s.count(state))
                    .tag("state", state.name())
                    .description("jobs by state")
                    .register(registry);
        }
    }
}
