package io.tuji.brief.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.calendar.EveryDay;
import io.tuji.calendar.NoYear;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.web.Listing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lights in the list, and who is told when a day comes near and goes by. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class SupervisionIT {

    @Autowired
    private Instructions instructions;

    @Autowired
    private InstructionStore store;

    @Autowired
    private InstructionListStore list;

    @Autowired
    private InstructionNews news;

    @Autowired
    private OpenInstructions open;

    @Autowired
    private InventedBodies bodies;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private OrgUnitId body;
    private Visitor leader;
    private Visitor owner;
    private Visitor desk;

    @BeforeEach
    void people() {
        body = bodies.body("虚构街道办");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(body), Role.SERVICE_OFFICER);
        desk = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private void remindOn(LocalDate day, WorkingCalendar calendar) {
        Clock clock = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new DueReminders(store, news, new Today(calendar, clock)).remind();
    }

    @Test
    void theOwnerIsRemindedBeforeAndOnTheDayAndTheLeaderToldWhenItHasGoneBy() {
        Instruction given = bodies.give(body, leader);
        LocalDate due = given.what().due().orElseThrow();
        remindOn(due.minusDays(4), EveryDay.CALENDAR);
        assertThat(bodies.told(owner, "soon")).isZero();
        remindOn(due.minusDays(3), EveryDay.CALENDAR);
        remindOn(due.minusDays(2), EveryDay.CALENDAR);
        assertThat(bodies.told(owner, "soon")).isEqualTo(1);
        remindOn(due, NoYear.CALENDAR);
        assertThat(bodies.told(owner, "due")).isEqualTo(1);
        assertThat(bodies.told(leader, "late")).isZero();
        remindOn(due.plusDays(1), NoYear.CALENDAR);
        remindOn(due.plusDays(2), NoYear.CALENDAR);
        assertThat(bodies.told(leader, "late")).isEqualTo(1);
        assertThat(bodies.told(desk, "late")).isEqualTo(1);
        assertThat(bodies.told(owner, "overdue")).isEqualTo(1);
    }

    @Test
    void nobodyIsRemindedOfWhatWaitsForTheLeader() {
        Instruction given = bodies.give(body, leader);
        instructions.move(given.id(), Move.ACCEPT, "", "", owner);
        instructions.move(given.id(), Move.REPORT, "办完", "", owner);
        remindOn(given.what().due().orElseThrow().plusDays(1), EveryDay.CALENDAR);
        assertThat(bodies.told(owner, "overdue")).isZero();
        assertThat(bodies.told(leader, "late")).isZero();
    }

    /** The rule stands in the engine and, for lists, in the words of the database. */
    @Test
    void theListIsLitAsTheEngineSays() {
        for (int days : new int[] {-1, 0, 1, 3, 4, 30}) {
            Instruction given = bodies.give(body, leader);
            jdbc.sql("update instruction set due = :due where id = :id")
                    .param("due", bodies.in(days))
                    .param("id", given.id().value())
                    .update();
        }
        bodies.give(InventedBodies.typed(body, ""), leader);
        end(Move.ACCEPT, Move.REPORT);
        end(Move.RETURN);
        end(Move.WITHDRAW);
        Instruction asking = bodies.give(body, leader);
        instructions.move(asking.id(), Move.ASK, "忙", bodies.in(30).toString(), owner);
        for (InstructionLight light : InstructionLight.values()) {
            List<Instruction> lit =
                    list.page(asked("light", light.name()), desk).rows();
            assertThat(lit).as(light.name()).isNotEmpty().allMatch(one -> instructions.light(one) == light);
            assertThat(instructions.counts(desk)).containsEntry(light, (long) lit.size());
        }
        assertThat(list.page(asked("mine", "yes"), desk).rows()).isEmpty();
        assertThat(list.page(asked("mine", "yes"), owner).total())
                .isEqualTo(list.page(asked("unit", Long.toString(body.value())), desk)
                        .total());
        assertThat(list.page(asked("q", "虚构街道"), leader).total())
                .isEqualTo(list.page(asked("step", ""), leader).total());
    }

    private void end(Move... moves) {
        Instruction given = bodies.give(body, leader);
        for (Move move : moves) {
            instructions.move(given.id(), move, "说明", "", move == Move.WITHDRAW ? leader : owner);
        }
    }

    private static Listing asked(String parameter, String value) {
        return Listing.read(Map.of(parameter, new String[] {value}), InstructionListStore.SHAPE);
    }

    @Test
    void theFirstPageCountsWhatWaitsForEach() {
        bodies.give(body, leader);
        jdbc.sql("update instruction set due = :due").param("due", bodies.in(1)).update();
        Instruction reported = bodies.give(body, leader);
        instructions.move(reported.id(), Move.ACCEPT, "", "", owner);
        instructions.move(reported.id(), Move.REPORT, "办完", "", owner);
        assertThat(open.of(owner)).isEqualTo(new OpenInstructions.Mine(1, 1, 0, 0));
        assertThat(open.of(leader)).isEqualTo(new OpenInstructions.Mine(0, 0, 0, 1));
        jdbc.sql("update instruction set due = :due where step = 'GIVEN'")
                .param("due", bodies.in(-1))
                .update();
        assertThat(open.of(owner).late()).isEqualTo(1);
        assertThat(open.of(desk)).isEqualTo(new OpenInstructions.Mine(0, 0, 1, 0));
    }
}
