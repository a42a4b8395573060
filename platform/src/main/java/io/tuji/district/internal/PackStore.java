package io.tuji.district.internal;

import io.tuji.district.PackEdition;
import io.tuji.district.PackEdition.FileChange;
import io.tuji.district.PackHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** The editions of the pack, their files and their records. Every method is one statement or one batch of them. */
@Repository
class PackStore {

    private static final TypeReference<List<FileChange>> CHANGES = new TypeReference<>() {};
    /** Any number that no other module locks: two instances must not apply a pack at the same time. */
    private static final long LOCK = 0x7061636b;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PackStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes other instances wait until this transaction has ended. */
    void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:lock)) l")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    Optional<Long> findLatestId() {
        return jdbc.sql("select max(id) as id from pack_version")
                .query((row, n) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .single();
    }

    List<PackEdition> list(int most) {
        return jdbc.sql("""
                        select id, pack, version, sha256, applied_at, applied_by, changes::text as changes
                        from pack_version
                        order by id desc
                        limit :most
                        """)
                .param("most", most)
                .query((row, n) -> new PackEdition(
                        row.getLong("id"),
                        row.getString("pack"),
                        row.getObject("version", LocalDate.class),
                        row.getString("sha256"),
                        row.getTimestamp("applied_at").toInstant(),
                        row.getString("applied_by"),
                        json.readValue(row.getString("changes"), CHANGES)))
                .list();
    }

    Map<String, byte[]> files(long edition) {
        Map<String, byte[]> files = new HashMap<>();
        jdbc.sql("select path, content from pack_file where pack_version = :edition")
                .param("edition", edition)
                .query(row -> {
                    files.put(row.getString("path"), row.getBytes("content"));
                });
        return files;
    }

    /** The records of the pack in force. */
    List<PackRecord> records() {
        return jdbc.sql("""
                        select family, id, file, content::text as content
                        from pack_record
                        where ended_in is null
                        """)
                .query((row, n) -> new PackRecord(
                        new PackKey(row.getString("family"), row.getString("id")),
                        row.getString("file"),
                        json.readTree(row.getString("content"))))
                .list();
    }

    long addEdition(PackHead head, String sha256, Instant at, String by, List<FileChange> changes) {
        return jdbc.sql("""
                        insert into pack_version (pack, version, sha256, applied_at, applied_by, changes)
                        values (:pack, :version, :sha256, :at, :by, :changes::jsonb)
                        returning id
                        """)
                .param("pack", head.id())
                .param("version", head.version())
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("changes", json.writeValueAsString(changes))
                .query(Long.class)
                .single();
    }

    void addFiles(long edition, Map<String, byte[]> files) {
        files.forEach((path, content) -> jdbc.sql("""
                        insert into pack_file (pack_version, path, content)
                        values (:edition, :path, :content)
                        """)
                .param("edition", edition)
                .param("path", path)
                .param("content", content)
                .update());
    }

    /** A record that has ended before comes back to life with its first edition kept. */
    void put(long edition, List<PackRecord> records) {
        records.forEach(record -> jdbc.sql("""
                        insert into pack_record (family, id, file, content, added_in, changed_in)
                        values (:family, :id, :file, :content::jsonb, :edition, :edition)
                        on conflict (family, id) do update
                        set file = excluded.file, content = excluded.content, changed_in = :edition, ended_in = null
                        """)
                .param("family", record.key().family())
                .param("id", record.key().id())
                .param("file", record.file())
                .param("content", record.content().toString())
                .param("edition", edition)
                .update());
    }

    void end(long edition, List<PackRecord> records) {
        records.forEach(record -> jdbc.sql("""
                        update pack_record set ended_in = :edition where family = :family and id = :id
                        """)
                .param("edition", edition)
                .param("family", record.key().family())
                .param("id", record.key().id())
                .update());
    }
}
