package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps statements, which are only ever added. */
@Repository
class FactStore {

    /** Later than anything that is recorded. */
    static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two words of one speaker at once would both supersede the same earlier one. */
    void oneAtATime(CompanyId company) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.fact'), :company::int)::text")
                .param("company", (int) company.value())
                .query(String.class)
                .single();
    }

    Statement.Id add(What what, Optional<Statement.Id> supersedes, Actor actor) {
        @Nullable Quantity amount = what.content() instanceof Content.Amount a ? a.quantity() : null;
        return new Statement.Id(jdbc.sql("""
                        insert into statement (company_id, key, period, words, amount, unit, certainty, bound, as_of, said_by, record_id,
                                               recorded_by, supersedes)
                        values (:company, :key, :period, :words, :amount, :unit, :certainty, :bound, :asOf, :saidBy, :record,
                                :recordedBy, :supersedes)
                        returning id
                        """)
                .param("company", what.company().value())
                .param("key", what.key())
                .param("period", what.period().toString())
                .param("words", amount == null ? what.content().text() : null)
                .param("amount", amount == null ? null : amount.amount())
                .param("unit", amount == null ? null : amount.unit().symbol())
                .param("certainty", what.certainty().name())
                .param("bound", what.bound().name())
                .param("asOf", what.asOf())
                .param("saidBy", what.saidBy())
                .param("record", what.record().orElse(null))
                .param("recordedBy", actor.name())
                .param("supersedes", supersedes.map(Statement.Id::value).orElse(null))
                .query(Long.class)
                .single());
    }

    /** What had been said on a fact by a moment, the latest first. */
    List<Statement> said(CompanyId company, String key, Instant until) {
        return jdbc.sql("""
                        select * from statement
                        where company_id in (select company_family(:company)) and key = :key and recorded_at <= :until order by id desc
                        """)
                .param("company", company.value())
                .param("key", key)
                .param("until", Timestamp.from(until))
                .query((row, n) -> statement(row))
                .list();
    }

    /** What had been said on a fact by a moment, by the companies that stand for those of which it was said. */
    Map<CompanyId, List<Statement>> said(Collection<CompanyId> companies, String key, Instant until) {
        Map<CompanyId, List<Statement>> said = new HashMap<>();
        jdbc.sql("""
                        with member as materialized (
                            select asked.id as asked, f.id from unnest(:companies) asked (id) cross join lateral company_family(asked.id) f (id))
                        select s.*, member.asked
                        from member join statement s on s.company_id = member.id and s.key = :key and s.recorded_at <= :until
                        order by s.id desc
                        """)
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .param("key", key)
                .param("until", Timestamp.from(until))
                .query(row -> {
                    said.computeIfAbsent(new CompanyId(row.getLong("asked")), c -> new ArrayList<>())
                            .add(statement(row));
                });
        return said;
    }

    long count(CompanyId company) {
        return jdbc.sql("select count(*) from statement where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    private static Statement statement(ResultSet row) throws SQLException {
        long record = row.getLong("record_id");
        Optional<Long> source = row.wasNull() ? Optional.empty() : Optional.of(record);
        long earlier = row.getLong("supersedes");
        Optional<Statement.Id> supersedes = row.wasNull() ? Optional.empty() : Optional.of(new Statement.Id(earlier));
        What what = new What(
                new CompanyId(row.getLong("company_id")),
                row.getString("key"),
                Period.parse(row.getString("period")),
                content(row),
                Certainty.valueOf(row.getString("certainty")),
                Bound.valueOf(row.getString("bound")),
                row.getObject("as_of", LocalDate.class),
                row.getString("said_by"),
                source);
        return new Statement(
                new Statement.Id(row.getLong("id")),
                what,
                row.getTimestamp("recorded_at").toInstant(),
                new Actor(row.getString("recorded_by")),
                supersedes);
    }

    private static Content content(ResultSet row) throws SQLException {
        String words = row.getString("words");
        return words == null
                ? new Content.Amount(new Quantity(row.getBigDecimal("amount"), Unit.get(row.getString("unit"))))
                : new Content.Words(words);
    }
}
