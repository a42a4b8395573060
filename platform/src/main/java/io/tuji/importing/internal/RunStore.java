package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.database.PgArray;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportId;
import io.tuji.importing.Imports.Order;
import io.tuji.importing.Profile;
import io.tuji.importing.SourceId;
import io.tuji.importing.internal.ImportRun.Counts;
import io.tuji.importing.table.Inspection.Inspected;
import io.tuji.importing.table.RejectFile.Layout;
import io.tuji.job.JobId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The files taken in and what became of them. */
@Repository
public class RunStore {

    static final String SELECT = """
            select r.id, r.source_id, s.name as source_name, s.target, r.job_id, r.file_name, r.file_size, r.sha256, r.spool_name,
                   r.form, r.delimiter, r.sheet, r.header, r.profile, r.delivery, r.as_of, r.state, r.rows, r.rows_read, r.added, r.changed, r.unchanged,
                   r.older, r.set_aside, r.gone, r.returned, r.asked_by, r.asked_at, r.ended_at
            from import_run r join source s on s.id = r.source_id
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RunStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ImportId add(Order order, Inspected file, Actor actor) {
        Layout layout = Layout.of(file);
        return new ImportId(jdbc.sql("""
                        insert into import_run (source_id, file_name, file_size, sha256, spool_name, form, delimiter, sheet, header,
                                                profile, delivery, as_of, rows, asked_by)
                        values (:source, :fileName, :fileSize, :sha256, :spoolName, :form, :delimiter, :sheet, :header::text[],
                                :profile::jsonb, :delivery, :asOf, :rows, :askedBy)
                        returning id
                        """)
                .param("source", order.source().value())
                .param("fileName", order.file().fileName())
                .param("fileSize", order.file().size())
                .param("sha256", file.sha256())
                .param("spoolName", order.file().spoolName())
                .param("form", file.form().label())
                .param("delimiter", layout.delimiter().map(String::valueOf).orElse(null))
                .param("sheet", layout.sheet().orElse(null))
                .param("header", PgArray.of(layout.columns()))
                .param("profile", json.writeValueAsString(order.profile().columns()))
                .param("delivery", order.delivery().name())
                .param("asOf", order.asOf())
                .param("rows", file.rows())
                .param("askedBy", actor.name())
                .query(Long.class)
                .single());
    }

    void belongsTo(ImportId run, JobId job) {
        jdbc.sql("update import_run set job_id = :job where id = :id")
                .param("id", run.value())
                .param("job", job.value())
                .update();
    }

    ImportRun get(ImportId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no import " + id.code()));
    }

    public Optional<ImportRun> find(ImportId id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query((row, n) -> run(row))
                .optional();
    }

    /** Empty if the run was erased with its source. */
    Optional<ImportId> findOfJob(JobId job) {
        return jdbc.sql("select id from import_run where job_id = :job")
                .param("job", job.value())
                .query((row, n) -> new ImportId(row.getLong("id")))
                .optional();
    }

    boolean hasAny(SourceId source) {
        return jdbc.sql("select exists (select from import_run where source_id = :source)")
                .param("source", source.value())
                .query(Boolean.class)
                .single();
    }

    /** A run that takes or took in the very same bytes with the same meaning. */
    Optional<ImportId> findSame(Order order, String sha256) {
        return jdbc.sql("""
                        select id from import_run
                        where source_id = :source and sha256 = :sha256 and profile = :profile::jsonb and delivery = :delivery
                          and as_of = :asOf and state in ('WAITING', 'RUNNING', 'DONE')
                        order by id desc limit 1
                        """)
                .param("source", order.source().value())
                .param("sha256", sha256)
                .param("profile", json.writeValueAsString(order.profile().columns()))
                .param("delivery", order.delivery().name())
                .param("asOf", order.asOf())
                .query((row, n) -> new ImportId(row.getLong("id")))
                .optional();
    }

    /** The runs of the source that have not ended. */
    List<ImportId> openOf(SourceId source) {
        return jdbc.sql("select id from import_run where source_id = :source and state in ('WAITING', 'RUNNING')")
                .param("source", source.value())
                .query((row, n) -> new ImportId(row.getLong("id")))
                .list();
    }

    void count(ImportId id, Counts more) {
        jdbc.sql("""
                        update import_run
                        set rows_read = rows_read + :read, added = added + :added, changed = changed + :changed,
                            unchanged = unchanged + :unchanged, older = older + :older, set_aside = set_aside + :setAside,
                            gone = gone + :gone, returned = returned + :returned
                        where id = :id
                        """)
                .param("id", id.value())
                .param("read", more.read())
                .param("added", more.added())
                .param("changed", more.changed())
                .param("unchanged", more.unchanged())
                .param("older", more.older())
                .param("setAside", more.setAside())
                .param("gone", more.gone())
                .param("returned", more.returned())
                .update();
    }

    void enter(ImportId id, RunState state) {
        jdbc.sql("""
                        update import_run
                        set state = :state, ended_at = case when :ended then now() end,
                            spool_name = case when :state = 'DONE' then null else spool_name end
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("ended", state.isEnded())
                .update();
    }

    /** The counts of all runs together. */
    Counts total() {
        return jdbc.sql("""
                        select coalesce(sum(rows_read), 0)::bigint as read, coalesce(sum(added), 0)::bigint as added,
                               coalesce(sum(changed), 0)::bigint as changed, coalesce(sum(unchanged), 0)::bigint as unchanged,
                               coalesce(sum(older), 0)::bigint as older, coalesce(sum(set_aside), 0)::bigint as set_aside,
                               coalesce(sum(gone), 0)::bigint as gone, coalesce(sum(returned), 0)::bigint as returned
                        from import_run
                        """).query(Counts.class).single();
    }

    /** Files that a run may still need. */
    Set<String> spoolNamesInUse() {
        return new HashSet<>(jdbc.sql("""
                        select spool_name from import_run where spool_name is not null and state in ('WAITING', 'RUNNING')
                        """).query(String.class).list());
    }

    /** Files of runs that have ended and could go on. */
    List<String> spoolNamesOfEnded() {
        return jdbc.sql("""
                        select spool_name from import_run where spool_name is not null and ended_at is not null
                        """).query(String.class).list();
    }

    ImportRun run(ResultSet row) throws SQLException {
        long job = row.getLong("job_id");
        Optional<JobId> jobId = row.wasNull() ? Optional.empty() : Optional.of(new JobId(job));
        Timestamp ended = row.getTimestamp("ended_at");
        return new ImportRun(
                new ImportId(row.getLong("id")),
                new SourceId(row.getLong("source_id")),
                row.getString("source_name"),
                row.getString("target"),
                jobId,
                row.getString("file_name"),
                row.getLong("file_size"),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("spool_name")),
                row.getString("form"),
                layout(row),
                new Profile(json.readValue(row.getString("profile"), new TypeReference<List<Profile.Column>>() {})),
                Delivery.valueOf(row.getString("delivery")),
                row.getDate("as_of").toLocalDate(),
                RunState.valueOf(row.getString("state")),
                row.getLong("rows"),
                counts(row),
                new Actor(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(ended).map(Timestamp::toInstant));
    }

    private static Layout layout(ResultSet row) throws SQLException {
        return new Layout(
                Optional.ofNullable(row.getString("delimiter")).map(text -> text.charAt(0)),
                Optional.ofNullable(row.getString("sheet")),
                Arrays.asList((String[]) row.getArray("header").getArray()));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("older"),
                row.getLong("set_aside"),
                row.getLong("gone"),
                row.getLong("returned"));
    }
}
