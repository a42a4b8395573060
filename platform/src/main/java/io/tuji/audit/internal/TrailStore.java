package io.tuji.audit.internal;

import io.tuji.audit.AuditReach;
import io.tuji.audit.AuditRecord;
import io.tuji.web.DisplayZone;
import io.tuji.web.Listing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists entries; one condition serves rows, count and export. */
@Repository
class TrailStore {

    private static final String FROM = " from audit_entry e left join audit_seal s on s.entry_id = e.id where ";

    private final JdbcClient jdbc;
    private final AuditRows rows;
    private final ObjectProvider<DisplayZone> zone;

    TrailStore(JdbcClient jdbc, AuditRows rows, ObjectProvider<DisplayZone> zone) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.zone = zone;
    }

    List<AuditRecord> list(AuditReach reach, Listing listing) {
        TrailCondition condition = condition(reach, listing);
        return jdbc.sql("select " + AuditRows.COLUMNS + ", s.sequence" + FROM + condition.sql() + " order by "
                        + listing.orderBy() + " limit :limit offset :offset")
                .params(condition.parameters())
                .param("limit", listing.size())
                .param("offset", listing.offset())
                .query(rows)
                .list();
    }

    List<AuditRecord> of(String subject, int limit) {
        return jdbc.sql("select " + AuditRows.COLUMNS + ", s.sequence" + FROM
                        + "e.subject = :subject order by e.id desc limit :limit")
                .param("subject", subject)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    void each(AuditReach reach, Listing listing, Consumer<AuditRecord> reader) {
        TrailCondition condition = condition(reach, listing);
        try (Stream<AuditRecord> found = jdbc
                .sql("select " + AuditRows.COLUMNS + ", s.sequence" + FROM + condition.sql() + " order by "
                        + listing.orderBy())
                .withFetchSize(2_000)
                .params(condition.parameters())
                .query(rows)
                .stream()) {
            found.forEach(reader);
        }
    }

    long count(AuditReach reach, Listing listing) {
        TrailCondition condition = condition(reach, listing);
        return jdbc.sql("select count(*) from audit_entry e where " + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    List<String> acts(AuditReach reach) {
        TrailCondition condition = new TrailCondition().within(reach);
        return jdbc.sql("select distinct e.act from audit_entry e where " + condition.sql() + " order by e.act")
                .params(condition.parameters())
                .query(String.class)
                .list();
    }

    private TrailCondition condition(AuditReach reach, Listing listing) {
        DisplayZone shown = zone.getIfAvailable();
        return new TrailCondition()
                .within(reach)
                .chosen(listing, shown == null ? TrailCondition.CHINA : shown.zone())
                .words(listing.q());
    }
}
