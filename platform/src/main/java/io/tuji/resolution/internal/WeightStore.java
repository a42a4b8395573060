package io.tuji.resolution.internal;

import io.tuji.engine.resolve.Corrections;
import io.tuji.engine.resolve.Corrections.Correction;
import io.tuji.engine.resolve.Trial;
import io.tuji.engine.resolve.Trial.Score;
import io.tuji.engine.resolve.company.CompanyScheme;
import io.tuji.job.JobId;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import io.tuji.resolution.OwnWeights.Id;
import io.tuji.resolution.OwnWeights.Measured;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the district's own weights and which of them are in force. Transactions belong to the caller. */
@Repository
class WeightStore {

    private final JdbcClient jdbc;

    WeightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Id add(String by, Instant at) {
        return new Id(jdbc.sql("insert into own_weights (asked_by, asked_at) values (:by, :at) returning id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    void startedBy(Id id, JobId job) {
        jdbc.sql("update own_weights set job_id = :job where id = :id")
                .param("job", job.value())
                .param("id", id.value())
                .update();
    }

    void measured(Id id, Measured measured) {
        Score plain = measured.trial().without();
        Score own = measured.trial().with();
        jdbc.sql("""
                        update own_weights
                        set measured_at = :at, same_pairs = :same, different_pairs = :different,
                            plain_hits = :plainHits, plain_wrong = :plainWrong, plain_missed = :plainMissed,
                            own_hits = :ownHits, own_wrong = :ownWrong, own_missed = :ownMissed
                        where id = :id
                        """)
                .param("at", Timestamp.from(measured.at()))
                .param("same", measured.same())
                .param("different", measured.different())
                .param("plainHits", plain.hits())
                .param("plainWrong", plain.wrong())
                .param("plainMissed", plain.missed())
                .param("ownHits", own.hits())
                .param("ownWrong", own.wrong())
                .param("ownMissed", own.missed())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from own_weights_level where own_weights_id = :id")
                .param("id", id.value())
                .update();
        measured.corrections().forEach(correction -> add(id, correction));
    }

    private void add(Id id, Correction correction) {
        jdbc.sql("insert into own_weights_level values (:id, :comparison, :level, :bits)")
                .param("id", id.value())
                .param("comparison", correction.comparison())
                .param("level", correction.level())
                .param("bits", correction.bits())
                .update();
    }

    /** What they add to the weights of the scheme as it is now. */
    Corrections corrections(Id id) {
        return Corrections.of(CompanyScheme.SCHEME, named(id));
    }

    private List<Correction> named(Id id) {
        return jdbc.sql("select comparison, level, bits from own_weights_level where own_weights_id = :id")
                .param("id", id.value())
                .query(Correction.class)
                .list();
    }

    void choose(Id id, String by, Instant at) {
        jdbc.sql("""
                        insert into own_weights_choice (own_weights_id, chosen_by, chosen_at) values (:id, :by, :at)
                        on conflict (the_one) do update
                        set own_weights_id = excluded.own_weights_id, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at
                        """)
                .param("id", id.value())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void leave() {
        jdbc.sql("delete from own_weights_choice").update();
    }

    Optional<Choice> inForce() {
        return jdbc.sql("select * from own_weights_choice")
                .query((row, number) -> new Choice(
                        new Id(row.getLong("own_weights_id")),
                        row.getString("chosen_by"),
                        row.getTimestamp("chosen_at").toInstant()))
                .optional();
    }

    Optional<OwnWeights> find(Id id) {
        return jdbc.sql("select * from own_weights where id = :id")
                .param("id", id.value())
                .query(this::weights)
                .optional();
    }

    List<OwnWeights> latest(int most) {
        return jdbc.sql("select * from own_weights order by id desc limit :most")
                .param("most", most)
                .query(this::weights)
                .list();
    }

    private OwnWeights weights(ResultSet row, int number) throws SQLException {
        Id id = new Id(row.getLong("id"));
        Timestamp measuredAt = row.getTimestamp("measured_at");
        return new OwnWeights(
                id,
                row.getString("asked_by"),
                row.getTimestamp("asked_at").toInstant(),
                new JobId(row.getLong("job_id")),
                measuredAt == null ? Optional.empty() : Optional.of(measured(id, row, measuredAt)));
    }

    private Measured measured(Id id, ResultSet row, Timestamp at) throws SQLException {
        return new Measured(
                at.toInstant(),
                row.getLong("same_pairs"),
                row.getLong("different_pairs"),
                new Trial(score(row, "plain"), score(row, "own")),
                corrections(id).named());
    }

    private static Score score(ResultSet row, String whose) throws SQLException {
        return new Score(row.getLong(whose + "_hits"), row.getLong(whose + "_wrong"), row.getLong(whose + "_missed"));
    }
}
