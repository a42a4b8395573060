package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.database.PgArray;
import io.tuji.engine.identity.PersonalId;
import io.tuji.importing.Entries;
import io.tuji.importing.SourceId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps entries as rows of runs that are through. They have no subject that could go from a full file. */
@Repository
class EntryStore implements Entries {

    private static final String TYPED = "FORM";
    private static final String FILED = "FILE";

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> keepTyped(SourceId source, List<String> header, List<Entry> entries, LocalDate day, Actor actor) {
        oneAtATime();
        Origin origin = new Origin(day.toString(), 0, "");
        long run = findBook(source, header, day).orElseGet(() -> open(source, origin, TYPED, header, day, actor));
        AtomicLong row = new AtomicLong(rows(run));
        List<Long> records = entries.stream()
                .map(entry -> keep(run, source, day, row.incrementAndGet(), entry))
                .toList();
        count(run, entries.size());
        return records;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Long> keepFiled(
            SourceId source, Origin origin, List<String> header, List<Entry> entries, LocalDate day, Actor actor) {
        long run = open(source, origin, FILED, header, day, actor);
        List<Long> records = entries.stream()
                .map(entry -> keep(run, source, day, entry.row(), entry))
                .toList();
        count(run, entries.size());
        return records;
    }

    /** Two people typing at once would both open the book of the day. */
    private void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('importing.entries'))::text")
                .query(String.class)
                .single();
    }

    private Optional<Long> findBook(SourceId source, List<String> header, LocalDate day) {
        return jdbc.sql("""
                        select id from import_run
                        where source_id = :source and form = :form and as_of = :day and header = :header::text[]
                        """)
                .param("source", source.value())
                .param("form", TYPED)
                .param("day", day)
                .param("header", PgArray.of(header))
                .query(Long.class)
                .optional();
    }

    private long open(SourceId source, Origin origin, String form, List<String> header, LocalDate day, Actor actor) {
        return jdbc.sql("""
                        insert into import_run (source_id, file_name, file_size, sha256, form, delimiter, header, profile, delivery,
                                                as_of, state, rows, asked_by, ended_at)
                        values (:source, :name, :size, :sha256, :form, ',', :header::text[], '[]', 'DELTA', :day, 'DONE', 0,
                                :actor, now())
                        returning id
                        """)
                .param("source", source.value())
                .param("name", origin.fileName())
                .param("size", origin.size())
                .param("sha256", origin.sha256())
                .param("form", form)
                .param("header", PgArray.of(header))
                .param("day", day)
                .param("actor", actor.name())
                .query(Long.class)
                .single();
    }

    private long rows(long run) {
        return jdbc.sql("select rows from import_run where id = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    private long keep(long run, SourceId source, LocalDate day, long row, Entry entry) {
        List<String> cells = entry.cells().stream().map(PersonalId::mask).toList();
        return jdbc.sql("""
                        insert into source_record (source_id, key, import_id, row_number, as_of, raw, hash)
                        values (:source, :key, :run, :row, :day, :raw::text[], :hash) returning id
                        """)
                .param("source", source.value())
                .param("key", entry.key())
                .param("run", run)
                .param("row", row)
                .param("day", day)
                .param("raw", PgArray.of(cells))
                .param("hash", hash(cells))
                .query(Long.class)
                .single();
    }

    private void count(long run, int added) {
        jdbc.sql("""
                        update import_run
                        set rows = rows + :added, rows_read = rows_read + :added, added = added + :added, ended_at = now()
                        where id = :run
                        """).param("run", run).param("added", added).update();
    }

    private static UUID hash(List<String> cells) {
        byte[] content = String.join("\u001f", cells).getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
