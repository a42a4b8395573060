package io.tuji.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.district.YearTask;
import io.tuji.engine.plan.task.RowStanding;
import io.tuji.engine.plan.task.TaskLight;
import io.tuji.engine.value.Problem;
import io.tuji.task.Breakdowns;
import io.tuji.task.Breakdowns.Fill;
import io.tuji.task.Outcome;
import io.tuji.task.Task;
import io.tuji.task.TaskBreakdown;
import io.tuji.task.TaskState;
import io.tuji.task.Tasks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A task from the pack to its lights. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class TaskWorkIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final Visitor PROMOTER =
            new Visitor(new UserId(2), "wu", "吴", Optional.of(new OrgUnitId(999)), Set.of(Role.PROMOTER));
    private static final String EVEN = "1 1 1 1 1 1 1 1 1 1 1 1";

    @Autowired
    private Tasks tasks;

    @Autowired
    private Breakdowns breakdowns;

    @Autowired
    private InventedTask invented;

    @Autowired
    private Clock clock;

    private int year;
    private Task task;
    private String one = "";
    private String two = "";

    @BeforeEach
    void aTaskOfLastYear() {
        year = LocalDate.now(clock).getYear() - 1;
        task = invented.enter(year, "24", ANALYST);
        one = invented.parts(2).get(0);
        two = invented.parts(2).get(1);
    }

    private TaskState state() {
        return tasks.state(tasks.find(task.id()).orElseThrow());
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aYearlyTaskOfThePackIsTakenOverOnce() {
        YearTask ofPack = tasks.ofPack().get(0);
        Tasks.Typed typed =
                new Tasks.Typed(Integer.toString(ofPack.year()), "重大工程开工", ofPack.id(), "233", "万㎡", "重大工程", "", "");
        Task taken =
                tasks.takeOver(ofPack.year(), ofPack.id(), typed, ANALYST).now().orElseThrow();
        assertThat(taken.quantity()).isEqualTo(ofPack.quantity());
        assertThat(tasks.ofPack()).doesNotContain(ofPack);
        assertThat(codes(tasks.takeOver(ofPack.year(), ofPack.id(), typed, ANALYST)))
                .containsExactly("TSK-109");
        assertThat(tasks.end(taken.id(), true, ANALYST)).isTrue();
        assertThat(tasks.ofPack()).contains(ofPack);
    }

    @Test
    void saysAllThatIsWrongWithATaskAtOnce() {
        Tasks.Typed typed = new Tasks.Typed("26", " ", "nothing", "-1", "斤两", "", "77777", "昨天");
        assertThat(codes(tasks.enter(typed, ANALYST)))
                .containsExactlyInAnyOrder("TSK-131", "TSK-104", "TSK-105", "TSK-102", "TSK-103", "TSK-106");
    }

    @Test
    void theLaterWriterIsToldThatSomebodyElseHasChangedIt() {
        Tasks.Typed typed = new Tasks.Typed(Integer.toString(year), "虚构", "", "30", "万㎡", "", "", year + "-09-30");
        assertThat(tasks.change(task.id(), 1, typed, ANALYST)
                        .now()
                        .orElseThrow()
                        .lastMonth())
                .isEqualTo(9);
        assertThat(codes(tasks.change(task.id(), 1, typed, ANALYST))).containsExactly("TSK-151");
    }

    @Test
    void whatIsNotHandedOutIsNamed() {
        invented.apart(task, 0, "", Map.of(one, EVEN, two, "2 2"), ANALYST);
        assertThat(state().schedule().orElseThrow().left()).isEqualByComparingTo("8");
    }

    @Test
    void aChangeOfAnAcceptedBreakdownNeedsAReasonAndKeepsTheOldVersion() {
        assertThat(invented.apart(task, 0, "", Map.of(one, EVEN), ANALYST).now())
                .isPresent();
        assertThat(codes(invented.apart(task, 1, "", Map.of(two, EVEN), ANALYST)))
                .containsExactly("TSK-131");
        invented.apart(task, 1, "任务转给另一街道", Map.of(two, EVEN), ANALYST);
        assertThat(breakdowns.versions(task.id()))
                .extracting(TaskBreakdown::version)
                .containsExactly(2, 1);
        assertThat(state().breakdown().orElseThrow().rows()).hasSize(1);
        assertThat(codes(invented.apart(task, 1, "晚到的", Map.of(two, EVEN), ANALYST)))
                .containsExactly("TSK-151");
    }

    @Test
    void refusesWordsForAmountsAndWhatLiesBehindTheDeadline() {
        assertThat(codes(invented.apart(task, 0, "", Map.of(one, "1 甲 -2"), ANALYST)))
                .containsExactly("TSK-122", "TSK-122");
        assertThat(codes(invented.apart(task, 0, "", Map.of("nowhere", EVEN), ANALYST)))
                .containsExactly("TSK-125");
        assertThat(codes(invented.apart(task, 0, "", Map.of(one, ""), ANALYST))).containsExactly("TSK-123");
        Tasks.Typed june =
                new Tasks.Typed(Integer.toString(year), "虚构", "project_starts", "24", "万㎡", "", "", year + "-06-30");
        task = tasks.change(task.id(), 1, june, ANALYST).now().orElseThrow();
        assertThat(codes(invented.apart(task, 0, "", Map.of(one, EVEN), ANALYST)))
                .containsExactly("TSK-124");
    }

    @Test
    void equalPartsAddUpAndLastYearGivesItsProportions() {
        assertThat(breakdowns.filled(task, InventedTask.LAYER, Fill.AS_LAST_YEAR))
                .isEmpty();
        Task before = invented.enter(year - 1, "12", ANALYST);
        invented.apart(before, 0, "", Map.of(one, "3 0 0 0 0 0 0 0 0 0 0 6", two, "0 3"), ANALYST);
        List<Breakdowns.TypedRow> rows =
                breakdowns.filled(task, InventedTask.LAYER, Fill.AS_LAST_YEAR).orElseThrow();
        assertThat(rows.get(0).months()).startsWith("6").endsWith("12");
        assertThat(rows.get(1).months()).startsWith("", "6");
        BigDecimal sum = breakdowns.filled(task, InventedTask.LAYER, Fill.EQUAL).orElseThrow().stream()
                .flatMap(row -> row.months().stream())
                .filter(amount -> !amount.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("24");
    }

    @Test
    void lightsFollowReportsAndNameWhoIsSilent() {
        invented.apart(task, 0, "", Map.of(one, EVEN, two, EVEN), ANALYST);
        assertThat(state().light()).isEqualTo(TaskLight.UNKNOWN);
        invented.report(task, one, 12, "13", ANALYST);
        assertThat(state().now().orElseThrow().silent())
                .extracting(RowStanding::part)
                .containsExactly(two);
        invented.report(task, two, 12, "11", ANALYST);
        assertThat(state().light()).isEqualTo(TaskLight.ON_TIME);
        assertThat(state().now().orElseThrow().row(two).orElseThrow().light()).isEqualTo(TaskLight.LATE);
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsTheVersionBefore() {
        invented.apart(task, 0, "", Map.of(one, EVEN), ANALYST);
        invented.report(task, one, 12, "13", ANALYST);
        assertThat(codes(invented.correct(task, one, 12, "12", 1, "", ANALYST))).containsExactly("TSK-131");
        assertThat(codes(invented.correct(task, one, 12, "12", 0, "重复计入", ANALYST)))
                .containsExactly("TSK-151");
        assertThat(invented.correct(task, one, 12, "12", 1, "重复计入", ANALYST)
                        .now()
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        assertThat(state().reports()).hasSize(1);
    }

    @Test
    void whatIsDoneToDateDoesNotFallSilently() {
        invented.apart(task, 0, "", Map.of(one, EVEN), ANALYST);
        invented.report(task, one, 3, "5", ANALYST);
        assertThat(codes(invented.report(task, one, 4, "4", ANALYST))).containsExactly("TSK-145");
    }

    @Test
    void nobodyReportsForAnotherBodyNorBeforeTheBreakdownIsAccepted() {
        assertThat(codes(invented.report(task, one, 3, "5", ANALYST))).containsExactly("TSK-144");
        invented.apart(task, 0, "", Map.of(one, EVEN), ANALYST);
        assertThat(codes(invented.report(task, one, 3, "5", PROMOTER))).containsExactly("TSK-143");
    }
}
