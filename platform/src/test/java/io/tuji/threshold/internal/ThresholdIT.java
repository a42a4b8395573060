package io.tuji.threshold.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.Asking;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.audit.Actor;
import io.tuji.coding.Codings;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.registry.TestRegistry;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.ThresholdFirm.Following;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import io.tuji.threshold.Thresholds;
import io.tuji.threshold.Thresholds.Outcome;
import io.tuji.threshold.Thresholds.TypedFollow;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Firms of software, whose limit the shipped pack sets at 2000 万元: one above, one near, one that says nothing. */
@PlatformTest
@NullUnmarked
class ThresholdIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    Codings codings;

    @Autowired
    Facts facts;

    @Autowired
    Thresholds thresholds;

    @Autowired
    StandingRun run;

    @Autowired
    EntryReminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private String brand;
    private CompanyId over;
    private CompanyId near;
    private CompanyId silent;
    private Visitor officer;

    @BeforeEach
    void firms() {
        brand = TestRegistry.freshBrand();
        List<String> lines = Stream.of("上", "近", "默")
                .map(word -> TestRegistry.line(TestRegistry.freshCode(), "上海" + brand + word + "软件有限公司"))
                .toList();
        List<CompanyId> taken = registry.take(registry.source(50), LocalDate.of(2024, 1, 1), lines);
        over = taken.get(0);
        near = taken.get(1);
        silent = taken.get(2);
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        Visitor analyst = accounts.create(Optional.empty(), Role.ANALYST);
        taken.forEach(firm -> codings.decide(firm, "6513", "主营应用软件", analyst));
        say(over, 2000, "年报");
        say(near, 1700, "年报");
        run.judgeStale();
        run.judgeDue();
    }

    private void say(CompanyId firm, long amount, String speaker) {
        facts.record(
                new What(
                        firm,
                        "revenue",
                        Period.year(LocalDate.now(clock).getYear() - 1),
                        new Content.Amount(Quantity.of(amount, Unit.get("万元"))),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2026, 3, 1),
                        speaker,
                        Optional.empty()),
                new Actor("officer"));
    }

    private ThresholdFirm firm(CompanyId id) {
        return thresholds.find(id, officer).orElseThrow();
    }

    private String page(String query, Visitor visitor) throws Exception {
        return Asking.page(mvc, "/threshold?q=" + brand + query, visitor);
    }

    private Outcome follow(List<CompanyId> firms, YearMonth month, String follower) {
        List<String> codes = firms.stream().map(CompanyId::code).toList();
        return thresholds.follow(new TypedFollow(codes, month.toString(), follower, ""), officer);
    }

    @Test
    void firmsAreListedByTheirDistanceAndWhatIsUnknownIsNamed() throws Exception {
        assertThat(firm(over).state()).isEqualTo(ThresholdState.OVER);
        assertThat(firm(near).state()).isEqualTo(ThresholdState.NEAR);
        assertThat(firm(near).lacking()).contains(Quantity.of(300, Unit.get("万元")));
        assertThat(firm(silent).why()).contains(ThresholdWhy.MISSING);
        assertThat(page("", officer)).containsSubsequence(brand + "上", brand + "近", "差 300 万元", brand + "默", "当年收入暂缺");
        assertThat(page("&state=NEAR&rule=services_2000", officer))
                .contains(brand + "近")
                .doesNotContain(brand + "上软件");
        assertThat(page("&sort=-state&why=MISSING", officer))
                .contains(brand + "默")
                .doesNotContain(brand + "近软件");
    }

    @Test
    void aLaterWordMovesTheFirmAndAContestedOneIsUnknown() {
        say(near, 2100, "年报");
        run.judgeDue();
        assertThat(firm(near).state()).isEqualTo(ThresholdState.OVER);
        say(near, 900, "企业");
        run.judgeDue();
        assertThat(firm(near).why()).contains(ThresholdWhy.CONTESTED);
    }

    @Test
    void whoMayNotSeeRevenueSeesNeitherListNorPanelNorFile() throws Exception {
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        for (String address : List.of("/threshold", "/threshold/csv", "/api/v1/threshold")) {
            mvc.perform(get(address).with(signedInAs(viewer))).andExpect(status().isForbidden());
        }
        String address = "/companies/" + over.code();
        assertThat(Asking.page(mvc, address, viewer)).doesNotContain("id=\"threshold\"");
        assertThat(Asking.page(mvc, address, officer)).contains("id=\"threshold\"", "达标未入统");
        String shortToken = tokens.of(officer, "threshold:VIEW", "registry:VIEW");
        mvc.perform(get("/api/v1/threshold").param("q", brand).with(bearer(shortToken)))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void severalFirmsAreFollowedAtOnceAndThatIsTakenBack() throws Exception {
        YearMonth month = YearMonth.now(clock).plusMonths(2);
        Map<String, String> sent = Map.of(
                "firms",
                over.code() + "@0," + near.code() + "@0",
                "toMonth",
                month.toString(),
                "toFollower",
                officer.login());
        Asking.form(mvc, "/threshold/follow", sent, officer).andExpect(status().is3xxRedirection());
        assertThat(page("&month=" + month + "&follower=" + officer.login(), officer))
                .contains(brand + "上", brand + "近")
                .doesNotContain(brand + "默软件");
        Asking.form(mvc, "/threshold/follow", sent, officer).andExpect(status().isUnprocessableContent());
        Outcome second = thresholds.follow(new TypedFollow(List.of(over.code()), "-", "", "先看三季报"), officer);
        assertThat(firm(over).following().month()).isEmpty();
        assertThat(thresholds
                        .undo(second.act().orElseThrow(), accounts.create(Optional.empty(), Role.ANALYST))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("THR-110");
        assertThat(thresholds.undo(second.act().orElseThrow(), officer).firms()).isEqualTo(1);
        assertThat(firm(over).following().month()).contains(month);
        assertThat(firm(over).following().note()).isEmpty();
    }

    @Test
    void aFirmThatHasEnteredIsNoLongerNearUntilThatIsTakenBack() throws Exception {
        String today = LocalDate.now(clock).toString();
        Outcome entered = thresholds.enter(List.of(near.code()), today, officer);
        assertThat(firm(near).state()).isEqualTo(ThresholdState.IN);
        assertThat(page("&state=IN", officer)).contains(brand + "近", today);
        assertThat(thresholds.enter(List.of(near.code()), today, officer).problems())
                .extracting(Problem::code)
                .containsExactly("THR-108");
        thresholds.undo(entered.act().orElseThrow(), officer);
        assertThat(firm(near).state()).isEqualTo(ThresholdState.NEAR);
        assertThat(firm(near).following().inSince()).isEmpty();
    }

    @Test
    void nothingIsDoneOfWhatIsPartlyWrong() {
        TypedFollow typed = new TypedFollow(List.of(over.code(), "QY-99999999"), "2020-01", "nobody-" + brand, "");
        assertThat(thresholds.follow(typed, officer).problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("THR-102", "THR-105", "THR-106");
        assertThat(firm(over).following()).isEqualTo(Following.NOTHING);
    }

    @Test
    void whoeverFollowsIsToldOnceInTheMonthOfEntry() {
        follow(List.of(over), YearMonth.now(clock), officer.login());
        follow(List.of(near), YearMonth.now(clock).plusMonths(1), officer.login());
        reminders.remind();
        reminders.remind();
        assertThat(jdbc.sql("select link from notice where person = :person and key = 'threshold.notice.month'")
                        .param("person", officer.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("/companies/" + over.code());
    }

    @Test
    void programsReadAndWriteTheSame() throws Exception {
        String token = tokens.of(officer);
        mvc.perform(get("/api/v1/threshold")
                        .param("q", brand)
                        .param("state", "OPEN")
                        .with(bearer(token)))
                .andExpect(jsonPath("$.rows[*].company").value(containsInAnyOrder(over.code(), near.code())))
                .andExpect(jsonPath("$.rows[1].lacking").value(300));
        String sent = "{\"firms\": [\"%s@7\"], \"follower\": \"%s\"}".formatted(over.code(), officer.login());
        mvc.perform(post("/api/v1/threshold/follow")
                        .content(sent)
                        .contentType(MediaType.APPLICATION_JSON)
                        .with(bearer(token)))
                .andExpect(status().isConflict());
        mvc.perform(post("/api/v1/threshold/follow")
                        .content(sent.replace("@7", "@0"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .with(bearer(token)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.firms").value(1));
        assertThat(firm(over).following().version()).isEqualTo(1);
    }

    @Test
    void theFileHasTheRowsOfTheListAndIsAudited() throws Exception {
        String csv = mvc.perform(get("/threshold/csv").param("q", brand).with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4).anyMatch(line -> line.contains(near.code()) && line.contains("差 300 万元"));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'threshold.export' and actor = :login")
                        .param("login", officer.login())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
