package io.tuji.engagement.internal;

import io.tuji.engine.promotion.FirstContact.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what bodies have settled about a firm. */
@Repository
class RulingStore {

    private final JdbcClient jdbc;

    RulingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were given. */
    List<Ruling> of(FirmKey firm) {
        return jdbc.sql(
                        "select given_to, given_on from claim_matter where state = 'GRANTED' and given_to is not null and "
                                + FirmKey.SAME + " order by given_on, answered_at, id")
                .params(firm.parameters())
                .query((row, n) -> new Ruling(row.getLong("given_to"), row.getObject("given_on", LocalDate.class)))
                .list();
    }

    /** The bodies of the sharing that holds: the last one that stands. */
    Set<Long> sharing(FirmKey firm) {
        return jdbc.sql(
                        "select body from claim_share where matter_id = (select max(id) from claim_matter where kind = 'SHARE'"
                                + " and state = 'GRANTED' and " + FirmKey.SAME + ")")
                .params(firm.parameters())
                .query(Long.class)
                .set();
    }
}
