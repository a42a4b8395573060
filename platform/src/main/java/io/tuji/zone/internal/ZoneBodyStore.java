package io.tuji.zone.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.UserId;
import io.tuji.zone.WarZone.Tie;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which bodies work in which zones. Transactions belong to the caller. */
@Repository
class ZoneBodyStore {

    private final JdbcClient jdbc;

    ZoneBodyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Zone by zone, whoever leads first. */
    List<Tie> all() {
        return jdbc.sql("""
                        select z.*, o.name, u.name as by_name from zone_body z join org_unit o on o.id = z.unit join app_user u on u.id = z.tied_by
                        where z.untied_at is null order by z.zone, z.leads desc, z.id
                        """)
                .query((row, n) -> new Tie(
                        row.getString("zone"),
                        new OrgUnitId(row.getLong("unit")),
                        row.getString("name"),
                        row.getBoolean("leads"),
                        row.getString("by_name"),
                        row.getTimestamp("tied_at").toInstant()))
                .list();
    }

    List<Tie> of(String zone) {
        return all().stream().filter(tie -> tie.zone().equals(zone)).toList();
    }

    /** What ties and unties takes turns, so that no zone gets two leads. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('zone_body'))::text")
                .query(String.class)
                .single();
    }

    void tie(String zone, OrgUnitId unit, boolean leads, UserId by, Instant at) {
        jdbc.sql("""
                        insert into zone_body (zone, unit, leads, tied_by, tied_at) values (:zone, :unit, :leads, :by, :at)
                        """)
                .param("zone", zone)
                .param("unit", unit.value())
                .param("leads", leads)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void untie(String zone, OrgUnitId unit, UserId by, Instant at) {
        jdbc.sql("""
                        update zone_body set untied_by = :by, untied_at = :at where zone = :zone and unit = :unit and untied_at is null
                        """)
                .param("zone", zone)
                .param("unit", unit.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
