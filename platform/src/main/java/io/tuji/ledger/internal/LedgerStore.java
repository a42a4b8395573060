package io.tuji.ledger.internal;

import io.tuji.access.UserId;
import io.tuji.ledger.internal.LedgerSheet.Content;
import io.tuji.ledger.internal.LedgerSheet.Kind;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps sheets and what was taken from them. Transactions belong to the caller. */
@Repository
class LedgerStore {

    private static final int NEWEST = 10;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LedgerStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    long add(LedgerSheet sheet) {
        return jdbc.sql("""
                        insert into ledger_sheet (kind, file_name, sha256, read_rows, typed, received_by, received_at)
                        values (:kind, :file, :sha256, :rows, :typed::jsonb, :by, :at) returning id
                        """)
                .param("kind", sheet.kind().name())
                .param("file", sheet.fileName())
                .param("sha256", sheet.sha256())
                .param("rows", sheet.readRows())
                .param("typed", json.writeValueAsString(sheet.content()))
                .param("by", sheet.receivedBy().value())
                .param("at", Timestamp.from(sheet.receivedAt()))
                .query(Long.class)
                .single();
    }

    /** Only of whoever brought it. */
    Optional<LedgerSheet> find(long id, UserId by) {
        return jdbc.sql("select * from ledger_sheet where id = :id and received_by = :by")
                .param("id", id)
                .param("by", by.value())
                .query(this::sheet)
                .optional();
    }

    List<LedgerSheet> newest(UserId by) {
        return jdbc.sql("select * from ledger_sheet where received_by = :by order by id desc limit :most")
                .param("by", by.value())
                .param("most", NEWEST)
                .query(this::sheet)
                .list();
    }

    private LedgerSheet sheet(ResultSet row, int number) throws SQLException {
        return new LedgerSheet(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("read_rows"),
                json.readValue(row.getString("typed"), Content.class),
                new UserId(row.getLong("received_by")),
                row.getTimestamp("received_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("taken_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("undone_at")).map(Timestamp::toInstant));
    }

    /** False if it was taken before. */
    boolean take(long id, Instant at) {
        return jdbc.sql("update ledger_sheet set taken_at = :at where id = :id and taken_at is null")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** False if there is nothing to take back. */
    boolean undo(long id, Instant at) {
        return jdbc.sql("""
                        update ledger_sheet set undone_at = :at where id = :id and undone_at is null
                            and exists (select from ledger_taken t where t.sheet_id = ledger_sheet.id)
                        """).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    void add(long sheet, LedgerTaken taken) {
        jdbc.sql("""
                        insert into ledger_taken (sheet_id, row, project_id, version, before, after)
                        values (:sheet, :row, :project, :version, :before::jsonb, :after::jsonb)
                        """)
                .param("sheet", sheet)
                .param("row", taken.row())
                .param("project", taken.project().value())
                .param("version", taken.version())
                .param("before", json.writeValueAsString(taken.before()))
                .param("after", json.writeValueAsString(taken.after()))
                .update();
    }

    List<LedgerTaken> taken(long sheet) {
        return jdbc.sql("select * from ledger_taken where sheet_id = :sheet order by row")
                .param("sheet", sheet)
                .query((row, n) -> new LedgerTaken(
                        row.getInt("row"),
                        new Project.Id(row.getLong("project_id")),
                        row.getInt("version"),
                        json.readValue(row.getString("before"), TEXTS),
                        json.readValue(row.getString("after"), TEXTS),
                        row.getBoolean("undone")))
                .list();
    }

    void undone(long sheet, int row) {
        jdbc.sql("update ledger_taken set undone = true where sheet_id = :sheet and row = :row")
                .param("sheet", sheet)
                .param("row", row)
                .update();
    }
}
