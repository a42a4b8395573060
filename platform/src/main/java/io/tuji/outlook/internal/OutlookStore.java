package io.tuji.outlook.internal;

import io.tuji.outlook.Outlook;
import io.tuji.outlook.Outlooks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** Keeps what was calculated, a row a period of data. Transactions belong to the caller. */
@Repository
class OutlookStore implements Outlooks {

    /** An indicator without any data has one row of this day. */
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OutlookStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes those who calculate take turns, those of other instances too. */
    void oneAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('outlook'))::text")
                .query(String.class)
                .single();
    }

    void put(Outlook outlook) {
        jdbc.sql("""
                        insert into outlook (plan, measure, as_of, last_day, raw_light, light, chance, content, assessed_at)
                        values (:plan, :measure, :asOf, :lastDay, :raw, :light, :chance, :content::jsonb, :at)
                        on conflict (plan, measure, as_of) do update
                        set last_day = excluded.last_day, raw_light = excluded.raw_light, light = excluded.light,
                            chance = excluded.chance, content = excluded.content, assessed_at = excluded.assessed_at
                        """)
                .param("plan", outlook.plan())
                .param("measure", outlook.measure())
                .param("asOf", outlook.asOf().map(Outlook.Asof::period).orElse(""))
                .param("lastDay", lastDay(outlook))
                .param("raw", outlook.raw().name())
                .param("light", outlook.light().name())
                .param("chance", outlook.chance().map(Outlook.Chance::value).orElse(null))
                .param("content", json.writeValueAsString(outlook))
                .param("at", Timestamp.from(outlook.assessedAt()))
                .update();
    }

    /** Forgets periods that no data speak of any more. */
    void forgetAfter(Outlook last) {
        jdbc.sql("""
                        delete from outlook where plan = :plan and measure = :measure
                          and (last_day > :lastDay or as_of = '' and :lastDay > :never)
                        """)
                .param("plan", last.plan())
                .param("measure", last.measure())
                .param("lastDay", lastDay(last))
                .param("never", NEVER)
                .update();
    }

    private static LocalDate lastDay(Outlook outlook) {
        return outlook.asOf().map(Outlook.Asof::lastDay).orElse(NEVER);
    }

    /** On what each indicator was calculated last, by plan and measure. */
    Map<List<String>, String> bases() {
        return jdbc
                .sql("select plan, measure, basis from outlook_basis")
                .query((row, n) ->
                        Map.entry(List.of(row.getString("plan"), row.getString("measure")), row.getString("basis")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void basis(String plan, String measure, String basis, Instant at) {
        jdbc.sql("""
                        insert into outlook_basis (plan, measure, basis, assessed_at) values (:plan, :measure, :basis, :at)
                        on conflict (plan, measure) do update set basis = excluded.basis, assessed_at = excluded.assessed_at
                        """)
                .param("plan", plan)
                .param("measure", measure)
                .param("basis", basis)
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Outlook> find(String plan, String measure) {
        return jdbc.sql("""
                        select content::text as content from outlook where plan = :plan and measure = :measure
                        order by last_day desc, id desc limit 1
                        """)
                .param("plan", plan)
                .param("measure", measure)
                .query(this::read)
                .optional();
    }

    @Override
    public Map<String, Outlook> of(String plan) {
        return jdbc.sql("""
                        select distinct on (measure) content::text as content from outlook where plan = :plan
                        order by measure, last_day desc, id desc
                        """).param("plan", plan).query(this::read).list().stream()
                .collect(Collectors.toMap(Outlook::measure, Function.identity()));
    }

    @Override
    public List<Outlook> history(String plan, String measure) {
        return jdbc.sql("""
                        select content::text as content from outlook where plan = :plan and measure = :measure
                        order by last_day, id
                        """)
                .param("plan", plan)
                .param("measure", measure)
                .query(this::read)
                .list();
    }

    @Override
    public Map<String, List<Outlook>> histories(String plan) {
        return jdbc
                .sql("select content::text as content from outlook where plan = :plan order by last_day, id")
                .param("plan", plan)
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Outlook::measure));
    }

    private Outlook read(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("content"), Outlook.class);
    }
}
