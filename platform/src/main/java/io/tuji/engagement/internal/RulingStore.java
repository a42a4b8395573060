package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engagement.Claims.Body;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Share;
import io.tuji.engine.promotion.FirstContact.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up what bodies have settled about a firm. */
@Repository
class RulingStore {

    private final JdbcClient jdbc;

    RulingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what a body was given the claim. */
    record Given(Kind kind, Ruling ruling) {}

    /** In the order in which they were given. */
    List<Given> of(FirmKey firm) {
        return jdbc.sql("select kind, given_to, given_on from claim_matter where state in ('GRANTED', 'REFUSED')"
                        + " and given_to is not null and " + FirmKey.SAME + " order by given_on, answered_at, id")
                .params(firm.parameters())
                .query((row, n) -> new Given(
                        Kind.valueOf(row.getString("kind")),
                        new Ruling(row.getLong("given_to"), row.getObject("given_on", LocalDate.class))))
                .list();
    }

    /** The sharing that holds: the last one that stands; the largest share first. */
    List<Share> sharing(FirmKey firm) {
        return jdbc.sql(
                        "select s.body, s.percent, u.name from claim_share s join org_unit u on u.id = s.body where s.matter_id ="
                                + " (select max(id) from claim_matter where kind = 'SHARE' and state = 'GRANTED' and "
                                + FirmKey.SAME + ") order by s.percent desc, s.body")
                .params(firm.parameters())
                .query((row, n) -> new Share(
                        new Body(new OrgUnitId(row.getLong("body")), row.getString("name")), row.getInt("percent")))
                .list();
    }
}
