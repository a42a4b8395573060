package io.tuji.structure.internal;

import io.tuji.database.Bulk;
import io.tuji.engine.chain.backtest.Interval;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Estimate;
import io.tuji.structure.BackTest.Figures;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what rankings were worth. Transactions belong to the caller. */
@Repository
class BackTestStore {

    private final JdbcClient jdbc;
    private final Bulk bulk;

    BackTestStore(JdbcClient jdbc, Bulk bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** The number that the back-test has is given here. */
    BackTest.Id add(BackTest test) {
        long id = jdbc.sql("""
                        insert into structure_backtest
                            (ranking, table_key, table_name, level, cut, as_of, seed, depth, rounds, areas, answering,
                             candidates, entries, undated, left_out, measured_by, measured_at)
                        values (:ranking, :table, :name, :level, :cut, :asOf, :seed, :depth, :rounds, :areas, :answering,
                                :candidates, :entries, :undated, :leftOut, :by, :at)
                        returning id
                        """)
                .param("ranking", test.ranking().name())
                .param("table", test.table())
                .param("name", test.tableName())
                .param("level", test.level().name())
                .param("cut", test.cut())
                .param("asOf", test.asOf())
                .param("seed", test.seed())
                .param("depth", test.depth())
                .param("rounds", test.rounds())
                .param("areas", test.areas())
                .param("answering", test.answering())
                .param("candidates", test.candidates())
                .param("entries", test.entries())
                .param("undated", test.undated())
                .param("leftOut", test.leftOut())
                .param("by", test.by())
                .param("at", Timestamp.from(test.at()))
                .query(Long.class)
                .single();
        bulk.copy(
                "structure_backtest_figure (backtest_id, area, method, auc, auc_low, auc_high, lift, lift_low, lift_high)",
                test.figures(),
                figures -> cells(id, figures));
        return new BackTest.Id(id);
    }

    private static List<@Nullable Object> cells(long id, Figures figures) {
        List<@Nullable Object> cells =
                new ArrayList<>(Arrays.asList(id, figures.area().orElse(""), figures.method()));
        for (Estimate estimate : List.of(figures.auc(), figures.lift())) {
            cells.add(estimate.value().isPresent() ? estimate.value().getAsDouble() : null);
            cells.add(estimate.interval().map(Interval::low).orElse(null));
            cells.add(estimate.interval().map(Interval::high).orElse(null));
        }
        return cells;
    }

    Optional<BackTest> latest(Ranking ranking) {
        return jdbc.sql("select * from structure_backtest where ranking = :ranking order by id desc limit 1")
                .param("ranking", ranking.name())
                .query(this::read)
                .optional();
    }

    Optional<BackTest> find(BackTest.Id id) {
        return jdbc.sql("select * from structure_backtest where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<BackTest> list() {
        return jdbc.sql("select * from structure_backtest order by id desc")
                .query(this::read)
                .list();
    }

    private BackTest read(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new BackTest(
                new BackTest.Id(id),
                Ranking.valueOf(row.getString("ranking")),
                row.getString("table_key"),
                row.getString("table_name"),
                Level.valueOf(row.getString("level")),
                row.getDate("cut").toLocalDate(),
                row.getDate("as_of").toLocalDate(),
                row.getLong("seed"),
                row.getInt("depth"),
                row.getInt("rounds"),
                row.getInt("areas"),
                row.getInt("answering"),
                row.getInt("candidates"),
                row.getInt("entries"),
                row.getLong("undated"),
                row.getLong("left_out"),
                row.getString("measured_by"),
                row.getTimestamp("measured_at").toInstant(),
                figures(id));
    }

    private List<Figures> figures(long id) {
        return jdbc.sql("select * from structure_backtest_figure where backtest_id = :id order by area, method")
                .param("id", id)
                .query((row, number) -> new Figures(
                        Optional.of(row.getString("area")).filter(area -> !area.isEmpty()),
                        Method.valueOf(row.getString("method")),
                        estimate(row, "auc"),
                        estimate(row, "lift")))
                .list();
    }

    /** How many draws an interval rests on stands with the back-test. */
    private static Estimate estimate(ResultSet row, String figure) throws SQLException {
        Double value = row.getObject(figure, Double.class);
        Double low = row.getObject(figure + "_low", Double.class);
        Double high = row.getObject(figure + "_high", Double.class);
        return new Estimate(
                value == null ? OptionalDouble.empty() : OptionalDouble.of(value),
                low == null || high == null
                        ? Optional.empty()
                        : Optional.of(new Interval(low, high, Trial.LEVEL, Trial.ROUNDS)));
    }
}
