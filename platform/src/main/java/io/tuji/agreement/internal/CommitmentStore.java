package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitment.Band;
import io.tuji.agreement.Commitment.Id;
import io.tuji.agreement.Commitment.Measure;
import io.tuji.agreement.Commitment.Reported;
import io.tuji.agreement.Commitment.Side;
import io.tuji.agreement.Commitment.State;
import io.tuji.agreement.Commitment.Subject;
import io.tuji.agreement.Commitment.What;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps yearly commitments. Transactions belong to the caller. */
@Repository
class CommitmentStore {

    static final String SELECT = "select 'LN-' || lpad(x.id::text, greatest(6, length(x.id::text)), '0') as code, "
            + ProjectColumns.COLUMNS
            + ", r.name as reporter_name"
            + ", (select count(*) from document d where d.owner_kind = 'commitment' and d.owner_id = x.id::text) as papers"
            + " from agreement_commitment x" + ProjectColumns.JOINS + " left join app_user r on r.id = x.reported_by ";

    private final JdbcClient jdbc;

    CommitmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(Project.Id project, What what, LocalDate due, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into agreement_commitment (project_id, side, subject, year, amount, band, words, due_on, entered_by, entered_at)
                        values (:project, :side, :subject, :year, :amount, :band, :words, :due, :by, :at) returning id
                        """)
                .param("project", project.value())
                .param("side", what.side().name())
                .param("subject", what.subject().name())
                .param("year", what.year())
                .param("amount", what.target().number().orElse(null))
                .param("band", what.target().band().map(Enum::name).orElse(null))
                .param("words", what.target().words())
                .param("due", due)
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    void report(Id id, State state, Measure actual, UserId by, Instant at) {
        jdbc.sql("""
                        update agreement_commitment set state = :state, actual = :actual, actual_band = :band, actual_words = :words,
                            reported_by = :by, reported_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("actual", actual.number().orElse(null))
                .param("band", actual.band().map(Enum::name).orElse(null))
                .param("words", actual.words())
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .update();
    }

    void reopen(Id id) {
        jdbc.sql("""
                        update agreement_commitment set state = 'OPEN', actual = null, actual_band = null, actual_words = '',
                            reported_by = null, reported_at = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    void withdraw(Id id) {
        jdbc.sql("update agreement_commitment set state = 'WITHDRAWN' where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<Commitment> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Commitment> lock(Id id, Filter seen) {
        return one(id, seen, " for update of x");
    }

    private Optional<Commitment> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "where x.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(CommitmentStore::read)
                .optional();
    }

    List<Commitment> of(Project.Id project) {
        return jdbc.sql(SELECT + "where x.project_id = :project order by x.year, x.id")
                .param("project", project.value())
                .query(CommitmentStore::read)
                .list();
    }

    static Commitment read(ResultSet row, int number) throws SQLException {
        return new Commitment(
                new Id(row.getLong("id")),
                ProjectColumns.read(row),
                new What(
                        Side.valueOf(row.getString("side")),
                        Subject.valueOf(row.getString("subject")),
                        row.getInt("year"),
                        measure(row, "amount", "band", "words")),
                ProjectColumns.day(row, "due_on").orElseThrow(),
                State.valueOf(row.getString("state")),
                row.getTimestamp("reported_at") == null
                        ? Optional.empty()
                        : Optional.of(new Reported(
                                measure(row, "actual", "actual_band", "actual_words"),
                                row.getString("reporter_name"),
                                ProjectColumns.instant(row, "reported_at"))),
                row.getInt("papers"),
                row.getString("by_name"),
                ProjectColumns.instant(row, "entered_at"));
    }

    private static Measure measure(ResultSet row, String number, String band, String words) throws SQLException {
        return new Measure(
                Optional.ofNullable(row.getBigDecimal(number)),
                ProjectColumns.choice(row, band, Band.class),
                row.getString(words));
    }
}
