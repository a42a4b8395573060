package io.tuji.outlook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.People;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.calendar.EveryDay;
import io.tuji.district.District;
import io.tuji.engine.plan.warning.Light;
import io.tuji.notice.Notices;
import io.tuji.outlook.Warning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whom an unanswered warning reaches, and when. Every test is taken back. */
@PlatformTest
@Transactional
class EscalationIT {

    @Autowired
    private WarningStore store;

    @Autowired
    private WarningService warnings;

    @Autowired
    private People people;

    @Autowired
    private Notices notices;

    @Autowired
    private District district;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor leader;
    private Visitor analyst;

    @BeforeEach
    void twoWhoMayAnswer() {
        leader = accounts.create(Optional.empty(), Role.LEADER);
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private Warning.Id raised(int daysAgo) {
        return store.add(new WarningStore.Raised(
                "invented-plan",
                "goods_sales",
                "2023",
                Light.RED,
                List.of(Warning.Cause.of("REACHED")),
                "区统计局",
                LocalDate.now(clock).minusDays(daysAgo),
                clock.instant()));
    }

    private void escalate() {
        new Escalation(store, people, notices, EveryDay.CALENDAR, district, clock).escalate();
    }

    private long told(Visitor person) {
        return jdbc.sql("select count(*) from notice where person = :person and key = 'outlook.notice.overdue'")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void leadersAreToldOnceWhenTheTimeForAnAnswerIsOver() {
        Warning.Id id = raised(Warning.LIMITS.due());
        escalate();
        escalate();
        assertThat(told(leader)).isEqualTo(1);
        assertThat(told(analyst)).isZero();
        assertThat(store.find(id).orElseThrow().escalatedAt()).isPresent();
    }

    @Test
    void nobodyIsToldBeforeThatOrAfterAnAnswer() {
        Warning.Id early = raised(Warning.LIMITS.due() - 1);
        escalate();
        assertThat(store.find(early).orElseThrow().escalatedAt()).isEmpty();
        store.close(early, "2024", clock.instant());
        Warning.Id answered = raised(Warning.LIMITS.due() + 5);
        warnings.answer(answered, "订单下滑", analyst);
        escalate();
        assertThat(told(leader)).isZero();
    }

    @Test
    void aClosedWarningTakesNoAnswer() {
        Warning.Id id = raised(1);
        store.close(id, "2024", clock.instant());
        assertThat(warnings.answer(id, "订单下滑", analyst).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("OUT-201"));
    }
}
