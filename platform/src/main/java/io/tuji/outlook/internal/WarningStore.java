package io.tuji.outlook.internal;

import io.tuji.engine.plan.warning.Light;
import io.tuji.outlook.Warning;
import io.tuji.outlook.Warning.Answer;
import io.tuji.outlook.Warning.Cause;
import io.tuji.outlook.Warning.Id;
import io.tuji.outlook.Warnings.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps warnings and answers. Transactions belong to the caller. */
@Repository
class WarningStore {

    private static final TypeReference<List<Cause>> CAUSES = new TypeReference<>() {};
    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    /** Warnings with their answers, the earliest first. */
    static final String SELECT = """
            select w.*, w.reasons::text as causes,
                   coalesce((select jsonb_agg(jsonb_build_object(
                                        'words', a.words, 'by', a.answered_by, 'on', a.answered_on, 'at', a.answered_at)
                                    order by a.id)
                             from outlook_answer a where a.warning_id = w.id), '[]')::text as answers
            from outlook_warning w
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    WarningStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What is written when a warning is raised. */
    record Raised(
            String plan,
            String measure,
            String asOf,
            Light light,
            List<Cause> causes,
            String responsible,
            LocalDate on,
            Instant at) {}

    Id add(Raised raised) {
        return new Id(jdbc.sql("""
                        insert into outlook_warning (plan, measure, as_of, light, reasons, responsible, raised_on, raised_at)
                        values (:plan, :measure, :asOf, :light, :reasons::jsonb, :responsible, :on, :at) returning id
                        """)
                .param("plan", raised.plan())
                .param("measure", raised.measure())
                .param("asOf", raised.asOf())
                .param("light", raised.light().name())
                .param("reasons", json.writeValueAsString(raised.causes()))
                .param("responsible", raised.responsible())
                .param("on", raised.on())
                .param("at", Timestamp.from(raised.at()))
                .query(Long.class)
                .single());
    }

    /** What an open warning says now, the days running on. */
    void sharpen(Id id, Light light, List<Cause> causes) {
        jdbc.sql("update outlook_warning set light = :light, reasons = :reasons::jsonb where id = :id")
                .param("light", light.name())
                .param("reasons", json.writeValueAsString(causes))
                .param("id", id.value())
                .update();
    }

    void close(Id id, String asOf, Instant at) {
        jdbc.sql("""
                        update outlook_warning set closed_at = :at, closed_as_of = :asOf
                        where id = :id and closed_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("asOf", asOf)
                .param("id", id.value())
                .update();
    }

    /** False if leaders were told before. */
    boolean escalate(Id id, Instant at) {
        return jdbc.sql("update outlook_warning set escalated_at = :at where id = :id and escalated_at is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void answer(Id id, Answer answer) {
        jdbc.sql("""
                        insert into outlook_answer (warning_id, words, answered_by, answered_on, answered_at)
                        values (:warning, :words, :by, :on, :at)
                        """)
                .param("warning", id.value())
                .param("words", answer.words())
                .param("by", answer.by())
                .param("on", answer.on())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    Optional<Warning> find(Id id) {
        return jdbc.sql(SELECT + "where w.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Nobody else changes it until the caller's transaction ends. */
    Optional<Warning> lock(Id id) {
        return jdbc.sql(SELECT + "where w.id = :id for update of w")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    Optional<Warning> open(String plan, String measure) {
        return jdbc.sql(SELECT + "where w.plan = :plan and w.measure = :measure and w.closed_at is null")
                .param("plan", plan)
                .param("measure", measure)
                .query(this::read)
                .optional();
    }

    /** Red before yellow, the earliest first. */
    List<Warning> open(String plan) {
        return jdbc.sql(SELECT + "where w.plan = :plan and w.closed_at is null order by w.light, w.raised_on, w.id")
                .param("plan", plan)
                .query(this::read)
                .list();
    }

    List<Warning> history(String plan, String measure) {
        return jdbc.sql(SELECT + "where w.plan = :plan and w.measure = :measure order by w.id desc")
                .param("plan", plan)
                .param("measure", measure)
                .query(this::read)
                .list();
    }

    /** Open, unanswered, and leaders do not know of them yet. */
    List<Warning> waiting() {
        return jdbc.sql(SELECT + """
                        where w.closed_at is null and w.escalated_at is null
                          and not exists (select from outlook_answer a where a.warning_id = w.id)
                        order by w.id
                        """).query(this::read).list();
    }

    Counts counts() {
        return jdbc.sql("""
                        select count(*) as open,
                               count(*) filter (where not exists (select from outlook_answer a where a.warning_id = w.id))
                                   as unanswered
                        from outlook_warning w where w.closed_at is null
                        """)
                .query((row, n) -> new Counts(row.getLong("open"), row.getLong("unanswered")))
                .single();
    }

    Warning read(ResultSet row, int number) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new Warning(
                new Id(row.getLong("id")),
                row.getString("plan"),
                row.getString("measure"),
                row.getString("as_of"),
                Light.valueOf(row.getString("light")),
                json.readValue(row.getString("causes"), CAUSES),
                row.getString("responsible"),
                row.getObject("raised_on", LocalDate.class),
                json.readValue(row.getString("answers"), ANSWERS),
                Optional.ofNullable(row.getTimestamp("escalated_at")).map(Timestamp::toInstant),
                closed == null
                        ? Optional.empty()
                        : Optional.of(new Warning.Closed(closed.toInstant(), row.getString("closed_as_of"))));
    }
}
