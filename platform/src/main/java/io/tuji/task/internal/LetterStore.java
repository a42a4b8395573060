package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.plan.task.Score;
import io.tuji.task.GivenScore;
import io.tuji.task.GivenScore.Granted;
import io.tuji.task.Letter;
import io.tuji.task.Letter.Id;
import io.tuji.task.Letter.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Keeps letters of responsibility and every score that was given. Transactions belong to the caller. */
@Repository
class LetterStore {

    /** A score as it is kept. */
    private record Content(Score score, int lateReports, List<Granted> granted) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LetterStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty if the body has a letter of that year. */
    Optional<Letter> add(int year, OrgUnitId unit, List<Target> targets, String by, Instant at) {
        return jdbc.sql("""
                        insert into task_letter (year, unit, targets, made_by, made_at)
                        values (:year, :unit, :targets::jsonb, :by, :at) on conflict (year, unit) do nothing returning *
                        """)
                .param("year", year)
                .param("unit", unit.value())
                .param("targets", json.writeValueAsString(targets))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(this::letter)
                .optional();
    }

    Optional<Letter> find(Id id) {
        return jdbc.sql("select * from task_letter where id = :id")
                .param("id", id.value())
                .query(this::letter)
                .optional();
    }

    /** Holds it still until the end of the transaction. */
    Optional<Letter> lock(Id id) {
        return jdbc.sql("select * from task_letter where id = :id for update")
                .param("id", id.value())
                .query(this::letter)
                .optional();
    }

    List<Letter> ofYear(int year) {
        return jdbc.sql("select * from task_letter where year = :year order by id")
                .param("year", year)
                .query(this::letter)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from task_letter order by year desc")
                .query(Integer.class)
                .list();
    }

    void add(GivenScore given) {
        jdbc.sql("""
                        insert into task_score (letter_id, version, month, content, total, reason, made_by, made_at)
                        values (:letter, :version, :month, :content::jsonb, :total, :reason, :by, :at)
                        """)
                .param("letter", given.letter().value())
                .param("version", given.version())
                .param("month", given.month())
                .param(
                        "content",
                        json.writeValueAsString(new Content(given.score(), given.lateReports(), given.granted())))
                .param("total", given.score().total().orElse(null))
                .param("reason", given.reason())
                .param("by", given.by())
                .param("at", Timestamp.from(given.at()))
                .update();
    }

    /** The earliest first. */
    List<GivenScore> scores(Id letter) {
        return jdbc.sql("select * from task_score where letter_id = :letter order by version")
                .param("letter", letter.value())
                .query(this::score)
                .list();
    }

    /** The latest of each letter of a year. */
    List<GivenScore> latest(int year) {
        return jdbc.sql("""
                        select distinct on (s.letter_id) s.* from task_score s join task_letter l on l.id = s.letter_id
                        where l.year = :year order by s.letter_id, s.version desc
                        """).param("year", year).query(this::score).list();
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                new Id(row.getLong("id")),
                row.getInt("year"),
                new OrgUnitId(row.getLong("unit")),
                Arrays.asList(json.readValue(row.getString("targets"), Target[].class)));
    }

    private GivenScore score(ResultSet row, int number) throws SQLException {
        Content content = json.readValue(row.getString("content"), Content.class);
        return new GivenScore(
                new Id(row.getLong("letter_id")),
                row.getInt("version"),
                row.getInt("month"),
                content.score(),
                content.lateReports(),
                content.granted(),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
