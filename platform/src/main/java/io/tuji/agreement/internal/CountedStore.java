package io.tuji.agreement.internal;

import io.tuji.access.UserId;
import io.tuji.agreement.CountedProjects.Count;
import io.tuji.agreement.Declaration;
import io.tuji.agreement.Declaration.Id;
import io.tuji.agreement.internal.CountedRows.Query;
import io.tuji.engine.value.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts projects, and keeps the declarations that lists of them are complete. Transactions belong to the caller. */
@Repository
class CountedStore {

    private static final String SELECT =
            "select d.*, u.name as by_name from agreement_declaration d join app_user u on u.id = d.declared_by ";

    private final JdbcClient jdbc;

    CountedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count count(Query query, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        "select count(*) filter (where not l.p_invented) as counted, count(*) filter (where l.p_invented) as invented from ("
                                + query.sql() + ") l where l.first_on between :from and :to")
                .params(query.filter().parameters())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Count(row.getLong("counted"), row.getLong("invented")))
                .single();
    }

    Id add(Declared declared, String observation) {
        Id id = jdbc.sql("""
                        insert into agreement_declaration (measure, period, complete_to, counted, observation, words, declared_by, declared_at)
                        values (:measure, :period, :to, :counted, :observation, :words, :by, :at) returning id
                        """)
                .param("measure", declared.measure())
                .param("period", declared.period().toString())
                .param("to", declared.completeTo())
                .param("counted", declared.counted())
                .param("observation", observation)
                .param("words", declared.words())
                .param("by", declared.by().value())
                .param("at", ProjectColumns.stamp(declared.at()))
                .query((row, n) -> new Id(row.getLong("id")))
                .single();
        Query query = declared.query();
        jdbc.sql("insert into agreement_declared (declaration_id, project_id) select :declaration, l.project_id from ("
                        + query.sql() + ") l where not l.p_invented and l.first_on between :from and :to")
                .params(query.filter().parameters())
                .param("declaration", id.value())
                .param("from", declared.period().first())
                .param("to", declared.completeTo())
                .update();
        return id;
    }

    /** What is declared, and the query of the projects that it names. */
    record Declared(
            String measure,
            Period period,
            LocalDate completeTo,
            long counted,
            String words,
            UserId by,
            Instant at,
            Query query) {}

    void withdraw(Id id, String why) {
        jdbc.sql("update agreement_declaration set withdrawn_why = :why where id = :id")
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    Optional<Id> standing(String measure, Period period) {
        return jdbc.sql("""
                        select id from agreement_declaration where measure = :measure and period = :period and withdrawn_why is null
                        """)
                .param("measure", measure)
                .param("period", period.toString())
                .query((row, n) -> new Id(row.getLong("id")))
                .optional();
    }

    /** The latest first, each with what is counted now. */
    List<Declaration> of(String measure, ToLongFunction<Declaration> now) {
        return jdbc.sql(SELECT + "where d.measure = :measure order by d.id desc")
                .param("measure", measure)
                .query(reader(now))
                .list();
    }

    Optional<Declaration> find(Id id, ToLongFunction<Declaration> now) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id.value())
                .query(reader(now))
                .optional();
    }

    private static RowMapper<Declaration> reader(ToLongFunction<Declaration> now) {
        return (row, number) -> {
            Declaration bare = read(row, 0);
            return read(row, now.applyAsLong(bare));
        };
    }

    private static Declaration read(ResultSet row, long now) throws SQLException {
        return new Declaration(
                new Id(row.getLong("id")),
                row.getString("measure"),
                Period.parse(row.getString("period")),
                ProjectColumns.day(row, "complete_to").orElseThrow(),
                row.getInt("counted"),
                now,
                row.getString("observation"),
                row.getString("words"),
                row.getString("by_name"),
                ProjectColumns.instant(row, "declared_at"),
                Optional.ofNullable(row.getString("withdrawn_why")));
    }
}
