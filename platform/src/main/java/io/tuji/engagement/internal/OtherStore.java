package io.tuji.engagement.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.engagement.Engagement.Id;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagements.Other;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up which other bodies speak with a firm at about the same time. */
@Repository
class OtherStore {

    /** So many days before and after. */
    static final int DAYS = 14;

    private final JdbcClient jdbc;

    OtherStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all bodies but the visitor's, those out of reach without a code. */
    List<Other> near(FirmKey firm, LocalDate day, Visitor visitor, Filter seen) {
        return jdbc.sql("select e.id, e.day, e.state, coalesce(b.name, '') as body_name, u.name as recorder, "
                        + seen.sql()
                        + " as seen from " + ContactStore.OF_FIRM + """
                         e left join promotion_project p on p.id = e.project_id left join org_unit b on b.id = e.body
                         join app_user u on u.id = e.recorded_by
                        where e.state in ('PLANNED', 'HELD') and e.day between :from and :to and e.body is distinct from :own
                          and e.recorded_by <> :person
                        order by e.day, e.id
                        """)
                .params(seen.parameters())
                .params(firm.parameters())
                .param("from", day.minusDays(DAYS))
                .param("to", day.plusDays(DAYS))
                .param("own", visitor.orgUnit().map(OrgUnitId::value).orElse(0L))
                .param("person", visitor.id().value())
                .query((row, n) -> new Other(
                        row.getString("body_name"),
                        row.getString("recorder"),
                        row.getObject("day", LocalDate.class),
                        State.valueOf(row.getString("state")),
                        row.getBoolean("seen") ? Optional.of(new Id(row.getLong("id"))) : Optional.empty()))
                .list();
    }
}
