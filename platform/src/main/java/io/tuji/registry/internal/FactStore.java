package io.tuji.registry.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Quantity;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps statements, which are only ever added, and which of them are set aside. */
@Repository
class FactStore {

    /** Later than anything that is recorded. */
    static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private static final String ASIDE = """
             left join statement_aside a on a.statement_id = s.id and a.set_at <= :until
                  and (a.taken_back_at is null or a.taken_back_at > :until)
            """;

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

    Statement.Id add(What what, Optional<Statement.Id> supersedes, Optional<Long> batch, Actor actor) {
        @Nullable Quantity amount = what.content() instanceof Content.Amount a ? a.quantity() : null;
        return new Statement.Id(jdbc.sql("""
                        insert into statement (company_id, key, period, words, amount, unit, certainty, bound, as_of, said_by, record_id,
                                               recorded_by, supersedes, official, batch)
                        values (:company, :key, :period, :words, :amount, :unit, :certainty, :bound, :asOf, :saidBy, :record,
                                :recordedBy, :supersedes, :official, :batch)
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
                .param("official", what.isOfficial())
                .param("batch", batch.orElse(null))
                .query(Long.class)
                .single());
    }

    /** Two takings of one file at once would both find nothing of it there. */
    void oneFileAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('registry.fact.file'))::text")
                .query(String.class)
                .single();
    }

    long nextBatch() {
        return jdbc.sql("select nextval('statement_batch')").query(Long.class).single();
    }

    /** What had been said on a fact by a moment, the latest first. */
    List<Statement> said(CompanyId company, String key, Instant until) {
        return jdbc.sql("select s.*, a.reason, a.set_by, a.set_at from statement s" + ASIDE + """
                        where s.company_id in (select company_family(:company)) and s.key = :key and s.recorded_at <= :until
                        order by s.id desc
                        """)
                .param("company", company.value())
                .param("key", key)
                .param("until", Timestamp.from(until))
                .query(new StatementRows())
                .list();
    }

    /** What had been said on a fact by a moment, by the companies that stand for those of which it was said. */
    Map<CompanyId, List<Statement>> said(Collection<CompanyId> companies, String key, Instant until) {
        return said(companies, Optional.of(key), until);
    }

    /** What had been said by a moment on all facts. */
    Map<CompanyId, List<Statement>> said(Collection<CompanyId> companies, Instant until) {
        return said(companies, Optional.empty(), until);
    }

    /** Firm by firm through the index: a merge would read the statements of all firms before those asked for. */
    private Map<CompanyId, List<Statement>> said(Collection<CompanyId> companies, Optional<String> key, Instant until) {
        Map<CompanyId, List<Statement>> said = new HashMap<>();
        StatementRows rows = new StatementRows();
        jdbc.sql("""
                        with member as materialized (
                            select asked.id as asked, f.id from unnest(:companies) asked (id) cross join lateral company_family(asked.id) f (id))
                        select s.*, member.asked, a.reason, a.set_by, a.set_at
                        from member cross join lateral (
                            select * from statement where company_id = member.id and (:key = '' or key = :key) and recorded_at <= :until offset 0) s
                        """ + ASIDE)
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .param("key", key.orElse(""))
                .param("until", Timestamp.from(until))
                .query(row -> {
                    said.computeIfAbsent(new CompanyId(row.getLong("asked")), c -> new ArrayList<>())
                            .add(rows.read(row));
                });
        return said;
    }

    void setAside(Statement.Id statement, String reason, Actor actor) {
        jdbc.sql("insert into statement_aside (statement_id, reason, set_by) values (:statement, :reason, :actor)")
                .param("statement", statement.value())
                .param("reason", reason)
                .param("actor", actor.name())
                .update();
    }

    void takeBack(Statement.Id statement, Actor actor) {
        jdbc.sql("""
                        update statement_aside set taken_back_by = :actor, taken_back_at = now()
                        where statement_id = :statement and taken_back_at is null
                        """)
                .param("statement", statement.value())
                .param("actor", actor.name())
                .update();
    }

    /** What came with a file, by the companies that stand for those of which it was said. */
    Map<CompanyId, List<Statement>> ofBatch(long batch) {
        Map<CompanyId, List<Statement>> said = new HashMap<>();
        StatementRows rows = new StatementRows();
        jdbc.sql("select s.*, company_root(s.company_id) as standing, a.reason, a.set_by, a.set_at from statement s"
                        + ASIDE + " where s.batch = :batch order by s.id")
                .param("batch", batch)
                .param("until", Timestamp.from(ALWAYS))
                .query(row -> {
                    said.computeIfAbsent(new CompanyId(row.getLong("standing")), c -> new ArrayList<>())
                            .add(rows.read(row));
                });
        return said;
    }

    long count(CompanyId company) {
        return jdbc.sql("select count(*) from statement where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }
}
