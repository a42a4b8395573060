package io.tuji.quality.internal;

import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Figures;
import io.tuji.quality.QualityRun.Ground;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.QualityRun.Played;
import io.tuji.quality.QualityRun.Points;
import io.tuji.quality.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the ranking was worth. Transactions belong to the caller. */
@Repository
class QualityStore {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<Term, Integer>> WEIGHTS = new TypeReference<>() {};
    private static final TypeReference<Map<Method, Figures>> FIGURES = new TypeReference<>() {};
    private static final TypeReference<Map<Method, Points>> POINTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    QualityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number that the run has is given here. */
    QualityRun.Id add(QualityRun run) {
        long id = jdbc.sql("""
                        insert into quality_run (level, split_year, chains, firms, undated, unplaced, candidates, seed, first, rounds,
                                                 weights, figures, measured_by, measured_at)
                        values (:level, :year, :chains, :firms, :undated, :unplaced, :candidates, :seed, :first, :rounds,
                                :weights::jsonb, :figures::jsonb, :by, :at)
                        returning id
                        """)
                .param("level", run.level().name())
                .param("year", run.splitYear())
                .param("chains", run.ground().chains())
                .param("firms", run.ground().firms())
                .param("undated", run.ground().undated())
                .param("unplaced", run.ground().unplaced())
                .param("candidates", run.ground().candidates())
                .param("seed", run.seed())
                .param("first", run.first())
                .param("rounds", run.rounds())
                .param("weights", JSON.writeValueAsString(run.weights().each()))
                .param("figures", JSON.writeValueAsString(run.figures()))
                .param("by", run.by())
                .param("at", Timestamp.from(run.at()))
                .query(Long.class)
                .single();
        run.regions().forEach(region -> add(id, region));
        return new QualityRun.Id(id);
    }

    private void add(long run, Played region) {
        jdbc.sql(
                        "insert into quality_region (run_id, region, residents, came, points) values (:run, :region, :residents, :came, :points::jsonb)")
                .param("run", run)
                .param("region", region.code())
                .param("residents", region.residents())
                .param("came", region.came())
                .param("points", JSON.writeValueAsString(region.points()))
                .update();
    }

    Optional<QualityRun> latest() {
        return jdbc.sql("select * from quality_run order by id desc limit 1")
                .query(this::read)
                .optional();
    }

    Optional<QualityRun> find(QualityRun.Id id) {
        return jdbc.sql("select * from quality_run where id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    List<QualityRun> list() {
        return jdbc.sql("select * from quality_run order by id desc")
                .query(this::read)
                .list();
    }

    private QualityRun read(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        return new QualityRun(
                new QualityRun.Id(id),
                RegionLevel.valueOf(row.getString("level")),
                row.getInt("split_year"),
                new Ground(
                        row.getInt("chains"),
                        row.getInt("firms"),
                        row.getInt("undated"),
                        row.getInt("unplaced"),
                        row.getInt("candidates")),
                row.getLong("seed"),
                row.getInt("first"),
                row.getInt("rounds"),
                new Weights(JSON.readValue(row.getString("weights"), WEIGHTS)),
                row.getString("measured_by"),
                row.getTimestamp("measured_at").toInstant(),
                JSON.readValue(row.getString("figures"), FIGURES),
                regions(id));
    }

    private List<Played> regions(long run) {
        return jdbc.sql("select * from quality_region where run_id = :run order by region")
                .param("run", run)
                .query((row, number) -> new Played(
                        row.getString("region"),
                        row.getInt("residents"),
                        row.getInt("came"),
                        JSON.readValue(row.getString("points"), POINTS)))
                .list();
    }
}
