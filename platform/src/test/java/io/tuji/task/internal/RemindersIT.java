package io.tuji.task.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.AuditLog;
import io.tuji.calendar.EveryDay;
import io.tuji.calendar.NoYear;
import io.tuji.calendar.WorkingCalendar;
import io.tuji.notice.Notices;
import io.tuji.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who is told of a report that has not come, on days of June 2025. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class RemindersIT {

    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));

    @Autowired
    private TaskStore tasks;

    @Autowired
    private BreakdownStore breakdowns;

    @Autowired
    private ReportStore reports;

    @Autowired
    private DeclaredRules rules;

    @Autowired
    private OrgUnits units;

    @Autowired
    private People people;

    @Autowired
    private Notices notices;

    @Autowired
    private AuditLog audit;

    @Autowired
    private InventedTask invented;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Visitor keeper;
    private Visitor leader;
    private Task task;
    private String part;

    @BeforeEach
    void aTaskOf2025() {
        keeper = accounts.create(Optional.empty(), Role.ANALYST);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        task = invented.enter(2025, "12", ANALYST);
        part = invented.parts(1).get(0);
        invented.apart(task, 0, "", Map.of(part, "1 1 1 1 1 1 1 1 1 1 1 1"), ANALYST);
    }

    private void remindOn(String day, WorkingCalendar calendar) {
        Clock clock = Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
        TaskStates states = new TaskStates(breakdowns, reports, rules, calendar, clock);
        ReportService service = new ReportService(reports, tasks, breakdowns, rules, calendar, units, audit, clock);
        new Reminders(tasks, states, service, people, units, notices, clock).remind();
    }

    private long told(Visitor person, String what) {
        return jdbc.sql("select count(*) from notice where person = :person and key = :key")
                .param("person", person.id().value())
                .param("key", "task.notice." + what)
                .query(Long.class)
                .single();
    }

    @Test
    void whoeverOwesTheReportIsRemindedOnceWhenTheMonthHasEnded() {
        remindOn("2025-06-02", EveryDay.CALENDAR);
        remindOn("2025-06-03", EveryDay.CALENDAR);
        assertThat(told(keeper, "due")).isEqualTo(1);
        assertThat(told(leader, "overdue")).isZero();
    }

    @Test
    void leadersAreToldWhenItIsOverdue() {
        remindOn("2025-06-05", EveryDay.CALENDAR);
        assertThat(told(leader, "overdue")).isZero();
        remindOn("2025-06-06", EveryDay.CALENDAR);
        remindOn("2025-06-09", EveryDay.CALENDAR);
        assertThat(told(leader, "overdue")).isEqualTo(1);
    }

    @Test
    void nothingIsOverdueWithoutTheCalendarAndNothingIsOwedOnceReported() {
        remindOn("2025-06-20", NoYear.CALENDAR);
        assertThat(told(leader, "overdue")).isZero();
        invented.report(task, part, 6, "6", ANALYST);
        remindOn("2025-07-20", EveryDay.CALENDAR);
        assertThat(told(leader, "overdue")).isZero();
    }
}
