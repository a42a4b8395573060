package io.tuji.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what of all changes can be seen. */
@Component
public class Snapshots {

    private final JdbcClient jdbc;

    Snapshots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another one as soon as any transaction that changes something has ended. */
    String now() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }
}
