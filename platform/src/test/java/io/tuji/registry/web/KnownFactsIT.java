package io.tuji.registry.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactRecorded;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.registry.TestRegistry;
import io.tuji.web.Undo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** What is known of a firm: conflicts that people resolve, the page of it all, and facts that come as a file. */
@PlatformTest
@RecordApplicationEvents
class KnownFactsIT {

    private static final Actor OFFICER = new Actor("officer");
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    Facts facts;

    @Autowired
    TestRegistry registry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Clock clock;

    private Period year;
    private LocalDate day;
    private CompanyId company;
    private String name;
    private String home;

    @BeforeEach
    void aCompany() {
        day = LocalDate.now(clock).minusDays(1);
        year = Period.year(LocalDate.now(clock).getYear() - 1);
        name = TestRegistry.freshWord() + "有限公司";
        company = registry.company(name);
        home = "/companies/" + company.code();
    }

    private Statement.Id say(String key, long amount, String unit, String speaker, boolean isOfficial) {
        return facts.record(
                new What(
                        company,
                        key,
                        year,
                        new Content.Amount(Quantity.of(amount, Unit.get(unit))),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        day,
                        speaker,
                        Optional.empty(),
                        isOfficial),
                OFFICER);
    }

    private Known<Statement> staff(Instant asOf) {
        return facts.believed(company, facts.find("staff").orElseThrow(), year, asOf);
    }

    private static Optional<String> text(Known<Statement> known) {
        return known.find().map(said -> said.what().content().text());
    }

    private String page(String address, Role role) throws Exception {
        return mvc.perform(get(address).with(signedInAs(role)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Test
    void aConflictIsResolvedByAPersonAndCanBeOpenedAgain() throws Exception {
        say("staff", 100, "人", "企业年报", false);
        Statement.Id wrong = say("staff", 120, "人", "统计局", true);
        Instant contested = now();
        assertThat(staff(ALWAYS).candidates()).hasSize(2);
        String fact = home + "/facts/staff";
        assertThat(page(fact, Role.PROMOTER)).contains("说法不一", "100 人", "120 人", "官方", "officer");
        assertThat(page(fact, Role.VIEWER)).contains("说法不一").doesNotContain("搁置所选");
        mvc.perform(post(fact + "/aside")
                        .param("statement", Long.toString(wrong.value()))
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-123")));
        Undo undo = (Undo) Objects.requireNonNull(mvc.perform(post(fact + "/aside")
                        .param("statement", Long.toString(wrong.value()))
                        .param("reason", "含劳务派遣人员")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl(fact))
                .andReturn()
                .getFlashMap()
                .get("undo"));
        assertThat(text(staff(ALWAYS))).contains("100 人");
        assertThat(staff(contested).candidates()).hasSize(2);
        assertThat(page(fact, Role.PROMOTER)).contains("含劳务派遣人员", "已搁置").doesNotContain("说法不一");
        mvc.perform(post(undo.action()).with(csrf()).with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl(fact));
        assertThat(staff(ALWAYS).candidates()).hasSize(2);
        assertThat(events.stream(FactRecorded.class)
                        .filter(event -> event.company().equals(company)))
                .hasSize(4);
        assertThat(jdbc.sql("select act from audit_entry where subject = :subject and act like 'company.fact.%'")
                        .param("subject", "company:" + company.code())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("company.fact.aside", "company.fact.restore");
    }

    @Test
    void programsSetAsideAndRestoreToo() throws Exception {
        Statement.Id said = say("staff", 100, "人", "企业年报", true);
        String address = "/api/v1" + home + "/facts/staff/" + said.value();
        mvc.perform(post(address + "/restore").with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("REG-184"));
        mvc.perform(post(address + "/aside")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"误填\"}")
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.official").value(true))
                .andExpect(jsonPath("$.aside.reason").value("误填"));
        assertThat(staff(ALWAYS).find()).isEmpty();
        mvc.perform(post(address + "/restore").with(bearerOf(Role.PROMOTER)))
                .andExpect(jsonPath("$.aside").doesNotExist());
        assertThat(text(staff(ALWAYS))).contains("100 人");
        mvc.perform(post(address + "/restore").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void thePageTellsWhatIsKnownContestedAndMissingToEachByRight() throws Exception {
        say("staff", 100, "人", "企业年报", false);
        say("staff", 120, "人", "统计局", false);
        say("revenue", 4321, "万元", "企业年报", true);
        String known = home + "/known";
        assertThat(page(known, Role.ANALYST))
                .contains("人员", "100 人", "120 人", "4,321 万元", "官方", "独立法人", "可由登记机关提供")
                .doesNotContain("??");
        assertThat(page(known, Role.VIEWER)).contains("120 人").doesNotContain("营业收入", "4,321");
        assertThat(page(known + "?only=conflict", Role.ANALYST))
                .contains("120 人")
                .doesNotContain("4,321", "独立法人");
        assertThat(page(known + "?only=missing", Role.ANALYST)).contains("独立法人").doesNotContain("4,321");
        assertThat(page(home, Role.ANALYST)).contains("4,321 万元", "/known").doesNotContain("独立法人");
        mvc.perform(get("/api/v1" + known + "?only=known").with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].fact.key").value("revenue"))
                .andExpect(jsonPath("$[0].periods[0].believed.value.official").value(true));
        mvc.perform(get("/api/v1" + known).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[?(@.fact.key == 'revenue')]").isEmpty());
        mvc.perform(get(known + "/xlsx").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        assertThat(page(known + "/csv", Role.ANALYST)).contains("企业编号", name, "4321", "统计局");
    }

    private static MockMultipartFile file(String... lines) {
        String text = "企业编号,企业名称,事项,时期,值,截至,谁说的,官方来源\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "事项.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String preview(MockMultipartFile file) throws Exception {
        return mvc.perform(multipart("/companies/facts/file")
                        .file(file)
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String rows(String page) {
        Matcher rows = Pattern.compile("(?s)<textarea name=\"rows\" hidden>(.*?)</textarea>")
                .matcher(page);
        assertThat(rows.find()).isTrue();
        return HtmlUtils.htmlUnescape(rows.group(1));
    }

    @Test
    void aFileOfFactsIsShownTakenAndTakenBack() throws Exception {
        say("staff", 90, "人", "企业填报", false);
        MockMultipartFile file = file(
                company.code() + ",,从业人员," + year + ",110,2026-01-31,企业填报,是",
                "," + name + ",valuation,2026-01-31,1.5 亿美元,2026-01-31,某基金,",
                company.code() + ",,独立法人,2026-01-31,是,2026-01-31,登记机关,是",
                company.code() + ",,研发人员," + year + ",,,,",
                company.code() + ",,没有的事项," + year + ",1,2026-01-31,企业,",
                ",并无此企业有限公司,从业人员," + year + ",1,2026-01-31,企业,",
                company.code() + ",,使用面积,2026-01-31,很大,2026-01-31,企业,也许");
        String shown = preview(file);
        assertThat(shown)
                .contains("可新增 3 行，已有 0 行，搁置 3 行", "15,000 万美元", "REG-187", "REG-185", "REG-143", "REG-188")
                .contains("第 6 行", "第 7 行", "第 8 行");
        Undo undo = (Undo) Objects.requireNonNull(mvc.perform(post("/companies/facts/file/take")
                        .param("rows", rows(shown))
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl("/companies/facts/file"))
                .andReturn()
                .getFlashMap()
                .get("undo"));
        assertThat(text(staff(ALWAYS))).contains("110 人");
        assertThat(facts.standing(List.of(company), ALWAYS).get(company))
                .extracting(Facts.Standing::key)
                .containsExactlyInAnyOrder("staff", "valuation", "legal_person");
        assertThat(preview(file)).contains("可新增 0 行，已有 3 行");
        mvc.perform(post(undo.action()).with(csrf()).with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl("/companies/facts/file"));
        assertThat(text(staff(ALWAYS))).contains("90 人");
        assertThat(facts.standing(List.of(company), ALWAYS).get(company)).hasSize(1);
    }

    @Test
    void programsBringListsOfFacts() throws Exception {
        String body = """
                [{"firm": "%s", "fact": "segment_since", "period": "2026-01-31", "value": "2019-05-01", "asOf": "2026-01-31",
                  "saidBy": "企业", "official": false},
                 {"firm": "%s", "fact": "revenue", "period": "%s", "value": "12人", "asOf": "2026-01-31", "saidBy": "企业"}]
                """.formatted(company.code(), name, year);
        mvc.perform(post("/api/v1/fact-lists")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.added").value(1))
                .andExpect(jsonPath("$.setAside[0].code").value("REG-147"));
    }
}
