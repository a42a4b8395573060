package io.tuji.audit.internal;

import io.tuji.audit.AuditRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the chain. Every method is one statement; transactions belong to the caller. */
@Repository
class SealStore {

    /** One place of the chain; the hash in hexadecimal. */
    record Seal(long sequence, long entryId, String hash) {}

    /** A place of the chain with the entry that stands there, if it still does. */
    record Link(Seal seal, Optional<AuditRecord> entry) {}

    private final JdbcClient jdbc;
    private final AuditRows rows;

    SealStore(JdbcClient jdbc, AuditRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** True for one instance at a time, until the end of the transaction. */
    boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('tuji.audit.seal'))")
                .query(Boolean.class)
                .single();
    }

    Optional<Seal> last() {
        return jdbc.sql("select sequence, entry_id, encode(hash, 'hex') from audit_seal order by sequence desc limit 1")
                .query((row, n) -> new Seal(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    Optional<Seal> find(long sequence) {
        return jdbc.sql("select sequence, entry_id, encode(hash, 'hex') from audit_seal where sequence = :sequence")
                .param("sequence", sequence)
                .query((row, n) -> new Seal(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional();
    }

    /**
     * Entries whose transaction is older than every one still running: none of an earlier number can appear any more. A number from the
     * future comes from a restored backup of another server, and is as settled.
     */
    List<AuditRecord> settled(int limit) {
        return jdbc.sql("select " + AuditRows.COLUMNS + """
                        , null::bigint as sequence
                        from audit_unsealed u join audit_entry e on e.id = u.entry_id
                        where u.xid < pg_snapshot_xmin(pg_current_snapshot())
                           or u.xid > pg_snapshot_xmax(pg_current_snapshot())
                        order by e.id
                        limit :limit
                        """)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    void insert(Seal seal) {
        jdbc.sql("""
                        with sealed as (insert into audit_seal values (:sequence, :entry, decode(:hash, 'hex')))
                        delete from audit_unsealed where entry_id = :entry
                        """)
                .param("sequence", seal.sequence())
                .param("entry", seal.entryId())
                .param("hash", seal.hash())
                .update();
    }

    /** The whole chain from its beginning. */
    void eachLink(Consumer<Link> reader) {
        try (Stream<Link> links = jdbc
                .sql("select " + AuditRows.COLUMNS + """
                        , s.sequence, s.entry_id, encode(s.hash, 'hex') as hash
                        from audit_seal s left join audit_entry e on e.id = s.entry_id
                        order by s.sequence
                        """)
                .withFetchSize(2_000)
                .query((row, n) -> new Link(
                        new Seal(row.getLong("sequence"), row.getLong("entry_id"), row.getString("hash")),
                        row.getObject("id") == null ? Optional.empty() : Optional.of(rows.mapRow(row, n))))
                .stream()) {
            links.forEach(reader);
        }
    }

    long countUnsealed() {
        return jdbc.sql("select count(*) from audit_unsealed").query(Long.class).single();
    }

    long countEscaped() {
        return jdbc.sql("""
                        select count(*) from audit_entry e
                        where not exists (select from audit_seal s where s.entry_id = e.id)
                          and not exists (select from audit_unsealed u where u.entry_id = e.id)
                        """).query(Long.class).single();
    }
}
