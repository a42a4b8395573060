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

    /** In time by nine days. */
    public Instruction give(OrgUnitId owner, Visitor leader) {
        return give(typed(owner, in(9).toString()), leader).now().orElseThrow();
    }

    public Outcome<Instruction> give(Typed typed, Visitor leader) {
        return instructions.give(typed, leader);
    }
}
