package io.tuji.structure.internal;

import io.tuji.access.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the firms of the district by subdistrict and industry, those that lack either among them. */
@Repository
class StructureRegisterStore {

    /** Firms that stand for themselves and are registered in the district; a place holds as long as the address does. */
    private static final String COUNTED = """
            select p.subdistrict, i.code, count(*) as firms,
                   count(*) filter (where c.established_on < :cut) as before,
                   count(*) filter (where c.established_on is null) as undated
            from company c
            left join company_place p on p.company_id = c.id and p.state = 'PLACED' and p.address is not distinct from c.address
            left join company_industry i on i.company_id = c.id and i.state = 'CODED'
            where c.merged_into is null and c.division_code = :home and %s
            group by p.subdistrict, i.code order by p.subdistrict, i.code
            """;

    /**
     * Firms that are alike in both.
     *
     * @param before how many of them were founded before the day asked for
     */
    record Count(Optional<String> subdistrict, Optional<String> code, long firms, long before, long undated) {

        static Count of(ResultSet row, int number) throws SQLException {
            return new Count(
                    Optional.ofNullable(row.getString("subdistrict")),
                    Optional.ofNullable(row.getString("code")),
                    row.getLong("firms"),
                    row.getLong("before"),
                    row.getLong("undated"));
        }
    }

    private final JdbcClient jdbc;

    StructureRegisterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Count> counts(String home, LocalDate cut, Filter visible) {
        return jdbc.sql(COUNTED.formatted(visible.sql()))
                .params(visible.parameters())
                .param("home", home)
                .param("cut", cut)
                .query(Count::of)
                .list();
    }
}
