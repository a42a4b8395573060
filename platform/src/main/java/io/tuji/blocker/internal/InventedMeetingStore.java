package io.tuji.blocker.internal;

import io.tuji.access.InventedTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings that people of a demonstration have called, with what they decided. */
@Repository
class InventedMeetingStore implements InventedTraces {

    private final JdbcClient jdbc;

    InventedMeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase() {
        jdbc.sql("delete from coordination_meeting where created_by in (select id from app_user where invented)")
                .update();
    }
}
