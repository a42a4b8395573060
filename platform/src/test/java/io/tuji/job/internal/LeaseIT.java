package io.tuji.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.access.Filter;
import io.tuji.audit.Actor;
import io.tuji.job.Job;
import io.tuji.job.JobFailure;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.internal.JobRunner.Outcome;
import io.tuji.job.internal.LeaseStore.Holding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One job has one owner, also when processes die or fall asleep. Jobs here have no ticket in the queue: the test runs
 * them.
 */
@PlatformTest
class LeaseIT {

    @Autowired
    JobStore jobs;

    @Autowired
    LeaseStore leases;

    @Autowired
    JobRunner runner;

    @Autowired
    EndedJobs ended;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOvertakenRunStoresNothingMore() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        Lease sleeper = leases.take(ticket).orElseThrow();
        Lease owner = leases.take(ticket).orElseThrow();
        leases.progress(owner, 7, 7, Map.of());

        assertThatExceptionOfType(LeaseLost.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into audit_entry (actor, act, subject) values ('sleeper', 'test', :subject)")
                            .param("subject", ticket.text())
                            .update();
                    leases.progress(sleeper, 3, 3, Map.of());
                }));

        assertThat(leases.holding(sleeper)).isEqualTo(Holding.LOST);
        assertThat(leases.fail(sleeper, new JobFailure("JOB-101", List.of()))).isFalse();
        assertThat(find(ticket).cursor()).isEqualTo(7);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", ticket.text())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void progressIsRolledBackWithItsBatch() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        Lease lease = leases.take(ticket).orElseThrow();

        transaction.executeWithoutResult(status -> {
            leases.progress(lease, 5, 5, Map.of("rows", "5"));
            status.setRollbackOnly();
        });

        assertThat(find(ticket).cursor()).isZero();
    }

    @Test
    void aTicketThatOutlivedItsJobStartsNothing() {
        Ticket ticket = ticket(Map.of("pieces", "1"));
        runner.run(ticket, () -> false);

        assertThat(runner.run(ticket, () -> false)).isEqualTo(Outcome.SETTLED);
        assertThat(ended.of(ticket.job())).containsExactly(JobState.DONE);
    }

    @Test
    void aTicketOfBeforeAResumeStartsNothing() {
        Ticket ticket = ticket(Map.of("pieces", "5", "failAt", "3"));
        runner.run(ticket, () -> false);
        Ticket fresh = jobs.reopen(ticket.job()).orElseThrow();

        assertThat(leases.take(ticket)).isEmpty();
        assertThat(leases.take(fresh)).isPresent();
    }

    @Test
    void aStopGivesTheJobBackUnfinished() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        AtomicInteger looks = new AtomicInteger();

        assertThat(runner.run(ticket, () -> looks.incrementAndGet() > 3)).isEqualTo(Outcome.UNFINISHED);
        assertThat(find(ticket).state()).isEqualTo(JobState.WAITING);
        assertThat(ended.of(ticket.job())).isEmpty();

        runner.run(ticket, () -> false);
        assertThat(find(ticket).result()).containsEntry("from", "4");
        assertThat(ended.of(ticket.job())).containsExactly(JobState.DONE);
    }

    @Test
    void aJobThatKeepsKillingItsProcessIsGivenUp() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        for (int i = 0; i < JobRunner.FRUITLESS_STARTS_ALLOWED; i++) {
            leases.take(ticket);
        }

        runner.run(ticket, () -> false);

        assertThat(find(ticket).failure()).contains(new JobFailure("JOB-103", List.of("5")));
    }

    @Test
    void aJobWhoseOwnerGaveNoSignOfLifeFindsAnother() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        leases.progress(leases.take(ticket).orElseThrow(), 4, 4, Map.of());
        holdByADeadProcess(ticket, "now() - interval '1 minute'");

        await().atMost(Duration.ofSeconds(30)).until(() -> find(ticket).state() == JobState.DONE);

        assertThat(find(ticket).result()).containsEntry("from", "5");
    }

    @Test
    @Tag("embedded-server")
    void withTheEmbeddedDatabaseTheTicketsOfADeadProcessAreFreeAtOnce() {
        Ticket ticket = ticket(Map.of("pieces", "9"));
        transaction.executeWithoutResult(status -> {
            holdByADeadProcess(ticket, "now()");
            assertThat(leases.freeAllTickets()).isPositive();
            assertThat(jdbc.sql("select picked from scheduled_tasks where task_instance = :ticket")
                            .param("ticket", ticket.text())
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            status.setRollbackOnly();
        });
    }

    private Job find(Ticket ticket) {
        return jobs.find(ticket.job(), Filter.all()).orElseThrow();
    }

    private Ticket ticket(Map<String, String> input) {
        JobId id = jobs.insert(CountingWork.KIND, input, new Actor("zhang"), Optional.empty());
        return new Ticket(id, 0);
    }

    private void holdByADeadProcess(Ticket ticket, String lastHeartbeat) {
        jdbc.sql("""
                        insert into scheduled_tasks
                            (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                        values ('job', :ticket, now(), true, 'a dead process', %s, 2)
                        """.formatted(lastHeartbeat)).param("ticket", ticket.text()).update();
    }
}
