package io.tuji.bench;

import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Fills the observations of a benchmark's own platform: a figure for each indicator, year and place, and one for the whole. */
final class FilledObservations {

    private static final int PORT_LINE = 3;

    private FilledObservations() {}

    /** @return how many rows */
    static int fill(Home home, int indicators, int firstYear, int years) throws IOException, SQLException {
        try (Connection connection = open(home);
                PreparedStatement insert = connection.prepareStatement("""
                        insert into plan_observation (thread, version, measure, area, period, last_day, amount, unit, certainty, bound,
                                                      as_of, said_by, recorded_at, recorded_by)
                        select nextval('plan_thread'), 1, 'i' || i, a.area, y::text, make_date(y, 12, 31),
                               round((100 * 1.055 ^ (y - 2006) / case when a.area is null then 1 else 13 end)::numeric, 2), '亿元', 'ACTUAL',
                               'EXACT', make_date(y + 1, 1, 31), '演练', now(), 'bench'
                        from generate_series(1, ?) i, generate_series(?, ?) y,
                             (select null as area union all select ? || to_char(n, 'FM000') from generate_series(1, ?) n) a
                        """)) {
            insert.setInt(1, indicators);
            insert.setInt(2, firstYear);
            insert.setInt(3, firstYear + years - 1);
            insert.setString(4, InventedPlan.DIVISION);
            insert.setInt(5, InventedPlan.SUBDISTRICTS);
            return insert.executeUpdate();
        }
    }

    /** The database of a running platform of a benchmark. */
    static Connection open(Home home) throws IOException, SQLException {
        Path data = home.folder("postgres").resolve("data");
        String port = Files.readAllLines(data.resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        String secret = home.findSecret("database.secret").orElseThrow().strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/tuji", "tuji", secret);
    }
}
