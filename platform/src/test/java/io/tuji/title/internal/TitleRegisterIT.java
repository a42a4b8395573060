package io.tuji.title.internal;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.Asking;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.district.District;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Problem;
import io.tuji.importing.brought.Brought;
import io.tuji.importing.brought.BroughtRow;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import io.tuji.title.CountedTitles;
import io.tuji.title.CountedTitles.Outcome;
import io.tuji.title.TitleDeclaration;
import io.tuji.title.TitleState;
import io.tuji.web.Listing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The register of titles, lists that are brought, and what counts for the plan. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class TitleRegisterIT {

    private static final String MEASURE = "hightech_firms";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private CountedTitles counted;

    @Autowired
    private AwardLists lists;

    @Autowired
    private TitleListStore register;

    @Autowired
    private ExpiryStore expiry;

    @Autowired
    private ExpiryReminders reminders;

    @Autowired
    private Titles titles;

    @Autowired
    private Observations observations;

    @Autowired
    private District district;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor analyst;
    private Visitor officer;
    private LocalDate today;

    @BeforeEach
    void people() {
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        today = LocalDate.now(clock);
    }

    private static String fresh() {
        return "虚构称号丙" + SERIAL.incrementAndGet() + "号有限公司";
    }

    private CompanyId firm(String name, String division, boolean invented) {
        return new CompanyId(jdbc.sql(
                        "insert into company (name, division_code, invented) values (:name, :division, :invented) returning id")
                .param("name", name)
                .param("division", division)
                .param("invented", invented)
                .query(Long.class)
                .single());
    }

    private String home() {
        return district.get().head().division();
    }

    private Title.Id grant(CompanyId firm, LocalDate from, LocalDate to) {
        Grant grant = new Grant(firm, "high_tech", Optional.of("GR1"), from, Optional.of(to), "市科委", "公告");
        return titles.grant(grant, officer.actor());
    }

    private long soFar() {
        return counted.count(MEASURE, today, analyst).counted();
    }

    private BigDecimal actual(TitleDeclaration declaration) {
        return observations
                .find(new PlanObservation.Ref(declaration.observation()))
                .orElseThrow()
                .what()
                .level()
                .orElseThrow()
                .amount();
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void countsEachFirmOfTheDistrictOnceAndInventedOnesApart() {
        CountedTitles.Count before = counted.count(MEASURE, today, analyst);
        CompanyId twice = firm(fresh(), home(), false);
        grant(twice, today.minusYears(2), today.plusYears(1));
        grant(twice, today.minusDays(3), today.plusYears(3));
        grant(firm(fresh(), home(), true), today, today.plusYears(3));
        grant(firm(fresh(), "990101", false), today, today.plusYears(3));
        grant(firm(fresh(), home(), false), today.plusDays(1), today.plusYears(3));
        grant(firm(fresh(), home(), false), today.minusYears(3), today.minusDays(1));
        CountedTitles.Count now = counted.count(MEASURE, today, analyst);
        assertThat(now.counted()).isEqualTo(before.counted() + 1);
        assertThat(now.invented()).isEqualTo(before.invented() + 1);
        assertThat(now.elsewhere()).isEqualTo(before.elsewhere() + 1);
    }

    @Test
    void aListDeclaredCompleteIsTheActualAndTheEndOfATitleLowersIt() throws Exception {
        String name = fresh();
        Title.Id title = grant(firm(name, home(), false), today.minusDays(3), today.plusYears(3));
        long before = soFar();
        assertThat(Asking.page(mvc, "/plan", analyst)).contains("/titles/counted?measure=" + MEASURE);
        Map<String, String> typed = Map.of("measure", MEASURE);
        assertThat(codes(counted.declare(typed, officer))).contains("TTL-102");
        TitleDeclaration first = counted.declare(typed, analyst).now().orElseThrow();
        assertThat(actual(first)).isEqualByComparingTo(BigDecimal.valueOf(before));
        assertThat(observations
                        .find(new PlanObservation.Ref(first.observation()))
                        .orElseThrow()
                        .what()
                        .bound())
                .isEqualTo(Bound.EXACT);
        titles.end(title, new Title.End(today, "复核不合格"), officer.actor());
        assertThat(soFar()).isEqualTo(before - 1);
        assertThat(actual(first)).as("until it is declared anew").isEqualByComparingTo(BigDecimal.valueOf(before));
        TitleDeclaration stale = counted.find(first.id(), analyst).orElseThrow();
        assertThat(stale.agrees()).isFalse();
        assertThat(Asking.page(mvc, "/titles/declarations/" + first.id().code(), analyst))
                .contains(name)
                .contains("不再一致");
        assertThat(Asking.page(mvc, "/titles/counted?measure=" + MEASURE, analyst))
                .contains(first.id().code());
        TitleDeclaration second = counted.declare(typed, analyst).now().orElseThrow();
        assertThat(second.observation()).isEqualTo(first.observation());
        assertThat(actual(second)).isEqualByComparingTo(BigDecimal.valueOf(before - 1));
        assertThat(counted.find(first.id(), analyst).orElseThrow().replaced()).isTrue();
        assertThat(counted.withdraw(second.id(), "漏了一户", analyst).now()).isPresent();
        assertThat(observations
                        .find(new PlanObservation.Ref(second.observation()))
                        .orElseThrow()
                        .withdrawn())
                .isTrue();
    }

    @Test
    void theRegisterTellsTheStateOfEachTitleAndIsNarrowed() throws Exception {
        String name = fresh();
        CompanyId firm = firm(name, home(), false);
        grant(firm, today.minusYears(3), today.plusDays(20));
        Title.Id gone = grant(firm, today.minusYears(1), today.plusYears(2));
        titles.end(gone, new Title.End(today, "更名后撤销"), officer.actor());
        assertThat(states(name, Map.of())).containsExactly(TitleState.ENDED, TitleState.RUNS_OUT);
        assertThat(states(name, Map.of("state", new String[] {"HELD"}))).containsExactly(TitleState.RUNS_OUT);
        assertThat(register.counts(listing(name, Map.of()), analyst).get("high_tech"))
                .containsEntry(TitleState.ENDED, 1L)
                .containsEntry(TitleState.RUNS_OUT, 1L);
        assertThat(Asking.page(mvc, "/titles?q=" + name, analyst)).contains("更名后撤销");
        assertThat(Asking.page(mvc, "/titles/calendar", analyst)).contains(name);
        mvc.perform(get("/titles/xlsx").with(signedInAs(analyst))).andExpect(status().isOk());
        mvc.perform(get("/titles/xlsx").with(signedInAs(officer))).andExpect(status().isForbidden());
    }

    private static Listing listing(String q, Map<String, String[]> filters) {
        Map<String, String[]> parameters = new HashMap<>(filters);
        parameters.put("q", new String[] {q});
        return Listing.read(parameters, TitleListStore.SHAPE);
    }

    private List<TitleState> states(String q, Map<String, String[]> filters) {
        return register.page(listing(q, filters), analyst).rows().stream()
                .map(held -> held.state())
                .toList();
    }

    @Test
    void aFirmSeesOnlyItsOwnTitles() {
        String name = fresh();
        grant(firm(name, home(), false), today, today.plusYears(3));
        Visitor stranger = accounts.create(Optional.empty(), Role.FIRM);
        assertThat(register.page(listing(name, Map.of()), stranger).rows()).isEmpty();
        assertThat(counted.declarations(MEASURE, stranger)).isEmpty();
    }

    @Test
    void takesAPublishedListAndTakesItBackWithoutWhatOthersEnded() throws Exception {
        String one = fresh();
        String two = fresh();
        CompanyId first = firm(one, home(), false);
        CompanyId second = firm(two, home(), false);
        List<BroughtRow> rows = List.of(
                row(1, one, "高企"),
                row(2, two, "高新技术企业"),
                row(3, "查无此企" + SERIAL.incrementAndGet(), "高企"),
                row(4, one, "高企"));
        Brought<Long> brought = lists.take(rows, officer);
        assertThat(brought.added()).isEqualTo(2);
        assertThat(brought.setAside()).hasSize(2);
        assertThat(titles.list(first).get(0).to()).contains(LocalDate.of(2028, 11, 30));
        Brought<Long> again = lists.take(rows, officer);
        assertThat(again.added()).isZero();
        assertThat(again.already()).isEqualTo(2);
        titles.end(titles.list(second).get(0).id(), new Title.End(today, "复核不合格"), officer.actor());
        assertThat(lists.withdraw(brought.batch().orElseThrow(), "误导入", officer))
                .isEqualTo(1);
        assertThat(titles.list(first)).isEmpty();
        assertThat(titles.list(second)).hasSize(1);
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        mvc.perform(post("/titles/file/take")
                        .param("rows", "[]")
                        .with(signedInAs(viewer))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(Asking.page(mvc, "/titles/file", officer)).contains("/titles/file");
    }

    private static BroughtRow row(int number, String firm, String kind) {
        return new BroughtRow(
                number,
                Map.of("firm", firm, "kind", kind, "from", "2025-12-01", "issuer", "市科委", "source", "沪科〔2025〕1号"));
    }

    @Test
    void remindsOfEachTitleOnce() {
        Title.Id title = grant(firm(fresh(), home(), false), today.minusYears(3), today.plusDays(60));
        assertThat(expiry.untold(today, 90)).anyMatch(held -> held.title().id().equals(title));
        assertThat(expiry.untold(today, 30)).noneMatch(held -> held.title().id().equals(title));
        reminders.remind();
        assertThat(expiry.untold(today, 90)).noneMatch(held -> held.title().id().equals(title));
        assertThat(expiry.untold(today.plusDays(35), 30))
                .anyMatch(held -> held.title().id().equals(title));
        Integer told = jdbc.sql("select count(*) from notice where person = :officer and occasion like 'titles:90:%'")
                .param("officer", officer.id().value())
                .query(Integer.class)
                .single();
        assertThat(told).isEqualTo(1);
    }
}
