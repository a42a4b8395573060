package io.tuji.job.internal;

import io.tuji.access.Filter;
import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.job.Job;
import io.tuji.job.JobEnded;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredJobs implements Jobs {

    private final JobStore store;
    private final JobQueue queue;
    private final AuditLog audit;
    private final People people;
    private final ApplicationEventPublisher events;

    StoredJobs(JobStore store, JobQueue queue, AuditLog audit, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.queue = queue;
        this.audit = audit;
        this.people = people;
        this.events = events;
    }

    @Override
    @Transactional
    public JobId start(String kind, Map<String, String> input, Actor actor) {
        JobId id = store.insert(
                kind, input, actor, people.findByLogin(actor.name()).flatMap(Visitor::orgUnit));
        queue.put(new Ticket(id, 0));
        return id;
    }

    @Override
    public Job get(JobId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no job " + id.value()));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return store.find(id, Filter.all());
    }

    @Override
    public List<Job> running(Visitor visitor) {
        return store.running(JobFilter.reach(visitor, Right.view("job")));
    }

    @Override
    public boolean isRunning(String kind) {
        return store.isRunning(kind);
    }

    @Override
    @Transactional
    public void cancel(JobId id, Actor actor) {
        Job job = get(id);
        if (store.cancelWaiting(id)) {
            events.publishEvent(
                    new JobEnded(id, job.kind(), JobState.CANCELLED, job.actor().name()));
        } else if (!store.askToCancel(id)) {
            return;
        }
        audit.record(AuditLog.Entry.of(actor, "job.cancel", "job:" + job.code()));
    }

    @Override
    @Transactional
    public void resume(JobId id, Actor actor) {
        Job job = get(id);
        store.reopen(id).ifPresent(ticket -> {
            queue.put(ticket);
            audit.record(AuditLog.Entry.of(actor, "job.resume", "job:" + job.code()));
        });
    }
}
