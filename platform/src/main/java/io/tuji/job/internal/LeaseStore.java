package io.tuji.job.internal;

import io.tuji.job.JobFailure;
import io.tuji.job.JobState;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The jobs as their runs write them: each statement holds only for the run whose lease is the latest. */
@Repository
class LeaseStore {

    private final JdbcClient jdbc;
    private final JobRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    LeaseStore(JdbcClient jdbc, JobRows rows, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a run; empty if the job has ended or the ticket is of before a resume. */
    Optional<Lease> take(Ticket ticket) {
        return jdbc.sql("""
                        update job
                        set state = 'RUNNING', run = run + 1, started_at = :now, done_before = done,
                            fruitless_starts = fruitless_starts + 1
                        where id = :id and resumes = :resumes and state in ('WAITING', 'RUNNING')
                        returning *
                        """)
                .param("id", ticket.job().value())
                .param("resumes", ticket.resumes())
                .param("now", now())
                .query((row, number) ->
                        new Lease(rows.mapRow(row, number), row.getInt("run"), row.getInt("fruitless_starts")))
                .optional();
    }

    /** Whether the run is to go on: it still holds the lease and nobody asked to cancel. */
    Holding holding(Lease lease) {
        return jdbc.sql("""
                        select case when run <> :run or state <> 'RUNNING' then 'LOST'
                                    when cancel_asked then 'CANCELLED' else 'HELD' end
                        from job where id = :id
                        """)
                .param("run", lease.run())
                .param("id", lease.job().id().value())
                .query(Holding.class)
                .single();
    }

    enum Holding {
        HELD,
        CANCELLED,
        LOST
    }

    void total(Lease lease, long pieces) {
        refuseIfLost(
                lease, update(lease, "total = :total").param("total", pieces).update());
    }

    void progress(Lease lease, long cursor, long done, Map<String, String> result) {
        int changed = update(lease, "cursor = :cursor, done = :done, result = :result::json, fruitless_starts = 0")
                .param("cursor", cursor)
                .param("done", done)
                .param("result", json.writeValueAsString(result))
                .update();
        refuseIfLost(lease, changed);
    }

    void end(Lease lease, JobState state) {
        int changed = update(lease, "state = :state, ended_at = :now")
                .param("state", state.name())
                .param("now", now())
                .update();
        refuseIfLost(lease, changed);
    }

    /** False if the lease is lost: then the failure is not the job's any more. */
    boolean fail(Lease lease, JobFailure failure) {
        return update(
                                lease,
                                "state = 'FAILED', ended_at = :now, failure_code = :code, failure_arguments = :arguments::json")
                        .param("now", now())
                        .param("code", failure.code())
                        .param("arguments", json.writeValueAsString(failure.arguments()))
                        .update()
                == 1;
    }

    /** Gives the job back unfinished, to be taken again at the next start or by another instance. */
    void giveBack(Lease lease) {
        update(lease, "state = 'WAITING', fruitless_starts = 0").update();
    }

    /** Makes every ticket free that an earlier process held; only right where no other process can be alive. */
    int freeAllTickets() {
        return jdbc.sql("""
                        update scheduled_tasks
                        set picked = false, picked_by = null, last_heartbeat = null, execution_time = :now,
                            version = version + 1
                        where picked
                        """).param("now", now()).update();
    }

    private JdbcClient.StatementSpec update(Lease lease, String change) {
        return jdbc.sql("update job set " + change + " where id = :id and run = :run and state = 'RUNNING'")
                .param("id", lease.job().id().value())
                .param("run", lease.run());
    }

    private static void refuseIfLost(Lease lease, int changed) {
        if (changed == 0) {
            throw new LeaseLost(lease.job().id());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
