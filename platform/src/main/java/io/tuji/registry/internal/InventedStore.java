package io.tuji.registry.internal;

import io.tuji.registry.CompanyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invented companies and what the registry keeps of them. Transactions belong to the caller. */
@Repository
class InventedStore {

    private static final String REVISIONS_OF_NOTHING_ELSE = """
            delete from revision r
            where exists (select from revision_row w join company c on c.id = w.company_id
                          where w.revision_id = r.id and c.invented)
              and not exists (select from revision_row w left join company c on c.id = w.company_id
                              where w.revision_id = r.id and c.invented is not true)
            """;

    private static final String THEIR_REGROUPINGS = """
            select g.id from company_regrouping g join company c on c.id = g.company_from where c.invented
            """;

    private final JdbcClient jdbc;

    InventedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count() {
        return jdbc.sql("select count(*) from company where invented")
                .query(Long.class)
                .single();
    }

    Map<String, CompanyId> byCreditCode() {
        Map<String, CompanyId> companies = new HashMap<>();
        jdbc.sql("select credit_code, id from company where invented and credit_code is not null")
                .query(row -> {
                    companies.put(row.getString("credit_code"), new CompanyId(row.getLong("id")));
                });
        return companies;
    }

    /** Of officers who corrected an invented company, and of files that name one. */
    List<Long> recordsOfRealSources() {
        return jdbc.sql("""
                        select r.record_id from registration r
                        join company c on c.id = r.company_id join source s on s.id = r.source_id
                        where c.invented and not s.invented
                        """).query(Long.class).list();
    }

    void eraseWhatHangsOnThem(List<String> tables) {
        for (String table : List.of("company_regrouping_subject", "company_further_code")) {
            jdbc.sql("delete from " + table + " where regrouping_id in (" + THEIR_REGROUPINGS + ")")
                    .update();
        }
        jdbc.sql("delete from company_regrouping where id in (" + THEIR_REGROUPINGS + ")")
                .update();
        jdbc.sql(REVISIONS_OF_NOTHING_ELSE).update();
        tables.forEach(table -> jdbc.sql(
                        "delete from " + table + " where company_id in (select id from company where invented)")
                .update());
    }

    List<Long> erase() {
        return jdbc.sql("delete from company where invented returning id")
                .query(Long.class)
                .list();
    }
}
