package io.tuji.policy.internal;

import io.tuji.registry.CompanyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the firms that policies are judged for: those registered in the district, and all of which something has been said. */
@Repository
class JudgedFirmStore {

    private static final String JUDGED = """
            c.merged_into is null and (c.division_code = :division
                or exists (select from statement s where s.company_id = c.id)
                or exists (select from title t where t.company_id = c.id))
            """;

    private final JdbcClient jdbc;

    JudgedFirmStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(String division) {
        return jdbc.sql("select count(*) from company c where " + JUDGED)
                .param("division", division)
                .query(Long.class)
                .single();
    }

    /** Up to that one, by id. */
    long upTo(long id, String division) {
        return jdbc.sql("select count(*) from company c where c.id <= :id and " + JUDGED)
                .param("id", id)
                .param("division", division)
                .query(Long.class)
                .single();
    }

    /** Those behind the given one, by id. */
    List<JudgedFirm> after(long id, int most, String division) {
        return jdbc.sql("select c.id, c.established_on from company c where c.id > :after and " + JUDGED
                        + " order by c.id limit :most")
                .param("after", id)
                .param("most", most)
                .param("division", division)
                .query(JudgedFirmStore::read)
                .list();
    }

    /** The firms that stand for the given ones. */
    List<JudgedFirm> standing(Collection<CompanyId> ids) {
        return jdbc.sql(
                        "select c.id, c.established_on from company c where c.id in (select company_root(asked) from unnest(:ids) asked)")
                .param("ids", ids.stream().map(CompanyId::value).toArray(Long[]::new))
                .query(JudgedFirmStore::read)
                .list();
    }

    private static JudgedFirm read(ResultSet row, int number) throws SQLException {
        return new JudgedFirm(
                new CompanyId(row.getLong("id")),
                Optional.ofNullable(row.getObject("established_on", LocalDate.class)));
    }
}
