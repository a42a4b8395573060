package io.tuji.brief.internal;

import static io.tuji.engine.plan.instruction.Move.ACCEPT;
import static io.tuji.engine.plan.instruction.Move.ASK;
import static io.tuji.engine.plan.instruction.Move.CLOSE;
import static io.tuji.engine.plan.instruction.Move.GRANT;
import static io.tuji.engine.plan.instruction.Move.PROGRESS;
import static io.tuji.engine.plan.instruction.Move.REMIND;
import static io.tuji.engine.plan.instruction.Move.REOPEN;
import static io.tuji.engine.plan.instruction.Move.REPORT;
import static io.tuji.engine.plan.instruction.Move.SEND_BACK;
import static io.tuji.engine.plan.instruction.Move.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instruction.Act;
import io.tuji.brief.Instructions;
import io.tuji.brief.Instructions.Done;
import io.tuji.brief.Instructions.Typed;
import io.tuji.calendar.EveryDay;
import io.tuji.calendar.NoYear;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Move;
import io.tuji.engine.plan.instruction.Step;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.task.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An instruction from the giving to the end, and who may do what with it. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class InstructionIT {

    @Autowired
    private Instructions instructions;

    @Autowired
    private InventedBodies bodies;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Subjects subjects;

    @Autowired
    private OrgUnits units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private Visitor leader;
    private Visitor owner;
    private Visitor desk;
    private Instruction given;

    @BeforeEach
    void anInstruction() {
        body = bodies.body("虚构街道办");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(body), Role.SERVICE_OFFICER);
        desk = accounts.create(Optional.empty(), Role.ANALYST);
        given = bodies.give(body, leader);
    }

    private Outcome<Done> move(Move move, String words, Visitor visitor) {
        return instructions.move(given.id(), move, words, "", visitor);
    }

    private Instruction done(Move move, String words, Visitor visitor) {
        return move(move, words, visitor).now().orElseThrow().now();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private List<String> audited() {
        return jdbc.sql("select act from audit_entry where subject = :subject order by id")
                .param("subject", "instruction:" + given.id().code())
                .query(String.class)
                .list();
    }

    @Test
    void goesFromTheLeaderToTheOwnerAndBackUntilItIsClosed() {
        assertThat(done(ACCEPT, "", owner).step()).isEqualTo(Step.ACCEPTED);
        done(PROGRESS, "已到现场", owner);
        done(REPORT, "已核实", owner);
        assertThat(done(SEND_BACK, "还缺一条", leader).step()).isEqualTo(Step.ACCEPTED);
        done(REPORT, "已补齐", owner);
        assertThat(done(CLOSE, "", leader).step()).isEqualTo(Step.CLOSED);
        assertThat(instructions.acts(given.id()).stream()
                        .map(act -> act.move().map(Move::name).orElse("GIVE")))
                .containsExactly("GIVE", "ACCEPT", "PROGRESS", "REPORT", "SEND_BACK", "REPORT", "CLOSE");
        assertThat(audited())
                .containsExactly(
                        "instruction.give",
                        "instruction.accept",
                        "instruction.progress",
                        "instruction.report",
                        "instruction.send_back",
                        "instruction.report",
                        "instruction.close");
        assertThat(done(REOPEN, "", leader).step()).isEqualTo(Step.REPORTED);
    }

    @Test
    void moreTimeIsAskedForAndGivenWithBothDaysKept() {
        done(ACCEPT, "", owner);
        assertThat(codes(instructions.move(given.id(), ASK, "待复核", bodies.in(39).toString(), owner)))
                .containsExactly("BRF-114");
        instructions.move(given.id(), ASK, "待复核", bodies.in(60).toString(), owner);
        Instruction asking = instructions.find(given.id(), leader).orElseThrow();
        assertThat(asking.asked()).contains(bodies.in(60));
        assertThat(instructions.light(asking)).isEqualTo(InstructionLight.WAITING);
        Act granted = instructions
                .move(given.id(), GRANT, "情况属实", bodies.in(50).toString(), leader)
                .now()
                .orElseThrow()
                .act();
        assertThat(granted.dueBefore()).contains(bodies.in(40));
        assertThat(granted.dueAfter()).contains(bodies.in(50));
        Instruction now = instructions.find(given.id(), owner).orElseThrow();
        assertThat(now.what().due()).contains(bodies.in(50));
        assertThat(now.asked()).isEmpty();
    }

    @Test
    void aCorrectionKeepsWhatItSaidWithWhoAndWhy() {
        done(ACCEPT, "", owner);
        Typed typed = new Typed(
                "只核实一季度",
                "",
                Long.toString(body.value()),
                List.of(),
                bodies.in(40).toString(),
                "",
                "ORDINARY",
                "范围过大");
        assertThat(codes(instructions.correct(given.id(), given.version(), typed, leader)))
                .containsExactly("BRF-125");
        Done done = instructions
                .correct(given.id(), given.version() + 1, typed, leader)
                .now()
                .orElseThrow();
        assertThat(done.now().step()).isEqualTo(Step.GIVEN);
        assertThat(done.now().what().words()).isEqualTo("只核实一季度");
        assertThat(done.act().before()).contains(given.what());
        assertThat(done.act().words()).isEqualTo("范围过大");
        assertThat(done.act().by()).isEqualTo(leader.login());
        assertThat(codes(instructions.correct(given.id(), done.now().version(), typed, owner)))
                .containsExactly("BRF-121");
    }

    @Test
    void aDayThatHasGoneByMayStayInACorrectionAndNoOtherMay() {
        jdbc.sql("update instruction set due = :due")
                .param("due", bodies.in(-3))
                .update();
        Typed stays = new Typed(
                "改字", "", Long.toString(body.value()), List.of(), bodies.in(-3).toString(), "", "ORDINARY", "错字");
        assertThat(instructions
                        .correct(given.id(), given.version(), stays, leader)
                        .now())
                .isPresent();
        Typed moved = new Typed(
                "改字", "", Long.toString(body.value()), List.of(), bodies.in(-2).toString(), "", "ORDINARY", "错字");
        assertThat(codes(instructions.correct(given.id(), given.version() + 1, moved, leader)))
                .containsExactly("BRF-109");
    }

    @Test
    void everybodySeesTheirOwnAndTheDeskSeesAll() {
        Visitor otherLeader = accounts.create(Optional.empty(), Role.LEADER);
        Visitor neighbour = accounts.create(Optional.of(bodies.body("另一街道办")), Role.SERVICE_OFFICER);
        Visitor viewer = accounts.create(Optional.of(body), Role.VIEWER);
        for (Visitor sees : List.of(leader, owner, desk, viewer)) {
            assertThat(instructions.find(given.id(), sees)).isPresent();
            assertThat(instructions.counts(sees)).containsEntry(InstructionLight.ON_TIME, 1L);
        }
        for (Visitor blind : List.of(otherLeader, neighbour)) {
            assertThat(instructions.find(given.id(), blind)).isEmpty();
            assertThat(instructions.counts(blind)).isEmpty();
        }
        assertThat(instructions.moves(given, viewer)).isEmpty();
        assertThat(instructions.moves(given, desk)).containsExactly(REMIND);
    }

    @Test
    void whoHelpsSeesItAndSaysHowFarItIs() {
        OrgUnitId helping = bodies.body("配合的局");
        Visitor helper = accounts.create(Optional.of(helping), Role.PROMOTER);
        Typed typed = new Typed(
                "一起办",
                "",
                Long.toString(body.value()),
                List.of(Long.toString(helping.value())),
                "",
                "",
                "MOST_URGENT",
                "");
        given = bodies.give(typed, leader).now().orElseThrow();
        assertThat(instructions.light(given)).isEqualTo(InstructionLight.UNKNOWN);
        assertThat(codes(move(ACCEPT, "", helper))).containsExactly("BRF-121");
        done(ACCEPT, "", owner);
        assertThat(done(PROGRESS, "我方已办完", helper).step()).isEqualTo(Step.ACCEPTED);
    }

    @Test
    void onlyWhoGaveItClosesAndWithdrawsIt() {
        Visitor administrator = accounts.create(Optional.empty(), Role.ADMINISTRATOR);
        assertThat(codes(move(WITHDRAW, "不办了", administrator))).containsExactly("BRF-121");
        assertThat(codes(move(WITHDRAW, " ", leader))).containsExactly("BRF-101");
        assertThat(done(WITHDRAW, "已由别处办理", leader).step()).isEqualTo(Step.WITHDRAWN);
        assertThat(codes(move(ACCEPT, "", owner))).containsExactly("BRF-122");
    }

    @Test
    void whatSomebodyGaveWhoHasLeftIsEndedByWhoSeesAll() {
        Visitor gone = new Visitor(new UserId(9_999_999), "gone", "离任", Optional.empty(), Set.of(Role.LEADER));
        Visitor administrator = accounts.create(Optional.empty(), Role.ADMINISTRATOR);
        given = bodies.give(body, gone);
        assertThat(codes(move(WITHDRAW, "不办了", desk))).containsExactly("BRF-121");
        assertThat(done(WITHDRAW, "交办人已离任", administrator).step()).isEqualTo(Step.WITHDRAWN);
    }

    @Test
    void urgingIsKeptAndReachesTheOwner() {
        done(REMIND, "本周内请反馈", desk);
        assertThat(bodies.told(owner, "remind")).isEqualTo(1);
        assertThat(bodies.told(owner, "give")).isEqualTo(1);
        assertThat(codes(move(REMIND, "催", owner))).containsExactly("BRF-121");
        done(ACCEPT, "", owner);
        assertThat(bodies.told(leader, "accept")).isEqualTo(1);
        assertThat(bodies.told(owner, "accept")).isZero();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Typed typed = new Typed(" ", "INDICATOR:x:y", "", List.of("77777"), "明天", "", "很急", "");
        assertThat(codes(bodies.give(typed, leader)))
                .containsExactlyInAnyOrder("BRF-101", "BRF-104", "BRF-105", "BRF-106", "BRF-108", "BRF-113");
        String same = Long.toString(body.value());
        Typed twice = new Typed("办", "", same, List.of(same), bodies.in(3).toString(), "0", "ORDINARY", "");
        assertThat(codes(bodies.give(twice, leader))).containsExactlyInAnyOrder("BRF-107", "BRF-110", "BRF-111");
        assertThat(codes(bodies.give(InventedBodies.typed(body, bodies.in(-1).toString()), leader)))
                .containsExactly("BRF-109");
        assertThat(codes(bodies.give(InventedBodies.typed(body, ""), owner))).containsExactly("BRF-121");
    }

    @Test
    void workingDaysNeedTheCalendarAndWithoutItADayIsAskedFor() {
        Typed inFive = new Typed("办", "", Long.toString(body.value()), List.of(), "", "5", "ORDINARY", "");
        Problems problems = new Problems();
        assertThat(new InstructionTyped(subjects, units, NoYear.CALENDAR, clock)
                        .read(inFive, Optional.empty(), problems))
                .isEmpty();
        assertThat(problems.all()).extracting(Problem::code).containsExactly("BRF-112");
        InstructionTyped reader = new InstructionTyped(subjects, units, EveryDay.CALENDAR, clock);
        assertThat(reader.read(inFive, Optional.empty(), new Problems())
                        .orElseThrow()
                        .due())
                .contains(bodies.in(5));
    }
}
