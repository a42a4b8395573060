package io.tuji.brief.internal;

import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Act;
import io.tuji.brief.Instruction.Id;
import io.tuji.brief.Instruction.Subject;
import io.tuji.brief.Instruction.Urgency;
import io.tuji.brief.Instruction.What;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.plan.instruction.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Keeps instructions and what was done with them. Transactions belong to the caller. */
@Repository
class InstructionStore {

    /** Instructions with their bodies, the one that answers first. */
    static final String SELECT = """
            select i.*,
                   (select jsonb_agg(o.unit order by o.leads desc, o.unit) from instruction_owner o
                    where o.instruction_id = i.id)::text as owners
            from instruction i
            """;

    private static final TypeReference<List<Long>> UNITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    InstructionStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Instruction add(What what, String by, Instant at) {
        Id id = new Id(jdbc.sql("""
                        insert into instruction (words, subject, plan, part, due, urgency, step, given_by, given_at)
                        values (:words, :subject, :plan, :part, :due, :urgency, 'GIVEN', :by, :at) returning id
                        """)
                .params(parameters(what))
                .param("due", what.due().orElse(null))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
        addOwners(id, what);
        return find(id).orElseThrow();
    }

    /** Words it anew; what was asked of the day before is answered by that. */
    void word(Id id, What what, Step step) {
        jdbc.sql("""
                        update instruction set words = :words, subject = :subject, plan = :plan, part = :part, due = :due,
                            urgency = :urgency, step = :step, asked = null, version = version + 1
                        where id = :id
                        """)
                .params(parameters(what))
                .param("due", what.due().orElse(null))
                .param("step", step.name())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from instruction_owner where instruction_id = :id")
                .param("id", id.value())
                .update();
        addOwners(id, what);
    }

    private static Map<String, Object> parameters(What what) {
        return Map.of(
                "words", what.words(),
                "subject", what.subject().kind().name(),
                "plan", what.subject().plan(),
                "part", what.subject().part(),
                "urgency", what.urgency().name());
    }

    private void addOwners(Id id, What what) {
        addOwner(id, what.owner(), true);
        what.coOwners().forEach(helper -> addOwner(id, helper, false));
    }

    private void addOwner(Id id, OrgUnitId unit, boolean leads) {
        jdbc.sql("insert into instruction_owner (instruction_id, unit, leads) values (:id, :unit, :leads)")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("leads", leads)
                .update();
    }

    void put(Id id, Step step, Optional<LocalDate> asked, Optional<LocalDate> due) {
        jdbc.sql(
                        "update instruction set step = :step, asked = :asked, due = :due, version = version + 1 where id = :id")
                .param("step", step.name())
                .param("asked", asked.orElse(null))
                .param("due", due.orElse(null))
                .param("id", id.value())
                .update();
    }

    Optional<Instruction> find(Id id) {
        return find(id, Filter.all());
    }

    Optional<Instruction> find(Id id, Filter seen) {
        return jdbc.sql(SELECT + "where i.id = :id and " + seen.sql())
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Holds it still until the end of the transaction. */
    Optional<Instruction> lock(Id id, Filter seen) {
        return jdbc.sql(SELECT + "where i.id = :id and " + seen.sql() + " for update of i")
                .params(seen.parameters())
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Those that have not ended. */
    List<Instruction> running(Filter seen) {
        return jdbc.sql(SELECT + "where i.step not in ('CLOSED', 'WITHDRAWN') and " + seen.sql()
                        + " order by i.due, i.id")
                .params(seen.parameters())
                .query(this::read)
                .list();
    }

    Act addAct(Id id, Act act) {
        return jdbc.sql("""
                        insert into instruction_act (instruction_id, act, words, due_before, due_after, before, acted_by, acted_at)
                        values (:id, :act, :words, :dueBefore, :dueAfter, :before::jsonb, :by, :at) returning *
                        """)
                .param("id", id.value())
                .param("act", act.move().map(Move::name).orElse("GIVE"))
                .param("words", act.words())
                .param("dueBefore", act.dueBefore().orElse(null))
                .param("dueAfter", act.dueAfter().orElse(null))
                .param("before", act.before().map(json::writeValueAsString).orElse(null))
                .param("by", act.by())
                .param("at", Timestamp.from(act.at()))
                .query(this::readAct)
                .single();
    }

    List<Act> acts(Id id) {
        return jdbc.sql("select * from instruction_act where instruction_id = :id order by id")
                .param("id", id.value())
                .query(this::readAct)
                .list();
    }

    private Act readAct(ResultSet row, int number) throws SQLException {
        String act = row.getString("act");
        @Nullable String before = row.getString("before");
        return new Act(
                row.getLong("id"),
                act.equals("GIVE") ? Optional.empty() : Optional.of(Move.valueOf(act)),
                row.getString("words"),
                day(row, "due_before"),
                day(row, "due_after"),
                before == null ? Optional.empty() : Optional.of(json.readValue(before, What.class)),
                row.getString("acted_by"),
                row.getTimestamp("acted_at").toInstant());
    }

    Instruction read(ResultSet row, int number) throws SQLException {
        List<OrgUnitId> owners = json.readValue(row.getString("owners"), UNITS).stream()
                .map(OrgUnitId::new)
                .toList();
        return new Instruction(
                new Id(row.getLong("id")),
                row.getInt("version"),
                new What(
                        row.getString("words"),
                        new Subject(
                                Subject.Kind.valueOf(row.getString("subject")),
                                row.getString("plan"),
                                row.getString("part")),
                        owners.get(0),
                        owners.subList(1, owners.size()),
                        day(row, "due"),
                        Urgency.valueOf(row.getString("urgency"))),
                Step.valueOf(row.getString("step")),
                day(row, "asked"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
