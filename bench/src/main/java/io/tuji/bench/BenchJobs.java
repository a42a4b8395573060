package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The jobs of a benchmark's own platform, as it has recorded them. */
final class BenchJobs {

    private static final int QUIET_CHECKS = 17;
    private static final int CHECK_MILLIS = 1_000;

    private final Home home;

    BenchJobs(Home home) {
        this.home = home;
    }

    /** @param done what it had to do, such as firms */
    record Ended(long done, double seconds) {}

    /** Returns when no job has run for a while: what one begins when it ends has then begun. */
    void awaitQuiet() throws IOException, SQLException, InterruptedException {
        try (Connection connection = FilledObservations.open(home);
                Statement sql = connection.createStatement()) {
            for (int quiet = 0; quiet < QUIET_CHECKS; ) {
                Thread.sleep(CHECK_MILLIS);
                try (ResultSet row =
                        sql.executeQuery("select exists (select from job where state in ('WAITING', 'RUNNING'))")) {
                    row.next();
                    quiet = row.getBoolean(1) ? 0 : quiet + 1;
                }
            }
        }
    }

    /** All of a kind that were done, in their order. */
    List<Ended> ended(String kind) throws IOException, SQLException {
        List<Ended> ended = new ArrayList<>();
        try (Connection connection = FilledObservations.open(home);
                PreparedStatement sql = connection.prepareStatement("""
                        select done, extract(epoch from ended_at - started_at) as seconds from job
                        where kind = ? and state = 'DONE' order by started_at
                        """)) {
            sql.setString(1, kind);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    ended.add(new Ended(row.getLong("done"), row.getDouble("seconds")));
                }
            }
        }
        return ended;
    }
}
