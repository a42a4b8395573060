package io.tuji.blocker.internal;

import static io.tuji.blocker.internal.InventedBlockers.codes;
import static io.tuji.blocker.internal.InventedBlockers.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Filter;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Act;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.Satisfaction;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.BlockerMove;
import io.tuji.blocker.BlockerTime;
import io.tuji.blocker.Blockers;
import io.tuji.blocker.Blockers.Step;
import io.tuji.blocker.Blockers.Typed;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.promotion.Project;
import io.tuji.registry.CompanyId;
import io.tuji.web.Listing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A blocker from the asking to the asker's word, its clock, and who may do what with it. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class BlockerIT {

    /** The last working day before the National Day week of 2026; 8, 9 and, to make up, Saturday 10 October are worked. */
    private static final LocalDate BEFORE_NATIONAL_DAY = LocalDate.of(2026, 9, 30);

    @Autowired
    private Blockers blockers;

    @Autowired
    private InventedBlockers invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private BlockerStore store;

    @Autowired
    private BlockerReach reach;

    @Autowired
    private BlockerNews news;

    @Autowired
    private BlockerReferences references;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrgUnitId body;
    private Visitor promoter;
    private Visitor colleague;
    private Visitor stranger;
    private CompanyId firm;
    private Project.Code project;
    private LocalDate today;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        body = invented.body("虚构招商中心");
        promoter = accounts.create(Optional.of(body), Role.PROMOTER);
        colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(invented.body("虚构规划局")), Role.SERVICE_OFFICER);
        firm = invented.firm("虚构堵点面粉厂");
        project = invented.project("虚构面粉项目", firm, promoter, today);
    }

    private Blocker entered() {
        return invented.entered(on(project, today), promoter);
    }

    private Blocker done(Blocker blocker, BlockerMove move, String words) {
        return invented.done(blocker, move, words, promoter);
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private BlockerListStore listOn(LocalDate day) {
        return new BlockerListStore(jdbc, store, reach, new WorkedDays(calendar, noonOf(day)));
    }

    private BlockerTime timeOn(LocalDate day, Blocker blocker) {
        Blocker now = store.find(blocker.id(), Filter.all()).orElseThrow();
        return BlockerTime.of(now.standing(), day, calendar);
    }

    private void remindOn(LocalDate day) {
        new BlockerReminders(store, news, calendar, noonOf(day)).remind();
    }

    @Test
    void goesFromTheAskingToTheAskersWordAndEveryStepStands() {
        Blocker blocker = entered();
        assertThat(blocker.id().code()).matches("DD-\\d{6}");
        assertThat(blocker.standing().owner().person()).contains(promoter.id());
        assertThat(done(blocker, BlockerMove.VERIFY, "").standing().state()).isEqualTo(State.VERIFIED);
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.SOLVE, "找到场地"), promoter)))
                .containsExactly("BLK-122");
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.ANSWER, " "), promoter)))
                .containsExactly("WEB-121");
        done(blocker, BlockerMove.ANSWER, "两周内给出三处备选");
        Blocker solved = done(blocker, BlockerMove.SOLVE, "已签意向");
        assertThat(blockers.time(solved).light()).isEqualTo(BlockerLight.WAITING);
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.CONFIRM, "好"), promoter)))
                .containsExactly("BLK-125");
        Blocker ended = invented.done(blocker, new Step(BlockerMove.CONFIRM, "", "", "", "FAIR"), promoter);
        assertThat(ended.standing().satisfaction()).contains(Satisfaction.FAIR);
        assertThat(blockers.time(ended).light()).isEqualTo(BlockerLight.ENDED);
        assertThat(blockers.acts(blocker.id()))
                .extracting(Act::move)
                .containsExactly(
                        BlockerMove.ENTER,
                        BlockerMove.VERIFY,
                        BlockerMove.ANSWER,
                        BlockerMove.SOLVE,
                        BlockerMove.CONFIRM);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject order by id")
                        .param("subject", "blocker:" + blocker.id().code())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "blocker.enter", "blocker.verify", "blocker.answer", "blocker.solve", "blocker.confirm");
    }

    @Test
    void reopeningNeedsAReasonCountsRaisesOneLevelAndStartsTheClockAnew() {
        Blocker blocker = entered();
        done(blocker, BlockerMove.VERIFY, "");
        done(blocker, BlockerMove.ANSWER, "会办");
        invented.began(blocker, today.minusDays(40), Optional.empty(), Optional.empty());
        done(blocker, BlockerMove.SOLVE, "已办");
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.REOPEN, ""), promoter)))
                .containsExactly("WEB-121");
        Blocker again = done(blocker, BlockerMove.REOPEN, "场地太远");
        assertThat(again.standing().state()).isEqualTo(State.VERIFIED);
        assertThat(again.standing().level()).isEqualTo(Level.DISTRICT);
        assertThat(again.standing().round()).isEqualTo(2);
        assertThat(again.standing().startedOn()).isEqualTo(today);
        assertThat(blockers.time(again).days().find()).contains(0);
        assertThat(List.of(Level.DISTRICT.raised(), Level.CITY.raised())).containsOnly(Level.CITY);
        Blocker undone = done(blocker, BlockerMove.UNDO, "");
        assertThat(undone.standing().state()).isEqualTo(State.SOLVED);
        assertThat(undone.standing().level()).isEqualTo(Level.STREET);
        assertThat(undone.standing().round()).isEqualTo(1);
    }

    @Test
    void theLastStepIsTakenBackAndThenTheOneBeforeItWithItsPause() {
        Blocker blocker = entered();
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.UNDO, ""), promoter)))
                .containsExactly("BLK-124");
        done(blocker, BlockerMove.PAUSE, "等企业材料");
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.VERIFY, ""), promoter)))
                .containsExactly("BLK-122");
        done(blocker, BlockerMove.RESUME, "");
        done(blocker, BlockerMove.NOTE, "记一笔");
        assertThat(done(blocker, BlockerMove.UNDO, "").standing().isPaused()).isTrue();
        Blocker back = done(blocker, BlockerMove.UNDO, "");
        assertThat(back.standing().pauses()).isEmpty();
        assertThat(back.last().move()).isEqualTo(BlockerMove.NOTE);
        assertThat(blockers.acts(blocker.id()).stream().filter(Act::takenBack).map(Act::move))
                .containsExactly(BlockerMove.PAUSE, BlockerMove.RESUME);
    }

    @Test
    void aHardOneHasThirtyDaysForAReasonAndOnce() {
        Blocker blocker = entered();
        done(blocker, BlockerMove.VERIFY, "");
        done(blocker, BlockerMove.ANSWER, "会办");
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.HARDEN, ""), promoter)))
                .containsExactly("WEB-121");
        Blocker hard = done(blocker, BlockerMove.HARDEN, "牵涉三个部门");
        assertThat(blockers.time(hard).term()).isEqualTo(BlockerTime.HARD);
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.HARDEN, "更难"), promoter)))
                .containsExactly("BLK-123");
    }

    @Test
    void countsTheWorkingDaysOfTheNationalDayWeekAndItsMakeUpDays() {
        Blocker blocker = entered();
        invented.began(blocker, BEFORE_NATIONAL_DAY, Optional.empty(), Optional.empty());
        BlockerTime holiday = timeOn(LocalDate.of(2026, 10, 7), blocker);
        assertThat(holiday.light()).isEqualTo(BlockerLight.GREEN);
        assertThat(holiday.days().find()).contains(0);
        assertThat(holiday.due().find()).contains(LocalDate.of(2026, 10, 8));
        assertThat(timeOn(LocalDate.of(2026, 10, 8), blocker).light()).isEqualTo(BlockerLight.YELLOW);
        BlockerTime late = timeOn(LocalDate.of(2026, 10, 9), blocker);
        assertThat(late.light()).isEqualTo(BlockerLight.RED);
        assertThat(late.isEscalated()).isFalse();
        assertThat(late.due().find()).contains(LocalDate.of(2026, 10, 8));
        assertThat(timeOn(LocalDate.of(2026, 10, 10), blocker).isEscalated()).isTrue();
        assertThat(timeOn(LocalDate.of(2026, 10, 11), blocker).days().find()).contains(3);
    }

    @Test
    void aYearWithoutCalendarIsUnknownAndNobodyIsToldOfIt() {
        Blocker blocker = entered();
        invented.began(blocker, LocalDate.of(2026, 12, 30), Optional.empty(), Optional.empty());
        LocalDate day = LocalDate.of(2027, 1, 4);
        BlockerTime time = timeOn(day, blocker);
        assertThat(time.light()).isEqualTo(BlockerLight.UNKNOWN);
        assertThat(time.days().find()).isEmpty();
        assertThat(time.due().find()).contains(LocalDate.of(2026, 12, 31));
        assertThat(listOn(day).page(asked("light", "UNKNOWN"), promoter).rows())
                .extracting(Blocker::id)
                .containsExactly(blocker.id());
        remindOn(day);
        assertThat(invented.told(promoter, "blocker.notice.late")).isZero();
    }

    /** The rule stands in the clock and, for lists, in the words of the database. */
    @Test
    void theListIsLitAsTheClockSays() {
        Blocker plain = entered();
        invented.began(plain, BEFORE_NATIONAL_DAY, Optional.empty(), Optional.empty());
        Blocker answered = entered();
        done(answered, BlockerMove.VERIFY, "");
        done(answered, BlockerMove.ANSWER, "会办");
        invented.began(
                answered,
                LocalDate.of(2026, 9, 18),
                Optional.of(LocalDate.of(2026, 9, 28)),
                Optional.of(LocalDate.of(2026, 10, 6)));
        Blocker verified = entered();
        done(verified, BlockerMove.VERIFY, "");
        invented.began(verified, LocalDate.of(2026, 10, 1), Optional.of(LocalDate.of(2026, 10, 6)), Optional.empty());
        Blocker early = entered();
        invented.began(
                early,
                LocalDate.of(2026, 10, 5),
                Optional.of(LocalDate.of(2026, 10, 5)),
                Optional.of(LocalDate.of(2026, 10, 5)));
        for (int ahead : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 20, 30}) {
            LocalDate day = LocalDate.of(2026, 10, 6).plusDays(ahead);
            BlockerListStore list = listOn(day);
            for (BlockerLight light : BlockerLight.values()) {
                assertThat(list.page(asked("light", light.name()), promoter).rows())
                        .as("%s on %s", light, day)
                        .extracting(Blocker::id)
                        .containsExactlyInAnyOrderElementsOf(Stream.of(plain, answered, verified, early)
                                .filter(one -> timeOn(day, one).light() == light)
                                .map(Blocker::id)
                                .toList());
            }
        }
    }

    private static Listing asked(String filter, String value) {
        return Listing.read(Map.of(filter, new String[] {value}), BlockerListStore.SHAPE);
    }

    @Test
    void eachIsToldOnceOfEachLightHoweverLongNobodyReminded() {
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        Blocker blocker = invented.entered(on(project, today), promoter);
        invented.done(blocker, new Step(BlockerMove.ASSIGN, "", colleague.login(), "", ""), promoter);
        assertThat(invented.told(colleague, "blocker.notice.given")).isEqualTo(1);
        invented.began(blocker, BEFORE_NATIONAL_DAY, Optional.empty(), Optional.empty());
        remindOn(LocalDate.of(2026, 10, 7));
        assertThat(invented.told(colleague, "blocker.notice.near")).isZero();
        remindOn(LocalDate.of(2026, 10, 8));
        remindOn(LocalDate.of(2026, 10, 8));
        assertThat(invented.told(colleague, "blocker.notice.near")).isEqualTo(1);
        assertThat(invented.told(leader, "blocker.notice.escalated")).isZero();
        remindOn(LocalDate.of(2026, 10, 13));
        remindOn(LocalDate.of(2026, 10, 14));
        assertThat(invented.told(colleague, "blocker.notice.late")).isEqualTo(1);
        assertThat(invented.told(promoter, "blocker.notice.late")).isEqualTo(1);
        assertThat(invented.told(leader, "blocker.notice.escalated")).isEqualTo(1);
    }

    @Test
    void whoSeesTheProjectSeesItAndWhoHasToSolveItDoesToo() {
        Blocker blocker = entered();
        assertThat(blockers.find(blocker.id(), colleague)).isPresent();
        assertThat(blockers.find(blocker.id(), stranger)).isEmpty();
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        assertThat(blockers.find(blocker.id(), verifier)).isPresent();
        assertThat(blockers.moves(blocker, verifier)).isEmpty();
        assertThat(codes(blockers.move(blocker.id(), Step.of(BlockerMove.VERIFY, ""), verifier)))
                .containsExactly("BLK-121");
        String unit = Long.toString(stranger.orgUnit().orElseThrow().value());
        Step assign = new Step(BlockerMove.ASSIGN, "请规划局办", "", unit, "");
        invented.done(blocker, assign, promoter);
        assertThat(codes(blockers.move(blocker.id(), assign, promoter))).containsExactly("BLK-126");
        assertThat(invented.told(stranger, "blocker.notice.given")).isEqualTo(1);
        assertThat(invented.done(blocker, BlockerMove.VERIFY, "", stranger)
                        .standing()
                        .state())
                .isEqualTo(State.VERIFIED);
        assertThat(listOn(today).page(asked("mine", "yes"), stranger).rows())
                .extracting(Blocker::id)
                .containsExactly(blocker.id());
    }

    @Test
    void withoutProjectTheBodyThatEnteredItSeesItAndTheFirmHasIt() {
        Blocker blocker = invented.entered(on(firm, today), promoter);
        assertThat(blockers.find(blocker.id(), colleague)).isPresent();
        assertThat(blockers.find(blocker.id(), stranger)).isEmpty();
        Blocker ofProject = entered();
        CompanyId kept = invented.firm("虚构合并面粉厂");
        jdbc.sql("update company set merged_into = :kept where id = :id")
                .param("kept", kept.value())
                .param("id", firm.value())
                .update();
        assertThat(blockers.of(kept, promoter)).extracting(Blocker::id).contains(blocker.id(), ofProject.id());
        assertThat(blockers.of(kept, stranger)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Typed wrong = new Typed(
                "XM-1990-000001", "", "", "XQ-9", "", "", "WEATHER", "MOON", "", "2999-01-01", "nobody", "0", "");
        assertThat(codes(blockers.enter(wrong, promoter)))
                .containsExactlyInAnyOrder(
                        "BLK-102", "BLK-104", "WEB-121", "BLK-105", "BLK-106", "WEB-121", "WEB-125", "BLK-107",
                        "BLK-108");
        Typed neither = new Typed("", "", "", "", "缺", "", "SPACE", "CITY", "李总", "", "", "", "");
        assertThat(codes(blockers.enter(neither, promoter))).containsExactly("BLK-101");
        Visitor analyst = accounts.create(Optional.empty(), Role.ANALYST);
        assertThat(codes(blockers.enter(on(project, today), analyst))).containsExactly("BLK-121");
        assertThat(codes(blockers.enter(on(project, today), stranger))).containsExactly("BLK-102");
    }

    @Test
    void whoCorrectsWhatSomebodyElseHasChangedIsTold() {
        Blocker blocker = entered();
        Typed anew = new Typed("", "", "", "", "缺 3000 平方米场地", "", "SPACE", "CITY", "李总", "", "", "", "数错了");
        Blocker corrected = blockers.correct(blocker.id(), blocker.version(), anew, promoter)
                .now()
                .orElseThrow();
        assertThat(corrected.what().words()).contains("3000");
        assertThat(codes(blockers.correct(blocker.id(), blocker.version(), anew, colleague)))
                .containsExactly("BLK-127");
        assertThat(done(blocker, BlockerMove.UNDO, "").what().words()).contains("2000");
    }

    @Test
    void whatHangsOnAnInventedFirmGoesWithIt() {
        Blocker blocker = invented.entered(on(firm, today), promoter);
        assertThat(references.heldBy(firm)).extracting("count").containsExactly(1L);
        jdbc.sql("update company set invented = true where id = :id")
                .param("id", firm.value())
                .update();
        references.eraseInvented();
        assertThat(blockers.find(blocker.id(), promoter)).isEmpty();
    }
}
