package io.tuji.blocker.internal;

import io.tuji.access.Filter;
import io.tuji.blocker.BlockerLight;
import io.tuji.promotion.Hindrances;
import io.tuji.promotion.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The running blockers on projects, for reports on what is stuck. */
@Repository
class BlockerHindranceStore implements Hindrances {

    private static final Filter RUNNING = new Filter(
            "(b.state in ('OPEN', 'VERIFIED', 'IN_WORK') and p.left_at is null and p.id is not null)", Map.of());

    private final JdbcClient jdbc;
    private final WorkedDays worked;

    BlockerHindranceStore(JdbcClient jdbc, WorkedDays worked) {
        this.jdbc = jdbc;
        this.worked = worked;
    }

    @Override
    public List<Hindrance> running() {
        return jdbc.sql("select * from " + BlockerListStore.lit(RUNNING))
                .params(worked.parameters())
                .query(BlockerHindranceStore::read)
                .list();
    }

    private static Hindrance read(ResultSet row, int number) throws SQLException {
        Optional<Integer> days =
                Optional.ofNullable(row.getObject("days", Long.class)).map(Math::toIntExact);
        int term = row.getInt("term");
        String cause = row.getString("cause");
        String owner = row.getString("owner_name");
        return new Hindrance(
                new Project.Id(row.getLong("project_id")),
                cause,
                "blocker.cause." + cause,
                row.getString("words"),
                "/blockers/" + row.getString("code"),
                owner.isEmpty() ? row.getString("unit_name") : owner,
                row.getObject("started_on", LocalDate.class),
                days,
                days.map(count -> Math.max(0, count - term)).orElse(0),
                pressure(BlockerLight.valueOf(row.getString("light"))));
    }

    private static Pressure pressure(BlockerLight light) {
        return switch (light) {
            case RED -> Pressure.LATE;
            case YELLOW, UNKNOWN -> Pressure.NEAR;
            case GREEN, PAUSED, WAITING, ENDED -> Pressure.IN_TIME;
        };
    }
}
