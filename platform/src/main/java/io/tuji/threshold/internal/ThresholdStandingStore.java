package io.tuji.threshold.internal;

import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.threshold.internal.JudgedStanding.Firm;
import io.tuji.threshold.internal.ThresholdBasis.Basis;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps where firms stand, and which are to be judged again. Transactions belong to the caller. */
@Repository
class ThresholdStandingStore {

    static final Unit UNIT = Unit.get("万元");

    private static final String FIRMS = """
            select c.id, c.version, i.code
            from company c left join company_industry i on i.company_id = c.id left join threshold_standing s on s.company_id = c.id
            where c.division_code = :division and c.merged_into is null and not c.gone and\s""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations many;

    ThresholdStandingStore(JdbcClient jdbc, NamedParameterJdbcOperations many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('threshold.standing'))::text")
                .query(String.class)
                .single();
    }

    void due(CompanyId company) {
        jdbc.sql("insert into threshold_due (company_id) values (:company) on conflict do nothing")
                .param("company", company.value())
                .update();
    }

    /** Takes firms off the list of those that are due; each is what stands for it now. */
    List<CompanyId> takeDue(int most) {
        return jdbc.sql("""
                        with taken as (
                            delete from threshold_due where company_id in (
                                select company_id from threshold_due order by company_id limit :most for update skip locked)
                            returning company_id)
                        select distinct company_root(company_id) from taken
                        """).param("most", most).query(Long.class).list().stream()
                .map(CompanyId::new)
                .toList();
    }

    /** Those of the given firms that are registered in the district. */
    List<Firm> firms(Collection<CompanyId> ids, Basis basis) {
        return jdbc.sql(FIRMS + "c.id = any(:ids)")
                .param("division", basis.division())
                .param("ids", ids.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(ThresholdStandingStore::firm)
                .list();
    }

    /** Some that are new, have changed, are of another industry now, or were judged by other rules or of another year. */
    List<Firm> stale(Basis basis, int most) {
        return jdbc.sql(FIRMS + """
                        (s.company_id is null or s.edition <> :edition or s.company_version <> c.version
                         or s.code is distinct from i.code)
                        order by c.id limit :most
                        """)
                .param("division", basis.division())
                .param("edition", basis.edition())
                .param("most", most)
                .query(ThresholdStandingStore::firm)
                .list();
    }

    void put(List<JudgedStanding> all, Basis basis) {
        many.batchUpdate("""
                insert into threshold_standing (company_id, edition, company_version, code, state, why, rule, revenue_limit, revenue, bound,
                                                year, said_by, as_of)
                values (:firm, :edition, :version, :code, :state, :why, :rule, :limit, :revenue, :bound, :year, :saidBy, :asOf)
                on conflict (company_id) do update
                set edition = excluded.edition, company_version = excluded.company_version, code = excluded.code, state = excluded.state,
                    why = excluded.why, rule = excluded.rule, revenue_limit = excluded.revenue_limit, revenue = excluded.revenue,
                    bound = excluded.bound, year = excluded.year, said_by = excluded.said_by, as_of = excluded.as_of
                """, all.stream().map(one -> parameters(one, basis)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource parameters(JudgedStanding one, Basis basis) {
        Optional<Judgement> judgement = one.judgement();
        Optional<Statement.What> said = judgement.flatMap(Judgement::said);
        return new MapSqlParameterSource()
                .addValue("firm", one.firm().id().value())
                .addValue("edition", basis.edition())
                .addValue("version", one.firm().version())
                .addValue("code", one.firm().code().orElse(null))
                .addValue("state", judgement.map(j -> j.state().name()).orElse("NONE"))
                .addValue(
                        "why", judgement.flatMap(Judgement::why).map(Enum::name).orElse(null))
                .addValue(
                        "rule",
                        judgement
                                .flatMap(Judgement::rule)
                                .map(rule -> rule.id())
                                .orElse(null))
                .addValue(
                        "limit",
                        judgement
                                .flatMap(Judgement::rule)
                                .map(rule -> amount(rule.revenue()))
                                .orElse(null))
                .addValue("revenue", said.map(ThresholdStandingStore::revenue).orElse(null))
                .addValue("bound", said.map(what -> what.bound().name()).orElse(null))
                .addValue("year", basis.year())
                .addValue("saidBy", said.map(Statement.What::saidBy).orElse(null))
                .addValue("asOf", said.map(Statement.What::asOf).orElse(null));
    }

    private static @Nullable BigDecimal revenue(Statement.What what) {
        return what.content() instanceof Content.Amount said ? amount(said.quantity()) : null;
    }

    private static BigDecimal amount(Quantity quantity) {
        return quantity.to(UNIT).amount();
    }

    void eraseInvented() {
        for (String table : List.of("threshold_due", "threshold_standing")) {
            jdbc.sql("delete from " + table + " t using company c where c.id = t.company_id and c.invented")
                    .update();
        }
    }

    private static Firm firm(ResultSet row, int number) throws SQLException {
        return new Firm(
                new CompanyId(row.getLong("id")), row.getInt("version"), Optional.ofNullable(row.getString("code")));
    }
}
