package io.tuji.registry.internal;

import io.tuji.engine.value.Problem;
import io.tuji.importing.Entries.Origin;
import io.tuji.registry.CompanyId;
import io.tuji.registry.internal.Revision.Change;
import io.tuji.registry.internal.Revision.Id;
import io.tuji.registry.internal.Revision.Row;
import io.tuji.registry.internal.Revision.State;
import io.tuji.registry.internal.Revision.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps revisions: what each would change or has changed. Transactions belong to the caller. */
@Repository
public class RevisionStore {

    private static final TypeReference<List<StoredProblem>> PROBLEMS = new TypeReference<>() {};

    /** How many rows there are of each verdict. */
    public record Tally(long changes, long conflicts, long faulty, long applied) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final ObjectMapper json;

    RevisionStore(JdbcClient jdbc, JdbcTemplate template, ObjectMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    Id add(Optional<Origin> origin, String reason, String actor) {
        return new Id(jdbc.sql("""
                        insert into revision (file_name, file_size, sha256, state, reason, made_by)
                        values (:name, :size, :sha256, 'PREVIEW', :reason, :actor) returning id
                        """)
                .param("name", origin.map(Origin::fileName).orElse(null))
                .param("size", origin.map(Origin::size).orElse(null))
                .param("sha256", origin.map(Origin::sha256).orElse(null))
                .param("reason", reason)
                .param("actor", actor)
                .query(Long.class)
                .single());
    }

    void addRows(Id id, List<Row> rows) {
        List<Object[]> rowValues = new ArrayList<>();
        List<Object[]> changeValues = new ArrayList<>();
        for (Row row : rows) {
            rowValues.add(values(id, row));
            row.changes()
                    .forEach(c -> changeValues.add(new @Nullable Object[] {
                        id.value(), row.number(), c.property(), c.before().orElse(null), c.after()
                    }));
        }
        template.batchUpdate("""
                        insert into revision_row (revision_id, row_number, company_id, code, version, verdict, problems)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """, rowValues);
        template.batchUpdate("""
                        insert into revision_change (revision_id, row_number, property, before_text, after_text)
                        values (?, ?, ?, ?, ?)
                        """, changeValues);
    }

    private @Nullable Object[] values(Id id, Row row) {
        return new @Nullable Object[] {
            id.value(),
            row.number(),
            row.company().map(CompanyId::value).orElse(null),
            row.code(),
            row.version().isPresent() ? row.version().getAsInt() : null,
            row.verdict().name(),
            json.writeValueAsString(
                    row.problems().stream().map(StoredProblem::of).toList())
        };
    }

    void counted(Id id, int rows) {
        jdbc.sql("update revision set rows = :rows where id = :id")
                .param("id", id.value())
                .param("rows", rows)
                .update();
    }

    void enter(Id id, State state) {
        jdbc.sql("update revision set state = :state, ended_at = now() where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }

    public Optional<Revision> find(Id id) {
        return list("where id = :id", id.value(), 1).stream().findFirst();
    }

    /** Waits for whoever else is at the same revision. */
    Optional<Revision> lock(Id id) {
        jdbc.sql("select id from revision where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Those that came in a file and changed something or may still do, the latest first. */
    public List<Revision> latestFiles(int limit) {
        return list("where file_name is not null and id > :id", 0, limit);
    }

    private List<Revision> list(String where, long id, int limit) {
        return jdbc.sql("select * from revision " + where + " order by id desc limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, n) -> new Revision(
                        new Id(row.getLong("id")),
                        Optional.ofNullable(row.getString("file_name")),
                        row.getInt("rows"),
                        State.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)))
                .list();
    }

    Optional<Origin> origin(Id id) {
        return jdbc.sql(
                        "select file_name, file_size as size, sha256 from revision where id = :id and file_name is not null")
                .param("id", id.value())
                .query(Origin.class)
                .optional();
    }

    public Tally tally(Id id) {
        return jdbc.sql("""
                        select count(*) filter (where verdict = 'CHANGE') as changes,
                               count(*) filter (where verdict = 'CONFLICT') as conflicts,
                               count(*) filter (where verdict = 'FAULTY') as faulty,
                               count(record_id) as applied
                        from revision_row where revision_id = :id
                        """).param("id", id.value()).query(Tally.class).single();
    }

    /** Faults and conflicts first, each in the order of the file. */
    public List<Row> rows(Id id, long offset, int limit) {
        Map<Long, List<Change>> changes = new HashMap<>();
        jdbc.sql("select * from revision_change where revision_id = :id order by row_number, property")
                .param("id", id.value())
                .query((row, n) -> changes.computeIfAbsent(row.getLong("row_number"), k -> new ArrayList<>())
                        .add(new Change(
                                row.getString("property"),
                                Optional.ofNullable(row.getString("before_text")),
                                row.getString("after_text"),
                                Optional.ofNullable(row.getString("stated_before")))))
                .list();
        return jdbc.sql("""
                        select * from revision_row where revision_id = :id
                        order by array_position(array['FAULTY', 'CONFLICT', 'CHANGE'], verdict), row_number
                        offset :offset limit :limit
                        """)
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row, changes.getOrDefault(row.getLong("row_number"), List.of())))
                .list();
    }

    private Row row(ResultSet row, List<Change> changes) throws SQLException {
        long company = row.getLong("company_id");
        Optional<CompanyId> companyId = row.wasNull() ? Optional.empty() : Optional.of(new CompanyId(company));
        int version = row.getInt("version");
        OptionalInt seen = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
        long record = row.getLong("record_id");
        OptionalLong kept = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(record);
        List<Problem> problems = json.readValue(row.getString("problems"), PROBLEMS).stream()
                .map(StoredProblem::problem)
                .toList();
        return new Row(
                row.getLong("row_number"),
                companyId,
                row.getString("code"),
                seen,
                Verdict.valueOf(row.getString("verdict")),
                problems,
                changes,
                kept);
    }

    void judge(Id id, long row, Verdict verdict) {
        jdbc.sql("update revision_row set verdict = :verdict where revision_id = :id and row_number = :row")
                .param("id", id.value())
                .param("row", row)
                .param("verdict", verdict.name())
                .update();
    }

    void applied(Id id, long row, long record) {
        jdbc.sql("update revision_row set record_id = :record where revision_id = :id and row_number = :row")
                .param("id", id.value())
                .param("row", row)
                .param("record", record)
                .update();
    }

    void covers(Id id, long row, String property, String statedBefore) {
        jdbc.sql("""
                        update revision_change set stated_before = :text
                        where revision_id = :id and row_number = :row and property = :property
                        """)
                .param("id", id.value())
                .param("row", row)
                .param("property", property)
                .param("text", statedBefore)
                .update();
    }
}
