package io.tuji.job.internal;

import io.tuji.job.Job;
import io.tuji.job.JobEnded;
import io.tuji.job.JobFailed;
import io.tuji.job.JobFailure;
import io.tuji.job.JobState;
import io.tuji.job.JobWork;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries one job from its lease to its end, whatever the work does. */
@Component
class JobRunner {

    /** A job that takes the process down with it must not do so at every start. */
    static final int FRUITLESS_STARTS_ALLOWED = 5;

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final LeaseStore store;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<JobWork> works;

    /** Works are looked up when needed: they may themselves start jobs. */
    JobRunner(
            LeaseStore store,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            ObjectProvider<JobWork> works) {
        this.store = store;
        this.transaction = transaction;
        this.events = events;
        this.works = works;
    }

    enum Outcome {
        /** The ticket has served. */
        SETTLED,
        /** This instance is being stopped; the ticket is wanted again. */
        UNFINISHED
    }

    Outcome run(Ticket ticket, BooleanSupplier stopping) {
        return store.take(ticket).map(lease -> run(lease, stopping)).orElse(Outcome.SETTLED);
    }

    private Outcome run(Lease lease, BooleanSupplier stopping) {
        try {
            return work(lease, new LeasedRun(lease, store, stopping));
        } catch (LeaseLost e) {
            log.warn("{}", e.getMessage());
        } catch (JobFailed e) {
            end(lease, e.failure());
        } catch (Throwable e) {
            if (stopping.getAsBoolean()) {
                log.info("job {} was interrupted by the stop", lease.job().code(), e);
                store.giveBack(lease);
                return Outcome.UNFINISHED;
            }
            log.error("job {} failed", lease.job().code(), e);
            end(lease, new JobFailure("JOB-101", List.of(e.getClass().getSimpleName())));
        }
        return Outcome.SETTLED;
    }

    private Outcome work(Lease lease, LeasedRun run) {
        boolean cancelled = lease.job().cancelAsked();
        if (!cancelled) {
            workFor(lease).run(run);
            cancelled = run.wasToldToCancel();
        }
        if (run.wasToldToPause() && !cancelled) {
            store.giveBack(lease);
            return Outcome.UNFINISHED;
        }
        end(lease, cancelled ? JobState.CANCELLED : JobState.DONE);
        return Outcome.SETTLED;
    }

    private JobWork workFor(Lease lease) {
        Job job = lease.job();
        if (lease.fruitlessStarts() > FRUITLESS_STARTS_ALLOWED) {
            throw new JobFailed("JOB-103", Integer.toString(FRUITLESS_STARTS_ALLOWED));
        }
        return works.stream()
                .filter(work -> work.kind().equals(job.kind()))
                .findAny()
                .orElseThrow(() -> new JobFailed("JOB-102", job.kind()));
    }

    private void end(Lease lease, JobState state) {
        transaction.executeWithoutResult(status -> {
            store.end(lease, state);
            announce(lease.job(), state);
        });
    }

    private void end(Lease lease, JobFailure failure) {
        transaction.executeWithoutResult(status -> {
            if (store.fail(lease, failure)) {
                announce(lease.job(), JobState.FAILED);
            }
        });
    }

    private void announce(Job job, JobState state) {
        events.publishEvent(
                new JobEnded(job.id(), job.kind(), state, job.actor().name()));
    }
}
