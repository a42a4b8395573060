package io.tuji.analysis.internal;

import io.tuji.analysis.Analyses;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.Approval;
import io.tuji.analysis.Analysis.Id;
import io.tuji.analysis.Analysis.Signature;
import io.tuji.analysis.Analysis.State;
import io.tuji.analysis.internal.Paper.Basis;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.value.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Papers by their heads. Every change counts the version up. Transactions belong to the caller. */
@Repository
class AnalysisStore implements Analyses {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AnalysisStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes those who begin papers take turns. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('analysis'))::text")
                .query(String.class)
                .single();
    }

    /** One that is being written. */
    Optional<Analysis> open(Scope scope) {
        return jdbc.sql("""
                        select * from analysis
                        where plan = :plan and kind = :kind and period = :period and state in ('DRAFT', 'SUBMITTED')
                        """)
                .param("plan", scope.plan().id())
                .param("kind", scope.kind().name())
                .param("period", scope.period().toString())
                .query(AnalysisStore::read)
                .optional();
    }

    Id add(Scope scope, String title, String office, Basis basis, String by, Instant at) {
        return new Id(jdbc.sql("""
                        insert into analysis (plan, kind, period, edition, title, office, authors, basis, composed_at, changed_at)
                        select :plan, :kind, :period, coalesce(max(edition), 0) + 1, :title, :office, array[:by], :basis::jsonb, :at, :at
                        from analysis where plan = :plan and kind = :kind and period = :period
                        returning id
                        """)
                .param("plan", scope.plan().id())
                .param("kind", scope.kind().name())
                .param("period", scope.period().toString())
                .param("title", title)
                .param("office", office)
                .param("by", by)
                .param("basis", json.writeValueAsString(basis))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void composed(Id id, Basis basis, String by, Instant at) {
        jdbc.sql("update analysis set basis = :basis::jsonb, composed_at = :at where id = :id")
                .param("basis", json.writeValueAsString(basis))
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
        changed(id, by, at);
    }

    void changed(Id id, String by, Instant at) {
        jdbc.sql("""
                        update analysis set version = version + 1, changed_at = :at,
                            authors = case when :by = any(authors) then authors else authors || :by end
                        where id = :id
                        """)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void rename(Id id, String title, String office) {
        jdbc.sql("update analysis set title = :title, office = :office where id = :id")
                .param("title", title)
                .param("office", office)
                .param("id", id.value())
                .update();
    }

    void submit(Id id, String by, Instant at) {
        jdbc.sql("""
                        update analysis set state = 'SUBMITTED', version = version + 1, submitted_by = :by, submitted_at = :at, returned = ''
                        where id = :id
                        """)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void giveBack(Id id, String reason) {
        jdbc.sql("""
                        update analysis set state = 'DRAFT', version = version + 1, submitted_by = null, submitted_at = null,
                            returned = :reason
                        where id = :id
                        """).param("reason", reason).param("id", id.value()).update();
    }

    void set(Id id, State state) {
        jdbc.sql("update analysis set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    void approve(Id id, String content, String digest, String by, Instant at) {
        jdbc.sql("""
                        update analysis set state = 'APPROVED', version = version + 1, content = :content, digest = :digest,
                            approved_by = :by, approved_at = :at
                        where id = :id
                        """)
                .param("content", content)
                .param("digest", digest)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    Optional<Analysis> lock(Id id) {
        return jdbc.sql("select * from analysis where id = :id for update")
                .param("id", id.value())
                .query(AnalysisStore::read)
                .optional();
    }

    @Override
    public Optional<Analysis> find(Id id) {
        return jdbc.sql("select * from analysis where id = :id")
                .param("id", id.value())
                .query(AnalysisStore::read)
                .optional();
    }

    Basis basis(Id id) {
        return jdbc.sql("select basis from analysis where id = :id")
                .param("id", id.value())
                .query((row, n) -> json.readValue(row.getString("basis"), Basis.class))
                .single();
    }

    @Override
    public long countSubmitted() {
        return jdbc.sql("select count(*) from analysis where state = 'SUBMITTED'")
                .query(Long.class)
                .single();
    }

    static Analysis read(ResultSet row, int number) throws SQLException {
        return new Analysis(
                new Id(row.getLong("id")),
                row.getString("plan"),
                PaperKind.Id.valueOf(row.getString("kind")),
                Period.parse(row.getString("period")),
                row.getInt("edition"),
                row.getString("title"),
                row.getString("office"),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                Arrays.asList((String[]) row.getArray("authors").getArray()),
                row.getTimestamp("composed_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                signature(row),
                row.getString("returned"),
                approval(row));
    }

    private static Optional<Signature> signature(ResultSet row) throws SQLException {
        String by = row.getString("submitted_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Signature(by, row.getTimestamp("submitted_at").toInstant()));
    }

    private static Optional<Approval> approval(ResultSet row) throws SQLException {
        String by = row.getString("approved_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Approval(by, row.getTimestamp("approved_at").toInstant(), row.getString("digest")));
    }
}
