package io.tuji.study.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.study.Study;
import io.tuji.study.Study.Commissioned;
import io.tuji.study.Study.Id;
import io.tuji.study.Study.State;
import io.tuji.study.Study.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps studies. Transactions belong to the caller. */
@Repository
class StudyStore {

    /** Studies with their bodies as they are called now. */
    static final String SELECT = """
            select s.*, coalesce(u.name, s.commissioned_name) as commissioned
            from study s left join org_unit u on u.id = s.commissioned_unit where\s""";

    private final JdbcClient jdbc;

    StudyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(What what, String by, Instant at) {
        return new Id(jdbc.sql("""
                        insert into study (question, commissioned_unit, commissioned_name, due, added_by, added_at)
                        values (:question, :unit, :body, :due, :by, :at) returning id
                        """)
                .params(parameters(what))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void correct(Id id, What what) {
        jdbc.sql("""
                        update study set question = :question, commissioned_unit = :unit, commissioned_name = :body, due = :due,
                            version = version + 1
                        where id = :id
                        """).params(parameters(what)).param("id", id.value()).update();
    }

    private static Map<String, @Nullable Object> parameters(What what) {
        Optional<OrgUnitId> unit = what.commissioned().unit();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("question", what.question());
        values.put("unit", unit.map(OrgUnitId::value).orElse(null));
        values.put("body", unit.isPresent() ? "" : what.commissioned().name());
        values.put("due", what.due().orElse(null));
        return values;
    }

    void put(Id id, State state) {
        jdbc.sql("update study set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    Optional<Study> find(Id id, Filter seen) {
        return find(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Study> lock(Id id, Filter seen) {
        return find(id, seen, " for update of s");
    }

    private Optional<Study> find(Id id, Filter seen, String end) {
        return jdbc.sql(SELECT + seen.sql() + " and s.id = :id" + end)
                .params(seen.parameters())
                .param("id", id.value(), Types.BIGINT)
                .query(StudyStore::read)
                .optional();
    }

    static Study read(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("commissioned_unit");
        return new Study(
                new Id(row.getLong("id")),
                row.getInt("version"),
                new What(
                        row.getString("question"),
                        new Commissioned(
                                unit == 0 ? Optional.empty() : Optional.of(new OrgUnitId(unit)),
                                row.getString("commissioned")),
                        Optional.ofNullable(row.getObject("due", LocalDate.class))),
                State.valueOf(row.getString("state")),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }
}
