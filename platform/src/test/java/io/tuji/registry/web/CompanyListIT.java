package io.tuji.registry.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.AuditTrail;
import io.tuji.importing.SourceId;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CompanyListIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private static final Cookie ENGLISH = new Cookie("tuji.lang", "en");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    private String word;
    private List<CompanyId> companies;

    /** Old and rich in Xuhui; young and in dollars in Jing'an; and one of which little is known. */
    @BeforeEach
    void threeCompanies() {
        word = TestRegistry.freshWord();
        SourceId source = registry.source(50);
        companies = registry.take(
                source,
                DAY,
                List.of(
                        TestRegistry.freshCode() + "," + word + "老厂,国有企业,1995-05-05,5000,310104,上海市徐汇区一路,制造",
                        TestRegistry.freshCode() + "," + word + "新店,外商投资,2022-02-02,100万美元,310106,上海市静安区二路,贸易",
                        TestRegistry.freshCode() + "," + word + "未详,,,,,,=1+1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "division=310104, 1",
        "division=310000, 2",
        "division=unknown, 1",
        "from=2000-01-01, 1",
        "to=2000-01-01, 1",
        "established=unknown, 1",
        "capitalFrom=1000, 1",
        "capitalTo=1000, 0",
        "capital=unknown, 1",
        "capital=foreign, 1",
        "grade=VALID, 3",
        "grade=NON_CONFORMING, 0",
        "presence=listed, 3",
        "presence=gone, 0",
    })
    void eachFilterFindsWhatIsKnown(String filter, int rows) throws Exception {
        mvc.perform(get("/companies?q={word}&" + filter, word)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(rows));
    }

    @ParameterizedTest
    @CsvSource({
        "established_on, 老厂",
        "-established_on, 新店",
        "name, 老厂",
        "-capital, 老厂",
        "division, 老厂",
        "-changed, 未详",
    })
    void sortsWithTheUnknownLast(String sort, String first) throws Exception {
        mvc.perform(get("/companies?q={word}&sort={sort}", word, sort)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].name").value(word + first));
    }

    @Test
    void showsRowsChipsAndUnknowns() throws Exception {
        mvc.perform(get("/companies?q={word}&division=310000", word).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark class=\"hit\">" + word + "</mark>老厂")))
                .andExpect(content().string(containsString("注册地：上海市")))
                .andExpect(content().string(containsString("5,000 万元")))
                .andExpect(content().string(not(containsString("/companies/export"))));
        mvc.perform(get("/companies?q={word}", word).cookie(ENGLISH).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString("USD 1m")))
                .andExpect(content().string(containsString("/companies/export")));
    }

    @Test
    void saysWhichFilterIsWrongAndShowsNoRows() throws Exception {
        mvc.perform(get("/companies?q={word}&from=昨天", word).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("VAL-101")))
                .andExpect(content().string(not(containsString(word + "老厂"))));
        mvc.perform(get("/companies?from=昨天").accept(MediaType.APPLICATION_JSON).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$[0].code").value("VAL-101"));
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() throws Exception {
        mvc.perform(get("/companies?q=无此企业无此企业").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("没有符合条件的记录")));
    }

    @Test
    void exportsTheWholeListFormulaSafeAndNoted() throws Exception {
        Visitor analyst = accounts.create(Optional.empty(), Role.ANALYST);
        byte[] csv = mvc.perform(get("/companies/export?form=csv&q={word}&sort=name", word)
                        .with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("企业编号,版本,企业名称,统一社会信用代码");
        assertThat(lines).anyMatch(line -> line.startsWith(companies.get(0).code() + ",0," + word + "老厂"));
        assertThat(lines).anyMatch(line -> line.contains("'=1+1"));
        assertThat(lines).anyMatch(line -> line.contains("1000000,美元"));
        assertThat(trail.of("company", 20))
                .filteredOn(done -> done.actor().equals(analyst.actor().name()))
                .singleElement()
                .satisfies(done ->
                        assertThat(done.after()).containsEntry("count", "3").containsEntry("form", "CSV"));
    }

    @Test
    void exportsAWorkbook() throws Exception {
        byte[] xlsx = mvc.perform(
                        get("/companies/export?form=xlsx&q={word}", word).with(signedInAs(Role.LEADER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(xlsx).startsWith('P', 'K');
    }

    @Test
    void refusesToExportWithoutTheRight() throws Exception {
        mvc.perform(get("/companies/export?form=csv").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void suggestsByNameCodeAndOwnNumber() throws Exception {
        mvc.perform(get("/search/suggest?q={word}&size=20", word)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(jsonPath("$.length()").value(3))
                .andExpect(jsonPath("$[0].name").value(word + "老厂"))
                .andExpect(jsonPath("$[0].division").value("徐汇区"));
        mvc.perform(get("/search/suggest?q={code}", companies.get(1).code()).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString(word + "新店")))
                .andExpect(content().string(containsString("role=\"option\"")));
    }

    @Test
    void aFirmSeesItsOwnCompaniesAndNoOthers() throws Exception {
        Visitor firm = accounts.create(Optional.empty(), Role.FIRM);
        jdbc.sql("insert into company_member values (:user, :company)")
                .param("user", firm.id().value())
                .param("company", companies.get(1).value())
                .update();
        mvc.perform(get("/companies?q={word}", word)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(firm)))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.rows[0].name").value(word + "新店"));
        mvc.perform(get("/search/suggest?q={word}", word)
                        .accept(MediaType.APPLICATION_JSON)
                        .with(signedInAs(firm)))
                .andExpect(jsonPath("$.length()").value(1));
        mvc.perform(get("/companies/export").with(signedInAs(firm))).andExpect(status().isForbidden());
        for (String page : List.of("", "/records", "/history", "/facts/staff")) {
            mvc.perform(get("/companies/" + companies.get(0).code() + page).with(signedInAs(firm)))
                    .andExpect(status().isNotFound());
            mvc.perform(get("/companies/" + companies.get(1).code() + page).with(signedInAs(firm)))
                    .andExpect(status().isOk());
        }
        mvc.perform(get("/").with(signedInAs(firm))).andExpect(status().isOk());
    }
}
