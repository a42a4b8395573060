package io.tuji.demo.internal;

import io.tuji.audit.Actor;
import io.tuji.importing.SourceId;
import io.tuji.job.JobId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one park: whose it is and how far it has come. Transactions belong to the caller. */
@Repository
class DemoStore {

    /** @param detailsJob begins when the import is done */
    record Kept(SourceId source, JobId importJob, Optional<JobId> detailsJob, Actor askedBy, Instant askedAt) {}

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fillings, their steps and the removal take turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('demo'))::text")
                .query(String.class)
                .single();
    }

    boolean exists() {
        return jdbc.sql("select exists (select from demo_park)")
                .query(Boolean.class)
                .single();
    }

    Optional<Kept> find() {
        return jdbc.sql("select source_id, import_job, details_job, asked_by, asked_at from demo_park")
                .query((row, n) -> new Kept(
                        new SourceId(row.getLong("source_id")),
                        new JobId(row.getLong("import_job")),
                        Optional.ofNullable(row.getObject("details_job", Long.class))
                                .map(JobId::new),
                        new Actor(row.getString("asked_by")),
                        row.getTimestamp("asked_at").toInstant()))
                .optional();
    }

    void add(SourceId source, JobId importJob, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into demo_park (source_id, import_job, asked_by, asked_at)
                        values (:source, :job, :actor, :now)
                        """)
                .param("source", source.value())
                .param("job", importJob.value())
                .param("actor", actor.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void detailsBy(JobId job) {
        jdbc.sql("update demo_park set details_job = :job")
                .param("job", job.value())
                .update();
    }

    void clear() {
        jdbc.sql("delete from demo_park").update();
    }
}
