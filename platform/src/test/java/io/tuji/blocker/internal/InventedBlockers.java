package io.tuji.blocker.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Outcome;
import io.tuji.blocker.Blockers.Step;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes bodies, firms, projects and blockers on them, for tests. */
@Component
public class InventedBlockers {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int YEAR = 1999;

    private final Blockers blockers;
    private final JdbcClient jdbc;
    private final Clock clock;

    InventedBlockers(Blockers blockers, JdbcClient jdbc, Clock clock) {
        this.blockers = blockers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OrgUnitId body(String name) {
        return new OrgUnitId(jdbc.sql("insert into org_unit (kind, name) values ('DEPARTMENT', :name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    public CompanyId firm(String name) {
        return new CompanyId(jdbc.sql("insert into company (name) values (:name) returning id")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    /** On the target list since that day, of a firm, without the gates. */
    public Project.Code project(String name, CompanyId firm, Visitor owner, LocalDate since) {
        Project.Code code = new Project.Code(YEAR, SERIAL.incrementAndGet());
        jdbc.sql("""
                        insert into promotion_project (year, number, pipeline, stage, stage_since, name, company_id, owner, unit, created_by,
                                                       created_unit, created_at, touched_at)
                        values (:year, :number, 'new', 'target', :since, :name, :firm, :owner, :unit, :owner, :unit, :since, :since)
                        """)
                .param("year", code.year())
                .param("number", code.number())
                .param(
                        "since",
                        Timestamp.from(
                                since.atTime(12, 0).atZone(clock.getZone()).toInstant()))
                .param("name", name)
                .param("firm", firm.value())
                .param("owner", owner.id().value())
                .param("unit", owner.orgUnit().map(OrgUnitId::value).orElse(null))
                .update();
        return code;
    }

    public static Typed on(Project.Code project, LocalDate askedOn) {
        return new Typed(
                project.toString(),
                "",
                "",
                "",
                "缺 2000 平方米场地",
                "",
                "SPACE",
                "STREET",
                "李总",
                askedOn.toString(),
                "",
                "",
                "");
    }

    public static Typed on(CompanyId firm, LocalDate askedOn) {
        return new Typed(
                "", firm.code(), "", "", "环评久拖不决", "", "APPROVAL", "STREET", "王总", askedOn.toString(), "", "", "");
    }

    public Blocker entered(Typed typed, Visitor visitor) {
        return blockers.enter(typed, visitor).now().orElseThrow();
    }

    public Blocker done(Blocker blocker, BlockerMove move, String words, Visitor visitor) {
        return done(blocker, Step.of(move, words), visitor);
    }

    public Blocker done(Blocker blocker, Step step, Visitor visitor) {
        return blockers.move(blocker.id(), step, visitor).now().orElseThrow();
    }

    public static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    /** How often a person was told of that. */
    public long told(Visitor person, String key) {
        return jdbc.sql("select count(*) from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    /** As if it had begun and stood still on those days. */
    public void began(Blocker blocker, LocalDate startedOn, Optional<LocalDate> from, Optional<LocalDate> until) {
        jdbc.sql("update blocker set started_on = :day, asked_on = :day where id = :id")
                .param("day", startedOn)
                .param("id", blocker.id().value())
                .update();
        from.ifPresent(day -> jdbc.sql("insert into blocker_pause values (:id, 1, :from, :until, '等审批')")
                .param("id", blocker.id().value())
                .param("from", day)
                .param("until", until.orElse(null))
                .update());
    }
}
