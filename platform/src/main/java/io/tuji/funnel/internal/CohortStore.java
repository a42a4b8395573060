package io.tuji.funnel.internal;

import io.tuji.access.Visitor;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Stage;
import io.tuji.funnel.internal.Cohorts.Cohort;
import io.tuji.funnel.internal.FunnelSnapshots.Snapshot;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts projects by the month in which they were entered. */
@Repository
public class CohortStore {

    private final JdbcClient jdbc;
    private final FunnelSnapshots snapshots;

    CohortStore(JdbcClient jdbc, FunnelSnapshots snapshots) {
        this.jdbc = jdbc;
        this.snapshots = snapshots;
    }

    private record Line(int reached, boolean open, long count) {}

    /** The latest month first. */
    public Cohorts of(FunnelQuestion question, Pipeline way, Visitor visitor) {
        FunnelQuestion asked = question.withPipeline(way.id());
        Snapshot stood = snapshots.stood(asked, visitor).with("zoneId", snapshots.zone());
        Map<YearMonth, List<Line>> lines = new TreeMap<>(Comparator.reverseOrder());
        jdbc.sql(stood.sql() + """
                        select to_char(t.created_at at time zone :zoneId, 'YYYY-MM') as month, t.reached, t.state = 'OPEN' as open,
                               count(*) as count
                        from stood t group by 1, 2, 3
                        """).params(stood.parameters()).query(row -> {
            lines.computeIfAbsent(YearMonth.parse(row.getString("month")), month -> new ArrayList<>())
                    .add(new Line(row.getInt("reached"), row.getBoolean("open"), row.getLong("count")));
        });
        return new Cohorts(
                asked,
                way.stages().stream().map(Stage::id).toList(),
                lines.entrySet().stream()
                        .map(each -> cohort(each.getKey(), each.getValue(), way))
                        .toList());
    }

    private static Cohort cohort(YearMonth month, List<Line> lines, Pipeline way) {
        Map<String, Long> reached = new HashMap<>();
        way.stages()
                .forEach(stage -> reached.put(
                        stage.id(),
                        lines.stream()
                                .filter(line -> line.reached() > way.place(stage.id()))
                                .mapToLong(Line::count)
                                .sum()));
        long all = lines.stream().mapToLong(Line::count).sum();
        long left = lines.stream()
                .filter(line -> !line.open())
                .mapToLong(Line::count)
                .sum();
        return new Cohort(month, all, reached, left);
    }
}
