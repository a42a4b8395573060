package io.tuji.coding.internal;

import io.tuji.registry.CompanyId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the firms that are to be coded. Transactions belong to the caller. */
@Repository
class FirmStore {

    /** Firms that stand for themselves, with what they were put off. */
    private static final String SELECT = """
            select c.id, c.version, c.name, c.scope, c.division_code, c.capital, coalesce(i.put_off, 0) as put_off
            from company c left join company_industry i on i.company_id = c.id
            where c.merged_into is null
            """;

    private final JdbcClient jdbc;

    FirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A firm as it is now.
     *
     * @param magnitude whole digits of its capital, whatever the currency; 0 where unknown
     */
    record Firm(
            CompanyId id,
            int version,
            String name,
            Optional<String> scope,
            Optional<String> division,
            int magnitude,
            int putOff) {

        static Firm of(ResultSet row, int number) throws SQLException {
            return new Firm(
                    new CompanyId(row.getLong("id")),
                    row.getInt("version"),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("scope")),
                    Optional.ofNullable(row.getString("division_code")),
                    Optional.ofNullable(row.getBigDecimal("capital"))
                            .filter(capital -> capital.signum() > 0)
                            .map(BigDecimal::toBigInteger)
                            .map(whole -> whole.toString().length())
                            .orElse(0),
                    row.getInt("put_off"));
        }
    }

    List<Firm> after(long id, int most) {
        return jdbc.sql(SELECT + "and c.id > :after order by c.id limit :most")
                .param("after", id)
                .param("most", most)
                .query(Firm::of)
                .list();
    }

    /** Firms that have not been looked at, or have changed since. */
    List<Firm> changed(int most) {
        return jdbc.sql(SELECT + "and i.company_version is distinct from c.version order by c.id limit :most")
                .param("most", most)
                .query(Firm::of)
                .list();
    }

    List<Firm> list(Collection<CompanyId> ids) {
        return jdbc.sql(SELECT + "and c.id = any (:ids)")
                .param("ids", ids.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(Firm::of)
                .list();
    }

    /** The firm that stands for the given one. */
    Optional<Firm> standing(CompanyId id) {
        return jdbc.sql(SELECT + "and c.id = company_root(:id)")
                .param("id", id.value())
                .query(Firm::of)
                .optional();
    }

    long count() {
        return jdbc.sql("select count(*) from company where merged_into is null")
                .query(Long.class)
                .single();
    }

    /** Those of the firms of which the fact was stated, of themselves or of one that was merged into them. */
    List<CompanyId> stated(Collection<CompanyId> ids, String fact) {
        return jdbc.sql("""
                        select distinct root from (select company_root(company_id) as root from statement where key = :fact) s
                        where root = any (:ids)
                        """)
                .param("fact", fact)
                .param("ids", ids.stream().map(CompanyId::value).toArray(Long[]::new))
                .query((row, n) -> new CompanyId(row.getLong("root")))
                .list();
    }
}
