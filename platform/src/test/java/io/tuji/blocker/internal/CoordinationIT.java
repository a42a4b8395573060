package io.tuji.blocker.internal;

import static io.tuji.blocker.internal.InventedBlockers.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Item;
import io.tuji.blocker.Meetings;
import io.tuji.blocker.Meetings.Outcome;
import io.tuji.blocker.Meetings.Typed;
import io.tuji.blocker.Meetings.TypedDecision;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.value.Problem;
import io.tuji.notice.Notices;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A meeting with its pack and what it decides. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class CoordinationIT {

    @Autowired
    private Meetings meetings;

    @Autowired
    private InventedBlockers invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Instructions instructions;

    @Autowired
    private CoordinationDecisionStore decisions;

    @Autowired
    private BlockerNews news;

    @Autowired
    private Notices notices;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private OrgUnitId called;
    private Visitor promoter;
    private Visitor guest;
    private Visitor stranger;
    private Visitor leader;
    private CompanyId firm;
    private LocalDate today;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        body = invented.body("虚构招商中心");
        called = invented.body("虚构规划局");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        guest = accounts.create(Optional.of(called), Role.SERVICE_OFFICER);
        stranger = accounts.create(Optional.of(invented.body("虚构街道办")), Role.SERVICE_OFFICER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        firm = invented.firm("虚构调度面粉厂");
    }

    private Meeting called() {
        Typed typed = new Typed("第一次调度会", today.toString(), "二楼", "甲副区长", List.of(Long.toString(called.value())));
        return meetings.call(typed, promoter).now().orElseThrow();
    }

    private TypedDecision typed(String on) {
        return new TypedDecision(
                "规划局牵头给出三处备选场地",
                "",
                Long.toString(called.value()),
                today.plusDays(7).toString(),
                on);
    }

    private Decision decided(Meeting meeting, String on) {
        return meetings.decide(meeting.id(), typed(on), promoter).now().orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void thePackListsWhatIsStuckByCauseAndStaysAsItWas() {
        Project.Code slow = invented.project("虚构慢项目", firm, promoter, today.minusDays(60));
        Project.Code quick = invented.project("虚构快项目", firm, promoter, today);
        jdbc.sql("update promotion_project set next_step = '送方案', next_on = :day where name = '虚构快项目'")
                .param("day", today.minusDays(10))
                .update();
        Blocker late = invented.entered(on(quick, today.minusDays(20)), promoter);
        invented.entered(on(quick, today), promoter);
        Meeting meeting = called();
        assertThat(meetings.items(meeting, promoter)).isEmpty();
        Meeting packed = meetings.pack(meeting.id(), promoter).now().orElseThrow();
        assertThat(packed.packedAt()).isPresent();
        assertThat(meetings.items(packed, promoter))
                .extracting(Item::cause, Item::code)
                .containsExactly(
                        tuple("SPACE", late.id().code()),
                        tuple(Item.STAGE, slow.toString()),
                        tuple(Item.STEP, quick.toString()));
        invented.done(late, BlockerMove.WITHDRAW, "误登记", promoter);
        assertThat(meetings.items(packed, promoter)).hasSize(3);
        meetings.pack(meeting.id(), promoter);
        assertThat(meetings.items(packed, promoter)).hasSize(2);
    }

    @Test
    void nothingOfAClosedMeetingChangesButWhatBecomesOfItsDecisions() {
        Meeting meeting = called();
        Decision decision = decided(meeting, "");
        meetings.close(meeting.id(), promoter);
        assertThat(codes(meetings.close(meeting.id(), promoter))).containsExactly("BLK-131");
        assertThat(codes(meetings.pack(meeting.id(), promoter))).containsExactly("BLK-131");
        assertThat(codes(meetings.decide(meeting.id(), typed(""), promoter))).containsExactly("BLK-131");
        assertThat(codes(meetings.correct(
                        meeting.id(), 2, new Typed("改名", today.toString(), "", "甲", List.of()), promoter)))
                .containsExactly("BLK-131");
        Decision done = meetings.move(meeting.id(), decision.number(), Decision.Move.DONE, "已给出", guest)
                .now()
                .orElseThrow();
        assertThat(done.state()).isEqualTo(Decision.State.DONE);
        assertThat(codes(meetings.move(meeting.id(), decision.number(), Decision.Move.DONE, "", guest)))
                .containsExactly("BLK-132");
        assertThat(meetings.move(meeting.id(), decision.number(), Decision.Move.REOPEN, "", guest)
                        .now()
                        .orElseThrow()
                        .ended())
                .isEmpty();
        assertThat(codes(meetings.move(meeting.id(), decision.number(), Decision.Move.DROP, "", guest)))
                .containsExactly("BLK-121");
    }

    @Test
    void aLeaderMakesAnInstructionOfADecision() {
        Meeting meeting = called();
        Decision decision = decided(meeting, "");
        assertThat(codes(meetings.move(meeting.id(), decision.number(), Decision.Move.HAND_ON, "", promoter)))
                .containsExactly("BLK-136");
        Decision on = meetings.move(meeting.id(), decision.number(), Decision.Move.HAND_ON, "", leader)
                .now()
                .orElseThrow();
        Instruction given = Instruction.Id.read(on.instruction())
                .flatMap(id -> instructions.find(id, leader))
                .orElseThrow();
        assertThat(given.what().owner()).isEqualTo(called);
        assertThat(given.what().due()).contains(decision.due());
        assertThat(given.what().words()).contains(decision.words(), decision.code());
        assertThat(meetings.moves(on, meeting, leader)).isEmpty();
        TypedDecision personal =
                new TypedDecision("领导自办", leader.login(), "", today.plusDays(3).toString(), "");
        Decision own = meetings.decide(meeting.id(), personal, promoter).now().orElseThrow();
        assertThat(codes(meetings.move(meeting.id(), own.number(), Decision.Move.HAND_ON, "", leader)))
                .containsExactly("BLK-135");
    }

    @Test
    void whoIsCalledSeesTheMeetingButOfThePackOnlyWhatIsTheirs() {
        Project.Code slow = invented.project("虚构慢项目", firm, promoter, today.minusDays(60));
        Meeting meeting = called();
        meetings.pack(meeting.id(), promoter);
        decided(meeting, slow.toString());
        assertThat(meetings.find(meeting.id(), stranger)).isEmpty();
        assertThat(meetings.find(meeting.id(), guest)).isPresent();
        assertThat(meetings.mayChange(meeting, guest)).isFalse();
        assertThat(meetings.items(meeting, guest)).isEmpty();
        assertThat(meetings.hidden(meeting, guest)).isEqualTo(1);
        assertThat(meetings.decisions(meeting, guest)).hasSize(1);
        assertThat(meetings.items(meeting, leader)).hasSize(1);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(codes(meetings.call(new Typed("", "明天", "", "", List.of("0")), promoter)))
                .containsExactlyInAnyOrder("WEB-121", "WEB-124", "WEB-121", "BLK-108");
        Meeting meeting = called();
        TypedDecision wrong = new TypedDecision("", "", "", today.minusDays(1).toString(), "DD-999999999");
        assertThat(codes(meetings.decide(meeting.id(), wrong, promoter)))
                .containsExactlyInAnyOrder("WEB-121", "BLK-133", "BLK-128", "BLK-134");
    }

    @Test
    void whoHasToCarryItOutIsToldBeforeTheDayAndAfterItOnce() {
        Meeting meeting = called();
        Decision decision = decided(meeting, "");
        assertThat(invented.told(guest, "coordination.notice.given")).isEqualTo(1);
        remindOn(decision.due().minusDays(5));
        assertThat(invented.told(guest, "coordination.notice.near")).isZero();
        remindOn(decision.due());
        remindOn(decision.due().plusDays(1));
        remindOn(decision.due().plusDays(3));
        assertThat(invented.told(guest, "coordination.notice.near")).isEqualTo(1);
        assertThat(invented.told(guest, "coordination.notice.late")).isEqualTo(1);
        assertThat(invented.told(promoter, "coordination.notice.late")).isEqualTo(1);
    }

    private void remindOn(LocalDate day) {
        Clock then = Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new CoordinationDecisionNews(decisions, news, notices, calendar, then).remind();
    }
}
