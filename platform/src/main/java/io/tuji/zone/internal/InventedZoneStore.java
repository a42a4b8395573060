package io.tuji.zone.internal;

import io.tuji.access.InventedTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies that a demonstration has tied to zones, and its task forces. */
@Repository
class InventedZoneStore implements InventedTraces {

    private final JdbcClient jdbc;

    InventedZoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase() {
        jdbc.sql("delete from zone_body where unit in (select id from org_unit where invented)")
                .update();
        jdbc.sql("delete from task_force where made_by in (select id from app_user where invented)")
                .update();
    }
}
