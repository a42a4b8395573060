package io.tuji.demo;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.coding.Codings;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.placing.Placings;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.InventedCompanies;
import io.tuji.registry.Statement;
import io.tuji.registry.TestRegistry;
import io.tuji.search.Search;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.test.web.servlet.MockMvc;

/** The invented park goes without leaving anything behind, and nothing else goes with it. */
@PlatformTest
class DemoRemovalIT {

    private static final Actor ACTOR = new Actor("tester");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern FOLLOWERS =
            Pattern.compile("io\\.tuji\\.(placing|coding|chain|lead|outlook|policy)\\..*\\.follow$");
    /** What was done stays told, codes are not given again, and people stay although they can do nothing any more. */
    private static final List<String> KEPT = List.of(
            "audit_entry",
            "audit_seal",
            "audit_unsealed",
            "change_log",
            "job",
            "scheduled_tasks",
            "event_publication",
            "notice",
            "agenda_told",
            "policy_turn_told",
            "promotion_number",
            "app_user",
            "user_role",
            "org_unit",
            "api_token");

    @Autowired
    Demo demo;

    @Autowired
    InventedCompanies invented;

    @Autowired
    Facts facts;

    @Autowired
    Search search;

    @Autowired
    Placings placings;

    @Autowired
    Codings codings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestRegistry registry;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScheduledTaskHolder byTheClock;

    @AfterEach
    void removeWhatATestHasFilled() {
        awaitFilled();
        demo.remove(ACTOR);
        search.awaitCurrent(PATIENCE);
    }

    private void fill() {
        assertThat(demo.fill(ACTOR)).isTrue();
        awaitFilled();
    }

    private void awaitFilled() {
        await().atMost(PATIENCE)
                .until(() -> demo.find().flatMap(Demo.Park::filling).isEmpty());
    }

    private Map<String, Long> rowsOfTables() {
        return jdbc
                .sql(
                        "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !KEPT.contains(table))
                .collect(Collectors.toMap(table -> table, this::rows, (a, b) -> a, TreeMap::new));
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** What other tests have left is read to its end, so that only the park makes a difference. */
    private Map<String, Long> rowsAtRest() {
        AtomicReference<Map<String, Long>> rows = new AtomicReference<>(Map.of());
        await().atMost(PATIENCE).untilAsserted(() -> {
            letFollowersRun();
            assertThat(rowsOfTables()).isEqualTo(rows.getAndSet(rowsOfTables()));
        });
        return rowsOfTables();
    }

    private void letFollowersRun() {
        List<Task> followers = byTheClock.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> FOLLOWERS.matcher(task.toString()).find())
                .toList();
        assertThat(followers).hasSizeGreaterThan(5);
        followers.forEach(task -> task.getRunnable().run());
        assertThat(rows("job where ended_at is null and kind in ('placing', 'coding', 'chain', 'outlook', 'policy')"))
                .isZero();
    }

    @Test
    void removalLeavesEveryTableAsItWas() {
        search.awaitCurrent(PATIENCE);
        Map<String, Long> before = rowsAtRest();
        long indexed = search.size();
        fill();
        placings.follow();
        codings.follow();
        assertThat(search.awaitCurrent(PATIENCE)).isTrue();
        assertThat(search.size()).isEqualTo(indexed + 4_300);
        assertThat(rowsOfTables()).isNotEqualTo(before);
        assertThat(demo.remove(ACTOR)).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            letFollowersRun();
            assertThat(rowsOfTables()).isEqualTo(before);
        });
        assertThat(search.awaitCurrent(PATIENCE)).isTrue();
        assertThat(search.size()).isEqualTo(indexed);
        assertThat(search.all("company", "（演示）").ids()).isEmpty();
    }

    @Test
    void administratorsAndTheirProgramsRemoveItWithAllThatWasSaidOfItAndNothingElse() throws Exception {
        mvc.perform(post("/demo/fill").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/demo/fill").with(bearerOf(Role.ANALYST))).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/demo").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.present").value(false));
        mvc.perform(post("/demo/fill").with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/demo"));
        mvc.perform(post("/api/v1/demo/fill").with(bearerOf(Role.ADMINISTRATOR)))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.fillingJobId").isString());
        mvc.perform(post("/demo/remove").with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("DEM-101")));
        mvc.perform(post("/api/v1/demo/remove").with(bearerOf(Role.ADMINISTRATOR)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("DEM-101"));
        awaitFilled();
        String code = invented.byCreditCode().keySet().iterator().next();
        CompanyId real = takeRealAnd(code);
        CompanyId coded = invented.byCreditCode().values().iterator().next();
        codings.decide(coded, "6513", "", accounts.create(Optional.empty(), Role.ANALYST));
        mvc.perform(post("/demo/remove").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/demo/remove").with(bearerOf(Role.ANALYST))).andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/demo/remove").with(bearerOf(Role.ADMINISTRATOR)))
                .andExpect(jsonPath("$.present").value(false));
        mvc.perform(post("/demo/remove").with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/demo"));
        assertThat(rows("company where id = " + real.value())).isEqualTo(1);
        assertThat(rows("company where credit_code = '" + code + "'")).isZero();
        assertThat(rows("source_record where key = '" + code + "'")).isZero();
        assertThat(rows("source_subject where key = '" + code + "'")).isZero();
        assertThat(rows("company_industry_review where company_id = " + coded.value()))
                .isZero();
    }

    /** A real firm from a real source, which also names an invented one. */
    private CompanyId takeRealAnd(String code) {
        String real = TestRegistry.freshCode();
        List<String> lines = List.of(TestRegistry.line(real, "真实的公司"), TestRegistry.line(code, "被别的来源提到的公司"));
        return registry.take(registry.source(60), LocalDate.of(2024, 1, 1), lines)
                .get(0);
    }

    @Test
    void statementsOnRealFirmsCannotBeDeleted() {
        CompanyId real = registry.company("事实不可删除的公司");
        facts.record(
                new Statement.What(
                        real,
                        "business_place",
                        Period.day(LocalDate.of(2024, 1, 1)),
                        new Statement.Content.Words("某处"),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2024, 1, 1),
                        "测试",
                        Optional.empty()),
                ACTOR);
        assertThatThrownBy(() -> jdbc.sql("delete from statement where company_id = :id")
                        .param("id", real.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never deleted");
    }
}
