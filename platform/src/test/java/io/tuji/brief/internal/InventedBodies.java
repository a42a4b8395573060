package io.tuji.brief.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Typed;
import io.tuji.task.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes bodies and gives them instructions as people do, for tests. */
@Component
public class InventedBodies {

    public static final String WORDS = "核实虚构街道的从业人员数";

    private final Instructions instructions;
    private final JdbcClient jdbc;
    private final Clock clock;

    InventedBodies(Instructions instructions, JdbcClient jdbc, Clock clock) {
        this.instructions = instructions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OrgUnitId body(String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('STREET_OFFICE', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    public LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    public static Typed typed(OrgUnitId owner, String due) {
        return new Typed(WORDS, "", Long.toString(owner.value()), List.of(), due, "", "URGENT", "");
    }

    /** In time by forty days. */
    public Instruction give(OrgUnitId owner, Visitor leader) {
        return give(typed(owner, in(40).toString()), leader).now().orElseThrow();
    }

    public Outcome<Instruction> give(Typed typed, Visitor leader) {
        return instructions.give(typed, leader);
    }

    /** How often a person was told of that. */
    public long told(Visitor person, String what) {
        return jdbc.sql("select count(*) from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", "brief.notice." + what)
                .query(Long.class)
                .single();
    }
}
