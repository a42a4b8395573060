package io.tuji.structure.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Filter;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.coding.Codings;
import io.tuji.district.District;
import io.tuji.job.JobFailure;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.placing.Placings;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Method;
import io.tuji.structure.BackTests;
import io.tuji.structure.Level;
import io.tuji.structure.Ranking;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Tables of areas and industries: from the register and from files, on pages, for programs, and tried on the past. */
@PlatformTest
class StructureIT {

    private static final String HEADER = "区域,行业,数值,早期数值";

    @Autowired
    StructureTables tables;

    @Autowired
    StructureRegister register;

    @Autowired
    BackTests backTests;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Placings placings;

    @Autowired
    Codings codings;

    @Autowired
    District district;

    @Autowired
    Jobs jobs;

    @Autowired
    MockMvc mvc;

    private Visitor officer;

    @BeforeEach
    void anOfficer() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private ResultActions send(String earlierOn, String... lines) throws Exception {
        byte[] file = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return mvc.perform(multipart("/structure/tables/new")
                .file(new MockMultipartFile("file", "从业人员.csv", "text/csv", file))
                .param("name", "各街镇从业人员")
                .param("source", "虚构普查")
                .param("measure", "从业人员（人）")
                .param("asOf", "2023-12-31")
                .param("earlierOn", earlierOn)
                .with(csrf())
                .with(signedInAs(officer)));
    }

    /** Three areas, four industries; software in the second has become strong. */
    private String bring() throws Exception {
        String there = Objects.requireNonNull(send(
                        "2018-12-31",
                        HEADER,
                        "甲镇,65,90,80",
                        "甲镇,51,20,25",
                        "甲镇,27,40,10",
                        "乙镇,65,80,15",
                        "乙镇,51,30,60",
                        "乙镇,70,800,700",
                        "丙镇,51,50,40",
                        "丙镇,27,60,40",
                        "丙镇,70,\"1,000\",900")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return there.substring(there.indexOf('=') + 1);
    }

    @Test
    void aTableThatWasBroughtIsReadOnEveryPage() throws Exception {
        String table = bring();
        mvc.perform(get("/structure").param("table", table).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("65 软件和信息技术服务业")))
                .andExpect(content().string(containsString("从业人员（人）")))
                .andExpect(content().string(containsString("bubble-chart")));
        mvc.perform(get("/structure/industry")
                        .param("table", table)
                        .param("level", "STATED")
                        .param("area", "甲镇")
                        .param("industry", "65")
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("该区域有 90，占该区域全部 150 的 60.0%")))
                .andExpect(content().string(containsString("已经专业化，没有可增的")));
        mvc.perform(get("/structure/areas").param("table", table).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("乙镇")));
        mvc.perform(get("/structure/heat").param("table", table).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("shade-at-")));
        mvc.perform(get("/structure/tables").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("虚构普查")));
    }

    @Test
    void filesAndProgramsHaveWhatThePagesShow() throws Exception {
        String table = bring();
        mvc.perform(get("/structure/csv")
                        .param("table", table)
                        .param("area", "乙镇")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString("65 软件和信息技术服务业,80,170")));
        mvc.perform(get("/structure/areas/csv").param("table", table).with(signedInAs(officer)))
                .andExpect(content().string(containsString("丙镇,\"1,110\"")));
        mvc.perform(get("/structure/heat/csv").param("table", table).with(signedInAs(officer)))
                .andExpect(content().string(containsString("甲镇,70 房地产业,0,0")));
        mvc.perform(get("/structure/csv").param("table", table).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/structure/industries")
                        .param("table", table)
                        .param("area", "甲镇")
                        .param("sort", "-quotient")
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.total").value(4))
                .andExpect(jsonPath("$.rows[0].industry").value("65"))
                .andExpect(jsonPath("$.rows[0].specialised").value(true))
                .andExpect(jsonPath("$.rows[0].gain.obstacle").value("ALREADY_SPECIALISED"))
                .andExpect(jsonPath("$.rows[0].growth.change").value(10));
        mvc.perform(get("/api/v1/structure/areas").param("table", table).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.areas[?(@.area=='丙镇')].total").value(1110.0))
                .andExpect(jsonPath("$.areas.length()").value(3));
        mvc.perform(get("/api/v1/structure/industries").param("table", "0").with(bearerOf(Role.VIEWER)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("STR-301"));
    }

    @Test
    void aSoundFileWaitsUntilWhatIsSaidOfItIsSoundToo() throws Exception {
        String page = send("2024-12-31", HEADER, "甲镇,65,3,2")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("STR-103")))
                .andExpect(content().string(containsString("已收到“从业人员.csv”")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher waiting =
                Pattern.compile("name=\"spoolName\" value=\"([0-9a-f-]+)\"").matcher(page);
        assertThat(waiting.find()).isTrue();
        sendAgain(waiting.group(1)).andExpect(status().is3xxRedirection());
        sendAgain(waiting.group(1))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("STR-104")));
        send("", HEADER, "甲镇,65,many,").andExpect(content().string(not(containsString("已收到"))));
    }

    private ResultActions sendAgain(String spoolName) throws Exception {
        return mvc.perform(multipart("/structure/tables/new")
                .param("spoolName", spoolName)
                .param("fileName", "从业人员.csv")
                .param("name", "各街镇从业人员")
                .param("source", "虚构普查")
                .param("measure", "从业人员（人）")
                .param("asOf", "2023-12-31")
                .param("earlierOn", "2018-12-31")
                .with(csrf())
                .with(signedInAs(officer)));
    }

    @Test
    void nothingOfAFileWithFaultsIsKept() throws Exception {
        int before = tables.list().size();
        send("", HEADER, "甲镇,65,many,", ",51,3,", "甲镇,27,3,", "甲镇,27,4,")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("STR-204")))
                .andExpect(content().string(containsString("STR-203")))
                .andExpect(content().string(containsString("STR-205")));
        send("", HEADER, "甲镇,65,3,2").andExpect(content().string(containsString("STR-206")));
        send("2018-12-31", HEADER, "甲镇,65,3,").andExpect(content().string(containsString("STR-207")));
        send("2018-12-31", HEADER, "甲镇,65,3,", "甲镇,27,3,2").andExpect(content().string(containsString("STR-209")));
        send("2024-12-31", HEADER, "甲镇,65,3,2").andExpect(content().string(containsString("STR-103")));
        send("", "区域,数值", "甲镇,65").andExpect(content().string(containsString("STR-201")));
        assertThat(tables.list()).hasSize(before);
    }

    @Test
    void aTableThatWasTakenAwayCanBePutBack() throws Exception {
        String table = bring();
        mvc.perform(post("/structure/tables/" + table + "/remove").with(csrf()).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/structure/tables/" + table + "/remove").with(csrf()).with(signedInAs(officer)))
                .andExpect(redirectedUrl("/structure/tables"));
        mvc.perform(get("/structure").param("table", table).with(signedInAs(officer)))
                .andExpect(content().string(containsString("STR-301")));
        mvc.perform(post("/structure/tables/" + table + "/restore").with(csrf()).with(signedInAs(officer)))
                .andExpect(redirectedUrl("/structure/tables"));
        assertThat(tables.find(table)).isPresent();
    }

    private CompanyId firm(String founded) {
        String home = district.get().head().division();
        return registry.take(
                        registry.source(50),
                        LocalDate.of(2024, 1, 1),
                        List.of(TestRegistry.freshCode() + "," + TestRegistry.freshWord() + "公司,有限责任公司," + founded
                                + ",168," + home + ",虚构结构路1号,采矿"))
                .get(0);
    }

    @Test
    void theRegisterCountsFirmsThatHaveBothPlaceAndIndustry() throws Exception {
        String where = district.get().places().subdistricts().get(0).code();
        LocalDate cut = LocalDate.of(2020, 1, 1);
        CompanyId old = firm("2015-05-05");
        CompanyId young = firm("2021-05-05");
        placings.follow();
        codings.follow();
        StructureTable before = register.since(cut, Level.GROUP, Filter.all());
        for (CompanyId firm : List.of(old, young)) {
            assertThat(placings.confirm(firm, where, officer).problems()).isEmpty();
            assertThat(codings.decide(firm, "0610", "虚构", officer).problems()).isEmpty();
        }
        StructureTable after = register.since(cut, Level.GROUP, Filter.all());
        assertThat(after.table().value(where, "061") - before.table().value(where, "061"))
                .isEqualTo(2);
        assertThat(known(after, where) - known(before, where)).isEqualTo(1);
        assertThat(before.uncounted().unplaced() - after.uncounted().unplaced()).isEqualTo(2);
        mvc.perform(get("/structure")
                        .param("area", where)
                        .param("level", "GROUP")
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("061 ")))
                .andExpect(content().string(containsString("未计入")));
        mvc.perform(get("/structure").param("level", "CLASS").with(signedInAs(officer)))
                .andExpect(content().string(containsString("STR-303")));
    }

    private static double known(StructureTable table, String where) {
        return table.earlier().orElseThrow().value(where, "061");
    }

    private JobId asked(String table, Ranking ranking, String cut) throws Exception {
        String there = Objects.requireNonNull(mvc.perform(post("/structure/backtests")
                        .param("table", table)
                        .param("cut", cut)
                        .param("ranking", ranking.name())
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        JobId job = new JobId(Long.parseLong(there.substring(there.lastIndexOf('/') + 1)));
        await().atMost(Duration.ofSeconds(60)).until(() -> jobs.get(job).state().isEnded());
        return job;
    }

    private BackTest tried(String table, Ranking ranking) throws Exception {
        JobId job = asked(table, ranking, "");
        assertThat(jobs.get(job).state()).as(jobs.get(job).toString()).isEqualTo(JobState.DONE);
        String id = Objects.requireNonNull(jobs.get(job).result().get("backtest"));
        return backTests.find(new BackTest.Id(Long.parseLong(id))).orElseThrow();
    }

    @Test
    void aRankingIsTriedAndWhatItWasWorthStandsBesideIt() throws Exception {
        String table = bring();
        BackTest test = tried(table, Ranking.LOCATION_QUOTIENT);
        assertThat(test.cut()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(test.areas()).isEqualTo(3);
        assertThat(test.entries()).isPositive().isLessThan(test.candidates());
        assertThat(test.byArea(Method.CHOSEN)).hasSize(3);
        assertThat(backTests.latest(Ranking.LOCATION_QUOTIENT).map(BackTest::id))
                .contains(test.id());
        mvc.perform(get("/structure/backtests/" + test.id().value()).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("乙镇")));
        mvc.perform(get("/structure/backtests/" + test.id().value() + "/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString("比对照高出")));
        mvc.perform(get("/structure/backtests").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("各街镇从业人员")));
        mvc.perform(get("/structure").param("table", table).with(signedInAs(officer)))
                .andExpect(content().string(containsString("提升度 ")));
        mvc.perform(get("/api/v1/structure/backtests").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].seed").value(20_261_121));
    }

    @Test
    void aDayBeforeAnyFirmSaysThatNothingCanBeJudged() throws Exception {
        JobId job = asked("register", Ranking.DENSITY, "1900-01-01");
        assertThat(jobs.get(job).failure().map(JobFailure::code)).contains("STR-403");
    }

    @Test
    void whatCannotBeTriedIsRefused() throws Exception {
        mvc.perform(post("/structure/backtests")
                        .param("table", "register")
                        .param("cut", "soon")
                        .param("ranking", "LUCK")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("STR-102")))
                .andExpect(content().string(containsString("STR-401")));
        mvc.perform(post("/api/v1/structure/backtests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"table\":\"0\",\"ranking\":\"DENSITY\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("STR-301"));
        mvc.perform(get("/structure/backtests").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(not(containsString("name=\"ranking\""))));
    }

    @Test
    void aFirmSeesNoneOfIt() throws Exception {
        mvc.perform(get("/structure").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }
}
