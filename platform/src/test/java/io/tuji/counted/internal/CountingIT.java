package io.tuji.counted.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.counted.Counted;
import io.tuji.counted.Counted.Lacking;
import io.tuji.counted.Counted.Why;
import io.tuji.counted.Counting;
import io.tuji.counted.Counting.What;
import io.tuji.counted.Countings;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.TestRegistry;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.Rosters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What a list counts for a measure of the plan, year by year and version by version. */
@PlatformTest
class CountingIT {

    private static final What REVENUE = new What("goods_sales", Optional.empty(), "revenue");

    @Autowired
    private Countings countings;

    @Autowired
    private CountingStore store;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Facts facts;

    @Autowired
    private TestRegistry registry;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private MockMvc mvc;

    private Visitor officer;
    private Roster roster;
    private String here;
    private CompanyId mill;
    private CompanyId forge;

    @BeforeEach
    void aListOfItsOwn() throws Exception {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        About about = new About("名录" + TestRegistry.freshWord(), Purpose.CLUSTER, Optional.empty(), "");
        roster = rosters.create(about, officer).roster().orElseThrow();
        here = "/rosters/" + roster.id().code();
        mill = registry.company(TestRegistry.freshWord() + "有限公司");
        forge = registry.company(TestRegistry.freshWord() + "有限公司");
    }

    private void act(String path, String... parameters) throws Exception {
        var request = post(here + path).with(csrf()).with(signedInAs(officer));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        mvc.perform(request).andExpect(status().is3xxRedirection());
    }

    private void add(CompanyId firm, String share) throws Exception {
        act("/draft/add", "company", firm.code(), "share", share);
    }

    private void inForce(String asOf) throws Exception {
        act("/draft/in-force", "asOf", asOf, "reason", "测试");
    }

    private void said(CompanyId firm, int year, long wan, Certainty certainty, String speaker) {
        facts.record(
                new Statement.What(
                        firm,
                        "revenue",
                        Period.year(year),
                        new Statement.Content.Amount(Quantity.of(wan, Unit.WAN_YUAN)),
                        certainty,
                        Bound.EXACT,
                        LocalDate.parse("2025-03-01"),
                        speaker,
                        Optional.empty()),
                new Actor("li"));
    }

    private void said(CompanyId firm, int year, long wan) {
        said(firm, year, wan, Certainty.ACTUAL, "企业");
    }

    private Counting declared() {
        return countings.declare(roster.id(), REVENUE, officer).counting().orElseThrow();
    }

    private static String amount(Counted counted) {
        return counted.quantity().map(Quantity::toString).orElse("");
    }

    @Test
    void eachYearCountsOverTheVersionInForceWhenItEnded() throws Exception {
        add(mill, "");
        add(forge, "0.5");
        inForce("2023-06-30");
        act("/draft/remove", "key", Long.toString(forge.value()));
        inForce("2024-06-30");
        said(mill, 2023, 10_000);
        said(forge, 2023, 20_000);
        said(mill, 2024, 30_000);
        List<Counted> years = countings.years(declared(), officer);
        assertThat(years).extracting(Counted::year).containsExactly(Period.year(2024), Period.year(2023));
        assertThat(years).extracting(CountingIT::amount).containsExactly("3 亿元", "2 亿元");
        assertThat(years).extracting(counted -> counted.version().number()).containsExactly(2, 1);
        assertThat(years).extracting(Counted::bound).containsOnly(Bound.EXACT);
    }

    @Test
    void beforeTheFirstVersionTheFirstIsTakenAndSaysSo() throws Exception {
        add(mill, "");
        inForce("2024-06-30");
        said(mill, 2022, 10_000);
        Counted counted = countings.years(declared(), officer).get(0);
        assertThat(amount(counted)).isEqualTo("1 亿元");
        assertThat(counted.isListedLater()).isTrue();
    }

    @Test
    void aSumThatFirmsLackIsALowerBoundAndNamesThemWithTheReason() throws Exception {
        CompanyId silent = registry.company(TestRegistry.freshWord() + "有限公司");
        add(mill, "0.4");
        add(forge, "");
        add(silent, "");
        inForce("2023-12-31");
        said(mill, 2023, 10_000);
        said(forge, 2023, 10_000, Certainty.EXPECTED, "企业");
        Counted counted = countings.years(declared(), officer).get(0);
        assertThat(counted.bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(amount(counted)).isEqualTo("0.4 亿元");
        assertThat(counted.lacking()).extracting(Lacking::why).containsExactly(Why.NOT_EXACT, Why.NOT_SAID);
        assertThat(counted.lacking())
                .extracting(Lacking::company)
                .containsExactly(Optional.of(forge), Optional.of(silent));
    }

    @Test
    void speakersWhoDifferLeaveAFirmOut() throws Exception {
        add(mill, "");
        inForce("2023-12-31");
        said(mill, 2023, 10_000, Certainty.ACTUAL, "企业");
        said(mill, 2023, 11_000, Certainty.ACTUAL, "统计局");
        Counted counted = countings.years(declared(), officer).get(0);
        assertThat(counted.quantity()).isEmpty();
        assertThat(counted.lacking()).extracting(Lacking::why).containsExactly(Why.CONTESTED);
    }

    @Test
    void theIndicatorShowsItBesideTheFiguresAndTheFormIsFilledIn() throws Exception {
        add(mill, "");
        add(forge, "");
        inForce("2023-12-31");
        said(mill, 2023, 12_345);
        declared();
        mvc.perform(get("/plan/indicators/plan-145/goods_sales").with(signedInAs(officer)))
                .andExpect(content().string(containsString(roster.about().name())))
                .andExpect(content().string(containsString("1.2345 亿元")))
                .andExpect(content().string(containsString("2 家中 1 家有数，1 家未计")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/plan/observations/new")
                        .param("measure", "goods_sales")
                        .param("period", "2023")
                        .param("value", "1.2345")
                        .param("bound", "AT_LEAST")
                        .param("saidBy", "名录“某”第 1 版")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString("value=\"1.2345\"")))
                .andExpect(content().string(containsString("value=\"AT_LEAST\" selected")))
                .andExpect(content().string(containsString("名录“某”第 1 版")));
    }

    @Test
    void aDraftShowsWhatItDoesToTheMeasure() throws Exception {
        add(mill, "");
        inForce("2023-12-31");
        said(mill, 2023, 10_000);
        said(forge, 2023, 20_000);
        declared();
        add(forge, "0.5");
        mvc.perform(get(here + "/draft").with(signedInAs(officer)))
                .andExpect(content().string(containsString("目前已计：商品销售总额 2023")))
                .andExpect(content().string(containsString("+1 亿元")));
    }

    @Test
    void whoMaySeeNoFiguresOfFirmsSeesNoSumOfThem() throws Exception {
        add(mill, "");
        inForce("2023-12-31");
        said(mill, 2023, 12_345);
        Counting counting = declared();
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        assertThat(countings.of("goods_sales", viewer)).isEmpty();
        assertThat(countings.find(counting.id(), viewer)).isEmpty();
        mvc.perform(get(here).with(signedInAs(viewer))).andExpect(content().string(not(containsString("目前已计"))));
        mvc.perform(post("/rosters/countings/" + counting.id().code() + "/end")
                        .with(csrf())
                        .with(signedInAs(viewer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void refusesWhatCannotBeCounted() {
        assertThat(codes(new What("atlantis", Optional.of("nowhere"), "contact")))
                .containsExactlyInAnyOrder("CNT-101", "CNT-102", "CNT-103");
        assertThat(codes(new What("goods_sales", Optional.empty(), "staff"))).containsExactly("CNT-104");
        assertThat(codes(new What("goods_sales", Optional.empty(), "floor_space")))
                .containsExactly("CNT-103");
        declared();
        assertThat(codes(REVENUE)).containsExactly("CNT-105");
        rosters.close(roster.id(), true, officer);
        assertThat(codes(new What("goods_sales", Optional.empty(), "output"))).containsExactly("CNT-106");
    }

    private List<String> codes(What what) {
        return countings.declare(roster.id(), what, officer).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void whatHasEndedIsTakenUpAgainUnlessAnotherTookItsPlace() throws Exception {
        act("/countings", "measure", "goods_sales", "part", "", "fact", "revenue");
        Counting counting = countings.of(roster.id(), officer).get(0);
        mvc.perform(post("/rosters/countings/" + counting.id().code() + "/end")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl(here + "#counted"));
        assertThat(countings.of(roster.id(), officer)).isEmpty();
        assertThat(countings.end(counting.id(), false, officer).problems()).isEmpty();
        assertThat(store.standing(roster.id())).hasSize(1);
        countings.end(counting.id(), true, officer);
        declared();
        assertThat(countings.end(counting.id(), false, officer).problems()).hasSize(1);
    }

    @Test
    void programsCountByTheSameRules() throws Exception {
        add(mill, "");
        add(forge, "");
        inForce("2023-12-31");
        said(mill, 2023, 10_000);
        String api = "/api/v1/rosters/" + roster.id().code() + "/countings";
        mvc.perform(post(api)
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"measure\": \"goods_sales\", \"fact\": \"staff\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("CNT-104"));
        mvc.perform(post(api)
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"measure\": \"goods_sales\", \"fact\": \"revenue\"}"))
                .andExpect(status().isCreated());
        mvc.perform(get(api).with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$[0].years[0].period").value("2023"))
                .andExpect(jsonPath("$[0].years[0].bound").value("AT_LEAST"))
                .andExpect(jsonPath("$[0].years[0].value.value.amount").value(1))
                .andExpect(jsonPath("$[0].years[0].lacking[0].company").value(forge.code()));
        mvc.perform(post("/api/v1/countings/JS-999999999/endings")
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"ended\": true}"))
                .andExpect(status().isNotFound());
    }
}
