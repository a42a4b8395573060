package io.tuji.plan.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Sheets that were brought back, as they were typed. */
@Repository
class SheetStore {

    private static final TypeReference<List<SheetRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SheetStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(Sheet sheet) {
        return jdbc.sql("""
                        insert into plan_sheet (file_name, sha256, reason, typed, received_at, received_by)
                        values (:file, :sha256, :reason, :typed::jsonb, :at, :by)
                        returning id
                        """)
                .param("file", sheet.fileName())
                .param("sha256", sheet.sha256())
                .param("reason", sheet.reason())
                .param("typed", json.writeValueAsString(sheet.rows()))
                .param("at", Timestamp.from(sheet.receivedAt()))
                .param("by", sheet.receivedBy())
                .query(Long.class)
                .single();
    }

    Optional<Sheet> find(long id) {
        return jdbc.sql("select *, typed::text as rows_typed from plan_sheet where id = :id")
                .param("id", id)
                .query((row, n) -> new Sheet(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getString("reason"),
                        json.readValue(row.getString("rows_typed"), ROWS),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("received_by"),
                        Optional.ofNullable(row.getTimestamp("applied_at")).map(Timestamp::toInstant)))
                .optional();
    }

    /** False if it was applied before. */
    boolean applied(long id, Instant at, String by) {
        return jdbc.sql(
                                "update plan_sheet set applied_at = :at, applied_by = :by where id = :id and applied_at is null")
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }
}
