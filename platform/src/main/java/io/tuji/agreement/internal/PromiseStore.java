package io.tuji.agreement.internal;

import io.tuji.access.Filter;
import io.tuji.access.UserId;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promise.Basis;
import io.tuji.agreement.Promise.Check;
import io.tuji.agreement.Promise.Id;
import io.tuji.agreement.Promise.Kind;
import io.tuji.agreement.Promise.Result;
import io.tuji.agreement.Promise.State;
import io.tuji.agreement.Promise.Tie;
import io.tuji.agreement.Promise.What;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps promises. Transactions belong to the caller. */
@Repository
class PromiseStore {

    static final String SELECT = "select 'CN-' || lpad(x.id::text, greatest(6, length(x.id::text)), '0') as code, "
            + ProjectColumns.COLUMNS + " from agreement_promise x" + ProjectColumns.JOINS;

    private final JdbcClient jdbc;

    PromiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(Project.Id project, What what, UserId by, Instant at) {
        return jdbc.sql("""
                        insert into agreement_promise (project_id, kind, words, amount, tied_to, basis_title, basis_number, basis_article,
                            entered_by, entered_at, touched_at)
                        values (:project, :kind, :words, :amount, :tie, :title, :number, :article, :by, :at, :at) returning id
                        """)
                .params(values(what))
                .param("project", project.value())
                .param("by", by.value())
                .param("at", ProjectColumns.stamp(at))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
    }

    /** What is promised under the next version; the check lapses. */
    void put(Id id, What what, Instant at) {
        jdbc.sql("""
                        update agreement_promise set version = version + 1, kind = :kind, words = :words, amount = :amount, tied_to = :tie,
                            basis_title = :title, basis_number = :number, basis_article = :article, state = 'DRAFTED', check_on = null,
                            check_result = null, check_body = '', check_words = '', touched_at = :at
                        where id = :id
                        """)
                .params(values(what))
                .param("id", id.value())
                .param("at", ProjectColumns.stamp(at))
                .update();
    }

    void put(Id id, State state, Optional<Check> check, Instant at) {
        jdbc.sql("""
                        update agreement_promise set version = version + 1, state = :state, check_on = :on, check_body = :body,
                            check_result = :result, check_words = :words, touched_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("on", check.map(Check::on).orElse(null))
                .param("body", check.map(Check::body).orElse(""))
                .param("result", check.map(made -> made.result().name()).orElse(null))
                .param("words", check.map(Check::words).orElse(""))
                .param("at", ProjectColumns.stamp(at))
                .update();
    }

    private static Map<String, @Nullable Object> values(What what) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("kind", what.kind().name());
        values.put("words", what.words());
        values.put("amount", what.amount().orElse(null));
        values.put("tie", what.tie().name());
        values.put("title", what.basis().title());
        values.put("number", what.basis().number());
        values.put("article", what.basis().article());
        return values;
    }

    Optional<Promise> find(Id id, Filter seen) {
        return one(id, seen, "");
    }

    /** Holds it still until the end of the transaction. */
    Optional<Promise> lock(Id id, Filter seen) {
        return one(id, seen, " for update of x");
    }

    private Optional<Promise> one(Id id, Filter seen, String locking) {
        return jdbc.sql(SELECT + "where x.id = :id and " + seen.sql() + locking)
                .params(seen.parameters())
                .param("id", id.value())
                .query(PromiseStore::read)
                .optional();
    }

    List<Promise> of(Project.Id project) {
        return jdbc.sql(SELECT + "where x.project_id = :project order by x.id")
                .param("project", project.value())
                .query(PromiseStore::read)
                .list();
    }

    static Promise read(ResultSet row, int number) throws SQLException {
        Basis basis =
                new Basis(row.getString("basis_title"), row.getString("basis_number"), row.getString("basis_article"));
        return new Promise(
                new Id(row.getLong("id")),
                ProjectColumns.read(row),
                row.getInt("version"),
                new What(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        Optional.ofNullable(row.getBigDecimal("amount")),
                        Tie.valueOf(row.getString("tied_to")),
                        basis),
                check(row),
                State.valueOf(row.getString("state")),
                row.getString("by_name"),
                ProjectColumns.instant(row, "entered_at"),
                ProjectColumns.instant(row, "touched_at"));
    }

    private static Optional<Check> check(ResultSet row) throws SQLException {
        Optional<Result> result = ProjectColumns.choice(row, "check_result", Result.class);
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(new Check(
                        ProjectColumns.day(row, "check_on").orElseThrow(),
                        row.getString("check_body"),
                        result.get(),
                        row.getString("check_words")));
    }
}
