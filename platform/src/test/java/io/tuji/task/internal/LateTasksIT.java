package io.tuji.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.calendar.EveryDay;
import io.tuji.calendar.NoYear;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.engine.plan.warning.LateTask;
import io.tuji.task.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Which tasks the early warning hears of. Every test is taken back. */
@PlatformTest
@Transactional
class LateTasksIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final String EVEN = "1 1 1 1 1 1 1 1 1 1 1 1";

    @Autowired
    private TaskStore tasks;

    @Autowired
    private BreakdownStore breakdowns;

    @Autowired
    private ReportStore reports;

    @Autowired
    private DeclaredRules rules;

    @Autowired
    private InventedTask invented;

    @Autowired
    private Clock clock;

    private Map<String, List<LateTask>> late(WorkingCalendar calendar) {
        return new LateTaskList(tasks, new TaskStates(breakdowns, reports, rules, calendar, clock), clock).byMeasure();
    }

    private Task lastYear(String done) {
        Task task = invented.enter(LocalDate.now(clock).getYear() - 1, "12", ANALYST);
        String part = invented.parts(1).get(0);
        invented.apart(task, 0, "", Map.of(part, EVEN), ANALYST);
        invented.report(task, part, 12, done, ANALYST);
        return task;
    }

    @Test
    void aTaskThatIsNotDoneIsLateByTheWorkingDaysSinceItsDeadline() {
        Task task = lastYear("11.9");
        int days = (int) ChronoUnit.DAYS.between(task.deadline(), LocalDate.now(clock));
        assertThat(late(EveryDay.CALENDAR))
                .containsEntry("project_starts", List.of(new LateTask(task.id().code() + " 虚构开工面积", days)));
    }

    @Test
    void aTaskThatIsDoneIsNotLate() {
        lastYear("12");
        assertThat(late(EveryDay.CALENDAR)).isEmpty();
    }

    @Test
    void aTaskOfWhichReportsAreMissingIsNotCalledLate() {
        Task task = invented.enter(LocalDate.now(clock).getYear() - 1, "12", ANALYST);
        invented.apart(task, 0, "", Map.of(invented.parts(1).get(0), EVEN), ANALYST);
        assertThat(late(EveryDay.CALENDAR)).isEmpty();
    }

    @Test
    void withoutTheCalendarOfTheYearNoDaysAreMadeUp() {
        lastYear("11.9");
        assertThat(late(NoYear.CALENDAR)).isEmpty();
    }
}
