package io.tuji.publish.internal;

import io.tuji.publish.internal.Draft.Id;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Draft.State;
import io.tuji.publish.internal.Draft.Submitted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Releases that are being put together. Every change counts the version up and names its author. */
@Repository
public class DraftStore {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DraftStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Id add(Said said, String by, Instant at) {
        return new Id(jdbc.sql("""
                        insert into publish_draft (plan, period, title_zh, title_en, said, authors, changed_at)
                        values (:plan, :period, :zh, :en, :said::jsonb, array[:by], :at) returning id
                        """)
                .param("plan", said.plan())
                .param("period", said.period())
                .param("zh", said.title().zh())
                .param("en", said.title().en())
                .param("said", json.writeValueAsString(said))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void change(Id id, Said said, String by, Instant at) {
        jdbc.sql("""
                        update publish_draft set plan = :plan, period = :period, title_zh = :zh, title_en = :en, said = :said::jsonb,
                            version = version + 1, changed_at = :at,
                            authors = case when :by = any(authors) then authors else authors || :by end
                        where id = :id
                        """)
                .param("plan", said.plan())
                .param("period", said.period())
                .param("zh", said.title().zh())
                .param("en", said.title().en())
                .param("said", json.writeValueAsString(said))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void submit(Id id, String by, Instant at) {
        jdbc.sql("""
                        update publish_draft set state = 'SUBMITTED', version = version + 1, submitted_by = :by, submitted_at = :at, returned = ''
                        where id = :id
                        """)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void giveBack(Id id, String reason) {
        jdbc.sql("""
                        update publish_draft set state = 'DRAFT', version = version + 1, submitted_by = null, submitted_at = null,
                            returned = :reason
                        where id = :id
                        """).param("reason", reason).param("id", id.value()).update();
    }

    void set(Id id, State state) {
        jdbc.sql("update publish_draft set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void published(Id id, String code) {
        jdbc.sql("update publish_draft set state = 'PUBLISHED', version = version + 1, code = :code where id = :id")
                .param("code", code)
                .param("id", id.value())
                .update();
    }

    Optional<Draft> find(Id id) {
        return jdbc.sql("select * from publish_draft where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Optional<Draft> findOf(String code) {
        return jdbc.sql("select * from publish_draft where code = :code")
                .param("code", code)
                .query(this::read)
                .optional();
    }

    Optional<Draft> lock(Id id) {
        return jdbc.sql("select * from publish_draft where id = :id for update")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    public long countSubmitted() {
        return jdbc.sql("select count(*) from publish_draft where state = 'SUBMITTED'")
                .query(Long.class)
                .single();
    }

    Draft read(ResultSet row, int number) throws SQLException {
        String by = row.getString("submitted_by");
        return new Draft(
                new Id(row.getLong("id")),
                row.getInt("version"),
                State.valueOf(row.getString("state")),
                json.readValue(row.getString("said"), Said.class),
                authors(row),
                row.getTimestamp("changed_at").toInstant(),
                by == null
                        ? Optional.empty()
                        : Optional.of(new Submitted(
                                by, row.getTimestamp("submitted_at").toInstant())),
                row.getString("returned"),
                Optional.ofNullable(row.getString("code")));
    }

    private static List<String> authors(ResultSet row) throws SQLException {
        return Arrays.asList((String[]) row.getArray("authors").getArray());
    }
}
