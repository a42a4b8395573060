package io.tuji.promotion.internal;

import io.tuji.access.Filter;
import io.tuji.lead.Lead;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads that were handed on to promotion and of which no project was made yet. */
@Repository
public class WaitingLeadStore {

    private static final int MOST = 10;

    private final JdbcClient jdbc;

    WaitingLeadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest, as far as they are within reach. */
    public List<Lead.Id> first(Filter visible) {
        return jdbc.sql("""
                        select l.year, l.number from lead l
                        where l.state = 'HANDED_ON' and %s and not exists (select from promotion_project p
                            where p.lead_year = l.year and p.lead_number = l.number)
                        order by l.touched_at desc, l.year desc, l.number desc limit :most
                        """.formatted(visible.sql()))
                .params(visible.parameters())
                .param("most", MOST)
                .query((row, n) -> new Lead.Id(row.getInt("year"), row.getInt("number")))
                .list();
    }
}
