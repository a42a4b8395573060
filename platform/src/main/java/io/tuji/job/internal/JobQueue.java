package io.tuji.job.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tickets, and the threads that serve them: the last thing that starts and the first that stops.
 *
 * <p>A process that gives no sign of life for 20 s has lost its tickets to the other instances. With the embedded
 * database there are no others: whatever is held at start was held by a process that died, and is free at once.
 */
@Component
class JobQueue implements SmartLifecycle {

    static final Duration HEARTBEAT = Duration.ofSeconds(5);
    static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(20);
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(10);
    private static final int THREADS = 2;
    private static final Logger log = LoggerFactory.getLogger(JobQueue.class);

    private final CustomTask<Void> task;
    private final SchedulerClient client;
    private final Scheduler scheduler;
    private final JobRunner runner;
    private final LeaseStore store;
    private final Clock clock;
    private final boolean alone;
    private volatile boolean running;

    JobQueue(
            DataSource source,
            JobRunner runner,
            LeaseStore store,
            Clock clock,
            @Value("#{'${tuji.db.url:}' == ''}") boolean alone) {
        this.runner = runner;
        this.store = store;
        this.clock = clock;
        this.alone = alone;
        this.task = Tasks.custom("job", Void.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                .execute(this::serve);
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(source), task)
                .build();
        this.scheduler = Scheduler.create(source, task)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .pollingInterval(POLLING)
                .threads(THREADS)
                .build();
    }

    /** Puts a ticket down in the caller's transaction; served as soon as that has committed. */
    void put(Ticket ticket) {
        client.scheduleIfNotExists(task.instance(ticket.text()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (running) {
                    scheduler.triggerCheckForDueExecutions();
                }
            }
        });
    }

    private CompletionHandler<Void> serve(TaskInstance<Void> instance, ExecutionContext context) {
        JobRunner.Outcome outcome = runner.run(
                Ticket.read(instance.getId()), () -> context.getSchedulerState().isShuttingDown());
        return outcome == JobRunner.Outcome.SETTLED
                ? new CompletionHandler.OnCompleteRemove<>()
                : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
    }

    /** Not with the other beans but after them: the work may need all that the application prepares at start. */
    @EventListener(ApplicationReadyEvent.class)
    void startWhenReady() {
        start();
    }

    @Override
    public void start() {
        int freed = alone ? store.freeAllTickets() : 0;
        if (freed > 0) {
            log.info("{} jobs of an earlier run go on", freed);
        }
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether jobs are taken here and now. */
    boolean isServing() {
        return running
                && scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /** A scheduler that has stopped cannot start again. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
