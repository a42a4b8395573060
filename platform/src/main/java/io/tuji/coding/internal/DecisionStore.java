package io.tuji.coding.internal;

import io.tuji.coding.Decision;
import io.tuji.coding.Decision.Id;
import io.tuji.coding.Decision.Withdrawn;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people have decided. Transactions belong to the caller. */
@Repository
class DecisionStore {

    /** What was said of a firm that was merged speaks of the one it was merged into. */
    static final String SELECT = """
            select r.*, company_root(r.company_id) as speaks_of from company_industry_review r
            """;

    /** Of several the latest holds. */
    private static final String STANDING = """
            select distinct on (speaks_of) * from (%s where r.withdrawn_at is null) r
            """.formatted(SELECT);

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Decision add(
            CompanyId company,
            IndustryCode industry,
            String reason,
            Optional<IndustryCode> coder,
            String by,
            Instant now) {
        long id = jdbc.sql("""
                        insert into company_industry_review (company_id, code, reason, coder_code, decided_by, decided_at)
                        values (:company, :code, :reason, :coder, :by, :now) returning id
                        """)
                .param("company", company.value())
                .param("code", industry.code())
                .param("reason", reason)
                .param("coder", coder.map(IndustryCode::code).orElse(null))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        return find(new Id(id)).orElseThrow();
    }

    /** False if it stood so already. */
    boolean withdraw(Id id, String by, Instant now) {
        return jdbc.sql("""
                        update company_industry_review set withdrawn_by = :by, withdrawn_at = :now
                        where id = :id and withdrawn_at is null
                        """)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those of a file that the person brought in and that still stand. */
    List<Decision> withdrawFile(long first, long last, String by, Instant now) {
        List<Id> withdrawn = jdbc.sql("""
                        update company_industry_review set withdrawn_by = :by, withdrawn_at = :now
                        where id between :first and :last and decided_by = :by and withdrawn_at is null
                        returning id
                        """)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Id(row.getLong("id")))
                .list();
        return withdrawn.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** False if it stood so already. */
    boolean restore(Id id) {
        return jdbc.sql("""
                        update company_industry_review set withdrawn_by = null, withdrawn_at = null
                        where id = :id and withdrawn_at is not null
                        """).param("id", id.value()).update() == 1;
    }

    Optional<Decision> find(Id id) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", id.value())
                .query(DecisionStore::read)
                .optional();
    }

    /** The decision that holds of each of the firms of which one does. */
    Map<CompanyId, Decision> standing(Collection<CompanyId> companies) {
        return jdbc
                .sql(STANDING + "where speaks_of = any (:companies) order by speaks_of, id desc")
                .param("companies", companies.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(DecisionStore::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Decision::company, Function.identity()));
    }

    List<Decision> standing() {
        return jdbc.sql(STANDING + "order by speaks_of, id desc")
                .query(DecisionStore::read)
                .list();
    }

    long countOf(CompanyId company) {
        return jdbc.sql(
                        "select count(*) from company_industry_review where company_id in (select company_family(:company))")
                .param("company", company.value())
                .query(Long.class)
                .single();
    }

    void eraseInvented() {
        jdbc.sql("delete from company_industry_review where company_id in (select id from company where invented)")
                .update();
    }

    static Decision read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        IndustryTree tree = IndustryTree.current();
        return new Decision(
                new Id(row.getLong("id")),
                new CompanyId(row.getLong("speaks_of")),
                tree.get(row.getString("code")),
                row.getString("reason"),
                Optional.ofNullable(row.getString("coder_code")).map(tree::get),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawn(row.getString("withdrawn_by"), withdrawn.toInstant())));
    }
}
