package io.tuji.job.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.audit.Actor;
import io.tuji.job.Job;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.web.Listing;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The jobs as people ask for, see and steer them. Transactions belong to the caller. */
@Repository
class JobStore {

    private final JdbcClient jdbc;
    private final JobRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    JobStore(JdbcClient jdbc, JobRows rows, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    JobId insert(String kind, Map<String, String> input, Actor actor, Optional<OrgUnitId> orgUnit) {
        long id = jdbc.sql("select nextval('job_serial')").query(Long.class).single();
        OffsetDateTime now = now();
        jdbc.sql("""
                        insert into job (id, code, kind, input, actor, org_unit, state, asked_at)
                        values (:id, :code, :kind, :input::json, :actor, :orgUnit, 'WAITING', :now)
                        """)
                .param("id", id)
                .param("code", "RW-%d-%06d".formatted(now.getYear(), id))
                .param("kind", kind)
                .param("input", json.writeValueAsString(input))
                .param("actor", actor.name())
                .param("orgUnit", orgUnit.map(OrgUnitId::value).orElse(null))
                .param("now", now)
                .update();
        return new JobId(id);
    }

    Optional<Job> find(JobId id, Filter reach) {
        return jdbc.sql("select * from job where id = :id and " + reach.sql())
                .params(reach.parameters())
                .param("id", id.value())
                .query(rows)
                .optional();
    }

    List<Job> list(JobFilter filter, Listing listing) {
        Filter condition = filter.condition();
        return jdbc.sql("select * from job where " + condition.sql() + " order by " + listing.orderBy()
                        + " limit :limit offset :offset")
                .params(condition.parameters())
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query(rows)
                .list();
    }

    List<Job> running(Filter reach) {
        return jdbc.sql("select * from job where ended_at is null and " + reach.sql() + " order by id desc")
                .params(reach.parameters())
                .query(rows)
                .list();
    }

    long count(JobFilter filter) {
        Filter condition = filter.condition();
        return jdbc.sql("select count(*) from job where " + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    boolean isRunning(String kind) {
        return jdbc.sql("select exists (select from job where kind = :kind and state = 'RUNNING')")
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    long count(JobState state) {
        return count(new JobFilter(Filter.all(), Optional.of(state), Optional.empty()));
    }

    List<String> kinds(Filter reach) {
        return jdbc.sql("select distinct kind from job where " + reach.sql() + " order by kind")
                .params(reach.parameters())
                .query(String.class)
                .list();
    }

    /** Ends a job that nobody runs yet; false if it does not wait. */
    boolean cancelWaiting(JobId id) {
        return jdbc.sql("""
                        update job set state = 'CANCELLED', cancel_asked = true, ended_at = :now
                        where id = :id and state = 'WAITING'
                        """).param("id", id.value()).param("now", now()).update() == 1;
    }

    /** Leaves word for the run; false if the job has ended or has been asked before. */
    boolean askToCancel(JobId id) {
        return jdbc.sql("update job set cancel_asked = true where id = :id and ended_at is null and not cancel_asked")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Makes a cancelled or failed job wait again; empty if it is neither. */
    Optional<Ticket> reopen(JobId id) {
        return jdbc.sql("""
                        update job
                        set state = 'WAITING', resumes = resumes + 1, cancel_asked = false, ended_at = null,
                            failure_code = null, failure_arguments = '[]', fruitless_starts = 0
                        where id = :id and state in ('CANCELLED', 'FAILED')
                        returning resumes
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .map(resumes -> new Ticket(id, resumes));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
